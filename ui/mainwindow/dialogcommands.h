// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"
#include "app/base/translations.h"
#include "ui/settings/settingscontext.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QPointer>

class QDialog;

namespace rd::ui {

class Actions;
class LibrarySession;
class OpenArticle;
class QuickNote;

/// Opens the dialogs of a window, each beside the window's life and none blocking it; what they ask
/// for comes out as signals. No logic of its own.
class DialogCommands final : public QObject
{
    Q_OBJECT
public:
    /// All of them, and the window, outlive it.
    DialogCommands(LibrarySession &session, Theme &theme, Translations &translations,
                   const Actions &actions, QWidget &window);
    ~DialogCommands() override;

    /// Who sits here? Once, at the first start.
    void welcome();
    void tour();
    void about();
    void help(const QString &page = {});
    void settings(const QString &page = {}, const QString &row = {});
    void people();
    void sections();
    void templates();
    void saveTemplate(const ArticleContent &article);
    void quickNote();
    void palette();
    /// `revision`: one to show at once; may be none.
    void revisions(ArticleId id, OpenArticle *open, RevisionId revision = {});
    void changedSincePublished(OpenArticle &article);
    /// Of one article; none: of the library.
    void log(ArticleId id);

Q_SIGNALS:
    void openRequested(rd::ArticleId id);
    void sectionRequested(rd::SectionId id);
    void searchRequested(const QString &query);
    void publishUpdateRequested();
    void restoreRequested(rd::ArticleId id, rd::RevisionId revision);
    void languageChosen(const QString &language);
    void schemeChosen(rd::ui::SchemeChoice scheme);
    void noted(rd::ArticleId id); ///< a quick note is an idea now
    void failed(const rd::Error &error);

private:
    [[nodiscard]] SettingsContext context();
    /// Shows it; gone when it is closed.
    void show(QDialog *dialog);

    LibrarySession &m_session;
    Theme &m_theme;
    Translations &m_translations;
    const Actions &m_actions;
    QWidget &m_window;
    QPointer<QuickNote> m_note; ///< keeps what was typed until it is an idea
};

} // namespace rd::ui
