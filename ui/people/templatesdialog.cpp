// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/templatesdialog.h"

#include "app/base/deliver.h"
#include "app/store/asyncstore.h"
#include "app/store/templates.h"
#include "app/text/languages/language.h"
#include "app/workspace/starttemplates.h"
#include "ui/editor/editorpanel.h"
#include "ui/editor/editorview.h"
#include "ui/editor/openarticle.h"
#include "ui/people/personwords.h"
#include "ui/theme/look.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listsearch.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTextBlock>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace rd::ui {

using store::AsyncStore;
using store::Repository;
using store::Templates;

TemplatesDialog::TemplatesDialog(AsyncStore &store, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("templatesDialog"));
    setWindowTitle(tr("Templates"));
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::seconds(1));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::step, 4 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    column->setSpacing(3 * Theme::step);
    m_message = new MessageBar(theme, this);
    column->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->setSpacing(4 * Theme::step);
    row->addWidget(makeLeft());
    row->addWidget(makeRight(), 1);
    column->addLayout(row, 1);
    column->addWidget(makeButtons());
    connectParts();
    resize(980, 640);
    updateButtons();
    load({});
}

TemplatesDialog::~TemplatesDialog()
{
    closeCurrent();
}

QWidget *TemplatesDialog::makeLeft()
{
    auto *box = new QWidget(this);
    box->setFixedWidth(220);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_list = new QListWidget(box);
    m_list->setObjectName(QStringLiteral("templates"));
    m_list->setAccessibleName(tr("Templates in their order"));
    m_list->setToolTip(tr("Drag, or Alt+Up and Alt+Down, to order them"));
    m_list->setIconSize(QSize(16, 16));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->installEventFilter(this);
    setSurface(m_list, Surface::List);
    column->addWidget(m_list, 1);
    return box;
}

QWidget *TemplatesDialog::makeRight()
{
    m_right = new QStackedWidget(this);
    auto *page = new QWidget(m_right);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::step);
    column->addWidget(makeHead());
    m_editor = new EditorPanel(m_theme, page);
    column->addWidget(m_editor, 1);
    m_empty = new EmptyState(m_theme, m_right);
    m_empty->setContent(QStringLiteral("file-text"), tr("No templates yet"),
                        tr("A template is what an article begins with: its blocks, what is known "
                           "beforehand, and prompts such as “who, what, when”."));
    m_right->addWidget(page);
    m_right->addWidget(m_empty);
    m_right->setCurrentWidget(m_empty);
    return m_right;
}

QWidget *TemplatesDialog::makeHead()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::step);
    auto *row = new QHBoxLayout;
    m_name = new QLineEdit(box);
    m_name->setObjectName(QStringLiteral("templateName"));
    m_name->setAccessibleName(tr("Name of the template"));
    m_language = new QComboBox(box);
    m_language->setAccessibleName(tr("Language of the template"));
    m_language->addItem(tr("Any language"), QString());
    for (const text::Language &language : text::languages()) {
        m_language->addItem(language.nativeName, language.tag);
    }
    row->addWidget(m_name, 1);
    row->addWidget(m_language);
    column->addLayout(row);
    auto *second = new QHBoxLayout;
    auto *label = new QLabel(tr("&Prompt here"), box);
    m_prompt = new QLineEdit(box);
    m_prompt->setObjectName(QStringLiteral("prompt"));
    m_prompt->setPlaceholderText(tr("What stands in grey while this block is empty"));
    m_prompt->setAccessibleName(tr("Prompt of the block with the cursor"));
    label->setBuddy(m_prompt);
    second->addWidget(label);
    second->addWidget(m_prompt, 1);
    column->addLayout(second);
    return box;
}

QWidget *TemplatesDialog::makeButtons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const auto make = [this, box, row](const char *name, const QString &icon, const QString &text) {
        auto *button = new QPushButton(m_theme.icon(icon), text, box);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    m_new = make("new", QStringLiteral("file-plus"), tr("&New"));
    m_starts = new QMenu(m_new);
    m_new->setMenu(m_starts);
    m_new->setProperty("hasMenu", true);
    fillStarts();
    m_copy = make("duplicate", QStringLiteral("copy"), tr("Dup&licate"));
    m_delete = make("delete", QStringLiteral("trash-2"), tr("&Delete"));
    row->addStretch();
    auto *close = new QPushButton(tr("Close"), box);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    return box;
}

