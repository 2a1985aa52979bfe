// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/sharingcommands.h"

#include "app/store/asyncstore.h"
#include "ui/editor/openarticle.h"
#include "ui/sharing/approvalcommands.h"
#include "ui/sharing/clipboardtext.h"
#include "ui/sharing/cmscopier.h"
#include "ui/sharing/cmspanel.h"
#include "ui/sharing/desktop.h"
#include "ui/sharing/handover.h"
#include "ui/sharing/messengerdialog.h"
#include "ui/sharing/printdialog.h"
#include "ui/sharing/quotepassages.h"

#include <QCoreApplication>
#include <QWidget>

namespace rd::ui {

namespace {

struct Definition
{
    const char *name;
    const char *icon;
    const char *text;  ///< marked for translation
    const char *field; ///< of the CMS, or null
    bool needsArticle;
};

constexpr Definition definitions[] = {
    {"cms", "list-checks", QT_TRANSLATE_NOOP("rd::ui::SharingCommands", "Copy for the &CMS…"),
     nullptr, false},
    {"copyNext", "copy", QT_TRANSLATE_NOOP("rd::ui::SharingCommands", "Copy the next field"),
     nullptr, true},
    {"copyHeadline", "copy", QT_TRANSLATE_NOOP("rd::ui::SharingCommands", "Copy the headline"),
     "headline", true},
    {"copyShortHeadline", "copy",
     QT_TRANSLATE_NOOP("rd::ui::SharingCommands", "Copy the short headline"), "short_headline",
     true},
    {"copyKicker", "copy", QT_TRANSLATE_NOOP("rd::ui::SharingCommands", "Copy the kicker"),
     "kicker", true},
    {"copyLede", "copy", QT_TRANSLATE_NOOP("rd::ui::SharingCommands", "Copy the lede"), "lede",
     true},
    {"copyHtml", "copy", QT_TRANSLATE_NOOP("rd::ui::SharingCommands", "Copy the text as HTML"),
     "body_html", true},
    {"copyText", "copy",
     QT_TRANSLATE_NOOP("rd::ui::SharingCommands", "Copy the text without formatting"), "body_text",
     true},
    {"copyCaption", "copy", QT_TRANSLATE_NOOP("rd::ui::SharingCommands", "Copy the next caption"),
     "caption_", true},
    {"copyKeywords", "copy", QT_TRANSLATE_NOOP("rd::ui::SharingCommands", "Copy the keywords"),
     "keywords", true},
    {"copyByline", "copy", QT_TRANSLATE_NOOP("rd::ui::SharingCommands", "Copy the byline"),
     "byline", true},
    {"copySection", "copy", QT_TRANSLATE_NOOP("rd::ui::SharingCommands", "Copy the section"),
     "section", true},
    {"messengerPost", "send", QT_TRANSLATE_NOOP("rd::ui::SharingCommands", "&Messenger post…"),
     nullptr, true},
    {"copyQuote", "message-square-quote",
     QT_TRANSLATE_NOOP("rd::ui::SharingCommands", "Copy &quote with source"), nullptr, true},
    {"sendStory", "upload", QT_TRANSLATE_NOOP("rd::ui::SharingCommands", "&Send the story…"),
     nullptr, true},
    {"receiveStory", "download", QT_TRANSLATE_NOOP("rd::ui::SharingCommands", "&Receive a story…"),
     nullptr, false},
    {"askApproval", "badge-check",
     QT_TRANSLATE_NOOP("rd::ui::SharingCommands", "Send for &approval…"), nullptr, true},
    {"readAnswer", "file-input",
     QT_TRANSLATE_NOOP("rd::ui::SharingCommands", "Read an ans&wer in…"), nullptr, true},
    {"print", "printer", QT_TRANSLATE_NOOP("rd::ui::SharingCommands", "&Print…"), nullptr, true},
};

const Definition &definitionOf(const QAction &action)
{
    for (const Definition &definition : definitions) {
        if (action.objectName() == QLatin1String("sharing.") + QLatin1String(definition.name)) {
            return definition;
        }
    }
    return definitions[0];
}

} // namespace

SharingCommands::SharingCommands(store::AsyncStore &store, const Theme &theme,
                                 const Profile &profile, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_theme(theme)
    , m_window(window)
    , m_copier(new CmsCopier(this))
    , m_handOver(new HandOver(store, m_tasks, theme, window))
    , m_approvals(new ApprovalCommands(store, m_tasks, theme, window))
{
    // They work through our tasks and must not outlive them.
    m_handOver->setParent(this);
    m_approvals->setParent(this);
    addActions();
    connectParts();
    connect(&theme, &Theme::changed, this, &SharingCommands::dress);
    setProfile(profile);
    retranslate();
    dress();
    setArticle(nullptr);
}

SharingCommands::~SharingCommands()
{
    delete m_panel.data(); // a window of its own, and a view of the copier
}

void SharingCommands::addActions()
{
    for (const Definition &definition : definitions) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String("sharing.") + QLatin1String(definition.name));
        m_all.append(action);
        if (definition.field != nullptr) {
            connect(
                action, &QAction::triggered, this,
                [this, field = QLatin1String(definition.field)] { m_copier->copyField(field); });
        }
    }
    add("cms", [this] { showCmsPanel(); });
    add("copyNext", [this] { m_copier->copyNext(); });
    add("messengerPost", [this] { showMessengerPost(); });
    add("copyQuote", [this] { copySelectedQuote(); });
    add("sendStory", [this] { m_handOver->send(*m_article); });
    add("receiveStory", [this] { m_handOver->receive(); });
    add("askApproval", [this] { m_approvals->ask(); });
    add("readAnswer", [this] { m_approvals->readAnswer(); });
    add("print", [this] { print(); });
}

