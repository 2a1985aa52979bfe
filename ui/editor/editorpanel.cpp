// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editorpanel.h"

#include "ui/editor/articleheader.h"
#include "ui/editor/bridge/todocument.h"
#include "ui/editor/clipboard.h"
#include "ui/editor/dialogs.h"
#include "ui/editor/editorview.h"
#include "ui/editor/findbar.h"
#include "ui/editor/intake.h"
#include "ui/editor/openarticle.h"
#include "ui/editor/suggestionbar.h"
#include "ui/editor/tableedits.h"
#include "ui/editor/textcounter.h"
#include "ui/theme/look.h"

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <optional>

namespace rd::ui {

namespace {

struct RoleCommand
{
    EditorCommand command;
    BlockRole role;
    int level;
    bool ordered;
};

constexpr RoleCommand roleCommands[] = {
    {EditorCommand::Question, BlockRole::Question, 0, false},
    {EditorCommand::Answer, BlockRole::Answer, 0, false},
    {EditorCommand::Paragraph, BlockRole::Paragraph, 0, false},
    {EditorCommand::Heading2, BlockRole::Heading, 2, false},
    {EditorCommand::Heading3, BlockRole::Heading, 3, false},
    {EditorCommand::Heading4, BlockRole::Heading, 4, false},
    {EditorCommand::Quote, BlockRole::Quote, 0, false},
    {EditorCommand::PullQuote, BlockRole::PullQuote, 0, false},
    {EditorCommand::BulletList, BlockRole::List, 0, false},
    {EditorCommand::NumberedList, BlockRole::List, 0, true},
};

struct MarkCommand
{
    EditorCommand command;
    MarkKind kind;
};

constexpr MarkCommand markCommands[] = {
    {EditorCommand::Strong, MarkKind::Strong},
    {EditorCommand::Emphasis, MarkKind::Emphasis},
    {EditorCommand::Superscript, MarkKind::Superscript},
    {EditorCommand::Subscript, MarkKind::Subscript},
    {EditorCommand::OffRecord, MarkKind::OffRecord},
};

bool isRole(const QTextBlockFormat &format, const RoleCommand &row)
{
    return !bridge::isCell(format) && bridge::roleOf(format) == row.role &&
           format.intProperty(bridge::LevelProperty) == row.level &&
           (row.role != BlockRole::List ||
            format.boolProperty(bridge::ItemOrderedProperty) == row.ordered);
}

std::optional<TableEdit> tableEdit(EditorCommand command)
{
    const int offset = int(command) - int(EditorCommand::RowAbove);
    if (offset < 0 || offset > int(TableEdit::RemoveTable)) {
        return std::nullopt;
    }
    return static_cast<TableEdit>(offset);
}

} // namespace

EditorPanel::EditorPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_actions(new EditorActions(theme, *this, this))
    , m_bar(new QToolBar(this))
    , m_find(nullptr)
    , m_view(new EditorView(theme, this))
    , m_suggestions(new SuggestionBar(theme, *m_view, *m_actions, this))
    , m_intake(new Intake(*m_view, this))
    , m_counter(new TextCounter(this))
{
    m_find = new FindBar(theme, *m_view, this);
    setSurface(this, Surface::Page);
    setAttribute(Qt::WA_StyledBackground);
    m_bar->setIconSize({18, 18});
    m_actions->fill(*m_bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_find);
    layout->addWidget(m_suggestions);
    layout->addWidget(m_view, 1);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connectParts();
    retranslate();
    dressOverflow();
    setArticle(nullptr);
}

EditorPanel::~EditorPanel() = default;

void EditorPanel::connectParts()
{
    connect(m_actions, &EditorActions::triggered, this, &EditorPanel::run);
    connect(&m_theme, &Theme::changed, this, &EditorPanel::applyTheme);
    connect(m_view, &EditorView::mimeArrived, this,
            [this](const QMimeData *mime) { m_intake->take(*mime); });
    connect(m_view, &EditorView::figureActivated, this, &EditorPanel::askFigure);
    connect(m_view, &EditorView::chipClicked, this, &EditorPanel::showSpeakers);
    connect(m_view, &QWidget::customContextMenuRequested, this, &EditorPanel::showContextMenu);
    connect(m_view, &QTextEdit::cursorPositionChanged, this, &EditorPanel::updateStates);
    connect(m_view, &QTextEdit::currentCharFormatChanged, this, &EditorPanel::updateStates);
    connect(m_view, &QTextEdit::selectionChanged, this,
            [this] { m_counter->setSelection(m_view->textCursor()); });
    connect(m_intake, &Intake::failed, this, &EditorPanel::errorOccurred);
    connect(m_counter, &TextCounter::counted, this, &EditorPanel::countsChanged);
    connect(m_counter, &TextCounter::footnotesNumbered, m_view, &EditorView::setFootnoteNumbers);
}

void EditorPanel::setArticle(OpenArticle *article)
{
    if (OpenArticle *old = m_view->article()) {
        old->disconnect(this);
    }
    m_view->setArticle(article);
    m_counter->setArticle(article);
    m_find->reset();
    m_actions->setEnabled(article != nullptr);
    m_suggestions->setArticle(article);
    if (article != nullptr) {
        connect(article, &QObject::destroyed, this, [this] { setArticle(nullptr); });
    }
    updateStates();
}

OpenArticle *EditorPanel::article() const
{
    return m_view->article();
}
QList<QAction *> EditorPanel::actions() const
{
    return m_actions->all();
}
void EditorPanel::focusText()
{
    m_view->setFocus();
}
void EditorPanel::focusHeadline()
{
    m_view->header()->focusHeadline();
}

void EditorPanel::run(EditorCommand command)
{
    if (article() != nullptr && !runRole(command) && !runMark(command) && !runTable(command) &&
        !m_suggestions->run(command)) {
        runOther(command);
    }
    updateStates();
}

bool EditorPanel::runRole(EditorCommand command)
{
    for (const RoleCommand &row : roleCommands) {
        if (row.command != command) {
            continue;
        }
        const QTextCursor cursor = m_view->textCursor();
        if (isRole(cursor.blockFormat(), row)) {
            m_view->edits().setRole(cursor, BlockRole::Paragraph);
        } else {
            m_view->edits().setRole(cursor, row.role, row.level, row.ordered);
        }
        m_view->setFocus();
        return true;
    }
    return false;
}

bool EditorPanel::runMark(EditorCommand command)
{
    for (const MarkCommand &row : markCommands) {
        if (row.command != command) {
            continue;
        }
        const QTextCursor cursor = m_view->textCursor();
        const bool on = cursor.hasSelection()
                            ? !allMarked(cursor, row.kind)
                            : !bridge::hasMark(m_view->currentCharFormat(), row.kind);
        const QStringList values = on ? QStringList{QString()} : QStringList();
        if (cursor.hasSelection()) {
            applyMark(cursor, row.kind, values);
        } else {
            QTextCharFormat format = m_view->currentCharFormat();
            bridge::setMark(format, row.kind, values);
            m_view->setCurrentCharFormat(format);
        }
        m_view->setFocus();
        return true;
    }
    return false;
}

bool EditorPanel::runTable(EditorCommand command)
{
    const std::optional<TableEdit> edit = tableEdit(command);
    if (edit) {
        editTable(m_view->textCursor(), *edit);
    }
    return edit.has_value();
}

void EditorPanel::runOther(EditorCommand command)
{
    switch (command) {
    case EditorCommand::Table:
        insertBlock(BlockRole::Table);
        break;
    case EditorCommand::Separator:
        insertBlock(BlockRole::Separator);
        break;
    case EditorCommand::Footnote: {
        QTextCursor cursor = m_view->textCursor();
        insertFootnote(cursor, m_view->pageStyle());
        m_view->setTextCursor(cursor);
        m_counter->countNow();
        break;
    }
    case EditorCommand::Image:
        askImage();
        break;
    case EditorCommand::Link:
        askLink();
        break;
    case EditorCommand::FigureDetails:
        askFigure(EditorView::figureAt(m_view->textCursor()));
        break;
    case EditorCommand::PastePlain:
        pastePlain();
        break;
    case EditorCommand::Find:
        m_find->open();
        break;
    case EditorCommand::FindNext:
        m_find->next();
        break;
    case EditorCommand::FindPrevious:
        m_find->previous();
        break;
    default:
        break;
    }
}

void EditorPanel::insertBlock(BlockRole role)
{
    QTextCursor cursor = m_view->textCursor();
    if (cursor.currentTable() != nullptr) {
        return; // tables and separators do not nest
    }
    cursor.movePosition(QTextCursor::EndOfBlock);
    Body body;
    body.blocks.push_back(role == BlockRole::Table ? newTable(3, 3) : makeBlock(role));
    cursor.beginEditBlock();
    insertBody(cursor, body, m_view->pageStyle());
    if (role == BlockRole::Separator) {
        m_view->edits().enter(cursor);
    } else {
        // The block behind the table is there now; into its first cell.
        QTextBlock block = cursor.block().previous();
        while (block.previous().isValid() && bridge::isCell(block.previous().blockFormat())) {
            block = block.previous();
        }
        cursor.setPosition(block.position());
    }
    cursor.endEditBlock();
    m_view->setTextCursor(cursor);
    m_view->setFocus();
}

void EditorPanel::updateStates()
{
    const QTextCursor cursor = m_view->textCursor();
    const QTextBlockFormat format = cursor.blockFormat();
    const bool open = article() != nullptr;
    for (const RoleCommand &row : roleCommands) {
        m_actions->action(row.command)->setChecked(open && isRole(format, row));
    }
    const QTextCharFormat typing = m_view->currentCharFormat();
    for (const MarkCommand &row : markCommands) {
        m_actions->action(row.command)->setChecked(open && bridge::hasMark(typing, row.kind));
    }
    m_actions->action(EditorCommand::Link)
        ->setChecked(open && bridge::hasMark(cursor.charFormat(), MarkKind::Link));
    const bool table = open && cursor.currentTable() != nullptr;
    for (int i = int(EditorCommand::RowAbove); i <= int(EditorCommand::RemoveTable); ++i) {
        m_actions->action(static_cast<EditorCommand>(i))->setEnabled(table);
    }
    m_actions->action(EditorCommand::FigureDetails)
        ->setEnabled(open && EditorView::figureAt(cursor) >= 0);
}

void EditorPanel::askLink()
{
    const QTextCursor place = wholeLink(m_view->textCursor());
    const QStringList present =
        bridge::markValues(m_view->textCursor().charFormat(), MarkKind::Link);
    auto *dialog = new LinkDialog(present.value(0), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LinkDialog::linkChosen, m_view, [this, place](const QString &address) {
        QTextCursor cursor(place);
        if (!address.isEmpty() && !cursor.hasSelection()) {
            bridge::writeRuns(cursor, {{RunKind::Text, address, {{MarkKind::Link, address}}, {}}});
            m_view->setTextCursor(cursor);
            return;
        }
        applyMark(cursor, MarkKind::Link, address.isEmpty() ? QStringList() : QStringList{address});
    });
    dialog->open();
}

void EditorPanel::askImage()
{
    auto *dialog = new QFileDialog(this, tr("Add a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Pictures (%1)")
                                .arg(QStringLiteral("*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff "
                                                    "*.bmp")),
                            tr("All files (%1)").arg(QStringLiteral("*"))});
    connect(dialog, &QFileDialog::filesSelected, m_intake, [this](const QStringList &files) {
        for (const QString &file : files) {
            m_intake->addImageFile(file);
        }
    });
    dialog->open();
}

