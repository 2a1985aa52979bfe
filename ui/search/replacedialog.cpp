// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/replacedialog.h"

#include "app/store/hits.h"
#include "app/workspace/asyncwriter.h"
#include "ui/importexport/taskrunner.h"
#include "ui/search/replacemodel.h"
#include "ui/theme/look.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>

#include <limits>

namespace rd::ui {

using workspace::ReplaceOptions;
using workspace::ReplacePreview;
using workspace::ReplaceReport;

namespace {

constexpr size_t mostNamed = 3; ///< articles left alone that are named one by one

QString leftLines(const std::vector<workspace::ReplaceLeft> &left)
{
    QStringList lines;
    for (size_t i = 0; i < std::min(left.size(), mostNamed); ++i) {
        lines.append(QStringLiteral("“%1” %2").arg(left[i].headline, leftText(left[i].why)));
    }
    if (left.size() > mostNamed) {
        lines.append(
            ReplaceDialog::tr("and %n more article(s)", nullptr, int(left.size() - mostNamed)));
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

ReplaceDialog::ReplaceDialog(store::AsyncStore &store, TaskRunner &tasks, const Theme &theme,
                             std::vector<Scope> scopes, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_tasks(tasks)
    , m_theme(theme)
    , m_scopes(std::move(scopes))
    , m_model(new ReplaceModel(this))
    , m_message(new MessageBar(theme, this))
    , m_find(new QLineEdit(this))
    , m_with(new QLineEdit(this))
    , m_scope(new QComboBox(this))
    , m_letters(new QComboBox(this))
    , m_words(new QCheckBox(tr("&Whole words"), this))
    , m_pattern(new QCheckBox(tr("Regular e&xpression"), this))
    , m_headlines(new QCheckBox(tr("In &headlines and ledes"), this))
    , m_texts(new QCheckBox(tr("In the &texts"), this))
    , m_view(new QTreeView(this))
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_look(new QPushButton(tr("&Find"), this))
    , m_replace(new QPushButton(tr("&Replace"), this))
    , m_stop(new QPushButton(tr("&Stop"), this))
{
    setObjectName(QStringLiteral("replaceDialog"));
    setWindowTitle(tr("Find and replace in articles"));
    resize(760, 640);
    build();
    setRunning(false);
    m_find->setFocus();
}

ReplaceDialog::~ReplaceDialog()
{
    m_cancel.cancel();
}

void ReplaceDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::step, 4 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    column->setSpacing(2 * Theme::step);
    column->addWidget(m_message);
    buildOptions();
    m_view->setObjectName(QStringLiteral("replaceHits"));
    m_view->setAccessibleName(tr("Places found"));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setModel(m_model);
    column->addWidget(m_view, 1);
    setKind(m_summary, TextKind::Soft);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_stop->setAutoDefault(false);
    m_replace->setAutoDefault(false);
    m_look->setObjectName(QStringLiteral("replaceFind"));
    m_replace->setObjectName(QStringLiteral("replaceApply"));
    m_stop->setObjectName(QStringLiteral("replaceStop"));
    m_look->setDefault(true);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_look);
    buttons->addWidget(m_replace);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_look, &QPushButton::clicked, this, &ReplaceDialog::find);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceDialog::replace);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_cancel.cancel(); });
    connect(m_model, &ReplaceModel::chosenChanged, this, &ReplaceDialog::refresh);
}

