// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/workflow.h"

#include <QCoreApplication>

namespace rd {

namespace {

struct Workflow
{
    Q_DECLARE_TR_FUNCTIONS(rd::Workflow)
};

/// The words of a step; several steps share them ("Send back").
struct Words
{
    const char *name;
    const char *label;
    const char *prompt;
};

constexpr Words words[] = {
    {"start", QT_TRANSLATE_NOOP("rd::Workflow", "Start writing"), ""},
    {"review", QT_TRANSLATE_NOOP("rd::Workflow", "Send for review"),
     QT_TRANSLATE_NOOP("rd::Workflow", "What should the editor look at?")},
    {"approve", QT_TRANSLATE_NOOP("rd::Workflow", "Approve"),
     QT_TRANSLATE_NOOP("rd::Workflow", "A word to the author, if there is one to say")},
    {"publish", QT_TRANSLATE_NOOP("rd::Workflow", "Publish"), ""},
    {"publishNow", QT_TRANSLATE_NOOP("rd::Workflow", "Publish without review"),
     QT_TRANSLATE_NOOP("rd::Workflow", "Why does nobody review it first?")},
    {"update", QT_TRANSLATE_NOOP("rd::Workflow", "Publish update"),
     QT_TRANSLATE_NOOP("rd::Workflow", "What is new?")},
    {"withdraw", QT_TRANSLATE_NOOP("rd::Workflow", "Withdraw"),
     QT_TRANSLATE_NOOP("rd::Workflow", "Why is it withdrawn?")},
    {"sendBack", QT_TRANSLATE_NOOP("rd::Workflow", "Send back"),
     QT_TRANSLATE_NOOP("rd::Workflow", "What is still to be done?")},
    {"shelve", QT_TRANSLATE_NOOP("rd::Workflow", "Back to the ideas"), ""},
    {"drop", QT_TRANSLATE_NOOP("rd::Workflow", "Drop"),
     QT_TRANSLATE_NOOP("rd::Workflow", "Why is it dropped?")},
    {"rework", QT_TRANSLATE_NOOP("rd::Workflow", "Take up again"), ""},
};

const Words *wordsOf(const Step &step)
{
    const QLatin1String name = QLatin1String(step.name);
    for (const Words &one : words) {
        if (name == QLatin1String(one.name)) {
            return &one;
        }
    }
    Q_ASSERT_X(false, "workflow", step.name);
    return &words[0];
}

} // namespace

QString Step::label() const
{
    return Workflow::tr(wordsOf(*this)->label);
}

QString Step::notePrompt() const
{
    const char *prompt = wordsOf(*this)->prompt;
    return note == NoteRule::None ? QString() : Workflow::tr(prompt);
}

const std::vector<Step> &workflow()
{
    static const std::vector<Step> steps{
        {"start", Status::Idea, Status::Draft, NoteRule::None},
        {"drop", Status::Idea, Status::Withdrawn, NoteRule::Optional},
        {"review", Status::Draft, Status::InReview, NoteRule::Optional},
        {"publishNow", Status::Draft, Status::Published, NoteRule::Optional},
        {"shelve", Status::Draft, Status::Idea, NoteRule::None},
        {"drop", Status::Draft, Status::Withdrawn, NoteRule::Optional},
        {"approve", Status::InReview, Status::Approved, NoteRule::Optional},
        {"sendBack", Status::InReview, Status::Draft, NoteRule::Required},
        {"publish", Status::Approved, Status::Published, NoteRule::None},
        {"sendBack", Status::Approved, Status::Draft, NoteRule::Required},
        {"update", Status::Published, Status::Published, NoteRule::Optional},
        {"withdraw", Status::Published, Status::Withdrawn, NoteRule::Required},
        {"rework", Status::Withdrawn, Status::Draft, NoteRule::None},
    };
    return steps;
}

std::vector<Step> stepsFrom(Status status)
{
    std::vector<Step> steps;
    for (const Step &step : workflow()) {
        if (step.from == status) {
            steps.push_back(step);
        }
    }
    return steps;
}

const Step *stepBetween(Status from, Status to)
{
    for (const Step &step : workflow()) {
        if (step.from == from && step.to == to) {
            return &step;
        }
    }
    return nullptr;
}

bool isUnfinished(Status status)
{
    return status != Status::Published && status != Status::Withdrawn;
}

} // namespace rd