/// What a new one may begin with: nothing, or what the program brings along.
void TemplatesDialog::fillStarts()
{
    ArticleContent empty;
    empty.metadata.language = knownLanguage();
    empty.body.blocks = {makeBlock(BlockRole::Paragraph)};
    m_starts->addAction(tr("Empty template"), this,
                        [this, empty] { create(tr("New template"), empty); });
    m_starts->addSeparator();
    for (const workspace::StartTemplate &start : workspace::startTemplates(knownLanguage())) {
        QAction *action = m_starts->addAction(start.name, this,
                                              [this, start] { create(start.name, start.content); });
        action->setObjectName(start.id);
    }
}

void TemplatesDialog::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesDialog::openCurrent);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &TemplatesDialog::takeOrder);
    connect(m_copy, &QPushButton::clicked, this, &TemplatesDialog::duplicate);
    connect(m_delete, &QPushButton::clicked, this, &TemplatesDialog::remove);
    connect(m_name, &QLineEdit::textEdited, this, &TemplatesDialog::changed);
    connect(m_language, &QComboBox::activated, this, &TemplatesDialog::changed);
    connect(m_prompt, &QLineEdit::textEdited, this, &TemplatesDialog::takePrompt);
    connect(m_editor->view(), &QTextEdit::cursorPositionChanged, this,
            &TemplatesDialog::showPrompt);
    connect(m_editor, &EditorPanel::errorOccurred, this,
            [this](const Error &error) { m_message->showError(error); });
    connect(&m_rest, &QTimer::timeout, this, &TemplatesDialog::commit);
}

bool TemplatesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = (key->modifiers() & Qt::AltModifier) != 0;
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void TemplatesDialog::report(const Result<void> &result)
{
    if (!result) {
        m_message->showError(result.error());
    }
}

void TemplatesDialog::load(TemplateId wanted)
{
    const auto future = m_store.run(
        AsyncStore::Lane::Read, [](Repository &repository) { return Templates(repository).all(); });
    deliver(future, this, [this, wanted](Result<std::vector<TemplateInfo>> templates) {
        if (templates) {
            fill(std::move(*templates), wanted);
        } else {
            m_message->showError(templates.error());
        }
    });
}

void TemplatesDialog::fill(std::vector<TemplateInfo> templates, TemplateId wanted)
{
    const TemplateId shown = wanted.isValid() ? wanted : m_info.id;
    m_templates = std::move(templates);
    int row = m_templates.empty() ? -1 : 0;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (size_t i = 0; i < m_templates.size(); ++i) {
            auto *item =
                new QListWidgetItem(m_theme.icon(QStringLiteral("file-text")), m_templates[i].name);
            item->setData(Qt::UserRole, m_templates[i].id.value);
            m_list->addItem(item);
            if (m_templates[i].id == shown) {
                row = int(i);
            }
        }
        m_list->setCurrentRow(row);
    }
    if (current().id != m_info.id || m_open == nullptr) {
        openCurrent();
    }
    updateButtons();
}

TemplateInfo TemplatesDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const qint64 id = item != nullptr ? item->data(Qt::UserRole).toLongLong() : 0;
    const auto found = std::find_if(m_templates.begin(), m_templates.end(),
                                    [id](const TemplateInfo &t) { return t.id.value == id; });
    return found == m_templates.end() ? TemplateInfo() : *found;
}

void TemplatesDialog::openCurrent()
{
    commit();
    closeCurrent();
    const TemplateInfo info = current();
    m_right->setCurrentWidget(info.id.isValid() ? m_right->widget(0) : m_empty);
    updateButtons();
    if (!info.id.isValid()) {
        return;
    }
    const auto future = m_store.run(AsyncStore::Lane::Read, [id = info.id](Repository &repository) {
        return Templates(repository).content(id);
    });
    deliver(future, this, [this, info](const Result<ArticleContent> &content) {
        if (!content) {
            m_message->showError(content.error());
        } else if (current().id == info.id) {
            showContent(info, *content);
        }
    });
}

void TemplatesDialog::showContent(const TemplateInfo &info, const ArticleContent &content)
{
    closeCurrent();
    m_info = info;
    m_saved = content;
    m_name->setText(info.name);
    m_language->setCurrentIndex(std::max(0, m_language->findData(info.language)));
    m_open = OpenArticle::detached(content, m_store);
    connect(m_open->undoStack(), &QUndoStack::indexChanged, this, &TemplatesDialog::changed);
    // What joins the step before it moves no index.
    connect(m_open->document(), &QTextDocument::contentsChanged, this, &TemplatesDialog::changed);
    m_editor->setArticle(m_open.get());
    m_editor->setEnabled(!m_store.isReadOnly());
    showPrompt();
}

