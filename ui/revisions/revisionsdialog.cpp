// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/revisions/revisionsdialog.h"

#include "app/base/deliver.h"
#include "app/store/asyncstore.h"
#include "ui/editor/openarticle.h"
#include "ui/revisions/diffpanel.h"
#include "ui/theme/look.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

namespace {

using Pair = std::pair<ArticleContent, ArticleContent>;

QString when(const Moment &moment)
{
    return QLocale().toString(moment.toDateTime(), QLocale::ShortFormat);
}

QListWidgetItem *makeItem(const RevisionInfo &revision, const Theme &theme)
{
    QStringList second{revision.note};
    if (revision.isPublished) {
        second.append(RevisionsDialog::tr("published"));
    }
    second.removeAll(QString());
    QStringList first{when(revision.saved), revision.author};
    first.removeAll(QString());
    const QString icon =
        revision.isPublished ? QStringLiteral("badge-check") : QStringLiteral("save");
    auto *item = new QListWidgetItem(theme.icon(icon), first.join(QStringLiteral(" · ")) +
                                                           QLatin1Char('\n') +
                                                           second.join(QStringLiteral(" · ")));
    item->setData(Qt::UserRole, revision.id.value);
    item->setData(Qt::AccessibleTextRole, item->text());
    item->setToolTip(revision.note);
    return item;
}

} // namespace

RevisionsDialog::RevisionsDialog(store::AsyncStore &store, const Theme &theme, ArticleId article,
                                 OpenArticle *open, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_theme(theme)
    , m_article(article)
    , m_open(open)
{
    setObjectName(QStringLiteral("revisionsDialog"));
    setWindowTitle(tr("History"));
    build();
    resize(980, 640);
    load();
}

void RevisionsDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * Theme::step, 4 * Theme::step, 4 * Theme::step, 4 * Theme::step);
    column->setSpacing(3 * Theme::step);
    m_message = new MessageBar(m_theme, this);
    column->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->setSpacing(4 * Theme::step);
    auto *left = new QVBoxLayout;
    m_hint = new QLabel(tr("Choose one state, or two to compare them (Ctrl)."), this);
    m_hint->setWordWrap(true);
    setKind(m_hint, TextKind::Soft);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("revisions"));
    m_list->setAccessibleName(tr("Saved states"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setWordWrap(true);
    m_list->setIconSize(QSize(16, 16));
    m_list->setFixedWidth(256);
    m_restore =
        new QPushButton(m_theme.icon(QStringLiteral("history")), tr("&Restore this state"), this);
    m_restore->setObjectName(QStringLiteral("restore"));
    m_restore->setAutoDefault(false);
    left->addWidget(m_hint);
    left->addWidget(m_list, 1);
    left->addWidget(m_restore);
    row->addLayout(left);
    m_diff = new DiffPanel(m_theme, this);
    row->addWidget(m_diff, 1);
    column->addLayout(row, 1);
    auto *buttons = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_restore, &QPushButton::clicked, this, &RevisionsDialog::restore);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &RevisionsDialog::chosen);
}

void RevisionsDialog::load()
{
    const auto future =
        m_store.run(store::AsyncStore::Lane::Read, [id = m_article](store::Repository &repository) {
            return repository.revisions(id);
        });
    deliver(future, this, [this](const Result<std::vector<RevisionInfo>> &revisions) {
        if (revisions) {
            fill(*revisions);
        } else {
            m_message->showError(revisions.error());
        }
    });
}

void RevisionsDialog::fill(const std::vector<RevisionInfo> &revisions)
{
    m_revisions = revisions;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        if (m_open != nullptr) {
            new QListWidgetItem(m_theme.icon(QStringLiteral("pencil-line")),
                                tr("Now") + QLatin1Char('\n') + tr("as it is being written"),
                                m_list);
        }
        for (const RevisionInfo &revision : m_revisions) {
            m_list->addItem(makeItem(revision, m_theme));
        }
    }
    if (m_list->count() > 0) {
        showLastChange();
        m_list->setFocus();
    }
    if (m_wanted.isValid()) {
        showRevision(m_wanted);
    }
    chosen();
}

