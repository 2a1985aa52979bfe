// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/articledrag.h"

#include "app/base/deliver.h"
#include "app/workspace/exportarticles.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/articlelist/cardview.h"
#include "ui/articlelist/librarysidebar.h"
#include "ui/articlelist/placesmodel.h"

#include <QApplication>
#include <QDir>
#include <QDrag>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace rd::ui {

using store::AsyncStore;
using store::Repository;

ArticleDrag::ArticleDrag(AsyncStore &store, ArticleListPanel &list, LibrarySidebar &sidebar,
                         QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_list(list)
    , m_sidebar(sidebar)
{
    list.view()->viewport()->installEventFilter(this);
    sidebar.view()->viewport()->installEventFilter(this);
    sidebar.view()->viewport()->setAcceptDrops(true);
}

QMimeData *ArticleDrag::mimeFor(const QList<ArticleId> &ids, const Pages &pages)
{
    auto *mime = new QMimeData;
    QByteArray numbers;
    for (const ArticleId id : ids) {
        numbers += QByteArray::number(id.value) + '\n';
    }
    mime->setData(QLatin1String(mimeType), numbers);
    addPages(*mime, pages);
    return mime;
}

void ArticleDrag::addPages(QMimeData &mime, const Pages &pages)
{
    QList<QUrl> urls;
    for (const QString &file : pages.files) {
        urls.append(QUrl::fromLocalFile(file));
    }
    if (!urls.isEmpty()) {
        mime.setUrls(urls);
        mime.setText(pages.text);
    }
}

QList<ArticleId> ArticleDrag::idsIn(const QMimeData &mime)
{
    QList<ArticleId> ids;
    const QList<QByteArray> numbers = mime.data(QLatin1String(mimeType)).split('\n');
    for (const QByteArray &number : numbers) {
        if (const ArticleId id(number.toLongLong()); id.isValid()) {
            ids.append(id);
        }
    }
    return ids;
}

bool ArticleDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list.view()->viewport() && listEvent(event)) {
        return true;
    }
    if (watched == m_sidebar.view()->viewport() && sidebarEvent(event)) {
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool ArticleDrag::listEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_held =
            mouse->button() == Qt::LeftButton && m_list.view()->indexAt(mouse->pos()).isValid();
        m_pressed = mouse->pos();
        m_ids.clear();
        return false;
    }
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (!m_held || !mouse->buttons().testFlag(Qt::LeftButton)) {
            return false;
        }
        if (m_ids.isEmpty()) {
            m_ids = m_list.selectedIds();
            writePages();
        }
        const int way = (mouse->pos() - m_pressed).manhattanLength();
        if (way >= QApplication::startDragDistance() && !m_ids.isEmpty()) {
            m_held = false;
            begin();
        }
        return true; // the list would select along the way
    }
    case QEvent::MouseButtonRelease:
        m_held = false;
        return false;
    default:
        return false;
    }
}

/// Ready a moment later, long before the mouse is out of the window.
void ArticleDrag::writePages()
{
    m_pages = {};
    if (m_ids.size() > most || !m_folder.isValid()) {
        return;
    }
    const QString folder = m_folder.filePath(QString::number(++m_drags));
    workspace::ExportOrder order;
    order.articles = {m_ids.begin(), m_ids.end()};
    order.format = QStringLiteral("html");
    order.target = folder;
    order.now = {systemClock()(), store::OpenOptions().zone};
    auto job = [order](const Repository &repository) -> Result<Pages> {
        QDir().mkpath(order.target);
        const auto files = workspace::exportArticles(repository, order, {});
        if (!files) {
            return fail(files.error());
        }
        Pages pages{*files, {}};
        for (const ArticleId id : order.articles) {
            if (const auto text =
                    workspace::renderArticle(repository, id, QStringLiteral("text"), {})) {
                pages.text += QString::fromUtf8(*text) + QLatin1Char('\n');
            }
        }
        return pages;
    };
    deliver(m_store.run(AsyncStore::Lane::Read, job), this,
            [this, ids = m_ids](const Result<Pages> &pages) {
                if (!pages) {
                    Q_EMIT failed(pages.error());
                } else if (ids == m_ids) {
                    m_pages = *pages;
                    if (m_mime) {
                        addPages(*m_mime, *pages);
                    }
                }
            });
}

/// Qt has no drag without a loop of its own; the desktop's events go on inside it.
void ArticleDrag::begin()
{
    auto *drag = new QDrag(&m_list);
    m_mime = mimeFor(m_ids, m_pages);
    drag->setMimeData(m_mime);
    drag->exec(Qt::CopyAction);
}

bool ArticleDrag::sidebarEvent(QEvent *event)
{
    const bool entering = event->type() == QEvent::DragEnter;
    if (!entering && event->type() != QEvent::DragMove && event->type() != QEvent::Drop) {
        return false;
    }
    auto *drop = static_cast<QDropEvent *>(event);
    const QList<ArticleId> ids = idsIn(*drop->mimeData());
    if (ids.isEmpty()) {
        return false; // files: for the window
    }
    const SectionId section = sectionAt(drop->position().toPoint());
    const store::DossierId dossier = dossierAt(drop->position().toPoint());
    drop->setDropAction(Qt::CopyAction);
    drop->setAccepted(entering || section.isValid() || dossier.isValid());
    if (event->type() == QEvent::Drop && dossier.isValid()) {
        Q_EMIT dossierDropped(ids, dossier);
    }
    if (event->type() == QEvent::Drop && section.isValid()) {
        Q_EMIT sectionDropped(ids, section);
    }
    return true;
}

SectionId ArticleDrag::sectionAt(const QPoint &at) const
{
    const QModelIndex index = m_sidebar.view()->indexAt(at);
    const auto *places = qobject_cast<const PlacesModel *>(m_sidebar.view()->model());
    if (!index.isValid() || !places) {
        return {};
    }
    return places->place(index.row()).filter.section.value_or(SectionId());
}

store::DossierId ArticleDrag::dossierAt(const QPoint &at) const
{
    const QModelIndex index = m_sidebar.view()->indexAt(at);
    const auto dossier = index.isValid() ? m_sidebar.places()->place(index.row()).dossier
                                         : std::optional<store::Dossier>();
    return dossier ? dossier->id : store::DossierId();
}

} // namespace rd::ui
