// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/cmschecklist.h"

#include <algorithm>

namespace rd::ui {

namespace {

/// The same key for the same field in every article, so that the hand learns it.
QString keyOf(const QString &field)
{
    static const QStringList digits{
        QStringLiteral("headline"), QStringLiteral("short_headline"), QStringLiteral("kicker"),
        QStringLiteral("lede"),     QStringLiteral("body_html"),      QStringLiteral("body_text"),
        QStringLiteral("keywords"), QStringLiteral("byline"),         QStringLiteral("section"),
    };
    if (field.startsWith(QLatin1String("caption_"))) {
        return QStringLiteral("0");
    }
    const qsizetype index = digits.indexOf(field);
    return index < 0 ? QString() : QString::number(index + 1);
}

bool isEmpty(const workspace::CmsField &field)
{
    return field.plain.trimmed().isEmpty() ||
           (field.id == QLatin1String("body_html") && field.count == 0);
}

/// Of a text that goes in as HTML or without formatting, one is enough.
const QString bodyHtml = QStringLiteral("body_html");
const QString bodyText = QStringLiteral("body_text");

} // namespace

void CmsChecklist::setFields(std::vector<workspace::CmsField> fields)
{
    m_items.clear();
    for (workspace::CmsField &field : fields) {
        CmsItem item;
        item.key = keyOf(field.id);
        const auto ticked = m_ticks.constFind(field.id);
        if (ticked != m_ticks.constEnd()) {
            item.state = ticked->text == field.plain ? CmsState::Copied : CmsState::ChangedSince;
            item.copiedMs = ticked->ms;
        } else if (isEmpty(field)) {
            item.state = CmsState::Empty;
        }
        item.field = std::move(field);
        m_items.push_back(std::move(item));
    }
}

void CmsChecklist::tick(size_t index, qint64 nowMs)
{
    CmsItem &item = m_items[index];
    item.state = CmsState::Copied;
    item.copiedMs = nowMs;
    m_ticks.insert(item.field.id, {item.field.plain, nowMs});
}

bool CmsChecklist::isOpen(size_t index) const
{
    const CmsItem &item = m_items[index];
    if (item.state == CmsState::ChangedSince) {
        return true;
    }
    if (item.state != CmsState::ToCopy) {
        return false;
    }
    const bool html = item.field.id == bodyHtml;
    if (!html && item.field.id != bodyText) {
        return true;
    }
    const QString &other = html ? bodyText : bodyHtml;
    return std::none_of(m_items.begin(), m_items.end(), [&other](const CmsItem &one) {
        return one.field.id == other && one.state != CmsState::ToCopy;
    });
}

int CmsChecklist::next(int after) const
{
    const int count = int(m_items.size());
    for (int i = 1; i <= count; ++i) {
        const int index = (after + i) % count;
        if (index >= 0 && isOpen(size_t(index))) {
            return index;
        }
    }
    return -1;
}

int CmsChecklist::find(const QString &id) const
{
    int first = -1;
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (!m_items[i].field.id.startsWith(id) || m_items[i].state == CmsState::Empty) {
            continue;
        }
        if (isOpen(i)) {
            return int(i);
        }
        first = first < 0 ? int(i) : first;
    }
    return first;
}

bool CmsChecklist::isDone() const
{
    return copied() > 0 && next() < 0;
}

int CmsChecklist::copied() const
{
    return int(std::count_if(m_items.begin(), m_items.end(),
                             [](const CmsItem &item) { return item.state == CmsState::Copied; }));
}

int CmsChecklist::total() const
{
    int open = 0;
    bool body = false;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const bool isBody = m_items[i].field.id == bodyHtml || m_items[i].field.id == bodyText;
        if (isOpen(i) && !(isBody && body)) {
            ++open;
            body = body || isBody;
        }
    }
    return copied() + open;
}

} // namespace rd::ui