/// What one comes for: what was changed since the newest saved state; when nothing was, what
/// that one changed.
void RevisionsDialog::showLastChange()
{
    const bool written = m_open != nullptr && !m_revisions.empty();
    m_list->setCurrentRow(written ? 1 : 0);
    if (written && m_open->isModifiedSinceRevision()) {
        m_list->item(0)->setSelected(true);
    }
}

void RevisionsDialog::showRevision(RevisionId id)
{
    m_wanted = id;
    for (int row = 0; row < m_list->count(); ++row) {
        if (revisionAt(row) == id) {
            m_list->setCurrentRow(row);
        }
    }
}

RevisionId RevisionsDialog::revisionAt(int row) const
{
    const QListWidgetItem *item = m_list->item(row);
    return RevisionId(item != nullptr ? item->data(Qt::UserRole).toLongLong() : 0);
}

QString RevisionsDialog::titleOf(int row) const
{
    return m_list->item(row)->text().section(QLatin1Char('\n'), 0, 0);
}

void RevisionsDialog::chosen()
{
    QList<int> rows;
    const auto indexes = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    m_chosen = {};
    if (rows.size() == 1 || (rows.size() == 2 && !revisionAt(rows.first()).isValid())) {
        m_chosen = revisionAt(rows.last());
    }
    m_restore->setEnabled(m_chosen.isValid());
    if (rows.size() >= 2) {
        compare(rows.last(), rows.first());
    } else if (rows.size() == 1) {
        const int last = m_list->count() - 1;
        if (rows.first() < last) {
            compare(rows.first() + 1, rows.first());
        } else {
            compare(last, 0); // nothing is before the first one: what became of it
        }
    }
}

void RevisionsDialog::compare(int older, int newer)
{
    const quint64 order = ++m_order;
    const RevisionId from = revisionAt(older);
    const RevisionId to = revisionAt(newer);
    std::optional<ArticleContent> now;
    if (!to.isValid() && m_open != nullptr) {
        now = m_open->content();
    }
    auto job = [from, to, now](store::Repository &repository) -> Result<Pair> {
        const Result<ArticleContent> before =
            from.isValid() ? repository.revisionContent(from) : Result<ArticleContent>(*now);
        if (!before) {
            return fail(before.error());
        }
        const Result<ArticleContent> after =
            now ? Result<ArticleContent>(*now) : repository.revisionContent(to);
        if (!after) {
            return fail(after.error());
        }
        return Pair{*before, *after};
    };
    if (!from.isValid() && !now) {
        return;
    }
    const QString before = titleOf(older);
    const QString after = titleOf(newer);
    deliver(m_store.run(store::AsyncStore::Lane::Read, std::move(job)), this,
            [this, order, before, after](const Result<Pair> &pair) {
                if (order != m_order) {
                    return;
                }
                if (!pair) {
                    m_message->showError(pair.error());
                    return;
                }
                m_message->dismiss();
                m_diff->setTitles(before, after);
                m_diff->compare(pair->first, pair->second);
            });
}

void RevisionsDialog::restore()
{
    const RevisionId id = m_chosen;
    if (!id.isValid()) {
        return;
    }
    if (m_open == nullptr) {
        Q_EMIT restoreRequested(id);
        return;
    }
    const auto future =
        m_store.run(store::AsyncStore::Lane::Read,
                    [id](store::Repository &repository) { return repository.revisionContent(id); });
    deliver(future, this, [this](const Result<ArticleContent> &content) {
        if (!content) {
            m_message->showError(content.error());
        } else if (m_open != nullptr) {
            m_open->replaceContent(tr("Restore"), *content);
            m_message->showNotice(tr("The text is as it was then. Undo brings back what was here "
                                     "before; nothing of the history is lost."),
                                  {tr("Undo"), [this] {
                                       if (m_open != nullptr) {
                                           m_open->undoStack()->undo();
                                           chosen();
                                       }
                                   }});
            m_list->setCurrentRow(0);
            chosen();
        }
    });
}

} // namespace rd::ui
