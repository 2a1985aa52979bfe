// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/approvalcommands.h"

#include "app/base/deliver.h"
#include "app/base/files.h"
#include "app/store/approvals.h"
#include "app/text/suggest.h"
#include "ui/editor/openarticle.h"
#include "ui/importexport/taskrunner.h"
#include "ui/sharing/approvalpanel.h"
#include "ui/sharing/clipboardtext.h"
#include "ui/sharing/desktop.h"
#include "ui/sharing/revisionwait.h"
#include "ui/sharing/wording.h"

#include <QUndoStack>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr qint64 largestAnswer = 64LL * 1024 * 1024;

/// What is to be recorded, and the text for the clipboard where there is no file.
struct Outgoing
{
    QStringList blocks;
    QByteArray text;
};

workspace::ApprovalOrder orderOf(const ApprovalRequest &request)
{
    return {request.person, request.sent, request.blocks};
}

Result<Outgoing> writeDocument(const ArticleContent &pinned, const workspace::ApprovalOrder &order,
                               const ApprovalAsk &ask)
{
    const Result<QByteArray> bytes = ask.form == ApprovalAsk::Form::Word
                                         ? workspace::approvalDocx(pinned, order)
                                         : workspace::approvalText(pinned, order);
    if (!bytes) {
        return fail(bytes.error());
    }
    if (ask.form == ApprovalAsk::Form::Clipboard) {
        return Outgoing{workspace::approvalBlocks(pinned, order), *bytes};
    }
    if (const Result<void> written = writeFile(ask.path, *bytes, Overwrite::No); !written) {
        return fail(written.error());
    }
    return Outgoing{workspace::approvalBlocks(pinned, order), {}};
}

/// The answer of somebody who agreed in words.
workspace::ReturnedDocument asSent(const ArticleContent &pinned,
                                   const workspace::ApprovalOrder &order)
{
    workspace::ReturnedDocument returned;
    const QStringList ids = workspace::approvalBlocks(pinned, order);
    for (const Block &block : pinned.body.blocks) {
        if (ids.contains(block.id)) {
            const QString text = shownText(block);
            returned.blocks.push_back({block.id,
                                       workspace::ReturnedKind::Unchanged,
                                       text,
                                       text,
                                       {{text::DiffKind::Equal, text}}});
        }
    }
    return returned;
}

/// What came back, and the words they were shown.
struct Incoming
{
    workspace::ReturnedDocument returned;
    QHash<QString, QByteArray> shown;
};

Result<workspace::ReturnedDocument> readSource(const ArticleContent &pinned,
                                               const AnswerSource &source)
{
    const workspace::ApprovalOrder order = orderOf(source.request);
    switch (source.kind) {
    case AnswerSource::Kind::AsSent:
        return asSent(pinned, order);
    case AnswerSource::Kind::Text:
        return workspace::readApproval(source.text.toUtf8(), pinned, order);
    case AnswerSource::Kind::File:
        break;
    }
    const Result<QByteArray> bytes = readFile(source.path, largestAnswer);
    if (!bytes) {
        return fail(bytes.error());
    }
    return workspace::readApproval(*bytes, pinned, order);
}

Result<Incoming> readIncoming(store::AsyncStore &store, const AnswerSource &source)
{
    const auto reader = store.openReader();
    if (!reader) {
        return fail(reader.error());
    }
    const Result<ArticleContent> pinned = (*reader)->revisionContent(source.request.revision);
    if (!pinned) {
        return fail(pinned.error());
    }
    const auto returned = readSource(*pinned, source);
    if (!returned) {
        return fail(returned.error());
    }
    Incoming incoming{*returned, {}};
    for (const Block &block : pinned->body.blocks) {
        incoming.shown.insert(block.id, approvalHash(block));
    }
    return incoming;
}

/// The text with their wording proposed where it was taken; nullopt when nothing changes. What they
/// proposed before for the same paragraph is taken back: they said it anew.
std::optional<ArticleContent> withProposals(ArticleContent content, const AnswerDecision &decision,
                                            const Moment &at)
{
    Body wished = content.body;
    for (const AnswerChoice &choice : decision.choices) {
        const auto place =
            std::find_if(wished.blocks.begin(), wished.blocks.end(),
                         [&choice](const Block &one) { return one.id == choice.block; });
        if (!choice.takeWording || place == wished.blocks.end()) {
            continue;
        }
        Block &here = content.body.blocks[size_t(place - wished.blocks.begin())];
        const Body alone =
            text::decided({{here}}, text::Decision::Reject, text::suggestionsBy(decision.by));
        if (!alone.isEmpty()) {
            here = alone.blocks.front();
        }
        *place = choice.wording.trimmed().isEmpty() ? Block() : withWording(here, choice.wording);
    }
    wished.blocks.erase(std::remove_if(wished.blocks.begin(), wished.blocks.end(),
                                       [](const Block &block) { return block.id.isEmpty(); }),
                        wished.blocks.end());
    const Body before = content.body;
    content.body = text::suggested(before, wished, decision.by, at);
    return content.body == before ? std::nullopt : std::optional(std::move(content));
}

} // namespace

