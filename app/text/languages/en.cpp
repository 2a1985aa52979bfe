// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/languages/list.h"

namespace rd::text {

namespace {

constexpr QStringView monthForms = uR"(
1 Jan|2 Feb|3 Mar|4 Apr|6 Jun|7 Jul|8 Aug|9 Sep|9 Sept|10 Oct|11 Nov|12 Dec
)";

constexpr QStringView interviewPhrases = uR"(
interview|an interview with|interview with|in an interview|exclusive interview|interviewed by
|presents an interview|gave an interview|spoke to|sat down with|in conversation with
|answered questions|answers questions|Q&A
)";

constexpr QStringView questionWords = uR"(
what who whom whose which when where why how is are was were am do does did has have had can could
will would shall should may might must isn't aren't don't doesn't didn't won't wouldn't couldn't
)";

constexpr QStringView dateWords = uR"(
published|published on|published at|posted|posted on|posted at|updated|last updated|updated on
|last modified|modified|created|date|time|on|at|first published|released|issued|by|baku time
|local time|moscow time|beijing time|the|of|hrs|hours|today|yesterday
)";

constexpr QStringView abbreviations = uR"(
mr|mrs|ms|mx|dr|prof|rev|hon|gov|sen|rep|pres|gen|col|maj|capt|cpt|lt|sgt|cpl|cmdr|adm|amb|st|mt|ft
|jr|sr|esq|inc|ltd|co|corp|llc|bros|dept|div|univ|assn|est|vs|v|etc|e.g|i.e|cf|viz|al|ed|eds|vol|No
|Nos|pp|p|ch|sec|Fig|Figs|approx|ca|c|b|d|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon
|tue|tues|wed|thu|thur|thurs|a.m|p.m|u.s|u.k|u.n|e.u|d.c|b.c|a.d|ph.d|m.d|b.a|m.a
|ave|blvd|rd|hwy|sq|bldg|apt|min|max|tel|ext|avg|bn|mn|m|km|kg|lb|lbs|oz
)";

constexpr QStringView stopWords = uR"(
the of and to in a is that for it as was with be by on not he his but at are this have from or had an
they which one you were all her she there would their we him been has when who will no more if out so
said what up its about into than them can only other new some could time these two may then do first
any my now such like our over me even most made after also did many before must through years where
much your way well should because each just those people how too between own during under against
while still since both us says according however among within
)";

constexpr QStringView furniture = uR"(
Latest news|Latest|Breaking news|All news|News feed|More news|More stories|Top stories|Top news
|Most read|Most popular|Most viewed|Trending|Trending now|Related news|Related articles|Related
|Related stories|Related topics|Related content|See also|Read also|Read more|Read next|Read on|Continue reading
|You may also like|Recommended|Recommended for you|Editor's choice|Editors' picks|Orphus system
|Found a mistake|Found an error|Report an error|Report a mistake|Spotted a typo
|Found a mistake in the text? Select it and press Ctrl+Enter|Share|Share this|Share this article
|Share on Facebook|Share on Twitter|Share on X|Share via email|Share with friends|Copy link|Print
|Print this page|Print version|Email this|Save|Bookmark|Comments|Leave a comment|Add a comment
|Post a comment|Write a comment|View comments|Subscribe|Subscribe now|Subscribe to our newsletter
|Sign up for our newsletter|Newsletter|Follow us|Follow us on Twitter|Follow us on Facebook
|Join our Telegram channel|Home|Homepage|About us|About|Contact us|Contact|Contacts|Advertise
|Advertisement|Advertising|Sponsored|Privacy policy|Cookie policy|Terms of use|Terms and conditions
|All rights reserved|Sections|Categories|Search|Menu|Log in|Login|Sign in|Sign up|Register
|Back to top|Back|Next|Previous|Previous article|Next article|Video|Videos|Photo|Photos
|Photo gallery|Exchange rates|Weather|Calendar|Archive|Tags|Keywords|Views|Skip to content
|Skip to main content|Mobile version|Full version|Accept cookies|We use cookies
)";

constexpr QStringView speechVerbs = uR"(
said|says|told|stated|noted|added|stressed|emphasised|emphasized|announced|declared|explained
|insisted|argued|warned|admitted|confirmed|replied|answered|claimed|pointed out|remarked|recalled
|promised|commented|observed|acknowledged|reiterated
)";

} // namespace

Language english()
{
    Language en;
    en.tag = QStringLiteral("en");
    en.nativeName = QStringLiteral("English");
    en.localeName = QStringLiteral("en_GB");
    en.months = wordList(u"January February March April May June July August September October "
                         u"November December");
    en.monthForms = wordList(monthForms);
    en.weekdays = wordList(u"Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues "
                           u"Wed Thu Thur Thurs Fri Sat Sun");
    en.quoteOpen = QStringLiteral("“");
    en.quoteClose = QStringLiteral("”");
    en.innerQuoteOpen = QStringLiteral("‘");
    en.innerQuoteClose = QStringLiteral("’");
    en.questionLabels = wordList(u"Q Question");
    en.answerLabels = wordList(u"A Answer");
    en.interviewerLabels = wordList(u"Reporter|Interviewer|Correspondent|Journalist|Host|Moderator"
                                    u"|Editor|Anchor");
    en.interviewPhrases = wordList(interviewPhrases);
    en.questionWords = wordList(questionWords);
    en.speechVerbs = wordList(speechVerbs);
    en.speechPhrases = wordList(
        u"according to him|according to her|according to them|according to|in the words of");
    en.speechPronouns = wordList(u"he|she|they|him|her|them");
    en.dateWords = wordList(dateWords);
    en.abbreviations = wordList(abbreviations);
    en.closingAbbreviations = wordList(u"etc|et al");
    en.stopWords = wordList(stopWords);
    en.furniture = wordList(furniture);
    return en;
}

} // namespace rd::text
