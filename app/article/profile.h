// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rd {

/// What somebody does in the newsroom. Decides what waits for them, not what they may do.
enum class NewsroomRole { Reporter, DeskEditor, ChiefEditor, Translator, Photographer };

/// Who sits at this desk: signs revisions, steps and comments, and says what "my" means.
struct Profile
{
    QString name;
    QString initials;
    NewsroomRole role = NewsroomRole::Reporter;
    QString agency;
    QString language; ///< they mostly write in: az, ru, zh, en
    QByteArray zone = QByteArrayLiteral("Asia/Baku");

    bool operator==(const Profile &) const = default;
    /// Reviews and approves: what is in review and nobody's waits for them.
    [[nodiscard]] bool isEditor() const
    {
        return role == NewsroomRole::DeskEditor || role == NewsroomRole::ChiefEditor;
    }
};

} // namespace rd
