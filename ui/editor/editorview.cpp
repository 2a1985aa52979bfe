// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editorview.h"

#include "ui/editor/articleheader.h"
#include "ui/editor/clipboard.h"
#include "ui/editor/openarticle.h"
#include "ui/editor/pagepainter.h"
#include "ui/editor/scaledpage.h"
#include "ui/editor/suggestions.h"
#include "ui/editor/tableedits.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolTip>
#include <QUndoStack>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int usualLineLength = 68; // characters: this wide
constexpr int latinMeasure = 600;   // px, of a face of 17
constexpr int chineseMeasure = 646; // 38 of its characters
constexpr int bottomSpace = 160;    // so that the last line is not glued to the edge
constexpr int rightSpace = 28;

} // namespace

EditorView::EditorView(const Theme &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
    , m_header(new ArticleHeader(theme, viewport()))
    , m_styler(new Styler(theme, this))
    , m_objects(new InlineObjects(theme, this))
    , m_page(std::make_unique<ScaledPage>())
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &EditorView::takeRange);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &EditorView::fixRanges);
    connect(m_header, &ArticleHeader::heightChanged, this, &EditorView::placePage);
    connect(m_header, &ArticleHeader::leftDown, this, [this] { setFocus(); });
    connect(this, &QTextEdit::cursorPositionChanged, this, &EditorView::cleanTypingFormat);
    connect(this, &QTextEdit::cursorPositionChanged, this, &EditorView::describePlace);
    m_header->hide();
    applyTheme();
}

EditorView::~EditorView()
{
    m_page->leave(); // the document lives longer
    m_objects->attach(nullptr, nullptr);
}

OpenArticle *EditorView::article() const
{
    return m_article;
}

void EditorView::setArticle(OpenArticle *article)
{
    if (m_article) {
        m_article->disconnect(this);
    }
    m_article = article;
    m_styler->setDocument(nullptr);
    m_objects->attach(nullptr, nullptr);
    m_page->leave();
    setDocument(nullptr);
    m_opening = true;
    m_header->setArticle(article);
    m_header->setVisible(article != nullptr);
    setReadOnly(article == nullptr);
    if (article == nullptr) {
        m_opening = false;
        return;
    }
    // Fonts, styles and width come before the view, so that the text is laid out once.
    m_style = bridge::PageStyle::forLanguage(article->metadata().language);
    applyTheme();
    m_page->enter(*article->document(), m_scale);
    setLineWrapColumnOrWidth(measure());
    m_objects->attach(article->document(), &article->store());
    m_styler->setDocument(article->document());
    setDocument(article->document());
    m_page->enter(*article->document(), m_scale); // the view may have brought its own
    m_opening = false;
    connect(article, &OpenArticle::textRestored, this, [this](int position) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(std::min(position, document()->characterCount() - 1));
        setTextCursor(cursor);
    });
    connect(article, &OpenArticle::metadataChanged, this,
            [this, language = article->metadata().language]() mutable {
                if (language != m_article->metadata().language) {
                    language = m_article->metadata().language;
                    m_style = bridge::PageStyle::forLanguage(language);
                    applyTheme();
                    placePage();
                }
            });
    connect(article, &OpenArticle::speakersChanged, viewport(), qOverload<>(&QWidget::update));
    placePage();
    verticalScrollBar()->setValue(verticalScrollBar()->minimum());
}

void EditorView::goTo(int position, int scroll)
{
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    setTextCursor(cursor); // lays the text out so far that the bar has room for the value
    verticalScrollBar()->setValue(scroll);
}

BlockEdits EditorView::edits() const
{
    return {m_article ? m_article->speakers() : m_noSpeakers, m_style};
}

void EditorView::setFootnoteNumbers(QHash<QString, int> numbers)
{
    m_objects->setFootnoteNumbers(std::move(numbers));
    viewport()->update();
}

void EditorView::setMarginMarks(QHash<QString, MarginMark> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
    describePlace();
}

