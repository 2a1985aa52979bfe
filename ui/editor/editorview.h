// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/blockedits.h"
#include "ui/editor/inlineobjects.h"
#include "ui/editor/marginmark.h"
#include "ui/editor/styler.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QTextEdit>

namespace rd::ui {

class ArticleHeader;
class OpenArticle;

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
    void applyTheme();
    /// Where the reader of this page was: the cursor, and the scroll bar's value.
    /// About that many characters a line; in Chinese, whose are wider, fewer.
    /// By block id, drawn right of the text.
    void setMarginMarks(QHash<QString, MarginMark> marks);
    void setLineLength(int characters);
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
    void cleanTypingFormat();
    void describePlace();
    [[nodiscard]] QString tipAt(const QPoint &point) const;
    void placePage();
    void takeRange(int minimum, int maximum);
    [[nodiscard]] bool replacesSuggestion(const QKeyEvent &event) const;
    void fixRanges();
    void placeHeader();
    [[nodiscard]] int measure() const;
    [[nodiscard]] QString markWords(const QTextBlock &block) const;
    [[nodiscard]] QPoint toDocument(const QPoint &viewportPoint) const;

    const Theme &m_theme;
    QPointer<OpenArticle> m_article;
    ArticleHeader *m_header;
    Styler *m_styler;
    InlineObjects *m_objects;
    bridge::PageStyle m_style;
    std::vector<Speaker> m_noSpeakers;
    int m_headerHeight = 0;
    int m_gap = 0; ///< left of the text
    int m_documentHeight = 0;
    int m_lineLength = 68;
    bool m_fixing = false;
    bool m_opening = false; ///< nothing is placed until the document is there
    QHash<QString, MarginMark> m_marks;
};

} // namespace rd::ui
