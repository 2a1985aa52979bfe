// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/articleheader.h"

#include "app/text/dates.h"
#include "ui/editor/openarticle.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QUndoStack>
#include <QVBoxLayout>

#include <cmath>

namespace rd::ui {

namespace {

// Keys under which typing in one field becomes one undo step; the metadata panel has its own.
enum MergeKey { KickerKey = 9001, HeadlineKey, LedeKey };

QString bylineText(const OpenArticle &article)
{
    const Metadata &metadata = article.metadata();
    QStringList names;
    for (const Credit &credit : metadata.bylines) {
        names << credit.name;
    }
    QStringList parts;
    if (!names.isEmpty()) {
        parts << names.join(QLatin1String(", "));
    }
    if (!metadata.dateline.isEmpty()) {
        parts << metadata.dateline;
    }
    const auto &when = metadata.published ? metadata.published : metadata.planned;
    parts << text::formatDateTime(when ? *when : article.article().created, metadata.language);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PageField::PageField(QWidget *parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Not Fixed: that would hold the field to the height it had at its width before.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    document()->setDocumentMargin(0);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_setting) {
            Q_EMIT edited(toPlainText().replace(QLatin1Char('\n'), QLatin1Char(' ')));
        }
        updateGeometry();
    });
}

void PageField::setValue(const QString &text)
{
    if (text == toPlainText()) {
        return;
    }
    const int position = textCursor().position();
    m_setting = true;
    setPlainText(text);
    applyLineHeight();
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, int(text.size())));
    setTextCursor(cursor);
    m_setting = false;
}

void PageField::setLook(const QFont &font, const QColor &colour, qreal lineFactor)
{
    // The application's style sheet has a rule for QTextEdit; a palette would not win over it.
    setStyleSheet(QStringLiteral("QTextEdit { color: %1; background: transparent; border: none; }")
                      .arg(colour.name()));
    setFont(font);
    document()->setDefaultFont(font);
    m_lineFactor = lineFactor;
    m_setting = true;
    applyLineHeight();
    m_setting = false;
}

void PageField::applyLineHeight()
{
    QTextBlockFormat format;
    format.setLineHeight(std::round(document()->defaultFont().pixelSize() * m_lineFactor),
                         QTextBlockFormat::FixedHeight);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
}

QSize PageField::sizeHint() const
{
    return {200, heightForWidth(width())};
}

int PageField::heightForWidth(int width) const
{
    // The layout is the widget's own; the answer for its present width is the one that is asked.
    if (document()->textWidth() != width) {
        document()->setTextWidth(width);
    }
    return int(std::ceil(document()->size().height()));
}

void PageField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        Q_EMIT undoRequested();
        return;
    }
    if (event->matches(QKeySequence::Redo)) {
        Q_EMIT redoRequested();
        return;
    }
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT left(1);
        return;
    }
    const QTextCursor before = textCursor();
    QTextEdit::keyPressEvent(event);
    if ((key == Qt::Key_Down || key == Qt::Key_Up) && textCursor() == before) {
        Q_EMIT left(key == Qt::Key_Down ? 1 : -1);
    }
}

void PageField::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText()) {
        insertPlainText(source->text().simplified());
    }
}

ArticleHeader::ArticleHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kicker(new PageField(this))
    , m_headline(new PageField(this))
    , m_lede(new PageField(this))
    , m_byline(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 28, 0, 26);
    layout->setSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(m_kicker), static_cast<QWidget *>(m_headline),
                            static_cast<QWidget *>(m_lede), static_cast<QWidget *>(m_byline)}) {
        layout->addWidget(widget);
    }
    m_byline->setWordWrap(true);
    bind(m_kicker, [](OpenArticle &a, const QString &text) {
        a.editMetadata(
            tr("Kicker"), [&](Metadata &m) { m.kicker = text; }, KickerKey);
    });
    bind(m_headline, [](OpenArticle &a, const QString &text) {
        a.editMetadata(
            tr("Headline"), [&](Metadata &m) { m.headline = text; }, HeadlineKey);
    });
    bind(m_lede, [](OpenArticle &a, const QString &text) {
        a.editMetadata(
            tr("Lede"), [&](Metadata &m) { m.lede = text; }, LedeKey);
    });
    connect(m_kicker, &PageField::left, m_headline, [this](int by) {
        if (by > 0) {
            m_headline->setFocus();
        }
    });
    connect(m_headline, &PageField::left, this,
            [this](int by) { (by > 0 ? m_lede : m_kicker)->setFocus(); });
    connect(m_lede, &PageField::left, this, [this](int by) {
        if (by > 0) {
            Q_EMIT leftDown();
        } else {
            m_headline->setFocus();
        }
    });
    retranslate();
    applyTheme();
}