void EditorView::applyTheme()
{
    const QString language = m_article ? m_article->metadata().language : QString();
    const QFont font = m_theme.articleFont(qRound(bridge::PageStyle::textPixels * m_scale),
                                           QFont::Normal, language);
    if (this->font() != font) {
        setFont(font);
    }
    if (m_article && m_article->document()->defaultFont() != font) {
        m_article->document()->setDefaultFont(font);
    }
    m_header->applyTheme();
    m_styler->restyle();
    viewport()->update();
}

int EditorView::measure() const
{
    const bool chinese = m_style.lineFactor > 1.75;
    const int room = viewport()->width() - PagePainter::chipSpace - rightSpace;
    const int wanted = (chinese ? chineseMeasure : latinMeasure) * m_lineLength / usualLineLength;
    return std::max(240, std::min(qRound(wanted * m_scale), room));
}

void EditorView::setTextScale(qreal scale)
{
    if (qFuzzyCompare(m_scale, scale)) {
        return;
    }
    m_scale = scale;
    if (m_article) {
        m_page->enter(*m_article->document(), m_scale);
    }
    m_header->setTextScale(scale);
    applyTheme();
    placePage();
}

void EditorView::setLineLength(int characters)
{
    m_lineLength = characters;
    placePage();
}

void EditorView::placePage()
{
    if (m_opening) {
        return;
    }
    const int width = measure();
    if (lineWrapColumnOrWidth() != width) {
        setLineWrapColumnOrWidth(width);
    }
    m_gap = std::max(PagePainter::chipSpace, (viewport()->width() - width) / 2);
    const int height = m_header->isHidden() ? 0 : m_header->wantedHeight(width);
    QScrollBar *bar = verticalScrollBar();
    const bool atTop = bar->value() <= -m_headerHeight;
    m_headerHeight = height;
    m_header->resize(width, height);
    fixRanges();
    if (atTop) {
        bar->setValue(-m_headerHeight);
    }
    placeHeader();
}

void EditorView::takeRange(int minimum, int maximum)
{
    if (m_fixing) {
        return;
    }
    // QTextEdit sets 0…n here whenever the document grows; corrected before it clips the value. The
    // height is taken from what it says, since asking the document would lay all of it out.
    if (minimum == 0 && maximum > 0) {
        m_documentHeight = maximum + viewport()->height();
    } else {
        m_documentHeight = int(document()->size().height());
    }
    fixRanges();
}

void EditorView::fixRanges()
{
    if (m_fixing) {
        return;
    }
    m_fixing = true;
    const int height = m_documentHeight + bottomSpace;
    verticalScrollBar()->setRange(-m_headerHeight,
                                  std::max(-m_headerHeight, height - viewport()->height()));
    horizontalScrollBar()->setRange(-m_gap, -m_gap);
    m_fixing = false;
}

void EditorView::placeHeader()
{
    m_header->move(m_gap, -m_headerHeight - verticalScrollBar()->value());
}

QPoint EditorView::toDocument(const QPoint &viewportPoint) const
{
    return viewportPoint + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

void EditorView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    placePage();
}

void EditorView::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    placeHeader();
}

void EditorView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const QPoint offset = toDocument({0, 0});
        painter.translate(-offset);
        PagePainter page(m_theme, m_article ? m_article->speakers() : m_noSpeakers, *m_objects);
        page.setMarks(m_marks);
        page.paint(painter, *document(), QRectF(event->rect().translated(offset)));
    }
    QTextEdit::paintEvent(event);
}

bool EditorView::event(QEvent *event)
{
    // Tab moves the focus, but for lists and tables; QWidget asks for the focus before the key.
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool back = key->key() == Qt::Key_Backtab;
        if (back || (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier)) {
            QTextCursor cursor = textCursor();
            if (moveToCell(cursor, !back)) {
                setTextCursor(cursor);
                return true;
            }
            if (edits().indent(cursor, back ? -1 : 1)) {
                return true;
            }
        }
    }
    return QTextEdit::event(event);
}

