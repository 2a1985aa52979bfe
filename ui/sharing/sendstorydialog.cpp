// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/sendstorydialog.h"

#include "app/export/exporter.h"
#include "app/store/asyncstore.h"
#include "app/text/languages/language.h"
#include "app/workspace/storyfile.h"
#include "ui/desk/colleaguefield.h"
#include "ui/theme/look.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressstrip.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace rd::ui {

SendStoryDialog::SendStoryDialog(store::AsyncStore &store, const Article &article,
                                 const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_theme(theme)
    , m_article(article)
    , m_message(new MessageBar(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_recipient(new ColleagueField(store, this))
    , m_path(new QLineEdit(this))
    , m_sent(new QLabel(this))
    , m_send(new QPushButton(tr("&Send"), this))
    , m_mail(new QPushButton(tr("&E-mail…"), this))
    , m_progress(new ProgressStrip(theme, this))
{
    setObjectName(QStringLiteral("sendStoryDialog"));
    setWindowTitle(tr("Send the story"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::step, 4 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    column->setSpacing(3 * Theme::step);
    column->addWidget(m_message);
    m_stack->addWidget(makeChoices());
    m_stack->addWidget(makeSent());
    column->addWidget(m_stack, 1);
    column->addWidget(m_progress);
    m_progress->hide();
    m_progress->setText(tr("Writing the package"));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    setPath(folder.filePath(exporting::fileStem(article) + QLatin1Char('.') +
                            workspace::storyFileSuffix()));
    connect(m_send, &QPushButton::clicked, this, &SendStoryDialog::send);
    connect(m_path, &QLineEdit::textChanged, this, &SendStoryDialog::refresh);
    connect(m_progress, &ProgressStrip::cancelRequested, this, &SendStoryDialog::cancelRequested);
    m_recipient->setFocus();
    resize(560, 340);
}

/// "Azərbaycanca, Русский": the versions that go along.
QString SendStoryDialog::contents() const
{
    QStringList names;
    for (const LanguageVersion &version : m_article.story) {
        const text::Language *language = text::language(version.language);
        names.append(language != nullptr ? language->nativeName : version.language);
    }
    return names.join(QStringLiteral(" · "));
}

QWidget *SendStoryDialog::makeChoices()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::step);
    const QString headline = m_article.content.metadata.headline;
    auto *title = new QLabel(headline.isEmpty() ? tr("Untitled") : headline, box);
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    setKind(title, TextKind::Title);
    auto *what = new QLabel(contents(), box);
    setKind(what, TextKind::Soft);
    auto *about = new QLabel(tr("Everything goes along: every version with its history, comments, "
                                "pictures and approvals, and also what is off the record. Give it "
                                "to colleagues alone."),
                             box);
    about->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(what);
    column->addWidget(about);
    column->addSpacing(Theme::step);
    const auto label = [box, column](const QString &text, QWidget *field) {
        auto *name = new QLabel(text, box);
        name->setBuddy(field);
        setKind(name, TextKind::Label);
        field->setAccessibleName(text);
        column->addWidget(name);
    };
    label(tr("For whom"), m_recipient);
    m_recipient->setObjectName(QStringLiteral("sendRecipient"));
    column->addWidget(m_recipient);
    label(tr("File"), m_path);
    m_path->setObjectName(QStringLiteral("sendPath"));
    auto *browse = new QPushButton(m_theme.icon(QStringLiteral("folder")), tr("C&hoose…"), box);
    browse->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    column->addLayout(row);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), box);
    cancel->setAutoDefault(false);
    m_send->setObjectName(QStringLiteral("sendStart"));
    m_send->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_send);
    column->addLayout(buttons);
    connect(browse, &QPushButton::clicked, this, &SendStoryDialog::browse);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return box;
}

QWidget *SendStoryDialog::makeSent()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * Theme::step);
    auto *title = new QLabel(tr("The story is ready to be sent"), box);
    setKind(title, TextKind::Title);
    m_sent->setWordWrap(true);
    m_sent->setTextFormat(Qt::PlainText);
    m_sent->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(title);
    column->addWidget(m_sent);
    column->addStretch();
    auto *row = new QHBoxLayout;
    auto *folder =
        new QPushButton(m_theme.icon(QStringLiteral("folder-open")), tr("Show in &folder"), box);
    folder->setObjectName(QStringLiteral("sendFolder"));
    folder->setAutoDefault(false);
    m_mail->setObjectName(QStringLiteral("sendMail"));
    m_mail->setIcon(m_theme.icon(QStringLiteral("send")));
    m_mail->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), box);
    close->setObjectName(QStringLiteral("sendClose"));
    row->addWidget(folder);
    row->addWidget(m_mail);
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    connect(folder, &QPushButton::clicked, this, [this] { Q_EMIT folderRequested(path()); });
    connect(m_mail, &QPushButton::clicked, this,
            [this] { Q_EMIT mailRequested(recipient(), path()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return box;
}

QString SendStoryDialog::path() const
{
    return m_path->text().trimmed();
}

QString SendStoryDialog::recipient() const
{
    return m_recipient->name();
}

void SendStoryDialog::setPath(const QString &path)
{
    m_path->setText(path);
}

void SendStoryDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Send the story"), path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(workspace::storyFileSuffix());
    dialog->selectFile(QFileInfo(path()).fileName());
    // An existing file is refused when it is written: a package never replaces another unseen.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, &SendStoryDialog::setPath);
    dialog->open();
}

void SendStoryDialog::refresh()
{
    m_send->setEnabled(!m_running && !path().isEmpty());
}

void SendStoryDialog::send()
{
    if (m_recipient->isChoosing()) {
        return;
    }
    const QString suffix = QLatin1Char('.') + workspace::storyFileSuffix();
    if (!path().endsWith(suffix)) {
        setPath(path() + suffix);
    }
    m_message->dismiss();
    m_running = true;
    m_stack->setEnabled(false);
    m_progress->setProgress(0, 0);
    m_progress->show();
    Q_EMIT sendRequested();
}

void SendStoryDialog::showProgress(qint64 done, qint64 total)
{
    m_progress->setProgress(done, total);
}

void SendStoryDialog::showResult(const Result<qint64> &bytes)
{
    m_running = false;
    m_progress->hide();
    m_stack->setEnabled(true);
    refresh();
    if (!bytes) {
        m_message->showError(bytes.error());
        return;
    }
    m_sent->setText(tr("%1 (%2)").arg(path(), QLocale().formattedDataSize(*bytes)));
    m_stack->setCurrentIndex(1);
    m_mail->setFocus();
}

/// Escape stops what runs and leaves the dialog open to say so.
void SendStoryDialog::reject()
{
    if (m_running) {
        Q_EMIT cancelRequested();
        return;
    }
    QDialog::reject();
}

} // namespace rd::ui
