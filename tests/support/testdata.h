// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd::testing {

/// A file of tests/data in the source tree.
QString fixture(const QString &relative);

/// The folder of outside test data (REDAKSIYA_TEST_DATA, or ../shared beside the checkout), or an
/// empty string: then the test skips and says so.
QString outsideData();

} // namespace rd::testing