void EditorView::keyPressEvent(QKeyEvent *event)
{
    if (handleUndo(event) || (!isReadOnly() && handleKey(event))) {
        event->accept();
        return;
    }
    typeBesideAtomic(*event);
    if (replacesSuggestion(*event)) {
        // One step; what is typed follows what is left, not what was selected.
        QTextCursor cursor = textCursor();
        cursor.beginEditBlock();
        cursor.removeSelectedText();
        setTextCursor(cursor);
        cleanTypingFormat();
        QTextEdit::keyPressEvent(event);
        cursor.endEditBlock();
        return;
    }
    QTextEdit::keyPressEvent(event);
    if (event->matches(QKeySequence::MoveToStartOfDocument)) {
        // The top of the text belongs with the headline above it.
        verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    }
}

bool EditorView::handleUndo(QKeyEvent *event)
{
    const bool undo = event->matches(QKeySequence::Undo);
    if (!undo && !event->matches(QKeySequence::Redo)) {
        return false;
    }
    if (m_article) {
        undo ? m_article->undoStack()->undo() : m_article->undoStack()->redo();
    }
    return true;
}

bool EditorView::handleKey(QKeyEvent *event)
{
    QTextCursor cursor = textCursor();
    bool done = false;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if ((event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            edits().enter(cursor);
            done = true;
        }
        break;
    case Qt::Key_Backspace:
        done = edits().backspace(cursor);
        break;
    case Qt::Key_Delete:
        done = edits().deleteForward(cursor);
        break;
    case Qt::Key_Up:
        if (event->modifiers() == Qt::NoModifier && cursor.position() == 0 &&
            !m_header->isHidden()) {
            verticalScrollBar()->setValue(verticalScrollBar()->minimum());
            m_header->focusLast();
            return true;
        }
        break;
    default:
        break;
    }
    if (done) {
        setTextCursor(cursor);
        ensureCursorVisible();
    }
    return done;
}

void EditorView::typeBesideAtomic(const QKeyEvent &event)
{
    const QString text = event.text();
    QTextCursor cursor = textCursor();
    if (isReadOnly() || text.isEmpty() || !text.at(0).isPrint() || cursor.hasSelection() ||
        !isAtomic(cursor.block())) {
        return;
    }
    edits().enter(cursor);
    setTextCursor(cursor);
}

bool EditorView::replacesSuggestion(const QKeyEvent &event) const
{
    const QTextCursor cursor = textCursor();
    const bool command = (event.modifiers() & (Qt::ControlModifier | Qt::MetaModifier)) != 0;
    if (isReadOnly() || command || !cursor.hasSelection() || event.text().isEmpty() ||
        !event.text().at(0).isPrint()) {
        return false;
    }
    QTextCursor start(cursor);
    start.setPosition(cursor.selectionStart());
    return !suggestionAt(cursor).isEmpty() || !suggestionAt(start).isEmpty();
}

void EditorView::cleanTypingFormat()
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection()) {
        return;
    }
    const QTextCharFormat format = currentCharFormat();
    if (format.propertyCount() == 0) {
        return;
    }
    QTextCharFormat clean = bridge::charFormat(bridge::marksOf(format));
    QTextCursor next(cursor);
    next.movePosition(QTextCursor::NextCharacter);
    const bool goesOn = !cursor.atBlockEnd() && bridge::hasMark(next.charFormat(), MarkKind::Link);
    // What is typed behind a link is not the link; what is typed into a suggestion is not one.
    if (!goesOn || cursor.atBlockStart()) {
        clean.clearProperty(bridge::MarkProperty + int(MarkKind::Link));
    }
    clean.clearProperty(bridge::MarkProperty + int(MarkKind::Deletion));
    clean.clearProperty(bridge::MarkProperty + int(MarkKind::Insertion));
    if (clean != format) {
        setCurrentCharFormat(clean);
    }
}

void EditorView::inputMethodEvent(QInputMethodEvent *event)
{
    QTextEdit::inputMethodEvent(event);
    m_styler->styleComposing(textCursor().block(), *event);
}

QTextBlock EditorView::chipAt(const QPoint &point) const
{
    const QPoint place = toDocument(point);
    const QTextBlock block = PagePainter::blockAt(*document(), place.y());
    return PagePainter::chipRect(block).contains(place) ? block : QTextBlock();
}

