// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/profile.h"

#include <QComboBox>
#include <QLineEdit>
#include <QObject>

namespace rd::ui {

class ZoneField;

/// The fields of who sits at this desk, for the first start and for the settings; whoever shows
/// them places them. Initials are proposed from the name until they are typed.
class ProfileFields final : public QObject
{
    Q_OBJECT
public:
    /// The fields belong to `parent`.
    explicit ProfileFields(QWidget *parent);

    void setProfile(const Profile &profile); ///< without edited()
    [[nodiscard]] Profile profile() const;

    QLineEdit *name;
    QLineEdit *initials;
    QComboBox *role;
    QLineEdit *agency;
    QComboBox *language;
    ZoneField *zone;

Q_SIGNALS:
    /// A field was left or chosen from; not for every letter.
    void edited();

private:
    void proposeInitials();

    bool m_proposing = true;
};

/// The name of a role in the interface's language.
[[nodiscard]] QString newsroomRoleLabel(NewsroomRole role);

} // namespace rd::ui