void EditorPanel::askFigure(int position)
{
    if (position < 0 || article() == nullptr) {
        return;
    }
    QTextCursor place(m_view->document());
    place.setPosition(position);
    place.setPosition(position + 1, QTextCursor::KeepAnchor);
    const QTextCharFormat format = place.charFormat();
    const Figure figure{format.stringProperty(bridge::FigureMediaProperty),
                        format.stringProperty(bridge::FigureAltProperty),
                        format.stringProperty(bridge::FigureCreditProperty)};
    auto *dialog = new FigureDialog(figure, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FigureDialog::figureChosen, m_view, [place](const Figure &chosen) {
        QTextCursor cursor(place);
        cursor.mergeCharFormat(bridge::figureFormat(chosen));
    });
    dialog->open();
}

void EditorPanel::pastePlain()
{
    if (const QMimeData *mime = QGuiApplication::clipboard()->mimeData()) {
        m_intake->takePlainText(*mime);
    }
}

void EditorPanel::showContextMenu(const QPoint &point)
{
    if (article() == nullptr) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool selected = m_view->textCursor().hasSelection();
    menu->addAction(tr("Cut"), m_view, &QTextEdit::cut)->setEnabled(selected);
    menu->addAction(tr("Copy"), m_view, &QTextEdit::copy)->setEnabled(selected);
    menu->addAction(tr("Paste"), m_view, &QTextEdit::paste)->setEnabled(m_view->canPaste());
    menu->addAction(m_actions->action(EditorCommand::PastePlain));
    menu->addSeparator();
    menu->addAction(m_actions->action(EditorCommand::Link));
    menu->addAction(m_actions->action(EditorCommand::Footnote));
    if (EditorView::figureAt(m_view->textCursor()) >= 0) {
        menu->addAction(m_actions->action(EditorCommand::FigureDetails));
    }
    if (m_actions->action(EditorCommand::AcceptSuggestion)->isEnabled()) {
        menu->addSeparator();
        menu->addAction(m_actions->action(EditorCommand::AcceptSuggestion));
        menu->addAction(m_actions->action(EditorCommand::RejectSuggestion));
    }
    if (m_view->textCursor().currentTable() != nullptr) {
        menu->addSeparator();
        for (int i = int(EditorCommand::RowAbove); i <= int(EditorCommand::RemoveTable); ++i) {
            menu->addAction(m_actions->action(static_cast<EditorCommand>(i)));
        }
    }
    menu->popup(m_view->viewport()->mapToGlobal(point));
}