void ReplaceDialog::buildOptions()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(2 * Theme::step);
    m_find->setObjectName(QStringLiteral("replaceWhat"));
    m_with->setObjectName(QStringLiteral("replaceWith"));
    m_letters->setObjectName(QStringLiteral("replaceLetters"));
    m_pattern->setObjectName(QStringLiteral("replacePattern"));
    m_words->setObjectName(QStringLiteral("replaceWords"));
    m_letters->addItem(tr("As written"), int(ReplaceOptions::Letters::AsWritten));
    m_letters->addItem(tr("Capitals do not count"), int(ReplaceOptions::Letters::AnyCase));
    m_letters->addItem(tr("As a search compares: ə is e, ё is е"),
                       int(ReplaceOptions::Letters::Folded));
    for (const Scope &scope : m_scopes) {
        m_scope->addItem(scope.label);
    }
    m_headlines->setChecked(true);
    m_texts->setChecked(true);
    form->addRow(tr("F&ind"), m_find);
    form->addRow(tr("Replace &with"), m_with);
    form->addRow(tr("&Letters"), m_letters);
    form->addRow(tr("&Articles"), m_scope);
    auto *boxes = new QHBoxLayout;
    for (QCheckBox *box : {m_words, m_pattern, m_headlines, m_texts}) {
        boxes->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ReplaceDialog::forget);
    }
    boxes->addStretch();
    form->addRow(QString(), boxes);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
    for (QLineEdit *field : {m_find, m_with}) {
        connect(field, &QLineEdit::textChanged, this, &ReplaceDialog::forget);
    }
    for (QComboBox *box : {m_letters, m_scope}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ReplaceDialog::forget);
    }
}

ReplaceOptions ReplaceDialog::options() const
{
    ReplaceOptions options;
    options.find = m_find->text();
    options.with = m_with->text();
    options.letters = ReplaceOptions::Letters(m_letters->currentData().toInt());
    options.wholeWords = m_words->isChecked();
    options.pattern = m_pattern->isChecked();
    options.headlines = m_headlines->isChecked();
    options.texts = m_texts->isChecked();
    return options;
}

/// What is listed is no answer to the question any more.
void ReplaceDialog::forget()
{
    m_model->setArticles({});
    m_summary->clear();
    m_message->dismiss();
}

void ReplaceDialog::refresh()
{
    const qint64 chosen = m_model->chosen();
    m_look->setEnabled(!m_running && !m_find->text().isEmpty());
    m_replace->setEnabled(!m_running && chosen > 0);
    m_replace->setText(chosen > 0 ? tr("&Replace %n place(s)", nullptr, int(chosen))
                                  : tr("&Replace"));
}

void ReplaceDialog::setRunning(bool running)
{
    m_running = running;
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_view->setEnabled(!running);
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_find, m_with, m_letters, m_scope, m_words, m_pattern, m_headlines, m_texts}) {
        field->setEnabled(!running);
    }
    refresh();
}

/// Called in a task's thread; the dialog may be gone before the task is.
TaskContext ReplaceDialog::newTask()
{
    m_cancel = CancelToken();
    m_progress->setRange(0, 0);
    TaskContext task;
    task.cancel = m_cancel;
    return task;
}

void ReplaceDialog::find()
{
    const ReplaceOptions wanted = options();
    if (const auto matcher = workspace::FindMatcher::of(wanted); !matcher) {
        m_message->showError(matcher.error());
        return;
    }
    forget();
    const TaskContext own = newTask();
    setRunning(true);
    const Scope scope = m_scopes[size_t(std::max(0, m_scope->currentIndex()))];
    const auto work = [&store = m_store, own, scope,
                       wanted](const TaskContext &task) -> Result<ReplacePreview> {
        const auto reader = store.openReader();
        if (!reader) {
            return fail(reader.error());
        }
        auto ids = Result<std::vector<ArticleId>>(scope.articles);
        if (scope.articles.empty()) {
            ids =
                store::hitsOf(**reader, scope.query, scope.filter, std::numeric_limits<int>::max(),
                              [&own] { return own.cancel.isCancelled(); });
        }
        if (!ids) {
            return fail(ids.error());
        }
        TaskContext inner = own;
        inner.progress = task.progress;
        return workspace::findAcross(**reader, *ids, wanted, inner);
    };
    m_tasks.run(tr("Looking through the articles"), work,
                [dialog = QPointer(this)](const Result<ReplacePreview> &preview) {
                    if (!dialog) {
                        return;
                    }
                    dialog->setRunning(false);
                    if (preview) {
                        dialog->showHits(*preview);
                    } else {
                        dialog->m_message->showError(preview.error());
                    }
                });
}