void TemplatesDialog::closeCurrent()
{
    m_rest.stop();
    if (m_open != nullptr) {
        m_open->undoStack()->disconnect(this);
        m_open->document()->disconnect(this);
        m_editor->setArticle(nullptr);
        m_open.reset();
    }
    m_info = {};
}

void TemplatesDialog::changed()
{
    m_rest.start();
}

void TemplatesDialog::commit()
{
    m_rest.stop();
    if (m_open == nullptr || m_store.isReadOnly()) {
        return;
    }
    TemplateInfo info = m_info;
    const QString name = m_name->text().simplified();
    info.name = name.isEmpty() ? m_info.name : name; // one without a name cannot be chosen
    info.language = m_language->currentData().toString();
    const ArticleContent content = m_open->content();
    if (info == m_info && content == m_saved) {
        return;
    }
    const bool renamed = info.name != m_info.name;
    m_info = info;
    m_saved = content;
    auto job = [info, content](Repository &repository) -> Result<void> {
        const auto id = Templates(repository).save(info, content);
        return id ? Result<void>() : fail(id.error());
    };
    deliver(m_store.run(AsyncStore::Lane::Save, std::move(job)), this,
            [this, renamed](const Result<void> &result) {
                report(result);
                if (renamed) {
                    load({});
                }
            });
}

void TemplatesDialog::create(const QString &name, const ArticleContent &content)
{
    commit();
    TemplateInfo info;
    info.name = name;
    info.language = content.metadata.language;
    info.position = int(m_templates.size());
    auto job = [info, content](Repository &repository) {
        return Templates(repository).save(info, content);
    };
    deliver(m_store.run(AsyncStore::Lane::Save, std::move(job)), this,
            [this](const Result<TemplateId> &id) {
                if (!id) {
                    m_message->showError(id.error());
                    return;
                }
                m_name->setFocus();
                load(*id);
            });
}

void TemplatesDialog::duplicate()
{
    if (m_open != nullptr) {
        create(tr("%1 (copy)").arg(m_name->text().simplified()), m_open->content());
    }
}

void TemplatesDialog::remove()
{
    const TemplateInfo info = current();
    if (!info.id.isValid() || m_store.isReadOnly()) {
        return;
    }
    commit();
    const ArticleContent content = m_saved;
    closeCurrent();
    auto job = [id = info.id](Repository &repository) { return Templates(repository).remove(id); };
    deliver(m_store.run(AsyncStore::Lane::Save, std::move(job)), this,
            [this, info, content](const Result<void> &result) {
                report(result);
                load({});
                if (result) {
                    m_message->showNotice(tr("“%1” was deleted.").arg(info.name),
                                          {tr("Undo"), [this, info, content] {
                                               create(info.name, content);
                                               m_message->dismiss();
                                           }});
                }
            });
}

void TemplatesDialog::move(int by)
{
    if (!m_store.isReadOnly() && moveCurrentItem(*m_list, by)) {
        takeOrder();
    }
}

void TemplatesDialog::takeOrder()
{
    std::vector<TemplateId> order;
    for (int row = 0; row < m_list->count(); ++row) {
        order.emplace_back(m_list->item(row)->data(Qt::UserRole).toLongLong());
    }
    auto job = [order](Repository &repository) { return Templates(repository).order(order); };
    deliver(m_store.run(AsyncStore::Lane::Save, std::move(job)), this,
            [this](const Result<void> &result) {
                report(result);
                load({});
            });
}

void TemplatesDialog::showPrompt()
{
    const QTextBlock block = m_editor->view()->textCursor().block();
    const bool can = m_open != nullptr && !bridge::isCell(block.blockFormat());
    m_prompt->setEnabled(can);
    const QString prompt = block.blockFormat().stringProperty(bridge::PromptProperty);
    if (!m_prompt->hasFocus()) {
        m_prompt->setText(can ? prompt : QString());
    }
}

void TemplatesDialog::takePrompt(const QString &prompt)
{
    if (m_open == nullptr) {
        return;
    }
    QTextBlockFormat format;
    format.setProperty(bridge::PromptProperty, prompt);
    QTextCursor cursor = m_editor->view()->textCursor();
    cursor.mergeBlockFormat(format);
}

void TemplatesDialog::updateButtons()
{
    const bool writable = !m_store.isReadOnly();
    m_new->setEnabled(writable);
    m_list->setDragEnabled(writable);
    m_copy->setEnabled(writable && current().id.isValid());
    m_delete->setEnabled(writable && current().id.isValid());
}

void TemplatesDialog::done(int result)
{
    commit();
    QDialog::done(result);
}

} // namespace rd::ui
