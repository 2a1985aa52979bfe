// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/typeset/finish.h"

#include "app/export/typeset/outline.h"
#include "app/export/typeset/tagging.h"

#include <QCoreApplication>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>

namespace rd::exporting::typeset {

namespace {

using Handle = QPDFObjectHandle;

tl::unexpected<Error> failed(const QString &detail)
{
    return fail(ErrorCode::Corrupt,
                QCoreApplication::translate(
                    "rd::Typeset", "The PDF could not be finished. The article itself is safe; "
                                   "please try again, or export it to another format."),
                detail);
}

/// D:20230927110600+04'00'
std::string pdfDate(const Moment &moment)
{
    const QDateTime local = moment.toDateTime();
    const int minutes = local.offsetFromUtc() / 60;
    return QStringLiteral("D:%1%2%3'%4'")
        .arg(local.toString(QStringLiteral("yyyyMMddHHmmss")),
             QString(QLatin1Char(minutes < 0 ? '-' : '+')))
        .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'))
        .toStdString();
}

void writeInfo(QPDF &pdf, const Description &about)
{
    Handle info = Handle::newDictionary();
    const auto put = [&info](const char *key, const QString &value) {
        if (!value.isEmpty()) {
            info.replaceKey(key, Handle::newUnicodeString(value.toStdString()));
        }
    };
    const QString program = QStringLiteral("Redaksiya " RD_VERSION);
    put("/Title", about.title);
    put("/Author", about.authors.join(QStringLiteral(", ")));
    put("/Subject", about.subject);
    put("/Keywords", about.keywords.join(QStringLiteral(", ")));
    put("/Creator", program);
    put("/Producer", program);
    info.replaceKey("/CreationDate", Handle::newString(pdfDate(about.made)));
    info.replaceKey("/ModDate", Handle::newString(pdfDate(about.made)));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void writeCatalog(QPDF &pdf, const Description &about)
{
    Handle root = pdf.getRoot();
    if (!about.languages.isEmpty()) {
        root.replaceKey("/Lang", Handle::newString(about.languages.front().toStdString()));
    }
    Handle preferences = Handle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    Handle metadata = Handle::newStream(&pdf, xmp(about).toStdString());
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDecodeLevel(qpdf_dl_none); // fonts and pictures go through as Cairo packed them
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

Result<QByteArray> finish(const QByteArray &painted, const Document &document,
                          const Description &description)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("article", painted.constData(), size_t(painted.size()));
        std::vector<Handle> pages = pdf.getAllPages();
        if (!nameContents(pages, document)) {
            return failed(QStringLiteral("marked content does not match what was painted"));
        }
        writeStructure(pdf, pages, document);
        writeOutline(pdf, pages, document);
        writeInfo(pdf, description);
        writeCatalog(pdf, description);
        return written(pdf);
    } catch (const std::exception &error) {
        return failed(QString::fromUtf8(error.what()));
    }
}

} // namespace rd::exporting::typeset
