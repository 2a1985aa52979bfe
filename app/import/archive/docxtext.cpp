// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/archive/docxtext.h"

#include "app/import/archive/zipreader.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace rd::importing {

namespace {

constexpr qint64 largestPart = 64LL * 1024 * 1024;
constexpr int deepest = 200;
constexpr int mostParagraphs = 200'000;

struct DocxText
{
    Q_DECLARE_TR_FUNCTIONS(rd::DocxText)
};

tl::unexpected<Error> notOurs(const QString &why)
{
    return fail(ErrorCode::Corrupt,
                DocxText::tr("The file is no Word document, or it is damaged. Nothing was read "
                             "from it; ask for it to be saved again as .docx or as plain text."),
                why);
}

class Reader final
{
public:
    explicit Reader(const QByteArray &xml)
        : m_xml(xml)
    {}

    Result<std::vector<DocxParagraph>> run()
    {
        bool isDocument = false;
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
                return notOurs(QStringLiteral("a document type"));
            case QXmlStreamReader::StartElement:
                isDocument = isDocument || m_xml.name() == QLatin1String("document");
                start();
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            case QXmlStreamReader::Characters:
                if (m_inText && m_gone == 0) {
                    m_paragraph.text += m_xml.text();
                }
                break;
            default:
                break;
            }
            if (m_depth > deepest || int(m_all.size()) > mostParagraphs) {
                return notOurs(QStringLiteral("too deep or too long"));
            }
        }
        if (m_xml.hasError() || !isDocument) {
            return notOurs(m_xml.errorString());
        }
        return std::move(m_all);
    }

private:
    /// What a tracked change took away: deleted words, and where moved ones stood before.
    [[nodiscard]] bool isGone() const
    {
        return m_xml.name() == QLatin1String("del") || m_xml.name() == QLatin1String("moveFrom");
    }

    void start()
    {
        ++m_depth;
        const QStringView name = m_xml.name();
        if (isGone()) {
            ++m_gone;
        } else if (name == QLatin1String("p")) {
            flush(false);
        } else if (name == QLatin1String("t")) {
            m_inText = true;
        } else if (name == QLatin1String("bookmarkStart")) {
            for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
                if (attribute.name() == QLatin1String("name")) {
                    m_paragraph.bookmarks.append(attribute.value().toString());
                }
            }
        } else if (m_gone == 0 && name == QLatin1String("br")) {
            m_paragraph.text += QLatin1Char('\n');
        } else if (m_gone == 0 && name == QLatin1String("tab")) {
            m_paragraph.text += QLatin1Char(' ');
        }
    }

    void end()
    {
        --m_depth;
        if (isGone()) {
            --m_gone;
        } else if (m_xml.name() == QLatin1String("t")) {
            m_inText = false;
        } else if (m_xml.name() == QLatin1String("p")) {
            flush(true);
        }
    }

    /// A bookmark that stands between paragraphs belongs to the next one; that of a paragraph whose
    /// words were deleted goes with them.
    void flush(bool ends)
    {
        if (!m_paragraph.text.trimmed().isEmpty()) {
            m_all.push_back(m_paragraph);
        } else if (!ends) {
            return;
        }
        m_paragraph = {};
    }

    QXmlStreamReader m_xml;
    std::vector<DocxParagraph> m_all;
    DocxParagraph m_paragraph;
    bool m_inText = false;
    int m_gone = 0;
    int m_depth = 0;
};

} // namespace

Result<std::vector<DocxParagraph>> readDocxText(const QByteArray &bytes)
{
    ZipLimits limits;
    limits.entryBytes = largestPart;
    limits.totalBytes = 4 * largestPart;
    auto files = readZip(bytes, limits);
    if (!files) {
        return fail(files.error());
    }
    const auto document = files->constFind(QStringLiteral("word/document.xml"));
    if (document == files->constEnd()) {
        return notOurs(QStringLiteral("no word/document.xml"));
    }
    return Reader(*document).run();
}

} // namespace rd::importing
