// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/tags.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace rd::importing {

namespace {

constexpr std::array blockTags{
    GUMBO_TAG_P,          GUMBO_TAG_DIV,     GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE,
    GUMBO_TAG_MAIN,       GUMBO_TAG_HEADER,  GUMBO_TAG_FOOTER,  GUMBO_TAG_ASIDE,
    GUMBO_TAG_H1,         GUMBO_TAG_H2,      GUMBO_TAG_H3,      GUMBO_TAG_H4,
    GUMBO_TAG_H5,         GUMBO_TAG_H6,      GUMBO_TAG_UL,      GUMBO_TAG_OL,
    GUMBO_TAG_LI,         GUMBO_TAG_MENU,    GUMBO_TAG_DL,      GUMBO_TAG_DT,
    GUMBO_TAG_DD,         GUMBO_TAG_TABLE,   GUMBO_TAG_CAPTION, GUMBO_TAG_THEAD,
    GUMBO_TAG_TBODY,      GUMBO_TAG_TFOOT,   GUMBO_TAG_TR,      GUMBO_TAG_TD,
    GUMBO_TAG_TH,         GUMBO_TAG_HR,      GUMBO_TAG_FIGURE,  GUMBO_TAG_FIGCAPTION,
    GUMBO_TAG_PRE,        GUMBO_TAG_ADDRESS, GUMBO_TAG_DETAILS, GUMBO_TAG_SUMMARY,
    GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_HGROUP,  GUMBO_TAG_CENTER,  GUMBO_TAG_FIELDSET,
    GUMBO_TAG_BODY};

constexpr std::array droppedTags{
    GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,    GUMBO_TAG_IFRAME,   GUMBO_TAG_OBJECT,
    GUMBO_TAG_EMBED,    GUMBO_TAG_SVG,      GUMBO_TAG_MATH,     GUMBO_TAG_FORM,
    GUMBO_TAG_INPUT,    GUMBO_TAG_BUTTON,   GUMBO_TAG_SELECT,   GUMBO_TAG_TEXTAREA,
    GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_CANVAS,   GUMBO_TAG_VIDEO,
    GUMBO_TAG_AUDIO,    GUMBO_TAG_NAV,      GUMBO_TAG_FOOTER,   GUMBO_TAG_HEADER,
    GUMBO_TAG_HEAD,     GUMBO_TAG_TITLE,    GUMBO_TAG_META,     GUMBO_TAG_LINK,
    GUMBO_TAG_BASE,     GUMBO_TAG_APPLET,   GUMBO_TAG_FRAMESET, GUMBO_TAG_FRAME,
    GUMBO_TAG_NOFRAMES, GUMBO_TAG_MAP,      GUMBO_TAG_DATALIST, GUMBO_TAG_PROGRESS,
    GUMBO_TAG_METER,    GUMBO_TAG_RP,       GUMBO_TAG_RT};

template <size_t N>
bool contains(const std::array<GumboTag, N> &tags, GumboTag tag)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

} // namespace

bool isBlockTag(GumboTag tag)
{
    return contains(blockTags, tag);
}

bool isDroppedTag(GumboTag tag)
{
    return contains(droppedTags, tag);
}

int headingLevel(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_H1:
        return 1;
    case GUMBO_TAG_H2:
        return 2;
    case GUMBO_TAG_H3:
        return 3;
    case GUMBO_TAG_H4:
        return 4;
    case GUMBO_TAG_H5:
        return 5;
    case GUMBO_TAG_H6:
        return 6;
    default:
        return 0;
    }
}

std::optional<MarkKind> plainMark(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
        return MarkKind::Strong;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_DFN:
        return MarkKind::Emphasis;
    case GUMBO_TAG_SUB:
        return MarkKind::Subscript;
    case GUMBO_TAG_SUP:
        return MarkKind::Superscript;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
        return MarkKind::Code;
    default:
        return std::nullopt;
    }
}

bool isParagraphLike(BlockRole role)
{
    return role == BlockRole::Paragraph || role == BlockRole::Quote;
}

bool isDecoration(const GumboNode *node)
{
    static constexpr std::array classes{QLatin1String("rd-speaker"), QLatin1String("rd-backref"),
                                        QLatin1String("rd-note-number"), QLatin1String("rd-alt")};
    return hasAttribute(node, "class") &&
           std::any_of(classes.begin(), classes.end(),
                       [node](QLatin1String name) { return hasClass(node, name); });
}

bool isFurnitureElement(const GumboNode *node)
{
    static const QRegularExpression names(
        QStringLiteral("(?:^|[\\s_-])(?:share|sharing|social|breadcrumbs?|related|comments?|disqus|"
                       "advert|advertisement|banner|promo|sidebar|newsletter|subscribe|cookie|"
                       "pagination|menu|navigation|orphus|print-link|most-read|recommended)"
                       "(?:$|[\\s_-])"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression invisible(
        QStringLiteral("display\\s*:\\s*none|visibility\\s*:\\s*hidden"),
        QRegularExpression::CaseInsensitiveOption);
    const GumboTag tag = tagOf(node);
    if (tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN) {
        return false;
    }
    if (hasAttribute(node, "hidden") || attribute(node, "aria-hidden") == QLatin1String("true") ||
        invisible.match(attribute(node, "style")).hasMatch()) {
        return true;
    }
    if (tag == GUMBO_TAG_ASIDE) {
        return !attribute(node, "class").contains(QLatin1String("pull"), Qt::CaseInsensitive);
    }
    const QString own = attribute(node, "class") + u' ' + attribute(node, "id");
    return own.size() > 1 && isBlockTag(tag) && names.match(own).hasMatch();
}

bool isLayoutTable(const GumboNode *table)
{
    if (hasAttribute(table, "data-rd-exact")) {
        return false; // a table of Markdown places nothing
    }
    if (attribute(table, "role") == QLatin1String("presentation") ||
        findAll(table, GUMBO_TAG_TABLE).size() > 1) {
        return true;
    }
    return findAll(table, GUMBO_TAG_TD).size() + findAll(table, GUMBO_TAG_TH).size() <= 1;
}

} // namespace rd::importing