ApprovalCommands::ApprovalCommands(store::AsyncStore &store, TaskRunner &tasks, const Theme &theme,
                                   QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_tasks(tasks)
    , m_theme(theme)
    , m_window(window)
    , m_book(new ApprovalBook(store, this))
{
    connect(m_book, &ApprovalBook::failed, this, &ApprovalCommands::failed);
}

void ApprovalCommands::setArticle(OpenArticle *article)
{
    m_article = article;
    m_book->setArticle(article);
}

ApprovalPanel *ApprovalCommands::makePanel(QWidget *parent)
{
    auto *panel = new ApprovalPanel(*m_book, m_theme, parent);
    connect(panel, &ApprovalPanel::askRequested, this, &ApprovalCommands::ask);
    connect(panel, &ApprovalPanel::readRequested, this, &ApprovalCommands::readAnswer);
    connect(panel, &ApprovalPanel::jumpRequested, this, &ApprovalCommands::jumpRequested);
    return panel;
}

QHash<QString, MarginMark> ApprovalCommands::marks() const
{
    QHash<QString, MarginMark> marks;
    for (const ApprovalTurn &turn : m_book->turns()) {
        if (turn.state == ApprovalState::NotAsked) {
            continue;
        }
        MarginMark mark{approvalIconName(turn.state), approvalColour(turn.state),
                        approvalWords(turn), true};
        for (const QString &block : turn.blocks) {
            marks.insert(block, mark);
            mark.drawn = false; // one sign a turn
        }
    }
    return marks;
}

void ApprovalCommands::ask()
{
    if (m_article == nullptr) {
        return;
    }
    const Article shown = m_article->snapshot();
    const std::vector<ApprovalTurn> turns =
        approvalTurns(shown.content, m_book->requests(), m_book->answers());
    if (turns.empty()) {
        Q_EMIT done(tr("There is no answer in the text that could be sent for approval."));
        return;
    }
    auto *dialog = new AskApprovalDialog(shown, turns, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AskApprovalDialog::sendRequested, this,
            [this, dialog](const ApprovalAsk &order) { send(dialog, order); });
    dialog->open();
}

void ApprovalCommands::send(const AskDialog &dialog, const ApprovalAsk &order)
{
    if (m_article == nullptr) {
        return;
    }
    withRevision(*m_article, tr("Sent for approval to %1").arg(order.person), this,
                 [this, dialog, order](const Result<RevisionId> &revision) {
                     if (revision) {
                         writeOut(dialog, order, *revision);
                     } else if (dialog != nullptr) {
                         dialog->showError(revision.error());
                     }
                 });
}

void ApprovalCommands::writeOut(const AskDialog &dialog, const ApprovalAsk &order,
                                RevisionId revision)
{
    if (m_article == nullptr) {
        return;
    }
    ApprovalRequest request;
    request.article = m_article->id();
    request.revision = revision;
    request.person = order.person;
    request.channel = order.channel;
    request.sentBy = m_profile.name;
    request.sent = now();
    request.blocks = order.blocks;
    m_tasks.run(
        tr("Writing the answers"),
        [&store = m_store, order, request](const TaskContext &) -> Result<Outgoing> {
            const auto reader = store.openReader();
            if (!reader) {
                return fail(reader.error());
            }
            const Result<ArticleContent> pinned = (*reader)->revisionContent(request.revision);
            if (!pinned) {
                return fail(pinned.error());
            }
            return writeDocument(*pinned, orderOf(request), order);
        },
        [this, dialog, order, request,
         guard = QPointer<ApprovalCommands>(this)](const Result<Outgoing> &out) {
            if (guard == nullptr) {
                return;
            }
            if (out) {
                ApprovalRequest sent = request;
                sent.blocks = out->blocks;
                recordAsked(dialog, order, sent, out->text);
            } else if (dialog != nullptr) {
                dialog->showError(out.error());
            } else {
                Q_EMIT failed(out.error());
            }
        });
}

void ApprovalCommands::recordAsked(const AskDialog &dialog, const ApprovalAsk &order,
                                   const ApprovalRequest &request, const QByteArray &text)
{
    const auto future =
        m_store.run(store::AsyncStore::Lane::Save, [request](store::Repository &repository) {
            return store::Approvals(repository).ask(request);
        });
    deliver(future, this, [this, dialog, order, text](const Result<ApprovalRequest> &asked) {
        if (!asked) {
            if (dialog != nullptr) {
                dialog->showError(asked.error());
            }
            return;
        }
        m_book->reload();
        if (dialog != nullptr) {
            dialog->accept();
        }
        if (order.form == ApprovalAsk::Form::Clipboard) {
            copyText(QString::fromUtf8(text));
            Q_EMIT done(
                tr("The answers are copied. Paste them into the message to %1.").arg(order.person));
            return;
        }
        QString notice = tr("Written: %1").arg(order.path);
        if (order.channel == ApprovalChannel::Email) {
            Mail mail;
            mail.subject = m_article != nullptr ? m_article->metadata().headline : QString();
            mail.attachment = order.path;
            notice = mailNotice(composeMail(mail), order.path);
        }
        Q_EMIT done(notice, tr("Show in folder"), [path = order.path] { showInFolder(path); });
    });
}

void ApprovalCommands::readAnswer()
{
    if (m_article == nullptr) {
        return;
    }
    if (m_book->requests().empty()) {
        Q_EMIT done(tr("Nothing of this article was sent for approval yet."));
        return;
    }
    auto *dialog = new AnswerDialog(m_book->requests(), m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AnswerDialog::readRequested, this,
            [this, dialog](const AnswerSource &source) { read(dialog, source); });
    connect(dialog, &AnswerDialog::takeRequested, this,
            [this, dialog](const AnswerDecision &decision) { take(dialog, decision); });
    dialog->open();
}

void ApprovalCommands::read(const ReadDialog &dialog, const AnswerSource &source)
{
    m_tasks.run(
        tr("Reading the answer"),
        [&store = m_store, source](const TaskContext &) { return readIncoming(store, source); },
        [this, dialog, guard = QPointer<ApprovalCommands>(this)](const Result<Incoming> &incoming) {
            if (guard == nullptr || dialog == nullptr || m_article == nullptr) {
                return;
            }
            if (incoming) {
                m_shown = incoming->shown;
                dialog->showReturned(incoming->returned, m_article->content());
            } else {
                dialog->showError(incoming.error());
            }
        });
}

void ApprovalCommands::take(const ReadDialog &dialog, const AnswerDecision &decision)
{
    if (m_article == nullptr || m_article->id() != decision.request.article) {
        return;
    }
    const ArticleContent before = m_article->content();
    const auto content = withProposals(before, decision, now());
    if (!content) {
        record(dialog, decision, false);
        return;
    }
    const QString note =
        tr("Suggestions of %1 (%2)").arg(decision.by, approvalChannelLabel(decision.channel));
    m_article->replaceContent(note, *content);
    withRevision(*m_article, note, this,
                 [this, dialog, decision](const Result<RevisionId> &revision) {
                     if (revision) {
                         record(dialog, decision, true);
                     } else if (dialog != nullptr) {
                         dialog->showError(revision.error());
                     }
                 });
}

/// A yes is about the words they were shown, or about their own where these were taken: as the
/// paragraph reads once all they propose is accepted.
std::vector<BlockApproval> ApprovalCommands::answersOf(const AnswerDecision &decision) const
{
    QHash<QString, QByteArray> words = m_shown;
    const ArticleContent content = m_article->content();
    for (const Block &block : content.body.blocks) {
        const bool taken = std::any_of(decision.choices.begin(), decision.choices.end(),
                                       [&block](const AnswerChoice &choice) {
                                           return choice.takeWording && choice.block == block.id;
                                       });
        if (taken) {
            words.insert(block.id,
                         approvalHash(text::decidedText(block, text::Decision::Accept,
                                                        text::suggestionsBy(decision.by))));
        }
    }
    std::vector<BlockApproval> answers;
    for (const AnswerChoice &choice : decision.choices) {
        if (choice.verdict != Verdict::Open) {
            answers.push_back({choice.block, decision.request.uuid,
                               choice.verdict == Verdict::Approved, decision.by, decision.channel,
                               now(), m_profile.name, words.value(choice.block)});
        }
    }
    return answers;
}

void ApprovalCommands::record(const ReadDialog &dialog, const AnswerDecision &decision,
                              bool wordsTaken)
{
    if (m_article == nullptr) {
        return;
    }
    const std::vector<BlockApproval> answers = answersOf(decision);
    const auto future =
        m_store.run(store::AsyncStore::Lane::Save, [uuid = decision.request.uuid, answers,
                                                    at = now()](store::Repository &repository) {
            return store::Approvals(repository).record(uuid, answers, at);
        });
    deliver(future, this, [this, dialog, wordsTaken, by = decision.by](const Result<void> &kept) {
        if (!kept) {
            if (dialog != nullptr) {
                dialog->showError(kept.error());
            }
            return;
        }
        m_book->reload();
        if (dialog != nullptr) {
            dialog->accept();
        }
        const QPointer<OpenArticle> open = m_article;
        if (wordsTaken && open != nullptr) {
            Q_EMIT done(
                tr("The answer of %1 is recorded. Their wording stands in the text as suggestions.")
                    .arg(by),
                tr("Undo"), [open] {
                    if (open != nullptr) {
                        open->undoStack()->undo();
                    }
                });
        } else {
            Q_EMIT done(tr("The answer of %1 is recorded.").arg(by));
        }
    });
}

} // namespace rd::ui
