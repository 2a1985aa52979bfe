// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/suggestionbar.h"

#include "ui/editor/editorview.h"
#include "ui/editor/openarticle.h"
#include "ui/theme/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

namespace rd::ui {

using text::Decision;

namespace {

constexpr int restMs = 250;
constexpr int longestQuote = 70; // characters of each side

QString quoted(QString text)
{
    text.replace(QChar::ObjectReplacementCharacter, QLatin1Char(' '));
    text = text.simplified();
    if (text.size() > longestQuote) {
        text = text.left(longestQuote).trimmed() + QStringLiteral("…");
    }
    return text;
}

} // namespace

SuggestionBar::SuggestionBar(const Theme &theme, EditorView &view, EditorActions &actions,
                             QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_view(view)
    , m_actions(actions)
    , m_sign(new QLabel(this))
    , m_words(new QLabel(this))
    , m_place(new QLabel(this))
    , m_all(new QToolButton(this))
{
    setObjectName(QStringLiteral("suggestionBar"));
    setSurface(this, Surface::Page);
    setProperty("header", true); // a line below
    setAttribute(Qt::WA_StyledBackground);
    makeLine();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &SuggestionBar::read);
    connect(&view, &QTextEdit::cursorPositionChanged, this, &SuggestionBar::showCurrent);
    retranslate();
    applyTheme();
    hide();
}

void SuggestionBar::makeLine()
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(3 * Theme::step, Theme::step, 3 * Theme::step, Theme::step);
    line->setSpacing(2 * Theme::step);
    m_words->setObjectName(QStringLiteral("suggestionWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_place->setObjectName(QStringLiteral("suggestionPlace"));
    setKind(m_place, TextKind::Soft);
    line->addWidget(m_sign, 0, Qt::AlignVCenter);
    line->addWidget(m_words, 1);
    line->addWidget(m_place);
    for (const EditorCommand command :
         {EditorCommand::PreviousSuggestion, EditorCommand::NextSuggestion,
          EditorCommand::AcceptSuggestion, EditorCommand::RejectSuggestion}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(m_actions.action(command));
        setKind(button, ButtonKind::Quiet);
        line->addWidget(button);
    }
    auto *menu = new QMenu(this);
    menu->addAction(m_actions.action(EditorCommand::AcceptAllSuggestions));
    menu->addAction(m_actions.action(EditorCommand::RejectAllSuggestions));
    m_all->setObjectName(QStringLiteral("suggestionAll"));
    m_all->setMenu(menu);
    m_all->setPopupMode(QToolButton::InstantPopup);
    setKind(m_all, ButtonKind::Quiet);
    line->addWidget(m_all);
}

void SuggestionBar::setArticle(OpenArticle *article)
{
    if (m_article != nullptr) {
        m_article->document()->disconnect(this);
        m_article->document()->disconnect(&m_rest);
    }
    m_article = article;
    if (article != nullptr) {
        connect(article->document(), &QTextDocument::contentsChanged, &m_rest,
                qOverload<>(&QTimer::start));
    }
    read();
}

void SuggestionBar::read()
{
    m_rest.stop();
    m_open = m_article != nullptr ? openSuggestions(*m_article->document())
                                  : std::vector<OpenSuggestion>();
    setVisible(!m_open.empty());
    showCurrent();
}

void SuggestionBar::showCurrent()
{
    m_current = -1;
    if (!m_open.empty()) {
        const QString value = suggestionAt(m_view.textCursor());
        const auto found = std::find_if(m_open.begin(), m_open.end(),
                                        [&value](const auto &one) { return one.value == value; });
        m_current = found == m_open.end() ? -1 : int(found - m_open.begin());
    }
    const bool here = m_current >= 0;
    m_actions.action(EditorCommand::AcceptSuggestion)->setEnabled(here);
    m_actions.action(EditorCommand::RejectSuggestion)->setEnabled(here);
    for (const EditorCommand command :
         {EditorCommand::NextSuggestion, EditorCommand::PreviousSuggestion,
          EditorCommand::AcceptAllSuggestions, EditorCommand::RejectAllSuggestions}) {
        m_actions.action(command)->setEnabled(!m_open.empty());
    }
    if (m_open.empty()) {
        return;
    }
    const auto count = int(m_open.size());
    m_words->setText(here ? words(m_open[size_t(m_current)])
                          : tr("%n suggestion(s) wait for a decision", nullptr, count));
    m_place->setText(here ? tr("%1 of %2").arg(m_current + 1).arg(count) : QString());
    const QString who = person();
    m_all->setText(who.isEmpty() ? tr("All") : tr("All of %1").arg(who));
}

QString SuggestionBar::words(const OpenSuggestion &suggestion) const
{
    QStringList parts{suggestedBy(suggestion.by())};
    if (!suggestion.gone.isEmpty()) {
        parts.append(tr("deleted: “%1”").arg(quoted(suggestion.gone)));
    }
    if (!suggestion.come.isEmpty()) {
        parts.append(tr("inserted: “%1”").arg(quoted(suggestion.come)));
    }
    return parts.join(QStringLiteral(" · "));
}

/// Whose suggestion is at the cursor; elsewhere whose is the first.
QString SuggestionBar::person() const
{
    return m_open.empty() ? QString() : m_open[size_t(std::max(0, m_current))].by().author;
}

bool SuggestionBar::run(EditorCommand command)
{
    switch (command) {
    case EditorCommand::AcceptSuggestion:
        decideOne(Decision::Accept);
        return true;
    case EditorCommand::RejectSuggestion:
        decideOne(Decision::Reject);
        return true;
    case EditorCommand::NextSuggestion:
        go(1);
        return true;
    case EditorCommand::PreviousSuggestion:
        go(-1);
        return true;
    case EditorCommand::AcceptAllSuggestions:
        decideAll(Decision::Accept);
        return true;
    case EditorCommand::RejectAllSuggestions:
        decideAll(Decision::Reject);
        return true;
    default:
        return false;
    }
}

void SuggestionBar::go(int step)
{
    read();
    if (m_open.empty()) {
        return;
    }
    const auto count = int(m_open.size());
    int next = m_current + step;
    if (m_current < 0) {
        const int position = m_view.textCursor().position();
        const auto behind =
            std::find_if(m_open.begin(), m_open.end(), [position](const OpenSuggestion &one) {
                return one.position >= position;
            });
        next = int(behind - m_open.begin()) - (step < 0 ? 1 : 0);
    }
    goTo(m_open[size_t((next + count) % count)]);
}

void SuggestionBar::goTo(const OpenSuggestion &suggestion)
{
    QTextCursor cursor(m_view.document());
    cursor.setPosition(suggestion.position);
    m_view.setTextCursor(cursor);
    m_view.ensureCursorVisible();
    m_view.setFocus();
}

void SuggestionBar::decideOne(Decision decision)
{
    read();
    if (m_current >= 0) {
        decideWhich(decision,
                    decision == Decision::Accept ? tr("Accept a suggestion")
                                                 : tr("Reject a suggestion"),
                    text::oneSuggestion(m_open[size_t(m_current)].value));
    }
}

void SuggestionBar::decideAll(Decision decision)
{
    read();
    const QString who = person();
    if (!m_open.empty()) {
        decideWhich(decision,
                    decision == Decision::Accept ? tr("Accept the suggestions of %1").arg(who)
                                                 : tr("Reject the suggestions of %1").arg(who),
                    text::suggestionsBy(who));
    }
}

/// Then goes on to what is next, so that one key after the other decides on all.
void SuggestionBar::decideWhich(Decision decision, const QString &undoText,
                                const text::WhichSuggestions &which)
{
    const int position = m_view.textCursor().position();
    const int scroll = m_view.verticalScrollBar()->value();
    if (m_article == nullptr || !decide(*m_article, undoText, decision, which)) {
        return;
    }
    m_view.goTo(position, scroll);
    read();
    if (!m_open.empty() && m_current < 0) {
        go(1);
    }
    m_view.setFocus();
}

void SuggestionBar::applyTheme()
{
    m_sign->setPixmap(
        m_theme.icon(QStringLiteral("square-pen"), m_theme.tokens().review).pixmap(16, 16));
}

void SuggestionBar::retranslate()
{
    setAccessibleName(tr("Suggestions"));
    m_sign->setAccessibleName(tr("Suggestions"));
    m_all->setToolTip(tr("Decide on all of this person"));
    m_all->setAccessibleName(tr("Decide on all of this person"));
    showCurrent();
}

} // namespace rd::ui