void ReplaceDialog::showHits(const ReplacePreview &preview)
{
    QStringList lines{tr("%n place(s)", nullptr, int(preview.hits)) + QStringLiteral(" · ") +
                      tr("%n article(s)", nullptr, int(preview.articles.size()))};
    if (preview.cut) {
        lines.append(tr("There are more. Replace these first, or look in fewer articles."));
    }
    if (!preview.left.empty()) {
        lines.append(tr("Left alone: %1.").arg(leftLines(preview.left)));
    }
    m_summary->setText(lines.join(QStringLiteral(" · ")));
    m_model->setArticles(preview.articles);
    if (preview.articles.size() <= 50) {
        m_view->expandAll();
    }
    if (preview.hits > 0) {
        m_view->setCurrentIndex(m_model->index(0, 0, {}));
        m_view->setFocus();
    }
}

void ReplaceDialog::replace()
{
    const TaskContext own = newTask();
    setRunning(true);
    const workspace::ReplaceSignature signature{m_author, replaceNote(options())};
    std::vector<workspace::ReplaceArticle> articles = m_model->articles();
    const OpenEdits open = replaceOpen(articles, signature.note);
    const auto work = [own, signature, articles = std::move(articles),
                       write = workspace::bulkWriter(m_store)](const TaskContext &task) {
        TaskContext inner = own;
        inner.progress = task.progress;
        return workspace::replaceAcross(write, articles, signature, inner);
    };
    m_tasks.run(tr("Replacing"), work,
                [dialog = QPointer(this), open](const ReplaceReport &report) {
                    if (dialog) {
                        dialog->setRunning(false);
                        dialog->finish(report, open);
                    }
                });
}

/// Takes out of `articles` those that were open.
ReplaceDialog::OpenEdits
ReplaceDialog::replaceOpen(std::vector<workspace::ReplaceArticle> &articles, const QString &note)
{
    OpenEdits edits;
    std::erase_if(articles, [&](const workspace::ReplaceArticle &article) {
        const qint64 chosen = article.chosen();
        const auto undo = m_editOpen && chosen > 0 ? m_editOpen(article, note) : nullptr;
        if (undo) {
            edits.undo.push_back(undo);
            edits.places += chosen;
        }
        return undo != nullptr;
    });
    return edits;
}

void ReplaceDialog::finish(const ReplaceReport &report, const OpenEdits &open)
{
    forget();
    if (report.error) {
        m_message->showError(*report.error);
    }
    QString notice = tr("%n place(s) replaced", nullptr, int(report.replaced + open.places)) +
                     QStringLiteral(" · ") +
                     tr("%n article(s)", nullptr, int(report.done.size() + open.undo.size()));
    if (!report.left.empty()) {
        notice += QStringLiteral(" · ") + tr("Left alone: %1.").arg(leftLines(report.left));
    }
    m_summary->setText(notice);
    if (report.done.empty() && open.undo.empty()) {
        return;
    }
    const workspace::ReplaceSignature signature{m_author, tr("Replacement taken back")};
    const auto undo = [tasks = QPointer(&m_tasks), report, signature, open,
                       write = workspace::bulkWriter(m_store), dialog = QPointer(this)] {
        for (const auto &one : open.undo) {
            one();
        }
        if (!tasks || report.done.empty()) {
            return;
        }
        tasks->run(
            tr("Taking the replacement back"),
            [report, signature, write](const TaskContext &task) {
                return workspace::takeBackReplace(write, report, signature, task);
            },
            [dialog](const ReplaceReport &back) {
                if (!dialog) {
                    return;
                }
                QString text = tr("Taken back in %n article(s).", nullptr, int(back.done.size()));
                if (!back.left.empty()) {
                    text += QLatin1Char(' ') + tr("Left alone: %1.").arg(leftLines(back.left));
                }
                dialog->m_message->showNotice(text);
                dialog->m_summary->clear();
            });
    };
    m_message->showNotice(notice, {tr("Undo"), undo});
    Q_EMIT done(notice, undo);
}

} // namespace rd::ui
