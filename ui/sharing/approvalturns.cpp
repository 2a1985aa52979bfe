// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/approvalturns.h"

#include "app/article/body/eachruns.h"
#include "app/article/body/publicbody.h"
#include "app/article/turns.h"
#include "ui/sharing/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace rd::ui {

namespace {

struct ApprovalWords
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::ApprovalWords)
};

ApprovalState together(const std::vector<ApprovalState> &states)
{
    const auto has = [&states](ApprovalState state) {
        return std::find(states.begin(), states.end(), state) != states.end();
    };
    for (const ApprovalState state :
         {ApprovalState::Refused, ApprovalState::ChangedSince, ApprovalState::Waiting}) {
        if (has(state)) {
            return state;
        }
    }
    if (!has(ApprovalState::Approved)) {
        return ApprovalState::NotAsked;
    }
    return has(ApprovalState::NotAsked) ? ApprovalState::ChangedSince : ApprovalState::Approved;
}

void noteAnswer(ApprovalTurn &turn, const QString &block, const std::vector<BlockApproval> &answers)
{
    for (const BlockApproval &answer : answers) {
        if (answer.block == block && (!turn.answer || answer.at.utcMs >= turn.answer->at.utcMs)) {
            turn.answer = answer;
        }
    }
}

void noteRequest(ApprovalTurn &turn, const QString &block,
                 const std::vector<ApprovalRequest> &requests)
{
    for (const ApprovalRequest &request : requests) {
        const bool newer = !turn.asked || request.sent.utcMs > turn.asked->sent.utcMs;
        if (newer && request.blocks.contains(block)) {
            turn.asked = request;
        }
    }
}

bool hasSuggestion(const Block &block)
{
    bool has = block.change != BlockChange::None;
    eachRuns(block, [&has](const Runs &runs) {
        has = has || std::any_of(runs.begin(), runs.end(), [](const Run &run) {
                  return run.has(MarkKind::Insertion) || run.has(MarkKind::Deletion);
              });
    });
    return has;
}

QString whoHowWhen(const QString &who, ApprovalChannel channel, const Moment &when)
{
    return QStringList{who, approvalChannelLabel(channel),
                       QLocale().toString(when.toDateTime(), QLocale::ShortFormat)}
        .join(QStringLiteral(", "));
}

} // namespace

std::vector<ApprovalTurn> approvalTurns(const ArticleContent &content,
                                        const std::vector<ApprovalRequest> &requests,
                                        const std::vector<BlockApproval> &answers)
{
    std::vector<ApprovalTurn> all;
    for (const Turn &found : turns(content.body)) {
        if (found.role != BlockRole::Answer) {
            continue;
        }
        ApprovalTurn turn;
        turn.speaker = found.speaker;
        QStringList texts;
        std::vector<ApprovalState> states;
        for (size_t i = found.first; i < found.first + found.count; ++i) {
            const Block &block = content.body.blocks[i];
            turn.offRecord += offRecordPassages(block);
            const QString text = shownText(block);
            if (block.role != BlockRole::Answer || text.isEmpty() ||
                block.change == BlockChange::Inserted) {
                continue;
            }
            turn.blocks.append(block.id);
            texts.append(text);
            states.push_back(approvalState(block, requests, answers));
            noteAnswer(turn, block.id, answers);
            noteRequest(turn, block.id, requests);
            turn.proposed = turn.proposed || hasSuggestion(block);
        }
        turn.text = texts.join(QLatin1Char('\n'));
        turn.state = together(states);
        if (!turn.blocks.isEmpty() || !turn.offRecord.isEmpty()) {
            all.push_back(std::move(turn));
        }
    }
    return all;
}

QString approvalStateLabel(ApprovalState state)
{
    switch (state) {
    case ApprovalState::NotAsked:
        return ApprovalWords::tr("not sent");
    case ApprovalState::Waiting:
        return ApprovalWords::tr("waiting for an answer");
    case ApprovalState::Approved:
        return ApprovalWords::tr("approved");
    case ApprovalState::Refused:
        return ApprovalWords::tr("refused");
    case ApprovalState::ChangedSince:
        return ApprovalWords::tr("changed since approval");
    }
    return {};
}

QString approvalWords(const ApprovalTurn &turn)
{
    QStringList parts{approvalStateLabel(turn.state)};
    if (turn.state == ApprovalState::Waiting && turn.asked) {
        parts.append(whoHowWhen(turn.asked->person, turn.asked->channel, turn.asked->sent));
    } else if (turn.answer) {
        parts.append(whoHowWhen(turn.answer->by, turn.answer->channel, turn.answer->at));
    }
    if (turn.proposed) {
        parts.append(ApprovalWords::tr("suggestions wait for a decision"));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace rd::ui
