// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSplitter;
class QWidget;

namespace rd::ui {

struct WindowSettings;

/// Where things stand in the window. The frame that is shown first and the panels that fill it
/// later follow one plan, so that nothing jumps.
struct FramePlan
{
    static constexpr int sidebarWidth = 210; ///< px, as the others
    static constexpr int listWidth = 340;
    static constexpr int metadataWidth = 280;
    static constexpr int textWidth = 380; ///< the least that is left for the text
    static constexpr int statusHeight = 28;
    static constexpr int cascade = 36; ///< how far a further window stands from the one before

    /// Gives the first sizes to a splitter with the four panels.
    static void lay(QSplitter &panels);
    /// A window whose screen went away, or that hangs over the edge of one, comes back to one that
    /// is there.
    static void keepOnScreen(QWidget &window);
    /// Four panels would leave too little for the text: one of the side panels gives way.
    [[nodiscard]] static bool isNarrow(const QWidget &window);
    [[nodiscard]] static bool hasMetadata(const WindowSettings &settings, const QWidget &window);
};

} // namespace rd::ui
