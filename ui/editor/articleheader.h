// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPointer>
#include <QTextEdit>

class QLabel;

namespace rd::ui {

class OpenArticle;

/// A line of metadata edited on the page: grows with its text, has no undo of its own, no line
/// breaks and no formats.
class PageField final : public QTextEdit
{
    Q_OBJECT
public:
    explicit PageField(QWidget *parent = nullptr);
    /// Without edited(); the cursor stays where it can.
    void setValue(const QString &text);
    void setLook(const QFont &font, const QColor &colour, qreal lineFactor);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void edited(const QString &text);
    void left(int direction); ///< Enter, or an arrow key at the field's edge: 1 down, -1 up
    void undoRequested();
    void redoRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void applyLineHeight();

    qreal m_lineFactor = 1.3;
    bool m_setting = false;
};

/// Kicker, headline, lede and byline above the text, bound to the article's metadata.
class ArticleHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit ArticleHeader(const Theme &theme, QWidget *parent = nullptr);

    void setArticle(OpenArticle *article);
    void applyTheme();
    void setTextScale(qreal scale);
    [[nodiscard]] int wantedHeight(int width) const;
    void focusLast();
    /// Behind its last character.
    void focusHeadline();

Q_SIGNALS:
    void heightChanged();
    void leftDown(); ///< on to the text

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void bind(PageField *field, void (*write)(OpenArticle &, const QString &));
    void refresh();
    void retranslate();

    const Theme &m_theme;
    QPointer<OpenArticle> m_article;
    PageField *m_kicker;
    PageField *m_headline;
    PageField *m_lede;
    QLabel *m_byline;
    qreal m_scale = 1; ///< of the text
};

} // namespace rd::ui
