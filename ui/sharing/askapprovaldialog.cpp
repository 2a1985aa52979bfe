// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/askapprovaldialog.h"

#include "app/export/exporter.h"
#include "ui/sharing/approvalpanel.h"
#include "ui/theme/look.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace rd::ui {

namespace {

constexpr int previewLength = 240;

QString suffixOf(ApprovalAsk::Form form)
{
    return form == ApprovalAsk::Form::Word ? QStringLiteral("docx") : QStringLiteral("txt");
}

} // namespace

AskApprovalDialog::AskApprovalDialog(const Article &article, const std::vector<ApprovalTurn> &turns,
                                     const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_article(article)
    , m_turns(turns)
    , m_message(new MessageBar(theme, this))
    , m_person(new QComboBox(this))
    , m_list(new QListWidget(this))
    , m_out(new QLabel(this))
    , m_channel(new QComboBox(this))
    , m_form(new SegmentedControl(3, this))
    , m_file(new QWidget(this))
    , m_path(new QLineEdit(m_file))
    , m_send(new QPushButton(tr("&Send"), this))
{
    setObjectName(QStringLiteral("askApprovalDialog"));
    setWindowTitle(tr("Send for approval"));
    build();
    fill();
    resize(620, 560);
}

void AskApprovalDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::step, 4 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    column->setSpacing(2 * Theme::step);
    column->addWidget(m_message);
    const auto label = [this, column](const QString &text, QWidget *field) {
        auto *name = new QLabel(text, this);
        name->setBuddy(field);
        setKind(name, TextKind::Label);
        field->setAccessibleName(text);
        column->addWidget(name);
    };
    label(tr("Whose yes it is"), m_person);
    m_person->setObjectName(QStringLiteral("askPerson"));
    m_person->setEditable(true);
    m_person->lineEdit()->setAccessibleName(tr("Whose yes it is"));
    column->addWidget(m_person);
    label(tr("Answers that go out"), m_list);
    m_list->setObjectName(QStringLiteral("askTurns"));
    m_list->setProperty("field", true);
    m_list->setWordWrap(true);
    m_list->setIconSize({16, 16});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    m_out->setWordWrap(true);
    setKind(m_out, TextKind::Soft);
    column->addWidget(m_out);
    column->addWidget(makeWay());
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_send->setObjectName(QStringLiteral("askSend"));
    m_send->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_send);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, [this] {
        m_message->dismiss();
        m_send->setEnabled(false);
        Q_EMIT sendRequested(order());
    });
    connect(m_person, &QComboBox::activated, this, &AskApprovalDialog::choosePerson);
    connect(m_person, &QComboBox::editTextChanged, this, &AskApprovalDialog::refresh);
    connect(m_list, &QListWidget::itemChanged, this, &AskApprovalDialog::refresh);
    connect(m_path, &QLineEdit::textChanged, this, &AskApprovalDialog::refresh);
}

QWidget *AskApprovalDialog::makeWay()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::step);
    m_channel->setObjectName(QStringLiteral("askChannel"));
    m_channel->setAccessibleName(tr("How it goes"));
    for (const ApprovalChannel channel :
         {ApprovalChannel::Email, ApprovalChannel::Messenger, ApprovalChannel::InPerson,
          ApprovalChannel::Telephone, ApprovalChannel::Other}) {
        m_channel->addItem(approvalChannelLabel(channel), int(channel));
    }
    m_form->setObjectName(QStringLiteral("askForm"));
    m_form->setAccessibleName(tr("As what"));
    m_form->setTexts({tr("Word document"), tr("Text file"), tr("Copied text")});
    auto *row = new QHBoxLayout;
    row->addWidget(m_channel);
    row->addWidget(m_form);
    row->addStretch();
    column->addLayout(row);
    auto *line = new QHBoxLayout(m_file);
    line->setContentsMargins(0, 0, 0, 0);
    m_path->setObjectName(QStringLiteral("askPath"));
    m_path->setAccessibleName(tr("File"));
    auto *browse = new QPushButton(m_theme.icon(QStringLiteral("folder")), tr("C&hoose…"), m_file);
    browse->setAutoDefault(false);
    line->addWidget(m_path, 1);
    line->addWidget(browse);
    column->addWidget(m_file);
    connect(browse, &QPushButton::clicked, this, &AskApprovalDialog::browse);
    connect(m_form, &SegmentedControl::chosen, this, [this] {
        proposePath();
        refresh();
    });
    connect(m_channel, &QComboBox::activated, this, [this](int index) {
        const bool messenger = index == int(ApprovalChannel::Messenger);
        m_form->setCurrent(int(messenger ? ApprovalAsk::Form::Clipboard : ApprovalAsk::Form::Word));
        proposePath();
        refresh();
    });
    return box;
}

