// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/savetemplatedialog.h"

#include "app/base/deliver.h"
#include "app/store/asyncstore.h"
#include "app/store/templates.h"
#include "ui/theme/look.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rd::ui {

SaveTemplateDialog::SaveTemplateDialog(store::AsyncStore &store, const Theme &theme,
                                       const ArticleContent &article, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_theme(theme)
    , m_article(article)
    , m_message(new MessageBar(theme, this))
    , m_name(new QLineEdit(this))
    , m_anyLanguage(new QCheckBox(tr("For articles in an&y language"), this))
    , m_texts(new SegmentedControl(3, this))
    , m_save(new QPushButton(tr("&Save"), this))
{
    setObjectName(QStringLiteral("saveTemplateDialog"));
    setWindowTitle(tr("Save as template"));
    build();
    m_name->setFocus();
}

void SaveTemplateDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::step, 4 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    column->setSpacing(2 * Theme::step);
    const auto group = [this, column](const QString &text) {
        auto *label = new QLabel(text, this);
        setKind(label, TextKind::Group);
        column->addWidget(label);
    };
    column->addWidget(m_message);
    group(tr("Name"));
    m_name->setObjectName(QStringLiteral("templateName"));
    m_name->setAccessibleName(tr("Name of the template"));
    m_name->setPlaceholderText(tr("Morning review, match report, obituary …"));
    column->addWidget(m_name);
    column->addWidget(m_anyLanguage);
    column->addSpacing(2 * Theme::step);
    group(tr("The words"));
    m_texts->setTexts({tr("Stay"), tr("Become prompts"), tr("Go")});
    m_texts->setAccessibleName(tr("The words"));
    m_texts->setCurrent(int(m_parts.texts));
    column->addWidget(m_texts, 0, Qt::AlignLeft);
    column->addSpacing(2 * Theme::step);
    group(tr("Kept as well"));
    addPart(tr("Headline, kicker and lede"), &TemplateParts::headline);
    addPart(tr("Section and dateline"), &TemplateParts::section);
    addPart(tr("Bylines and credits"), &TemplateParts::credits);
    addPart(tr("Keywords"), &TemplateParts::keywords);
    addPart(tr("Source and rights"), &TemplateParts::source);
    addPart(tr("Length, urgency and note to the desk"), &TemplateParts::work);
    addPart(tr("Names of the speakers"), &TemplateParts::speakers);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    m_save->setEnabled(false);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SaveTemplateDialog::save);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    setMinimumWidth(440);
}

void SaveTemplateDialog::addPart(const QString &text, bool TemplateParts::*part)
{
    auto *box = new QCheckBox(text, this);
    box->setChecked(m_parts.*part);
    connect(box, &QCheckBox::toggled, this, [this, part](bool on) { m_parts.*part = on; });
    static_cast<QVBoxLayout *>(layout())->addWidget(box);
}

void SaveTemplateDialog::save()
{
    m_parts.texts = static_cast<TemplateTexts>(m_texts->current());
    TemplateInfo info;
    info.name = m_name->text().simplified();
    info.language = m_anyLanguage->isChecked() ? QString() : m_article.metadata.language;
    auto job = [info, content = templateFrom(m_article, m_parts)](
                   store::Repository &repository) mutable -> Result<TemplateId> {
        store::Templates templates(repository);
        const auto all = templates.all();
        info.position = all ? int(all->size()) : 0;
        return templates.save(info, content);
    };
    m_save->setEnabled(false);
    deliver(m_store.run(store::AsyncStore::Lane::Save, std::move(job)), this,
            [this](const Result<TemplateId> &id) {
                if (!id) {
                    m_save->setEnabled(true);
                    m_message->showError(id.error());
                    return;
                }
                accept();
                Q_EMIT saved(*id);
            });
}

} // namespace rd::ui
