// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

namespace rd::importing {

/// The text in which an interview says who talks to whom: headline, lede and what stands before the
/// first question.
struct Introduction
{
    QString headline;
    QStringList paragraphs;
    QString language;
    QString source; ///< the agency of the dateline or of the page, if known
};

/// True if the introduction calls the text an interview.
bool saysInterview(const Introduction &introduction);

/// The interviewee's name: before the colon of the headline, else the person the introduction names
/// as interviewed. Empty when it does not say.
QString intervieweeName(const Introduction &introduction);

/// Title and organisation as the introduction gives them beside the name ("Ma Chi, Counselor … of
/// the Chinese embassy, who …"); empty where it does not.
struct Position
{
    QString title;
    QString organisation;
};
Position positionOf(const QString &name, const Introduction &introduction);

/// Who asks: the agency, the paper named as presenting the interview; else the language's word for
/// a reporter.
QString interviewerName(const Introduction &introduction);

/// The full name behind initials or a short form ("MC", "Ma"), if it is `name`; else empty.
bool isShortFor(const QString &shortForm, const QString &name);

} // namespace rd::importing
