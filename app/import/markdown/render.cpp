// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/markdown/render.h"

#include "app/import/page/pagewords.h"

#include <md4c.h>

namespace rd::importing {

namespace {

QString utf8(const MD_CHAR *text, MD_SIZE size)
{
    return QString::fromUtf8(text, qsizetype(size));
}

class Renderer final
{
public:
    void enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            open("<blockquote>");
            break;
        case MD_BLOCK_UL:
            open("<ul>");
            break;
        case MD_BLOCK_OL:
            open("<ol>");
            break;
        case MD_BLOCK_LI:
            open("<li data-rd-exact>");
            break;
        case MD_BLOCK_HR:
            open("<hr>");
            break;
        case MD_BLOCK_H:
            open("<h%1 data-rd-exact>", static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
            break;
        case MD_BLOCK_CODE:
            open("<pre>\n");
            break;
        case MD_BLOCK_P:
            open("<p data-rd-exact>");
            break;
        case MD_BLOCK_TABLE:
            open("<table data-rd-exact>");
            break;
        case MD_BLOCK_TR:
            open("<tr>");
            break;
        case MD_BLOCK_TH:
            open("<th data-rd-exact>");
            break;
        case MD_BLOCK_TD:
            open("<td data-rd-exact>");
            break;
        default:
            break;
        }
    }

    void leaveBlock(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            open("</blockquote>");
            break;
        case MD_BLOCK_UL:
            open("</ul>");
            break;
        case MD_BLOCK_OL:
            open("</ol>");
            break;
        case MD_BLOCK_LI:
            open("</li>");
            break;
        case MD_BLOCK_H:
            open("</h%1>", static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
            break;
        case MD_BLOCK_CODE:
            open("</pre>");
            break;
        case MD_BLOCK_P:
            open("</p>");
            break;
        case MD_BLOCK_TABLE:
            open("</table>");
            break;
        case MD_BLOCK_TR:
            open("</tr>");
            break;
        case MD_BLOCK_TH:
            open("</th>");
            break;
        case MD_BLOCK_TD:
            open("</td>");
            break;
        default:
            break;
        }
    }

    void enterSpan(MD_SPANTYPE type, void *detail)
    {
        settle(QChar());
        if (m_inImage > 0) {
            m_inImage += type == MD_SPAN_IMG ? 1 : 0;
            return; // the text of a picture's name alone counts
        }
        switch (type) {
        case MD_SPAN_EM:
            m_html += QLatin1String("<em>");
            break;
        case MD_SPAN_STRONG:
            m_html += QLatin1String("<strong>");
            break;
        case MD_SPAN_CODE:
            m_html += QLatin1String("<code>");
            break;
        case MD_SPAN_A:
            m_html += QLatin1String("<a href=\"") +
                      attribute(static_cast<MD_SPAN_A_DETAIL *>(detail)->href) +
                      QLatin1String("\">");
            break;
        case MD_SPAN_IMG:
            m_html += QLatin1String("<img src=\"") +
                      attribute(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src) +
                      QLatin1String("\" alt=\"");
            m_inImage = 1;
            break;
        default:
            break;
        }
    }

    void leaveSpan(MD_SPANTYPE type)
    {
        if (m_inImage > 0) {
            m_inImage -= type == MD_SPAN_IMG ? 1 : 0;
            m_html += m_inImage == 0 ? QStringLiteral("\">") : QString();
            return;
        }
        switch (type) {
        case MD_SPAN_EM:
            m_html += QLatin1String("</em>");
            break;
        case MD_SPAN_STRONG:
            m_html += QLatin1String("</strong>");
            break;
        case MD_SPAN_CODE:
            m_html += QLatin1String("</code>");
            break;
        case MD_SPAN_A:
            m_html += QLatin1String("</a>");
            break;
        default:
            break;
        }
    }

    void text(MD_TEXTTYPE type, const QString &text)
    {
        switch (type) {
        case MD_TEXT_SOFTBR:
            m_softBreak = true;
            break;
        case MD_TEXT_BR:
            m_html += QLatin1String("<br>");
            m_last = QChar();
            break;
        case MD_TEXT_NULLCHAR:
            break;
        case MD_TEXT_HTML:
        case MD_TEXT_ENTITY: // the HTML parser knows them all
            settle(QChar());
            m_html += text;
            m_last = QChar();
            break;
        default:
            if (!text.isEmpty()) {
                settle(text.front());
                m_html += text.toHtmlEscaped();
                m_last = text.back();
            }
            break;
        }
    }

    QString take() { return std::move(m_html); }

private:
    void open(const char *tag)
    {
        m_softBreak = false;
        m_last = QChar();
        m_html += QLatin1String(tag);
    }

    void open(const char *tag, unsigned level)
    {
        open("");
        m_html += QString(QLatin1String(tag)).arg(level);
    }

    /// A line end becomes a blank once it is known what follows.
    void settle(QChar next)
    {
        if (m_softBreak && !(isWide(m_last) && isWide(next))) {
            m_html += u' ';
        }
        m_softBreak = false;
    }

    static bool isWide(QChar c)
    {
        return isHan(c) || (c.unicode() >= 0x3000 && c.unicode() < 0x3040) ||
               (c.unicode() >= 0xFF00 && c.unicode() < 0xFF60);
    }

    static QString attribute(const MD_ATTRIBUTE &value)
    {
        QString all;
        for (unsigned i = 0; value.substr_offsets[i] < value.size; ++i) {
            const MD_OFFSET from = value.substr_offsets[i];
            const QString part = utf8(value.text + from, value.substr_offsets[i + 1] - from);
            all += value.substr_types[i] == MD_TEXT_ENTITY ? part : part.toHtmlEscaped();
        }
        return all;
    }

    QString m_html;
    QChar m_last;
    bool m_softBreak = false;
    int m_inImage = 0;
};

Renderer &renderer(void *data)
{
    return *static_cast<Renderer *>(data);
}

} // namespace

QString markdownToHtml(const QString &markdown)
{
    Renderer target;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        renderer(data).enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        renderer(data).leaveBlock(type, detail);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) {
        renderer(data).enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        renderer(data).leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        renderer(data).text(type, utf8(text, size));
        return 0;
    };
    const QByteArray bytes = markdown.toUtf8();
    md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &target);
    return QLatin1String("<!DOCTYPE html><html><head></head><body>") + target.take() +
           QLatin1String("</body></html>");
}

} // namespace rd::importing
