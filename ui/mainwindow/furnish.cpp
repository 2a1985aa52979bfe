// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/furnish.h"

#include "ui/mainwindow/articledrag.h"
#include "ui/mainwindow/filecommands.h"
#include "ui/mainwindow/libraryview.h"

namespace rd::ui {

namespace {

class LibraryContent final : public WindowContent
{
public:
    explicit LibraryContent(std::unique_ptr<LibraryView> view)
        : m_view(std::move(view))
    {}
    QWidget &view() override { return *m_view; }
    void remember(WindowSettings &settings) const override { m_view->remember(settings); }
    void setLibraryName(const QString &name) override { m_view->setLibraryName(name); }
    void goAlong(int by) override { m_view->goAlong(by); }
    void flush() override { m_view->flush(); }
    void importSample() override { m_view->files().importSample(); }
    void import(const QStringList &paths) override { m_view->files().import(paths); }
    bool isOwn(const QMimeData &data) const override { return !ArticleDrag::idsIn(data).isEmpty(); }

private:
    std::unique_ptr<LibraryView> m_view;
};

} // namespace

void furnish(MainWindow &window, LibrarySession &session, Theme &theme, Translations &translations)
{
    auto view =
        std::make_unique<LibraryView>(session, theme, translations, window.settings(), window);
    // Widgets are made bare and dressed once.
    theme.wearSheet();
    QObject::connect(view.get(), &LibraryView::quitRequested, &window, &MainWindow::quitRequested);
    QObject::connect(view.get(), &LibraryView::newWindowRequested, &window,
                     &MainWindow::newWindowRequested);
    QObject::connect(view.get(), &LibraryView::libraryRequested, &window,
                     &MainWindow::libraryRequested);
    window.setContent(std::make_unique<LibraryContent>(std::move(view)));
}

} // namespace rd::ui
