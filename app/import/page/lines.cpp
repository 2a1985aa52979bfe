// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/page/lines.h"

#include "app/import/page/pagewords.h"

#include <algorithm>
#include <vector>

namespace rd::importing {

namespace {

std::vector<QStringList> groupsOf(const QString &text)
{
    std::vector<QStringList> groups;
    bool open = false;
    QString plain = text;
    plain.replace(QChar(QChar::LineSeparator), u'\n')
        .replace(QChar(QChar::ParagraphSeparator), u'\n');
    for (const QStringView &raw : QStringView(plain).split(u'\n')) {
        const QString line = raw.trimmed().toString();
        if (line.isEmpty()) {
            open = false;
            continue;
        }
        if (!open) {
            groups.emplace_back();
            open = true;
        }
        groups.back().append(line);
    }
    return groups;
}

/// Where a wrapper could have broken the line earlier: its first word, or one Han character.
qsizetype firstPiece(const QString &line)
{
    if (isHan(line.front())) {
        return 1;
    }
    const qsizetype space = line.indexOf(u' ');
    return space < 0 ? line.size() : space;
}

/// A text is wrapped if nearly no line could have taken the next line's first word.
bool isWrapped(const std::vector<QStringList> &groups)
{
    qsizetype width = 0;
    int inner = 0;
    for (const QStringList &group : groups) {
        for (const QString &line : group) {
            width = std::max(width, line.size());
        }
        inner += int(group.size()) - 1;
    }
    if (inner < 2 || width > 100 || width < 30) {
        return false;
    }
    int full = 0;
    for (const QStringList &group : groups) {
        for (qsizetype i = 0; i + 1 < group.size(); ++i) {
            full += group[i].size() + firstPiece(group[i + 1]) + 1 >= width - 2 ? 1 : 0;
        }
    }
    return full * 10 >= inner * 7;
}

QString joined(const QStringList &lines)
{
    QString text = lines.front();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (text.endsWith(QChar(0x00AD))) {
            text.chop(1);
        } else if (!isHan(text.back()) || !isHan(lines[i].front())) {
            text += u' ';
        }
        text += lines[i];
    }
    return text;
}

} // namespace

QStringList textUnits(const QString &text)
{
    const std::vector<QStringList> groups = groupsOf(text);
    const bool wrapped = isWrapped(groups);
    QStringList units;
    for (const QStringList &group : groups) {
        if (wrapped) {
            units.append(joined(group));
        } else {
            units.append(group);
        }
    }
    return units;
}

} // namespace rd::importing
