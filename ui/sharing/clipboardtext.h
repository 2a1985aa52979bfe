// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/cmscopy.h"

namespace rd::ui {

/// Puts text onto the clipboard for any program.
void copyText(const QString &text);
/// A field of the CMS: the text's HTML for rich fields with its markup as plain text beside it;
/// everything else as plain text alone, so that it takes the look of the field it is pasted into.
void copyField(const workspace::CmsField &field);

} // namespace rd::ui
