// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/openarticle.h"
#include "ui/reader/readerview.h"
#include "ui/settings/windowsettings.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace rd::ui {

class ArticleReader;
class EditorPanel;
class EmptyState;
class TabStrip;

/// The middle of the window: the tabs and under them the current article, read, edited or both
/// side by side; or why there is none. The reader is made when it is first needed.
class ArticlePane final : public QWidget
{
    Q_OBJECT
public:
    ArticlePane(store::AsyncStore &store, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] TabStrip *tabs() const { return m_tabs; }
    /// Between the tabs and the article (the strip of the desk); the pane takes it as a child.
    void addBar(QWidget *bar);
    void setArticle(OpenArticle *article);
    [[nodiscard]] OpenArticle *article() const { return m_article; }
    void setMode(PaneMode mode);
    [[nodiscard]] PaneMode mode() const { return m_mode; }
    [[nodiscard]] bool isEditing() const { return m_mode != PaneMode::Read; }
    /// Sizes of reader and editor side by side.
    [[nodiscard]] QByteArray split() const;
    void setSplit(const QByteArray &sizes);
    /// Where the current article's reader is in its text.
    [[nodiscard]] TabSettings::Place place() const;
    void goTo(const TabSettings::Place &place);
    /// Made for the first article: a window that only lists does not pay for it.
    EditorPanel *editor();
    /// Size of the text in per cent, read or edited, and characters of a line.
    void setReading(int textPercent, int lineLength);
    void zoom(qreal factor);
    /// Whether somebody reads the article here rather than write it: of the two side by side, where
    /// the keyboard is.
    [[nodiscard]] bool isReaderInUse() const;
    /// What is selected in the reader.
    void selectedToRead(const std::function<void(std::vector<ReaderPassage>)> &done) const;
    void focusText();
    /// A new article begins with its headline.
    void focusHeadline();

Q_SIGNALS:
    void newRequested();
    void editorMade(rd::ui::EditorPanel *editor);
    void linkActivated(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showReader();
    void reread();
    void followArticle(OpenArticle &article);
    void followScroll();
    void laySplit();
    void applyReading();
    void retranslate();

    store::AsyncStore &m_store;
    Theme &m_theme;
    TabStrip *m_tabs;
    QVBoxLayout *m_column;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_views; ///< reader and editor
    EditorPanel *m_editor = nullptr;
    ArticleReader *m_reader = nullptr;
    QPointer<OpenArticle> m_article;
    ArticleContent m_read; ///< what the reader shows
    ArticleId m_readId;
    QTimer m_reread;  ///< the reader follows an edit when it rests
    QTimer m_aligned; ///< and the editor's scrolling, at a calm pace
    PaneMode m_mode = PaneMode::Read;
    QByteArray m_split;    ///< sizes to begin with; empty: halves
    qreal m_textScale = 1; ///< of the theme's size
    int m_lineLength = 68;
    bool m_laid = false; ///< reader and editor have stood side by side
};

} // namespace rd::ui
