// SPDX-License-Identifier: GPL-3.0-or-later
// A static library needs a source of its own; the icons come in as resources (CMakeLists.txt).