void ArticleHeader::bind(PageField *field, void (*write)(OpenArticle &, const QString &))
{
    connect(field, &PageField::edited, this, [this, write](const QString &text) {
        if (m_article) {
            write(*m_article, text);
        }
        Q_EMIT heightChanged();
    });
    connect(field, &PageField::undoRequested, this, [this] {
        if (m_article) {
            m_article->undoStack()->undo();
        }
    });
    connect(field, &PageField::redoRequested, this, [this] {
        if (m_article) {
            m_article->undoStack()->redo();
        }
    });
}

void ArticleHeader::setArticle(OpenArticle *article)
{
    if (m_article) {
        m_article->disconnect(this);
    }
    m_article = article;
    if (article != nullptr) {
        connect(article, &OpenArticle::metadataChanged, this, &ArticleHeader::refresh);
        connect(article, &OpenArticle::recordChanged, this, &ArticleHeader::refresh);
        applyTheme();
        refresh();
    }
}

void ArticleHeader::refresh()
{
    if (!m_article) {
        return;
    }
    const Metadata &metadata = m_article->metadata();
    m_kicker->setValue(metadata.kicker);
    m_headline->setValue(metadata.headline);
    m_lede->setValue(metadata.lede);
    m_byline->setText(bylineText(*m_article));
    Q_EMIT heightChanged();
}

void ArticleHeader::applyTheme()
{
    const Tokens &tokens = m_theme.tokens();
    const QString language = m_article ? m_article->metadata().language : QString();
    const auto px = [this](int pixels) { return qRound(pixels * m_scale); };
    m_kicker->setLook(m_theme.machineFont(px(13), QFont::DemiBold), tokens.accentText, 1.4);
    m_headline->setLook(m_theme.articleFont(px(29), QFont::Bold, language), tokens.ink, 1.28);
    m_lede->setLook(m_theme.articleFont(px(17), QFont::Normal, language), tokens.soft, 1.6);
    m_byline->setFont(m_theme.machineFont(px(13)));
    m_byline->setStyleSheet(QStringLiteral("color: %1").arg(tokens.soft.name()));
    update();
    Q_EMIT heightChanged();
}

/// Worn with the next applyTheme().
void ArticleHeader::setTextScale(qreal scale)
{
    m_scale = scale;
}

int ArticleHeader::wantedHeight(int width) const
{
    return layout()->heightForWidth(width);
}

void ArticleHeader::focusHeadline()
{
    m_headline->moveCursor(QTextCursor::End);
    m_headline->setFocus();
}

void ArticleHeader::focusLast()
{
    m_lede->setFocus();
}

void ArticleHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 16, width(), 1, m_theme.tokens().line);
}

void ArticleHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ArticleHeader::retranslate()
{
    m_kicker->setPlaceholderText(tr("Kicker"));
    m_kicker->setAccessibleName(tr("Kicker"));
    m_headline->setPlaceholderText(tr("Headline"));
    m_headline->setAccessibleName(tr("Headline"));
    m_lede->setPlaceholderText(tr("Lede"));
    m_lede->setAccessibleName(tr("Lede"));
    m_byline->setAccessibleName(tr("Byline, place and date"));
}

} // namespace rd::ui
