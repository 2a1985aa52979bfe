// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metadata/steps.h"

#include "app/article/workflow.h"

namespace rd::ui {

std::vector<Status> nextSteps(Status status)
{
    std::vector<Status> next;
    for (const Step &step : stepsFrom(status)) {
        if (step.note != NoteRule::Required && step.to != status) {
            next.push_back(step.to);
        }
    }
    return next;
}

int headlineLimit(const QString &language)
{
    constexpr int alphabetic = 70;
    constexpr int han = 30;
    return language.startsWith(QLatin1String("zh")) ? han : alphabetic;
}

} // namespace rd::ui
