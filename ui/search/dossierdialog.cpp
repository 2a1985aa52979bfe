// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/dossierdialog.h"

#include "app/base/deliver.h"
#include "app/store/asyncstore.h"
#include "ui/articlelist/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/listsearch.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace rd::ui {

using store::AsyncStore;
using store::Dossiers;
using store::Repository;

namespace {
constexpr int changesMs = 100;
}

DossierDialog::DossierDialog(AsyncStore &store, store::DossierId id, const QString &name,
                             const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_id(id)
    , m_message(new MessageBar(theme, this))
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("dossierDialog"));
    setWindowTitle(tr("Dossier: %1").arg(name));
    resize(520, 560);
    build();
    m_changes.setSingleShot(true);
    m_changes.setInterval(changesMs);
    connect(&m_changes, &QTimer::timeout, this, &DossierDialog::reload);
    connect(&store, &AsyncStore::changed, this, [this] {
        if (!m_changes.isActive()) {
            m_changes.start();
        }
    });
    reload();
}

void DossierDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::step, 4 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    column->setSpacing(2 * Theme::step);
    column->addWidget(m_message);
    setKind(m_empty, TextKind::Soft);
    m_empty->setWordWrap(true);
    m_empty->setText(tr("Nothing is in here yet. Choose articles in the list and drag them onto "
                        "the dossier, or take “Add to a dossier”."));
    column->addWidget(m_empty);
    m_list->setObjectName(QStringLiteral("dossierArticles"));
    m_list->setAccessibleName(tr("Articles of the dossier"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setToolTip(tr("Drag, or Alt and an arrow: order · Delete: out of the dossier"));
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    auto *book = new QPushButton(tr("&Export as one file…"), this);
    book->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    buttons->addWidget(book);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(book, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(articles()); });
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT openRequested(ArticleId(item->data(Qt::UserRole).toLongLong()));
    });
    // A drag ends with the row taken out of its old place.
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &DossierDialog::keepOrder);
}

std::vector<ArticleId> DossierDialog::articles() const
{
    std::vector<ArticleId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        ids.push_back(ArticleId(m_list->item(row)->data(Qt::UserRole).toLongLong()));
    }
    return ids;
}

void DossierDialog::reload()
{
    auto future = m_store.run(AsyncStore::Lane::Read, [id = m_id](Repository &repository) {
        return Dossiers(repository).articles(id);
    });
    deliver(future, this, [this](const Result<std::vector<ArticleRow>> &rows) {
        if (rows) {
            showRows(*rows);
        } else if (rows.error().code == ErrorCode::NotFound) {
            reject(); // somebody deleted it
        } else {
            m_message->showError(rows.error());
        }
    });
}

void DossierDialog::showRows(const std::vector<ArticleRow> &rows)
{
    const int current = std::max(0, m_list->currentRow());
    const QVariant wanted =
        m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole) : QVariant();
    m_list->clear();
    for (const ArticleRow &row : rows) {
        const QString headline = row.headline.simplified();
        auto *item = new QListWidgetItem(
            (headline.isEmpty() ? tr("Without a headline") : headline) + QStringLiteral("  ·  ") +
                row.language + QStringLiteral("  ·  ") + cardTime(row),
            m_list);
        item->setData(Qt::UserRole, row.id.value);
        if (item->data(Qt::UserRole) == wanted) {
            m_list->setCurrentItem(item);
        }
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0) {
        m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    }
    m_empty->setVisible(rows.empty());
}

void DossierDialog::put(const std::vector<ArticleId> &articles, const std::function<void()> &then)
{
    auto future =
        m_store.run(AsyncStore::Lane::Save, [id = m_id, articles](Repository &repository) {
            return Dossiers(repository).setArticles(id, articles);
        });
    deliver(future, this, [this, then](const Result<void> &done) {
        if (!done) {
            m_message->showError(done.error());
            reload();
        } else if (then) {
            then();
        }
    });
}

void DossierDialog::keepOrder()
{
    put(articles());
}

bool DossierDialog::moveCurrent(int by)
{
    if (moveCurrentItem(*m_list, by)) {
        keepOrder();
    }
    return true;
}

bool DossierDialog::takeOut()
{
    const std::vector<ArticleId> before = articles();
    if (m_list->currentRow() < 0) {
        return false;
    }
    delete m_list->takeItem(m_list->currentRow());
    put(articles(), [this, before] {
        m_message->showNotice(tr("Taken out of the dossier; the article stays."),
                              {tr("Undo"), [this, before] { put(before); }});
    });
    return true;
}

bool DossierDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = key->modifiers().testFlag(Qt::AltModifier);
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            return moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
        }
        if (key->key() == Qt::Key_Delete) {
            return takeOut();
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace rd::ui
