// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/store/asyncstore.h"
#include "app/store/dossiers.h"

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QStringList>
#include <QTemporaryDir>

class QMimeData;

namespace rd::ui {

class ArticleListPanel;
class LibrarySidebar;

/// Dragging articles out of the list: to a section or dossier of the sidebar, or out of the window
/// as files and text. The files are written while the mouse is on its way.
class ArticleDrag final : public QObject
{
    Q_OBJECT
public:
    ArticleDrag(store::AsyncStore &store, ArticleListPanel &list, LibrarySidebar &sidebar,
                QObject *parent);

    /// What such a drag carries inside the program.
    static constexpr char mimeType[] = "application/x-redaksiya-articles";
    static constexpr int most = 50; ///< articles that become files

    struct Pages
    {
        QStringList files; ///< one HTML file an article
        QString text;      ///< of all of them
    };
    [[nodiscard]] static QMimeData *mimeFor(const QList<ArticleId> &ids, const Pages &pages);
    /// Empty for anything else that is dragged.
    [[nodiscard]] static QList<ArticleId> idsIn(const QMimeData &mime);

Q_SIGNALS:
    void sectionDropped(const QList<rd::ArticleId> &ids, rd::SectionId section);
    void dossierDropped(const QList<rd::ArticleId> &ids, rd::store::DossierId dossier);
    void failed(const rd::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool listEvent(QEvent *event);
    bool sidebarEvent(QEvent *event);
    void writePages();
    void begin();
    static void addPages(QMimeData &mime, const Pages &pages);
    [[nodiscard]] SectionId sectionAt(const QPoint &at) const;
    [[nodiscard]] store::DossierId dossierAt(const QPoint &at) const;

    store::AsyncStore &m_store;
    ArticleListPanel &m_list;
    LibrarySidebar &m_sidebar;
    QTemporaryDir m_folder; ///< as long as the window: others read the files after the drop
    int m_drags = 0;
    QList<ArticleId> m_ids; ///< under the button that is held
    Pages m_pages;
    QPointer<QMimeData> m_mime; ///< of the drag under way
    QPoint m_pressed;
    bool m_held = false;
};

} // namespace rd::ui