void AskApprovalDialog::fill()
{
    for (const Speaker &speaker : m_article.content.speakers) {
        if (speaker.role == SpeakerRole::Interviewee) {
            m_person->addItem(speaker.name, speaker.key);
        }
    }
    for (const ApprovalTurn &turn : m_turns) {
        const Speaker *speaker = m_article.content.speaker(turn.speaker);
        QString text =
            QStringLiteral("%1 · %2\n%3")
                .arg(speaker != nullptr ? speaker->name : tr("Nobody named"),
                     approvalStateLabel(turn.state), turn.text.left(previewLength).simplified());
        for (const QString &passage : turn.offRecord) {
            text +=
                QLatin1Char('\n') + tr("Left out, off the record: %1").arg(passage.simplified());
        }
        auto *item = new QListWidgetItem(approvalIcon(turn.state, m_theme), text, m_list);
        item->setFlags(turn.blocks.isEmpty()
                           ? Qt::NoItemFlags
                           : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    choosePerson();
    proposePath();
}

/// Their answers, but not again what they have said yes to.
void AskApprovalDialog::choosePerson()
{
    const QString key = m_person->currentData().toString();
    for (size_t i = 0; i < m_turns.size(); ++i) {
        const ApprovalTurn &turn = m_turns[i];
        const bool wanted =
            turn.speaker == key && turn.state != ApprovalState::Approved && !turn.blocks.isEmpty();
        m_list->item(int(i))->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
    }
    refresh();
}

void AskApprovalDialog::proposePath()
{
    const QString folder = m_path->text().isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(m_path->text()).absolutePath();
    const QString stem = m_path->text().isEmpty() ? exporting::fileStem(m_article)
                                                  : QFileInfo(m_path->text()).completeBaseName();
    setPath(QDir(folder).filePath(stem + QLatin1Char('.') +
                                  suffixOf(static_cast<ApprovalAsk::Form>(m_form->current()))));
}

void AskApprovalDialog::setPath(const QString &path)
{
    m_path->setText(path);
}

void AskApprovalDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Send for approval"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(static_cast<ApprovalAsk::Form>(m_form->current())));
    dialog->selectFile(QFileInfo(m_path->text()).fileName());
    // An existing file is refused when it is written: it may be an answer.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, &AskApprovalDialog::setPath);
    dialog->open();
}

ApprovalAsk AskApprovalDialog::order() const
{
    ApprovalAsk order;
    order.person = m_person->currentText().simplified();
    order.channel = static_cast<ApprovalChannel>(m_channel->currentData().toInt());
    order.form = static_cast<ApprovalAsk::Form>(m_form->current());
    order.path = m_path->text().trimmed();
    for (int i = 0; i < m_list->count(); ++i) { // fewer than turns while they are being filled in
        if (m_list->item(i)->checkState() == Qt::Checked) {
            order.blocks += m_turns[size_t(i)].blocks;
        }
    }
    return order;
}

void AskApprovalDialog::refresh()
{
    const ApprovalAsk now = order();
    const bool file = now.form != ApprovalAsk::Form::Clipboard;
    int turns = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        turns += m_list->item(i)->checkState() == Qt::Checked ? 1 : 0;
    }
    m_file->setVisible(file);
    m_send->setText(file ? tr("&Send") : tr("&Copy"));
    m_send->setEnabled(turns > 0 && !now.person.isEmpty() && (!file || !now.path.isEmpty()));
    m_out->setText(now.person.isEmpty() ? tr("Say who is asked.")
                                        : tr("%n answer(s) go out, as they stand now. What is off "
                                             "the record stays here.",
                                             nullptr, turns));
}

void AskApprovalDialog::showError(const Error &error)
{
    m_message->showError(error);
    refresh();
}

} // namespace rd::ui
