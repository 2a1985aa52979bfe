// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchproblem.h"

#include "app/store/queryparser.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QTextCharFormat>

namespace rd::ui {

namespace {

constexpr int frame = 2;       ///< px, the border above and below
constexpr int narrowest = 320; ///< px: a sentence in a narrow window

} // namespace

SearchProblem::SearchProblem(QLineEdit &field, const Theme &theme)
    : QObject(&field)
    , m_field(field)
    , m_theme(theme)
{
    field.installEventFilter(this);
}

bool SearchProblem::check(When when)
{
    const QString query = m_field.text();
    const auto parsed = store::parseQuery(query);
    if (parsed) {
        if (m_isProblem) {
            clear();
        }
        return true;
    }
    const auto at = store::queryPlace(parsed.error());
    const bool open = query.count(u'"') % 2 != 0 || query.count(u'(') > query.count(u')');
    const bool unfinished = at && query.size() <= store::longestQuery &&
                            (open || at->at + at->length >= query.trimmed().size());
    if (when == When::Finished || !unfinished) {
        show(parsed.error());
    } else if (m_isProblem) {
        clear();
    }
    return false;
}

void SearchProblem::show(const Error &error)
{
    present(error.message, true);
    if (const auto at = store::queryPlace(error)) {
        mark(at->at, at->length);
    }
}

void SearchProblem::showNotice(const QString &text)
{
    if (m_isProblem) {
        return; // first things first
    }
    if (text.isEmpty()) {
        clear();
    } else {
        present(text, false);
    }
}

void SearchProblem::clear()
{
    if (m_isProblem) {
        mark(0, 0);
    }
    m_isProblem = false;
    if (m_label != nullptr) {
        m_label->hide();
        m_label->clear();
    }
    m_field.setAccessibleDescription({});
}

QString SearchProblem::text() const
{
    return m_label == nullptr ? QString() : m_label->text();
}

void SearchProblem::present(const QString &text, bool problem)
{
    if (m_label == nullptr) {
        m_label = new QLabel(m_field.window());
        m_label->setObjectName(QStringLiteral("searchProblem"));
        m_label->setWordWrap(true);
        m_label->setTextFormat(Qt::PlainText);
        m_label->setMargin(2 * Theme::step); // a style sheet's padding is not in its height
    }
    m_isProblem = problem;
    m_label->setProperty("bubble", problem ? QStringLiteral("error") : QStringLiteral("notice"));
    m_label->style()->unpolish(m_label);
    m_label->style()->polish(m_label);
    m_label->setText(text);
    m_field.setAccessibleDescription(text); // said by a screen reader that comes to the field
    place();
    m_label->show();
    m_label->raise();
}

/// A line edit has no formats of its own; those of an input method's empty preedit it does draw.
void SearchProblem::mark(int at, int length)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (length > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(m_theme.tokens().danger);
        attributes.append({QInputMethodEvent::TextFormat, at - m_field.cursorPosition(), length,
                           QVariant(format)});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(&m_field, &event);
}

void SearchProblem::place()
{
    const int width = std::max(m_field.width(), narrowest);
    const QPoint below = m_field.mapTo(m_field.window(), QPoint(0, m_field.height() + 2));
    const int left = std::clamp(below.x(), 0, std::max(0, m_field.window()->width() - width));
    m_label->setGeometry(left, below.y(), width, m_label->heightForWidth(width) + frame);
}

bool SearchProblem::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_field && event->type() == QEvent::Resize && m_label != nullptr &&
        m_label->isVisible()) {
        place();
    }
    return false;
}

} // namespace rd::ui
