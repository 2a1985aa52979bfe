// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/answerdialog.h"

#include "ui/theme/look.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui {

namespace {

QString localFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

AnswerDialog::AnswerDialog(const std::vector<ApprovalRequest> &requests, const Theme &theme,
                           QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_requests(requests)
    , m_message(new MessageBar(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_request(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_read(new QPushButton(tr("Read it &in"), this))
    , m_asSent(new QPushButton(tr("They &agreed to it as it was sent"), this))
    , m_summary(new QLabel(this))
    , m_by(new QLineEdit(this))
    , m_channel(new QComboBox(this))
    , m_take(new QPushButton(tr("&Take over"), this))
{
    setObjectName(QStringLiteral("answerDialog"));
    setWindowTitle(tr("Read an answer in"));
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::step, 4 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    column->setSpacing(3 * Theme::step);
    column->addWidget(m_message);
    m_stack->addWidget(makeSource());
    m_stack->addWidget(makeReview());
    column->addWidget(m_stack, 1);
    refresh();
    m_path->setFocus();
    resize(680, 600);
}

QWidget *AnswerDialog::makeSource()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::step);
    const auto label = [box, column](const QString &text, QWidget *field) {
        auto *name = new QLabel(text, box);
        name->setBuddy(field);
        setKind(name, TextKind::Label);
        field->setAccessibleName(text);
        column->addWidget(name);
    };
    label(tr("What it answers"), m_request);
    m_request->setObjectName(QStringLiteral("answerRequest"));
    for (const ApprovalRequest &request : m_requests) {
        QString text = QStringLiteral("%1 · %2 · %3")
                           .arg(request.person,
                                QLocale().toString(request.sent.toDateTime(), QLocale::ShortFormat),
                                tr("%n paragraph(s)", nullptr, int(request.blocks.size())));
        if (request.returned) {
            text += QStringLiteral(" · ") + tr("answered");
        }
        m_request->addItem(text);
    }
    const auto waiting =
        std::find_if(m_requests.begin(), m_requests.end(),
                     [](const ApprovalRequest &request) { return !request.returned; });
    m_request->setCurrentIndex(waiting == m_requests.end() ? 0 : int(waiting - m_requests.begin()));
    column->addWidget(m_request);
    label(tr("File: a Word document or a text"), m_path);
    m_path->setObjectName(QStringLiteral("answerPath"));
    auto *browse = new QPushButton(m_theme.icon(QStringLiteral("folder")), tr("C&hoose…"), box);
    browse->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(browse);
    column->addLayout(line);
    label(tr("Or paste here what they wrote"), m_text);
    m_text->setObjectName(QStringLiteral("answerText"));
    m_text->setProperty("field", true);
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), box);
    cancel->setAutoDefault(false);
    m_asSent->setObjectName(QStringLiteral("answerAsSent"));
    m_asSent->setAutoDefault(false);
    m_read->setObjectName(QStringLiteral("answerRead"));
    m_read->setDefault(true);
    buttons->addWidget(m_asSent);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_read);
    column->addLayout(buttons);
    connect(browse, &QPushButton::clicked, this, &AnswerDialog::browse);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_asSent, &QPushButton::clicked, this, [this] { read(AnswerSource::Kind::AsSent); });
    connect(m_read, &QPushButton::clicked, this, [this] {
        const bool pasted = m_path->text().trimmed().isEmpty();
        read(pasted ? AnswerSource::Kind::Text : AnswerSource::Kind::File);
    });
    connect(m_path, &QLineEdit::textChanged, this, &AnswerDialog::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AnswerDialog::refresh);
    return box;
}

QWidget *AnswerDialog::makeReview()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::step);
    setKind(m_summary, TextKind::Title);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    auto *scroll = new QScrollArea(box);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *rows = new QWidget;
    setSurface(rows, Surface::Bg);
    m_column = new QVBoxLayout(rows);
    m_column->setContentsMargins(0, 0, 3 * Theme::step, 0);
    m_column->setSpacing(0);
    m_column->addStretch();
    scroll->setWidget(rows);
    column->addWidget(scroll, 1);
    m_by->setObjectName(QStringLiteral("answerBy"));
    m_by->setAccessibleName(tr("Who answered"));
    m_by->setPlaceholderText(tr("Who answered"));
    m_channel->setObjectName(QStringLiteral("answerChannel"));
    m_channel->setAccessibleName(tr("How it came"));
    for (const ApprovalChannel channel :
         {ApprovalChannel::Email, ApprovalChannel::Messenger, ApprovalChannel::InPerson,
          ApprovalChannel::Telephone, ApprovalChannel::Other}) {
        m_channel->addItem(approvalChannelLabel(channel), int(channel));
    }
    auto *cancel = new QPushButton(tr("Cancel"), box);
    cancel->setAutoDefault(false);
    m_take->setObjectName(QStringLiteral("answerTake"));
    setKind(m_take, ButtonKind::Accent);
    auto *row = new QHBoxLayout;
    row->addWidget(m_by, 1);
    row->addWidget(m_channel);
    row->addSpacing(2 * Theme::step);
    row->addWidget(cancel);
    row->addWidget(m_take);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_by, &QLineEdit::textChanged, this, &AnswerDialog::refresh);
    connect(m_take, &QPushButton::clicked, this, [this] {
        m_take->setEnabled(false); // once
        Q_EMIT takeRequested(decision());
    });
    return box;
}

