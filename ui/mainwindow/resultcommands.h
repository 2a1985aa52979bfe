// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "ui/mainwindow/libraryparts.h"

#include <QObject>

#include <functional>

class QLineEdit;

namespace rd::workspace {
struct ReplaceArticle;
}

namespace rd::ui {

class Theme;

/// What people collect, in the window: saved and recent searches, dossiers, and what is done to all
/// that was found (export, find and replace).
class ResultCommands final : public QObject
{
    Q_OBJECT
public:
    /// Makes its own parts and takes its actions; the others must be there.
    ResultCommands(LibraryParts &parts, LibrarySession &session, Theme &theme, QWidget *parent);

Q_SIGNALS:
    void openRequested(rd::ArticleId id);

private:
    QLineEdit *makeCollections();
    void connectSidebar(QLineEdit *field);
    void connectActions(QLineEdit *field);
    void buildSearch();
    void replaceAcross();
    void exportResult();
    void showDossier(qint64 id, const QString &name);
    std::function<void()> replaceOpen(const workspace::ReplaceArticle &article,
                                      const QString &note);
    /// The words in the search field, which narrow the list.
    [[nodiscard]] QString query() const;

    LibraryParts &m_parts;
    LibrarySession &m_session;
    Theme &m_theme;
    QWidget *m_window;
};

} // namespace rd::ui
