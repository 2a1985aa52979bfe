// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/languages/list.h"

namespace rd::text {

QStringList wordList(QStringView text)
{
    const bool bars = text.contains(QLatin1Char('|'));
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (const QString done = word.trimmed(); !done.isEmpty()) {
            words.append(done);
        }
        word.clear();
    };
    for (const QChar c : text) {
        if (bars ? c == QLatin1Char('|') : c.isSpace()) {
            finish();
        } else {
            word += c;
        }
    }
    finish();
    return words;
}

const std::vector<Language> &languages()
{
    static const std::vector<Language> list{azerbaijani(), russian(), chinese(), english()};
    return list;
}

const Language *language(const QString &tag)
{
    qsizetype end = 0;
    while (end < tag.size() && tag.at(end) != QLatin1Char('-') && tag.at(end) != QLatin1Char('_')) {
        ++end;
    }
    const QStringView primary = QStringView(tag).first(end);
    for (const Language &candidate : languages()) {
        if (primary.compare(candidate.tag, Qt::CaseInsensitive) == 0) {
            return &candidate;
        }
    }
    return nullptr;
}

} // namespace rd::text