ApprovalRequest AnswerDialog::request() const
{
    const int index = m_request->currentIndex();
    return index >= 0 && index < int(m_requests.size()) ? m_requests[size_t(index)]
                                                        : ApprovalRequest();
}

void AnswerDialog::setPath(const QString &path)
{
    m_path->setText(path);
}

void AnswerDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Read an answer in"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Answers (%1)").arg(QStringLiteral("*.docx *.txt *.md")), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setPath(path);
        m_read->setFocus(); // Return goes on
    });
    dialog->open();
}

void AnswerDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_stack->currentIndex() == 0 && !localFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void AnswerDialog::dropEvent(QDropEvent *event)
{
    setPath(localFile(event->mimeData()));
    event->acceptProposedAction();
}

void AnswerDialog::read(AnswerSource::Kind kind)
{
    m_message->dismiss();
    m_stack->setEnabled(false);
    AnswerSource source;
    source.request = request();
    source.kind = kind;
    source.path = m_path->text().trimmed();
    source.text = m_text->toPlainText();
    Q_EMIT readRequested(source);
}

void AnswerDialog::refresh()
{
    const bool something =
        !m_path->text().trimmed().isEmpty() || !m_text->toPlainText().trimmed().isEmpty();
    m_read->setEnabled(something && !m_requests.empty());
    m_asSent->setEnabled(!m_requests.empty());
    m_take->setEnabled(!m_by->text().trimmed().isEmpty());
}

void AnswerDialog::showError(const Error &error)
{
    m_stack->setEnabled(true);
    m_message->showError(error);
    refresh();
}

void AnswerDialog::showReturned(const workspace::ReturnedDocument &returned,
                                const ArticleContent &now)
{
    m_stack->setEnabled(true);
    m_by->setText(request().person);
    m_channel->setCurrentIndex(m_channel->findData(int(request().channel)));
    int changed = 0;
    QString speaking;
    for (const workspace::ReturnedBlock &block : returned.blocks) {
        const auto found =
            std::find_if(now.body.blocks.begin(), now.body.blocks.end(),
                         [&block](const Block &one) { return one.id == block.block; });
        const Block *current = found == now.body.blocks.end() ? nullptr : &*found;
        const Speaker *speaker = current != nullptr ? now.speaker(current->speaker) : nullptr;
        const QString name = speaker != nullptr ? speaker->name : QString();
        auto *row = new AnswerRow(block, current, name == speaking ? QString() : name, m_theme);
        speaking = name;
        m_column->insertWidget(int(m_rows.size()), row);
        m_rows.push_back(row);
        changed += block.kind == workspace::ReturnedKind::Unchanged ? 0 : 1;
    }
    showAdded(returned.added);
    m_summary->setText(returned.isAsSent()
                           ? tr("Everything came back as it was sent")
                           : tr("%n paragraph(s) came back otherwise", nullptr, changed));
    m_stack->setCurrentIndex(1);
    m_take->setDefault(true);
    m_take->setFocus();
    refresh();
}

/// What belongs to no paragraph is shown and can be copied; where it goes is for a person to say.
void AnswerDialog::showAdded(const QStringList &paragraphs)
{
    if (paragraphs.isEmpty()) {
        return;
    }
    auto *title =
        new QLabel(tr("Written besides (it is not taken into the text by itself):"), this);
    title->setWordWrap(true);
    setKind(title, TextKind::Soft);
    auto *text = new QPlainTextEdit(paragraphs.join(QLatin1String("\n\n")), this);
    text->setObjectName(QStringLiteral("answerAdded"));
    text->setAccessibleName(tr("Written besides"));
    text->setProperty("field", true);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(90);
    m_column->insertSpacing(int(m_rows.size()), 3 * Theme::step);
    m_column->insertWidget(int(m_rows.size()) + 1, title);
    m_column->insertWidget(int(m_rows.size()) + 2, text);
}

AnswerDecision AnswerDialog::decision() const
{
    AnswerDecision decision;
    decision.request = request();
    decision.by = m_by->text().simplified();
    decision.channel = static_cast<ApprovalChannel>(m_channel->currentData().toInt());
    for (const AnswerRow *row : m_rows) {
        decision.choices.push_back(row->choice());
    }
    return decision;
}

} // namespace rd::ui
