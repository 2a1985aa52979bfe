// SPDX-License-Identifier: GPL-3.0-or-later
// What the change log says in words.
#include "ui/desk/activitymodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace rd::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::ActivityWords)
};

/// Said of an article, in the order of ActivityKind.
constexpr const char *deeds[] = {
    QT_TRANSLATE_NOOP("rd::ui::ActivityWords", "begun"),
    QT_TRANSLATE_NOOP("rd::ui::ActivityWords", "saved"),
    QT_TRANSLATE_NOOP("rd::ui::ActivityWords", "step taken"),
    QT_TRANSLATE_NOOP("rd::ui::ActivityWords", "step taken back"),
    QT_TRANSLATE_NOOP("rd::ui::ActivityWords", "handed over"),
    QT_TRANSLATE_NOOP("rd::ui::ActivityWords", "moved to the archive"),
    QT_TRANSLATE_NOOP("rd::ui::ActivityWords", "taken out of the archive"),
    QT_TRANSLATE_NOOP("rd::ui::ActivityWords", "moved to the bin"),
    QT_TRANSLATE_NOOP("rd::ui::ActivityWords", "put back from the bin"),
    QT_TRANSLATE_NOOP("rd::ui::ActivityWords", "linked as a language version"),
    QT_TRANSLATE_NOOP("rd::ui::ActivityWords", "taken out of its story"),
    QT_TRANSLATE_NOOP("rd::ui::ActivityWords", "embargo set"),
    QT_TRANSLATE_NOOP("rd::ui::ActivityWords", "embargo lifted"),
    QT_TRANSLATE_NOOP("rd::ui::ActivityWords", "sent for approval"),
    QT_TRANSLATE_NOOP("rd::ui::ActivityWords", "approved by the interviewee"),
    QT_TRANSLATE_NOOP("rd::ui::ActivityWords", "refused by the interviewee"),
    QT_TRANSLATE_NOOP("rd::ui::ActivityWords", "story sent out"),
    QT_TRANSLATE_NOOP("rd::ui::ActivityWords", "story taken in"),
    QT_TRANSLATE_NOOP("rd::ui::ActivityWords", "persons merged"),
    QT_TRANSLATE_NOOP("rd::ui::ActivityWords", "section removed"),
};

} // namespace

QString activityText(const Activity &activity)
{
    const auto kind = size_t(activity.kind);
    QString deed = kind < std::size(deeds) ? Words::tr(deeds[kind]) : QString();
    if (activity.kind == ActivityKind::StepTaken && activity.status) {
        deed = QStringLiteral("→ ") + statusLabel(*activity.status);
    } else if (activity.kind == ActivityKind::StepTakenBack && activity.status) {
        deed = Words::tr("step taken back, again in “%1”").arg(statusLabel(*activity.status));
    } else if (activity.kind == ActivityKind::Assigned) {
        return activity.note.isEmpty() ? Words::tr("nobody’s turn now")
                                       : Words::tr("handed over to %1").arg(activity.note);
    }
    if (activity.kind == ActivityKind::EmbargoSet) {
        // The store notes the time as it writes all times.
        if (const auto until = Moment::fromIso(activity.note, activity.at.zone)) {
            return Words::tr("%1: %2").arg(
                deed, QLocale().toString(until->toDateTime(), QLocale::ShortFormat));
        }
    }
    return activity.note.isEmpty() ? deed : Words::tr("%1: %2").arg(deed, activity.note);
}

ActivityGroup groupOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::StepTaken:
    case ActivityKind::StepTakenBack:
        return ActivityGroup::Steps;
    case ActivityKind::Created:
    case ActivityKind::Saved:
        return ActivityGroup::Saves;
    case ActivityKind::Assigned:
        return ActivityGroup::HandOvers;
    case ActivityKind::ApprovalAsked:
    case ActivityKind::ApprovalGiven:
    case ActivityKind::ApprovalRefused:
        return ActivityGroup::Approvals;
    case ActivityKind::PackageSent:
    case ActivityKind::PackageReceived:
        return ActivityGroup::Packages;
    case ActivityKind::Archived:
    case ActivityKind::Unarchived:
    case ActivityKind::Deleted:
    case ActivityKind::Restored:
        return ActivityGroup::ArchiveAndBin;
    case ActivityKind::Linked:
    case ActivityKind::Unlinked:
    case ActivityKind::EmbargoSet:
    case ActivityKind::EmbargoLifted:
    case ActivityKind::PersonsMerged:
    case ActivityKind::SectionRemoved:
        break;
    }
    return ActivityGroup::Other;
}

QString groupLabel(ActivityGroup group)
{
    switch (group) {
    case ActivityGroup::All:
        return Words::tr("Everything");
    case ActivityGroup::Steps:
        return Words::tr("Steps");
    case ActivityGroup::Saves:
        return Words::tr("Writing");
    case ActivityGroup::HandOvers:
        return Words::tr("Hand-overs");
    case ActivityGroup::Approvals:
        return Words::tr("Approvals");
    case ActivityGroup::Packages:
        return Words::tr("Story packages");
    case ActivityGroup::ArchiveAndBin:
        return Words::tr("Archive and bin");
    case ActivityGroup::Other:
        return Words::tr("Everything else");
    }
    return {};
}

} // namespace rd::ui
