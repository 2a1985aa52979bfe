// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/colleaguefield.h"

#include "app/base/deliver.h"
#include "app/base/log.h"
#include "app/store/desk.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace rd::ui {

namespace {
constexpr int mostNames = 8;
}

ColleagueField::ColleagueField(store::AsyncStore &store, QWidget *parent)
    : QLineEdit(parent)
    , m_store(store)
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setWidget(this);
    m_completer->popup()->setProperty("popup", true);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &QLineEdit::setText);
    connect(this, &QLineEdit::textEdited, this, &ColleagueField::ask);
}

bool ColleagueField::isChoosing() const
{
    return m_completer->popup()->isVisible();
}

void ColleagueField::ask(const QString &prefix)
{
    const quint64 question = ++m_question;
    const auto future =
        m_store.run(store::AsyncStore::Lane::Read, [prefix](store::Repository &repository) {
            return store::Desk(repository).colleagues(prefix.trimmed(), mostNames);
        });
    deliver(future, this, [this, question](const Result<QStringList> &names) {
        if (question != m_question || !hasFocus()) {
            return;
        }
        if (!names) {
            logError(lcUi(), names.error()); // a name can be typed without help
            return;
        }
        m_names->setStringList(*names);
        const bool nothingMore = names->isEmpty() || *names == QStringList{text()};
        if (nothingMore) {
            m_completer->popup()->hide();
        } else {
            m_completer->complete();
        }
    });
}

void ColleagueField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !isChoosing()) {
        ask(text());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace rd::ui
