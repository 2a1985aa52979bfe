// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/printdialog.h"

#include "app/export/exporter.h"
#include "app/store/asyncstore.h"
#include "app/workspace/exportarticles.h"
#include "ui/importexport/taskrunner.h"
#include "ui/sharing/pagerange.h"
#include "ui/sharing/pageview.h"
#include "ui/theme/look.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace rd::ui {

namespace {

constexpr int choicesWidth = 240;
constexpr int mostCopies = 99;

Result<std::shared_ptr<const PdfPages>> setPages(store::AsyncStore &store, const Article &article,
                                                 const TaskContext &task)
{
    const auto reader = store.openReader();
    if (!reader) {
        return fail(reader.error());
    }
    exporting::ExportRequest request;
    request.articles = {article};
    request.media = workspace::mediaOf(**reader);
    request.now = {systemClock()(), store::OpenOptions().zone};
    const exporting::Exporter *pdf = exporting::exporter(QStringLiteral("pdf"));
    const Result<QByteArray> bytes = pdf->write(request, task);
    if (!bytes) {
        return fail(bytes.error());
    }
    return PdfPages::open(*bytes);
}

} // namespace

PrintDialog::PrintDialog(store::AsyncStore &store, TaskRunner &tasks, const Article &article,
                         const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_article(article)
    , m_message(new MessageBar(theme, this))
    , m_view(new PageView(theme, this))
    , m_printer(new QComboBox(this))
    , m_copies(new QSpinBox(this))
    , m_collate(new QCheckBox(tr("Whole sets, one after another"), this))
    , m_range(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_print(new QPushButton(this))
{
    setObjectName(QStringLiteral("printDialog"));
    setWindowTitle(tr("Print"));
    build();
    setPrinters({}, {});
    askPrinters();
    typeset(store, tasks);
    resize(860, 680);
}

void PrintDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_view, 1);
    row->addWidget(makeChoices());
    column->addLayout(row, 1);
    connect(m_printer, &QComboBox::currentIndexChanged, this, &PrintDialog::refresh);
    connect(m_copies, &QSpinBox::valueChanged, this, &PrintDialog::refresh);
    connect(m_range, &QLineEdit::textChanged, this, &PrintDialog::refresh);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
}

QWidget *PrintDialog::makeChoices()
{
    auto *box = new QWidget(this);
    box->setFixedWidth(choicesWidth);
    setSurface(box, Surface::Side);
    box->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(4 * Theme::step, 4 * Theme::step, 4 * Theme::step, 4 * Theme::step);
    column->setSpacing(Theme::step);
    const auto field = [box, column](const QString &name, QWidget *control) {
        auto *label = new QLabel(name, box);
        setKind(label, TextKind::Label);
        label->setBuddy(control);
        control->setAccessibleName(name);
        column->addWidget(label);
        column->addWidget(control);
        column->addSpacing(Theme::step);
    };
    m_printer->setObjectName(QStringLiteral("printPrinter"));
    m_printer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_range->setObjectName(QStringLiteral("printRange"));
    m_range->setPlaceholderText(tr("All, or 1-3, 5"));
    m_copies->setObjectName(QStringLiteral("printCopies"));
    m_copies->setRange(1, mostCopies);
    field(tr("Printer"), m_printer);
    field(tr("Pages"), m_range);
    field(tr("Copies"), m_copies);
    column->addWidget(m_collate);
    m_collate->setChecked(true);
    m_hint->setWordWrap(true);
    setKind(m_hint, TextKind::Soft);
    column->addWidget(m_hint);
    column->addStretch();
    m_print->setObjectName(QStringLiteral("printStart"));
    m_print->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), box);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(m_print);
    column->addWidget(cancel);
    return box;
}

void PrintDialog::typeset(store::AsyncStore &store, TaskRunner &tasks)
{
    m_hint->setText(tr("The pages are being set …"));
    const QPointer<PrintDialog> self(this);
    tasks.run(
        tr("Setting the pages"),
        [&store, article = m_article](const TaskContext &task) {
            return setPages(store, article, task);
        },
        [self](const Result<std::shared_ptr<const PdfPages>> &pages) {
            if (self) {
                self->take(pages);
            }
        });
}

/// Asked in a thread: a printer on the network may take seconds to answer.
void PrintDialog::askPrinters()
{
    struct Found
    {
        QStringList names;
        QString preferred;
    };
    const auto future = QtConcurrent::run([] {
        return Found{QPrinterInfo::availablePrinterNames(), QPrinterInfo::defaultPrinterName()};
    });
    deliver(future, this,
            [this](const Found &found) { setPrinters(found.names, found.preferred); });
}

void PrintDialog::setPrinters(const QStringList &names, const QString &preferred)
{
    m_printer->clear();
    for (const QString &name : names) {
        m_printer->addItem(m_theme.icon(QStringLiteral("printer")), name, name);
    }
    m_printer->addItem(m_theme.icon(QStringLiteral("file-down")), tr("PDF file"), QString());
    m_printer->setCurrentIndex(std::max(0, m_printer->findData(preferred)));
    refresh();
}

bool PrintDialog::toFile() const
{
    return m_printer->currentData().toString().isEmpty();
}

void PrintDialog::take(const Result<std::shared_ptr<const PdfPages>> &pages)
{
    if (!pages) {
        m_hint->clear();
        m_message->showError(pages.error());
        return;
    }
    m_pages = *pages;
    m_view->setPages(m_pages);
    refresh();
}

void PrintDialog::refresh()
{
    m_print->setText(toFile() ? tr("&Save as PDF…") : tr("&Print"));
    m_copies->setEnabled(!toFile());
    m_range->setEnabled(!toFile()); // the file is the typesetter's own, whole
    m_collate->setEnabled(!toFile() && m_copies->value() > 1);
    m_print->setEnabled(false);
    if (!m_pages) {
        return;
    }
    const auto range = pageRange(m_range->text(), m_pages->count());
    if (!range && !toFile()) {
        m_hint->setText(
            tr("There are no such pages. The article has %n page(s).", nullptr, m_pages->count()));
        return;
    }
    const int sheets = toFile() ? m_pages->count() : int(range->size()) * m_copies->value();
    m_hint->setText(tr("%n page(s)", nullptr, sheets));
    m_print->setEnabled(sheets > 0);
}

PrintJob PrintDialog::job() const
{
    PrintJob job;
    job.pages = m_pages;
    job.printer = m_printer->currentData().toString();
    job.file = m_file;
    job.title = m_article.content.metadata.headline;
    if (m_pages) {
        job.range = pageRange(toFile() ? QString() : m_range->text(), m_pages->count())
                        .value_or(std::vector<int>());
        job.copies = m_copies->value();
        job.collate = m_collate->isChecked();
    }
    return job;
}

void PrintDialog::print()
{
    if (toFile()) {
        chooseFile();
        return;
    }
    Q_EMIT printRequested(job());
    accept();
}

void PrintDialog::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save as PDF"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(exporting::fileStem(m_article) + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_file = path;
        Q_EMIT printRequested(job());
        accept();
    });
    dialog->open();
}

} // namespace rd::ui
