// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <qpdf/QPDF.hh>

#include <memory>
#include <vector>

namespace rd::testing {

/// One structure element of a PDF as a test sees it.
struct StructureNode
{
    QString type;
    QString alt;
    QString language;
    QString expansion;
    std::vector<StructureNode> children;
    int contents = 0;    ///< marked content it owns itself
    int annotations = 0; ///< annotations it owns itself
};

/// A PDF opened with qpdf.
class PdfReader final
{
public:
    explicit PdfReader(const QByteArray &bytes);

    [[nodiscard]] QPDF &pdf() const { return *m_pdf; }
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QString info(const char *key) const;
    [[nodiscard]] StructureNode structure() const;
    /// Titles, each indented by two spaces a level.
    [[nodiscard]] QStringList outline() const;
    /// Addresses of all link annotations; "#" for one inside the document.
    [[nodiscard]] QStringList links() const;
    /// The decoded content of a page.
    [[nodiscard]] QByteArray content(int page) const;
    /// Warnings qpdf has about the file.
    [[nodiscard]] QStringList warnings() const;

private:
    QByteArray m_bytes;
    std::unique_ptr<QPDF> m_pdf;
};

/// All elements of a type, depth first.
std::vector<StructureNode> allOf(const StructureNode &root, const QString &type);

} // namespace rd::testing
