// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/sentences.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace rd::text {

/// Words somebody is reported to have said, and who.
struct Attribution
{
    QString who; ///< as it stands beside the verb, titles included: "nazir Elçin Orucov"
    std::vector<Range> said; ///< stretches of the text, in order
};

/// What a text says that people said: quotations and reported speech with a verb of speech
/// ("Orucov bildirib ki, …", «…», — сказал Орлов; "…", she said; 部长表示，…). "He said" is whoever
/// spoke before. By rules, not by understanding: what they do not see is left out. One paragraph a
/// line. `before` is who spoke last before this text.
std::vector<Attribution> attributions(QStringView text, const QString &language,
                                      const QString &before = {});

/// Names of two and more words in a text ("Elçin Orucov", «Игорь Орлов», 卡里姆·萨法罗夫), each
/// once: where a short name alone is met, they tell whose it is.
QStringList fullNames(QStringView text);
/// The full name that ends with a short one (whatever the case endings); empty when there is none
/// or more than one.
QString fullNameOf(const QString &shortName, const QStringList &fullNames);

} // namespace rd::text
