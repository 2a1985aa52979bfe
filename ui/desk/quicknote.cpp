// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/quicknote.h"

#include "app/base/deliver.h"
#include "app/store/asyncstore.h"
#include "ui/theme/look.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rd::ui {

QuickNote::QuickNote(store::AsyncStore &store, const Theme &theme, const Profile &profile,
                     QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_profile(profile)
    , m_title(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_mine(new QCheckBox(this))
    , m_messages(new MessageBar(theme, this))
    , m_keep(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("quickNote"));
    m_text->setFont(theme.articleFont(15, QFont::Normal, profile.language));
    build();
    connect(m_keep, &QPushButton::clicked, this, &QuickNote::keep);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_keep->setEnabled(!m_busy && !m_text->toPlainText().trimmed().isEmpty()); });
    m_text->installEventFilter(this);
    m_keep->setEnabled(false);
    retranslate();
    resize(460, 280);
}

void QuickNote::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::step, 4 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    column->setSpacing(3 * Theme::step);
    m_title->setBuddy(m_text);
    m_title->setWordWrap(true);
    setKind(m_title, TextKind::Soft);
    m_text->setObjectName(QStringLiteral("quickNoteText"));
    m_text->setProperty("field", true);
    m_text->setTabChangesFocus(true);
    m_mine->setObjectName(QStringLiteral("quickNoteMine"));
    m_mine->setChecked(true);
    m_keep->setObjectName(QStringLiteral("quickNoteKeep"));
    m_keep->setDefault(false);
    m_keep->setAutoDefault(false);
    m_close->setAutoDefault(false);
    setKind(m_keep, ButtonKind::Accent);
    column->addWidget(m_messages);
    column->addWidget(m_title);
    column->addWidget(m_text, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Theme::step);
    row->addWidget(m_mine);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_keep);
    column->addLayout(row);
    QWidget::setTabOrder(m_text, m_mine);
    QWidget::setTabOrder(m_mine, m_keep);
    QWidget::setTabOrder(m_keep, m_close);
}

std::optional<store::NewArticle> QuickNote::idea(const QString &text, const Profile &profile,
                                                 bool mine)
{
    QStringList lines = text.trimmed().split(QLatin1Char('\n'));
    const QString headline = lines.takeFirst().simplified();
    if (headline.isEmpty()) {
        return std::nullopt;
    }
    store::NewArticle made;
    made.status = Status::Idea;
    made.save = true;
    made.author = profile.name;
    made.note = tr("Quick note");
    made.assignee = mine ? profile.name : QString();
    made.content.metadata.headline = headline;
    made.content.metadata.language = profile.language;
    for (const QString &line : std::as_const(lines)) {
        if (!line.trimmed().isEmpty()) {
            made.content.body.blocks.push_back(
                makeBlock(BlockRole::Paragraph, plainRuns(line.trimmed())));
        }
    }
    return made;
}

void QuickNote::keep()
{
    const auto made = idea(m_text->toPlainText(), m_profile, m_mine->isChecked());
    if (!made || m_busy) {
        return;
    }
    m_busy = true;
    m_keep->setEnabled(false);
    m_text->setReadOnly(true); // what is typed now would be in neither
    const auto future = m_store.run(store::AsyncStore::Lane::Save,
                                    [article = *made](store::Repository &repository) {
                                        return repository.createArticle(article);
                                    });
    deliver(future, this, [this](const Result<ArticleId> &result) { kept(result); });
}

void QuickNote::kept(const Result<ArticleId> &result)
{
    m_busy = false;
    m_text->setReadOnly(false);
    if (!result) {
        m_keep->setEnabled(true);
        m_messages->showError(result.error(), {tr("Try again"), [this] { keep(); }});
        m_text->setFocus();
        Q_EMIT failed(result.error());
        return;
    }
    m_text->clear();
    m_messages->dismiss();
    Q_EMIT created(*result);
    accept();
}

bool QuickNote::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            keep();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void QuickNote::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_text->setFocus();
}

void QuickNote::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void QuickNote::retranslate()
{
    setWindowTitle(tr("Quick note"));
    m_title->setText(tr("The first line becomes the headline of an idea."));
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("What, where, who knows?"));
    m_mine->setText(tr("Assign to me"));
    m_keep->setText(tr("Keep as an idea"));
    m_keep->setToolTip(tr("Ctrl+Enter"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("What is typed stays here until next time"));
}

} // namespace rd::ui
