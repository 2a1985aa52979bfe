// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/formats/inlinewriter.h"

namespace rd::exporting {

/// The nested <ul> and <ol> of a list block, without an element round them.
QString listHtml(const Block &block, InlineWriter &writer);

/// The <table> of a table block, its caption inside.
QString tableHtml(const Block &block, InlineWriter &writer);

} // namespace rd::exporting
