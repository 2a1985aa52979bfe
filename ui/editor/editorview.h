// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/blockedits.h"
#include "ui/editor/inlineobjects.h"
#include "ui/editor/marginmark.h"
#include "ui/editor/styler.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QTextEdit>

#include <memory>

namespace rd::ui {

class ArticleHeader;
class OpenArticle;
class ScaledPage;

/// The page: header and text in one scrolling surface, the text in a measure of 60-75 characters.
/// The header is a child of the viewport; the scroll bars run from a negative minimum, so that the
/// document starts below it and right of the speakers without a margin in its formats.
class EditorView final : public QTextEdit
{
    Q_OBJECT
public:
    explicit EditorView(const Theme &theme, QWidget *parent = nullptr);
    ~EditorView() override;

    void setArticle(OpenArticle *article);
    [[nodiscard]] OpenArticle *article() const;
    [[nodiscard]] ArticleHeader *header() const { return m_header; }
    [[nodiscard]] const bridge::PageStyle &pageStyle() const { return m_style; }
    /// For one operation; the speakers are the article's.
    [[nodiscard]] BlockEdits edits() const;
    void setFootnoteNumbers(QHash<QString, int> numbers);
    /// By block id, drawn right of the text.
    void setMarginMarks(QHash<QString, MarginMark> marks);
    void applyTheme();
    /// About that many characters a line; in Chinese, whose are wider, fewer.
    void setLineLength(int characters);
    /// Of the theme's size; with it lines, margins and measure.
    void setTextScale(qreal scale);
    /// Where the reader of this page was: the cursor, and the scroll bar's value.
    void goTo(int position, int scroll);
    /// The block whose speaker's chip is there (viewport coordinates), or an invalid one.
    [[nodiscard]] QTextBlock chipAt(const QPoint &point) const;
    /// The position of the figure's character under or at the cursor, or -1.
    [[nodiscard]] static int figureAt(const QTextCursor &cursor);

Q_SIGNALS:
    /// The user pasted or dropped: taken at once by whoever is connected, directly.
    void mimeArrived(const QMimeData *source);
    void chipClicked(int position, const QPoint &global);
    void figureActivated(int position);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    bool handleKey(QKeyEvent *event);
    bool handleUndo(QKeyEvent *event);
    void typeBesideAtomic(const QKeyEvent &event);
    [[nodiscard]] bool replacesSuggestion(const QKeyEvent &event) const;
    void cleanTypingFormat();
    void describePlace();
    [[nodiscard]] QString tipAt(const QPoint &point) const;
    [[nodiscard]] QString markWords(const QTextBlock &block) const;
    void placePage();
    void takeRange(int minimum, int maximum);
    void fixRanges();
    void placeHeader();
    [[nodiscard]] int measure() const;
    [[nodiscard]] QPoint toDocument(const QPoint &viewportPoint) const;

    const Theme &m_theme;
    QPointer<OpenArticle> m_article;
    ArticleHeader *m_header;
    Styler *m_styler;
    InlineObjects *m_objects;
    std::unique_ptr<ScaledPage> m_page; ///< what the document is laid out for
    bridge::PageStyle m_style;
    std::vector<Speaker> m_noSpeakers;
    QHash<QString, MarginMark> m_marks;
    int m_headerHeight = 0;
    int m_gap = 0; ///< left of the text
    int m_documentHeight = 0;
    int m_lineLength = 68;
    qreal m_scale = 1; ///< of the text
    bool m_fixing = false;
    bool m_opening = false; ///< nothing is placed until the document is there
};

} // namespace rd::ui