void SharingCommands::add(const char *name, const std::function<void()> &run)
{
    auto *action = findChild<QAction *>(QLatin1String("sharing.") + QLatin1String(name));
    connect(action, &QAction::triggered, this, run);
}

void SharingCommands::connectParts()
{
    connect(m_copier, &CmsCopier::copied, this, [this](const QString &notice) {
        if (m_panel == nullptr || !m_panel->isVisible()) {
            Q_EMIT done(notice);
        }
    });
    connect(m_handOver, &HandOver::flushRequested, this, &SharingCommands::flushRequested);
    connect(m_handOver, &HandOver::openRequested, this, &SharingCommands::openRequested);
    connect(m_handOver, &HandOver::notice, this, [this](const QString &text) {
        if (!text.isEmpty()) {
            Q_EMIT done(text);
        }
    });
    connect(m_approvals, &ApprovalCommands::failed, this, &SharingCommands::failed);
    connect(m_approvals, &ApprovalCommands::done, this, &SharingCommands::done);
    connect(m_approvals, &ApprovalCommands::jumpRequested, this, &SharingCommands::jumpRequested);
}

void SharingCommands::setArticle(OpenArticle *article)
{
    if (m_article != nullptr) {
        disconnect(m_article, nullptr, this, nullptr);
    }
    m_article = article;
    m_copier->setArticle(article);
    m_approvals->setArticle(article);
    if (article != nullptr) {
        connect(article, &QObject::destroyed, this, &SharingCommands::refresh);
        connect(article, &OpenArticle::recordChanged, this, &SharingCommands::refresh);
    }
    refresh();
}

void SharingCommands::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_handOver->setAuthor(profile.name);
    m_approvals->setProfile(profile);
    if (m_panel != nullptr) {
        m_panel->setZone(profile.zone);
    }
}

void SharingCommands::setLimits(const CmsLimits &limits)
{
    m_copier->setLimits(limits);
}

void SharingCommands::refresh()
{
    const bool write = !m_store.isReadOnly();
    for (QAction *action : std::as_const(m_all)) {
        const QLatin1String name(definitionOf(*action).name);
        const bool writes =
            name == QLatin1String("askApproval") || name == QLatin1String("readAnswer") ||
            name == QLatin1String("sendStory") || name == QLatin1String("receiveStory");
        action->setEnabled((m_article != nullptr || !definitionOf(*action).needsArticle) &&
                           (write || !writes));
    }
}

void SharingCommands::retranslate()
{
    for (QAction *action : std::as_const(m_all)) {
        action->setText(tr(definitionOf(*action).text));
    }
}

void SharingCommands::dress()
{
    for (QAction *action : std::as_const(m_all)) {
        action->setIcon(m_theme.icon(QLatin1String(definitionOf(*action).icon)));
    }
}

void SharingCommands::showCmsPanel()
{
    if (m_panel == nullptr) {
        m_panel = new CmsPanel(*m_copier, m_theme, m_window);
        m_panel->setWindowFlags(Qt::Window);
        m_panel->setZone(m_profile.zone);
    }
    m_panel->show();
    m_panel->raise();
    m_panel->activateWindow();
    m_panel->setFocus();
}

void SharingCommands::showMessengerPost()
{
    auto *dialog = new MessengerDialog(m_article->snapshot(), m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MessengerDialog::copied, this,
            [this](const QString &notice) { Q_EMIT done(notice); });
    dialog->open();
}

void SharingCommands::copySelectedQuote()
{
    if (!m_selection) {
        copyQuote({});
        return;
    }
    m_selection([guard = QPointer<SharingCommands>(this),
                 article = m_article](const std::vector<workspace::QuotedPassage> &passages) {
        if (guard != nullptr && guard->m_article == article) {
            guard->copyQuote(passages);
        }
    });
}

void SharingCommands::copyQuote(const std::vector<workspace::QuotedPassage> &passages)
{
    if (m_article == nullptr) {
        return;
    }
    if (passages.empty()) {
        Q_EMIT done(tr("Select the passage to be quoted first."));
        return;
    }
    const Result<QString> quote = quoteAll(m_article->snapshot(), passages, m_profile.agency);
    if (!quote) {
        Q_EMIT failed(quote.error());
        return;
    }
    copyText(*quote);
    Q_EMIT done(tr("The quote is copied with its source."));
}

void SharingCommands::receiveStory(const QString &path)
{
    m_handOver->receive(path);
}

void SharingCommands::print()
{
    auto *dialog = new PrintDialog(m_store, m_tasks, m_article->snapshot(), m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrintDialog::printRequested, this, &SharingCommands::runPrint);
    dialog->open();
}

void SharingCommands::runPrint(const PrintJob &job)
{
    m_tasks.run(
        tr("Printing"), [job](const TaskContext &task) { return runPrintJob(job, task); },
        [this, file = job.file, printer = job.printer](const Result<void> &printed) {
            if (!printed) {
                Q_EMIT failed(printed.error());
            } else if (file.isEmpty()) {
                Q_EMIT done(tr("The pages are with “%1”.").arg(printer));
            } else {
                Q_EMIT done(tr("Written: %1").arg(file), tr("Show in folder"),
                            [file] { showInFolder(file); });
            }
        });
}

} // namespace rd::ui
