// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/help/helpdialog.h"

#include "app/text/folding.h"
#include "ui/theme/look.h"
#include "ui/widgets/listsearch.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

namespace {

constexpr int sideWidth = 224;
constexpr int pageRole = Qt::UserRole;

bool hasAll(const QString &folded, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&folded](const QString &word) { return folded.contains(word); });
}

} // namespace

HelpDialog::HelpDialog(const QList<QAction *> &actions, const Theme &theme,
                       const Translations &translations, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions.begin(), actions.end())
    , m_theme(theme)
    , m_translations(translations)
{
    setObjectName(QStringLiteral("helpDialog"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSide());
    m_text = new QTextBrowser(this);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(7 * Theme::step);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpDialog::follow);
    layout->addWidget(m_text, 1);
    connect(&m_theme, &Theme::changed, this, &HelpDialog::load);
    load();
    resize(860, 620);
    m_text->setFocus();
}

HelpDialog::~HelpDialog() = default;

QWidget *HelpDialog::makeSide()
{
    auto *side = new QWidget(this);
    setSurface(side, Surface::Side);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(sideWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(3 * Theme::step, 4 * Theme::step, 3 * Theme::step, 3 * Theme::step);
    layout->setSpacing(2 * Theme::step);
    m_search = new QLineEdit(side);
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setClearButtonEnabled(true);
    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("helpPages"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing = new QLabel(side);
    m_nothing->setWordWrap(true);
    setKind(m_nothing, TextKind::Soft);
    m_nothing->hide();
    new ListSearch(*this, *m_search, *m_list, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpDialog::display);
    return side;
}

void HelpDialog::load()
{
    const QString page = currentPage();
    setWindowTitle(tr("Help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_list->setAccessibleName(tr("Pages of the help"));
    m_text->setAccessibleName(tr("Help"));
    m_nothing->setText(tr("No page has these words. Try another one, or a shorter piece of it."));
    QList<QAction *> living;
    for (const QPointer<QAction> &action : std::as_const(m_actions)) {
        if (action) {
            living.append(action);
        }
    }
    m_pages = helpPages(m_translations.current(), living);
    m_text->document()->setDefaultStyleSheet(sheet());
    search();
    showPage(page);
}

QString HelpDialog::sheet() const
{
    const Tokens &tokens = m_theme.tokens();
    return QStringLiteral("body { color: %1; }"
                          "h1 { font-size: 24px; font-weight: 600; margin-bottom: 12px; }"
                          "h2 { font-size: 17px; font-weight: 600; margin-top: 22px; }"
                          "p, li { font-size: 15px; line-height: 140%; margin-bottom: 6px; }"
                          "td { font-size: 14px; }"
                          "code { color: %2; font-size: 14px; }"
                          "a { color: %2; }")
        .arg(tokens.ink.name(), tokens.accentText.name());
}

QStringList HelpDialog::words() const
{
    return text::fold(m_search->text()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void HelpDialog::search()
{
    const QString page = currentPage();
    m_list->clear();
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (hasAll(m_pages[i].text, words())) {
            auto *item = new QListWidgetItem(m_pages[i].title, m_list);
            item->setData(pageRole, static_cast<int>(i));
        }
    }
    m_nothing->setVisible(m_list->count() == 0);
    showPage(page);
}

QString HelpDialog::currentPage() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? m_pages[item->data(pageRole).toUInt()].name : QString();
}

void HelpDialog::showPage(const QString &name)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_pages[m_list->item(row)->data(pageRole).toUInt()].name == name) {
            m_list->setCurrentRow(row);
            display(row);
            return;
        }
    }
    m_list->setCurrentRow(0);
    display(0);
}

void HelpDialog::display(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (!item) {
        return; // nothing found: the page that is read stays
    }
    m_text->setHtml(m_pages[item->data(pageRole).toUInt()].html);
    markWords();
}

void HelpDialog::markWords()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(m_theme.tokens().mark);
    const QStringList wanted = words();
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const text::Folded folded = text::foldWithOffsets(block.text());
        for (const QString &word : wanted) {
            for (qsizetype at = folded.text.indexOf(word); at >= 0;
                 at = folded.text.indexOf(word, at + word.size())) {
                QTextCursor cursor(block);
                cursor.setPosition(block.position() + folded.offsets[static_cast<size_t>(at)]);
                cursor.setPosition(block.position() +
                                       folded.offsets[static_cast<size_t>(at + word.size())],
                                   QTextCursor::KeepAnchor);
                marks.append({cursor, format});
            }
        }
    }
    m_text->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.front().cursor;
        first.setPosition(first.selectionStart());
        m_text->setTextCursor(first);
        m_text->ensureCursorVisible();
    }
}

void HelpDialog::follow(const QUrl &link)
{
    if (link.scheme() == QLatin1String("https")) {
        QDesktopServices::openUrl(link);
        return;
    }
    m_search->clear();
    showPage(link.path());
}

void HelpDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        load();
    }
    QDialog::changeEvent(event);
}

} // namespace rd::ui
