// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/receivestorydialog.h"

#include "app/text/languages/language.h"
#include "ui/revisions/conflictdialog.h"
#include "ui/theme/look.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/statusdot.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

namespace {

/// What the newest revision of a packed article says.
const ArticleContent *newest(const PackedArticle &article)
{
    if (article.workingCopy) {
        return &*article.workingCopy;
    }
    for (const PackedRevision &revision : article.revisions) {
        if (revision.uuid == article.head) {
            return &revision.content;
        }
    }
    return article.revisions.empty() ? nullptr : &article.revisions.back().content;
}

QString languageName(const QString &tag)
{
    const text::Language *language = text::language(tag);
    return language != nullptr ? language->nativeName : tag;
}

} // namespace

ReceiveStoryDialog::ReceiveStoryDialog(const QString &path, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_message(new MessageBar(theme, this))
    , m_title(new QLabel(QFileInfo(path).fileName(), this))
    , m_from(new QLabel(this))
    , m_versions(new QListWidget(this))
    , m_facts(new QLabel(this))
    , m_progress(new ProgressStrip(theme, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_undo(new QPushButton(tr("&Undo"), this))
    , m_open(new QPushButton(tr("&Open"), this))
    , m_take(new QPushButton(tr("&Take it in"), this))
{
    setObjectName(QStringLiteral("receiveStoryDialog"));
    setWindowTitle(tr("Receive a story"));
    build();
    setBusy(tr("Reading the package"));
    resize(600, 440);
}

void ReceiveStoryDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::step, 4 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    column->setSpacing(3 * Theme::step);
    setKind(m_title, TextKind::Title);
    setKind(m_from, TextKind::Soft);
    for (QLabel *label : {m_title, m_from, m_facts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText); // what is in a file is nothing to be interpreted
    }
    m_versions->setObjectName(QStringLiteral("receiveVersions"));
    m_versions->setAccessibleName(tr("Articles of the story"));
    m_versions->setProperty("field", true);
    m_versions->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("receiveFacts"));
    column->addWidget(m_message);
    column->addWidget(m_title);
    column->addWidget(m_from);
    column->addWidget(m_versions, 1);
    column->addWidget(m_facts);
    column->addWidget(m_progress);
    // Reading and merging are short, and stopping a merge half-way is no choice.
    m_progress->findChild<QToolButton *>()->hide();
    auto *row = new QHBoxLayout;
    m_cancel->setAutoDefault(false);
    m_undo->setAutoDefault(false);
    m_undo->setObjectName(QStringLiteral("receiveUndo"));
    m_undo->hide();
    m_open->setAutoDefault(false);
    m_open->setObjectName(QStringLiteral("receiveOpen"));
    m_open->hide();
    m_take->setObjectName(QStringLiteral("receiveTake"));
    m_take->setDefault(true);
    row->addWidget(m_undo);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_open);
    row->addWidget(m_take);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &ReceiveStoryDialog::takeIn);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        setBusy(tr("Putting it into the bin"));
        Q_EMIT undoRequested();
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested(m_arrived);
        accept();
    });
}

void ReceiveStoryDialog::setBusy(const QString &what)
{
    m_progress->setText(what);
    m_progress->setProgress(0, 0);
    m_progress->setVisible(!what.isEmpty());
    m_take->setEnabled(what.isEmpty());
    m_undo->setEnabled(what.isEmpty());
}

void ReceiveStoryDialog::showError(const Error &error)
{
    setBusy({});
    m_take->setEnabled(m_versions->count() > 0 && !m_merged);
    m_message->showError(error);
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
}

void ReceiveStoryDialog::showPackage(const StoryPackage &package,
                                     const std::vector<PackageConflict> &conflicts)
{
    setBusy({});
    m_conflicts = conflicts;
    fill(package);
    m_take->setText(conflicts.empty() ? tr("&Take it in") : tr("&Compare and take in…"));
    m_take->setFocus();
}