void EditorPanel::showSpeakers(int position, const QPoint &global)
{
    if (article() == nullptr) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QTextCursor place(m_view->document());
    place.setPosition(position);
    const QString current = place.blockFormat().stringProperty(bridge::SpeakerProperty);
    for (const Speaker &speaker : article()->speakers()) {
        QString name = speaker.name.isEmpty() ? tr("No name yet") : speaker.name;
        name.replace(QLatin1Char('&'), QLatin1String("&&")); // no key of the menu
        QAction *action = menu->addAction(name, m_view, [this, place, key = speaker.key] {
            m_view->edits().setSpeaker(place, key);
        });
        action->setCheckable(true);
        action->setChecked(speaker.key == current);
    }
    menu->addSeparator();
    menu->addAction(tr("New speaker…"), this, [this, position] { askNewSpeaker(position); });
    menu->popup(global);
}

void EditorPanel::askNewSpeaker(int position)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New speaker"));
    dialog->setLabelText(tr("Name"));
    constexpr int nameWidth = 360; // its own hint is that of a number
    dialog->resize(nameWidth, dialog->sizeHint().height());
    QTextCursor place(m_view->document());
    place.setPosition(position);
    connect(dialog, &QInputDialog::textValueSelected, m_view, [this, place](const QString &text) {
        const QString name = text.simplified();
        if (name.isEmpty() || article() == nullptr || place.isNull()) {
            return;
        }
        std::vector<Speaker> speakers = article()->speakers();
        Speaker speaker;
        speaker.name = name;
        speaker.key = speakerKey(name, speakers);
        speaker.role = bridge::roleOf(place.blockFormat()) == BlockRole::Question
                           ? SpeakerRole::Interviewer
                           : SpeakerRole::Interviewee;
        const QString key = speaker.key;
        speakers.push_back(std::move(speaker));
        article()->setSpeakers(tr("New speaker"), std::move(speakers));
        m_view->edits().setSpeaker(place, key);
    });
    dialog->open();
}

void EditorPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void EditorPanel::retranslate()
{
    m_actions->retranslate();
    m_suggestions->retranslate();
    setAccessibleName(tr("Editor"));
    m_bar->setAccessibleName(tr("Formatting"));
    m_view->setAccessibleName(tr("Text of the article"));
    if (QToolButton *more = overflow()) {
        more->setToolTip(tr("More tools"));
        more->setAccessibleName(tr("More tools"));
    }
}

/// The button behind which the tools stand that do not fit; made by Qt, with no other way to it.
QToolButton *EditorPanel::overflow() const
{
    return m_bar->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"));
}

void EditorPanel::dressOverflow()
{
    // Qt's own mark of "more behind here" disappears under a style sheet.
    if (QToolButton *more = overflow()) {
        more->setIcon(m_theme.icon(QStringLiteral("ellipsis")));
    }
}

void EditorPanel::applyTheme()
{
    m_actions->applyTheme();
    dressOverflow();
    m_find->applyTheme();
    m_suggestions->applyTheme();
    m_view->applyTheme();
}

} // namespace rd::ui
