// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/metadata.h"

#include <vector>

namespace rd {

/// Whether a step is taken in silence, may be explained, or must be.
enum class NoteRule { None, Optional, Required };

/// One allowed way from a status to another. "Publish update" is the step from published to itself.
struct Step
{
    const char *name; ///< stable: actions and tests name steps by it
    Status from;
    Status to;
    NoteRule note;

    /// For buttons and menus, in the interface's language ("Send for review").
    [[nodiscard]] QString label() const;
    /// What a person asked for the note reads ("Why does it go back?"); empty without a note.
    [[nodiscard]] QString notePrompt() const;
};

/// Every step of the newsroom, in the order a window offers them: forward first.
const std::vector<Step> &workflow();
/// The steps from there, the likeliest first.
std::vector<Step> stepsFrom(Status status);
/// The step between the two, or nullptr when it is not allowed.
const Step *stepBetween(Status from, Status to);

/// True for what somebody still has to work on: idea, draft, in review, approved.
bool isUnfinished(Status status);

} // namespace rd