int EditorView::figureAt(const QTextCursor &cursor)
{
    for (auto it = cursor.block().begin(); !it.atEnd(); ++it) {
        if (it.fragment().charFormat().objectType() == bridge::FigureObject) {
            return it.fragment().position();
        }
    }
    return -1;
}

void EditorView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton) {
        viewport()->setCursor(chipAt(event->pos()).isValid() ? Qt::PointingHandCursor
                                                             : Qt::IBeamCursor);
    }
}

/// The menu of the right button speaks of what it was pressed on: the row of a table, a picture.
void EditorView::mousePressEvent(QMouseEvent *event)
{
    const QTextCursor place = cursorForPosition(event->pos());
    const QTextCursor chosen = textCursor();
    const bool inside = chosen.hasSelection() && place.position() >= chosen.selectionStart() &&
                        place.position() <= chosen.selectionEnd();
    if (event->button() == Qt::RightButton && !inside) {
        setTextCursor(place);
    }
    QTextEdit::mousePressEvent(event);
}

void EditorView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const QTextBlock block = chipAt(event->pos());
    if (event->button() == Qt::LeftButton && block.isValid() && !textCursor().hasSelection()) {
        Q_EMIT chipClicked(block.position(), event->globalPosition().toPoint());
    }
}

void EditorView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int figure = figureAt(cursorForPosition(event->pos()));
    const QPointF place = toDocument(event->pos());
    const QString hit =
        document()->documentLayout()->formatAt(place).stringProperty(bridge::FigureMediaProperty);
    if (figure >= 0 && !hit.isEmpty()) {
        Q_EMIT figureActivated(figure);
        return;
    }
    QTextEdit::mouseDoubleClickEvent(event);
}

/// What the page shows by drawing alone is said to a screen reader here.
void EditorView::describePlace()
{
    QTextCursor cursor(document()); // without the format of what is typed next
    cursor.setPosition(textCursor().position());
    QString words = bridge::promptAt(cursor.block());
    if (bridge::hasMark(cursor.charFormat(), MarkKind::OffRecord)) {
        words = tr("Off the record");
    }
    QStringList parts{words, suggestionTip(cursor.charFormat(), cursor.block()),
                      markWords(cursor.block())};
    parts.removeAll(QString());
    words = parts.join(QStringLiteral(". "));
    if (words != accessibleDescription()) {
        setAccessibleDescription(words);
    }
}

QString EditorView::markWords(const QTextBlock &block) const
{
    return m_marks.value(block.blockFormat().stringProperty(bridge::BlockIdProperty)).words;
}

QString EditorView::tipAt(const QPoint &point) const
{
    const QTextBlock block = chipAt(point);
    if (block.isValid()) {
        const PagePainter page(m_theme, m_article ? m_article->speakers() : m_noSpeakers,
                               *m_objects);
        const QString name = page.speakerName(block);
        return name.isEmpty() ? tr("Choose who speaks") : name;
    }
    const QPoint place = toDocument(point);
    const QTextFormat format = document()->documentLayout()->formatAt(place);
    if (bridge::hasMark(format.toCharFormat(), MarkKind::OffRecord)) {
        return tr("Off the record: stays in the library, is in no export and no copy for others");
    }
    const QTextBlock line = PagePainter::blockAt(*document(), place.y());
    if (PagePainter::markRect(line).contains(place) && !markWords(line).isEmpty()) {
        return markWords(line);
    }
    const QString suggested = suggestionTip(format.toCharFormat(), line);
    return suggested.isEmpty() ? bridge::promptAt(line) : suggested;
}

bool EditorView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos());
        if (!tip.isEmpty()) {
            QToolTip::showText(help->globalPos(), tip, this);
            return true;
        }
    }
    return QTextEdit::viewportEvent(event);
}

bool EditorView::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasFormat(QLatin1String(bodyMimeType)) || source->hasImage() ||
           source->hasHtml() || source->hasText() || source->hasUrls();
}

void EditorView::insertFromMimeData(const QMimeData *source)
{
    if (!isReadOnly()) {
        Q_EMIT mimeArrived(source);
    }
}

QMimeData *EditorView::createMimeDataFromSelection() const
{
    return mimeFromSelection(textCursor());
}

} // namespace rd::ui
