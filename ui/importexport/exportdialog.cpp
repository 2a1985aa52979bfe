// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importexport/exportdialog.h"

#include "ui/importexport/dialogbuttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace rd::ui {

ExportDialog::ExportDialog(std::vector<ArticleId> articles, const QString &stem, const Theme &theme,
                           QWidget *parent)
    : QDialog(parent)
    , m_articles(std::move(articles))
    , m_stem(stem)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6 * Theme::step, 5 * Theme::step, 6 * Theme::step, 5 * Theme::step);
    layout->setSpacing(4 * Theme::step);
    layout->addWidget(makeFields());
    m_preview = new QLabel(this);
    m_preview->setWordWrap(true);
    m_preview->setProperty("kind", QStringLiteral("soft"));
    layout->addWidget(m_preview);
    layout->addStretch();
    m_export = addDialogButtons(*this, *layout, tr("Export"));
    m_export->setObjectName(QStringLiteral("exportStart"));
    setTarget(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    resize(520, 260);
}

QWidget *ExportDialog::makeFields()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(2 * Theme::step);
    form->setHorizontalSpacing(4 * Theme::step);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_format = new QComboBox(box);
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->setAccessibleName(tr("Format"));
    for (const exporting::Exporter *exporter : exporting::exporters()) {
        m_format->addItem(exporter->label(), exporter->name());
    }
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    m_target = new QLineEdit(box);
    m_target->setObjectName(QStringLiteral("exportTarget"));
    m_target->setAccessibleName(tr("Folder"));
    connect(m_target, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    auto *browse = new QPushButton(m_theme.icon(QStringLiteral("folder")), tr("C&hoose…"), box);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *row = new QHBoxLayout;
    row->addWidget(m_target, 1);
    row->addWidget(browse);
    m_overwrite = new QCheckBox(tr("&Replace files that are there already"), box);
    m_overwrite->setObjectName(QStringLiteral("exportOverwrite"));
    m_together = new QCheckBox(tr("&One file of all, with a page of contents"), box);
    m_together->setObjectName(QStringLiteral("exportTogether"));
    m_together->setVisible(m_articles.size() > 1);
    connect(m_together, &QCheckBox::toggled, this, &ExportDialog::refresh);
    form->addRow(tr("&Format"), m_format);
    auto *label = new QLabel(tr("Fol&der"), box);
    label->setBuddy(m_target); // a row of widgets has none of itself
    form->addRow(label, row);
    form->addRow(QString(), m_together);
    form->addRow(QString(), m_overwrite);
    return box;
}

void ExportDialog::setFormat(const QString &name)
{
    m_format->setCurrentIndex(std::max(0, m_format->findData(name)));
}

void ExportDialog::setTarget(const QString &folderOrFile)
{
    m_target->setText(folderOrFile);
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder"), m_target->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::setTarget);
    dialog->open();
}

workspace::ExportOrder ExportDialog::order() const
{
    workspace::ExportOrder order;
    order.articles = m_articles;
    order.format = m_format->currentData().toString();
    order.target = m_target->text();
    order.together = m_together->isEnabled() && m_together->isChecked();
    order.overwrite = m_overwrite->isChecked() ? Overwrite::Yes : Overwrite::No;
    return order;
}

void ExportDialog::refresh()
{
    const exporting::Exporter *exporter = exporting::exporter(m_format->currentData().toString());
    using Together = exporting::Exporter::Together;
    const Together together = exporter ? exporter->together() : Together::Never;
    if (m_together) {
        m_together->setEnabled(together == Together::Asked);
    }
    m_export->setEnabled(exporter && !m_target->text().trimmed().isEmpty());
    if (!exporter || !m_preview) {
        return;
    }
    if (m_articles.size() == 1) {
        const QString name = m_stem + QLatin1Char('.') + exporter->suffix();
        m_preview->setText(tr("Writes %1").arg(QDir(m_target->text()).filePath(name)));
    } else if (together == Together::Always ||
               (together == Together::Asked && m_together->isChecked())) {
        m_preview->setText(
            tr("Writes one file of %n article(s).", nullptr, static_cast<int>(m_articles.size())));
    } else {
        m_preview->setText(tr("Writes %n file(s), one for each article.", nullptr,
                              static_cast<int>(m_articles.size())));
    }
}

} // namespace rd::ui
