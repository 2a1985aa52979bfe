// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "personalcase.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/articlelist/cardview.h"
#include "ui/editor/editorpanel.h"
#include "ui/editor/editorview.h"
#include "ui/mainwindow/articlepane.h"
#include "ui/mainwindow/librarysession.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/tabstrip.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace rd::testing {

/// A library with a few articles and a window on it.
class WindowCase final
{
public:
    explicit WindowCase(int articles, const ui::WindowSettings &settings = {})
        : m_theme(*static_cast<QApplication *>(QCoreApplication::instance()))
        , m_translations(*QCoreApplication::instance())
    {
        m_translations.use(QStringLiteral("en"));
        auto opened = store::AsyncStore::open(m_dir.filePath(QStringLiteral("l.redaksiya")), {});
        m_session = std::make_unique<ui::LibrarySession>(std::move(*opened), m_personal.personal());
        for (int i = 0; i < articles; ++i) {
            m_ids.append(add(QStringLiteral("Tram number %1").arg(i + 1)));
        }
        openWindow(settings);
    }
    ~WindowCase() { m_window.reset(); }
    Q_DISABLE_COPY_MOVE(WindowCase)

    ArticleId add(const QString &headline, int paragraphs = 30)
    {
        store::NewArticle article;
        article.content.metadata.language = QStringLiteral("en");
        article.content.metadata.headline = headline;
        for (int i = 0; i < paragraphs; ++i) {
            article.content.body.blocks.push_back(
                makeBlock(BlockRole::Paragraph,
                          plainRuns(QStringLiteral("%1, paragraph %2: the new line goes along the "
                                                   "bay from Monday, every ten minutes.")
                                        .arg(headline)
                                        .arg(i + 1))));
        }
        article.save = true;
        article.author = QStringLiteral("Aygün Rzayeva");
        auto made = m_session->store().run(
            store::AsyncStore::Lane::Save,
            [article](store::Repository &repository) { return repository.createArticle(article); });
        made.waitForFinished();
        return made.result().value_or(ArticleId());
    }

    void openWindow(const ui::WindowSettings &settings)
    {
        m_window = std::make_unique<ui::MainWindow>(m_theme, m_translations, settings);
        m_window->furnish(*m_session);
        m_window->resize(1400, 850);
        m_window->show();
        [[maybe_unused]] const bool shown = QTest::qWaitForWindowExposed(m_window.get());
    }
    void closeWindow() { m_window.reset(); }

    [[nodiscard]] ui::MainWindow &window() const { return *m_window; }
    [[nodiscard]] ui::LibrarySession &session() const { return *m_session; }
    [[nodiscard]] ui::TabStrip *tabs() const { return m_window->findChild<ui::TabStrip *>(); }
    [[nodiscard]] ui::CardView *list() const { return m_window->findChild<ui::CardView *>(); }
    [[nodiscard]] ui::ArticlePane *pane() const { return m_window->findChild<ui::ArticlePane *>(); }
    [[nodiscard]] ui::EditorView *editor() const { return m_window->findChild<ui::EditorView *>(); }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QLatin1String(name));
    }
    [[nodiscard]] ArticleId id(int index) const { return m_ids[index]; }
    /// What the window shows now; none while nothing is.
    [[nodiscard]] ArticleId shown() const
    {
        return pane()->article() ? pane()->article()->id() : ArticleId();
    }
    void press(const char *keys) const
    {
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
        QTest::keySequence(m_window.get(), QKeySequence(QLatin1String(keys)));
    }
    /// A click on the card of that row (0 is the newest).
    void click(int row) const
    {
        const QModelIndex at = list()->model()->index(row, 0);
        list()->scrollTo(at);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(at).center());
    }
    void activate(int row) const
    {
        click(row);
        QTest::keyClick(list(), Qt::Key_Return);
    }
    [[nodiscard]] bool isListed(int rows) const { return list()->model()->rowCount() == rows; }

private:
    QTemporaryDir m_dir;
    ui::Theme m_theme;
    Translations m_translations;
    PersonalCase m_personal;
    std::unique_ptr<ui::LibrarySession> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
    QList<ArticleId> m_ids;
};

} // namespace rd::testing