void ReceiveStoryDialog::fill(const StoryPackage &package)
{
    qint64 revisions = 0;
    qint64 comments = 0;
    for (const PackedArticle &article : package.articles) {
        revisions += qint64(article.revisions.size());
        comments += qint64(article.comments.size());
        const ArticleContent *content = newest(article);
        const QString headline = content != nullptr ? content->metadata.headline : QString();
        if (article.uuid == package.source && !headline.isEmpty()) {
            m_title->setText(headline);
        }
        const bool conflict = std::any_of(
            m_conflicts.begin(), m_conflicts.end(),
            [&article](const PackageConflict &one) { return one.article == article.uuid; });
        QString text =
            QStringLiteral("%1 · %2\n%3")
                .arg(content != nullptr ? languageName(content->metadata.language) : QString(),
                     statusLabel(article.status), headline.isEmpty() ? tr("Untitled") : headline);
        if (conflict) {
            text += QLatin1Char('\n') + tr("Both of you went on writing: you compare and choose.");
        }
        auto *item = new QListWidgetItem(statusIcon(article.status, m_theme), text, m_versions);
        item->setData(Qt::AccessibleTextRole, text);
    }
    m_versions->setCurrentRow(0);
    m_from->setText(
        tr("From %1, %2")
            .arg(package.packedBy.isEmpty() ? tr("somebody unnamed") : package.packedBy,
                 QLocale().toString(package.packed.toDateTime(), QLocale::ShortFormat)));
    QStringList facts{tr("%n revision(s)", nullptr, int(revisions))};
    if (comments > 0) {
        facts.append(tr("%n comment(s)", nullptr, int(comments)));
    }
    if (!package.media.empty()) {
        facts.append(tr("%n picture(s)", nullptr, int(package.media.size())));
    }
    if (!package.persons.empty()) {
        facts.append(tr("%n person(s)", nullptr, int(package.persons.size())));
    }
    if (package.embargo) {
        facts.append(
            tr("embargo until %1")
                .arg(QLocale().toString(package.embargo->toDateTime(), QLocale::ShortFormat)));
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void ReceiveStoryDialog::takeIn()
{
    if (m_merged) {
        accept();
        return;
    }
    if (m_conflicts.empty()) {
        merge({});
        return;
    }
    auto *compare = new ConflictDialog(m_theme, m_conflicts, this);
    compare->setAttribute(Qt::WA_DeleteOnClose);
    connect(compare, &QDialog::accepted, this, [this, compare] { merge(compare->choices()); });
    compare->open();
}

void ReceiveStoryDialog::merge(const QHash<QString, ConflictChoice> &choices)
{
    m_message->dismiss();
    setBusy(tr("Taking the story in"));
    m_cancel->setEnabled(false);
    Q_EMIT mergeRequested(choices);
}

void ReceiveStoryDialog::showReport(const store::MergeReport &report)
{
    setBusy({});
    m_merged = true;
    for (const auto *ids : {&report.added, &report.updated, &report.copies}) {
        m_arrived = m_arrived.isValid() || ids->empty() ? m_arrived : ids->front();
    }
    m_open->setVisible(m_arrived.isValid());
    m_cancel->setEnabled(true);
    m_cancel->hide();
    m_take->setText(tr("Close"));
    const bool nothing = report.added.empty() && report.updated.empty() && report.copies.empty() &&
                         report.revisions == 0 && report.comments == 0;
    QStringList lines;
    if (nothing) {
        lines.append(tr("Everything in it was here already. Nothing was changed."));
    }
    if (!report.added.empty()) {
        lines.append(tr("%n article(s) new", nullptr, int(report.added.size())));
    }
    if (!report.updated.empty()) {
        lines.append(tr("%n article(s) brought up to date", nullptr, int(report.updated.size())));
    }
    if (!report.copies.empty()) {
        lines.append(tr("%n article(s) kept as a copy", nullptr, int(report.copies.size())));
    }
    if (report.revisions > 0) {
        lines.append(tr("%n revision(s) added", nullptr, int(report.revisions)));
    }
    m_facts->setText(lines.join(QStringLiteral(" · ")));
    // What was here has its texts in the history still; only what is new can be taken away again.
    m_undo->setVisible(report.updated.empty() && !(report.added.empty() && report.copies.empty()));
    if (!report.skipped.isEmpty()) {
        m_message->showNotice(report.skipped.join(QLatin1Char('\n')));
    } else if (!nothing) {
        m_message->showNotice(report.updated.empty()
                                  ? tr("The story is in the library.")
                                  : tr("The story is in the library. The texts as they were stand "
                                       "in the history."));
    }
    m_take->setFocus();
}

} // namespace rd::ui
