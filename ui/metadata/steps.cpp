// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metadata/steps.h"

namespace rd::ui {

std::vector<Status> nextSteps(Status status)
{
    switch (status) {
    case Status::Idea:
        return {Status::Draft, Status::Withdrawn};
    case Status::Draft:
        // Short news in a newsroom of one goes out without a second pair of eyes.
        return {Status::InReview, Status::Approved, Status::Published, Status::Idea,
                Status::Withdrawn};
    case Status::InReview:
        return {Status::Approved, Status::Draft, Status::Published, Status::Withdrawn};
    case Status::Approved:
        return {Status::Published, Status::InReview, Status::Draft, Status::Withdrawn};
    case Status::Published:
        return {Status::Withdrawn};
    case Status::Withdrawn:
        return {Status::Draft, Status::Published};
    }
    return {};
}

int headlineLimit(const QString &language)
{
    constexpr int alphabetic = 70;
    constexpr int han = 30;
    return language.startsWith(QLatin1String("zh")) ? han : alphabetic;
}

} // namespace rd::ui
