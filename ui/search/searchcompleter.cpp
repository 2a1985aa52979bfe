// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchcompleter.h"

#include "app/base/deliver.h"
#include "app/base/log.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPointer>

namespace rd::ui {

namespace {

constexpr int mostRows = 9; ///< shown at once
constexpr int fewestLetters = 2;

} // namespace

SearchCompleter::SearchCompleter(QLineEdit &field)
    : QObject(&field)
    , m_field(field)
{
    field.installEventFilter(this);
    connect(&field, &QLineEdit::textEdited, this, [this] {
        m_asked = false;
        offer();
    });
}

void SearchCompleter::setStore(store::AsyncStore *store)
{
    m_store = store;
}

bool SearchCompleter::isOpen() const
{
    return m_list != nullptr && m_list->isVisible();
}

/// The interface's: what is offered is written as the newsroom speaks.
QString SearchCompleter::language() const
{
    return QLocale().name();
}

void SearchCompleter::offer()
{
    const store::QueryCursor before = m_cursor;
    m_cursor = store::queryCursor(m_field.text(), m_field.cursorPosition());
    if (before.field != m_cursor.field || before.at != m_cursor.at) {
        close(); // what is offered belongs to another place; the library's answer may take a while
    }
    if (m_cursor.field != store::QueryField::Anything) {
        auto choices = store::choiceOffers(m_cursor.field, m_cursor.begun, language());
        if (choices.empty() && m_store != nullptr) {
            offerRecords(m_cursor);
        } else {
            show(std::move(choices));
        }
        return;
    }
    // Two letters before a list covers what stands below.
    if (m_asked || m_cursor.begun.size() >= fewestLetters) {
        show(store::fieldOffers(m_cursor.begun, language()));
    } else {
        close();
    }
}

void SearchCompleter::offerRecords(const store::QueryCursor &cursor)
{
    auto future = m_store->run(store::AsyncStore::Lane::Read, [cursor, language = language()](
                                                                  store::Repository &repository) {
        return store::recordOffers(repository, cursor.field, cursor.begun, language);
    });
    deliver(future, this, [this, cursor](Result<std::vector<store::QueryOffer>> offers) {
        if (!offers) {
            logError(lcUi(), offers.error()); // searching works without
        } else if (cursor == m_cursor && m_field.hasFocus()) {
            show(std::move(*offers));
        }
    });
}

void SearchCompleter::show(std::vector<store::QueryOffer> offers)
{
    // What stands there already is no news.
    const QString written = m_field.text().mid(m_cursor.at, m_cursor.length);
    std::erase_if(offers, [&written](const store::QueryOffer &offer) {
        return offer.text.trimmed() == written;
    });
    m_offers = std::move(offers);
    if (m_offers.empty()) {
        close();
        return;
    }
    if (m_list == nullptr) {
        m_list = new QListWidget(m_field.window());
        m_list->setObjectName(QStringLiteral("searchOffers"));
        m_list->setProperty("popup", true);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setAccessibleName(tr("Suggestions for the search"));
        connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
            m_list->setCurrentItem(item);
            take();
        });
    }
    m_list->clear();
    for (const store::QueryOffer &offer : m_offers) {
        auto *item = new QListWidgetItem(
            offer.help.isEmpty()
                ? offer.shown
                : tr("%1  %2", "a field and what it looks at").arg(offer.shown, offer.help),
            m_list);
        item->setToolTip(offer.help);
    }
    m_list->setCurrentRow(-1);
    place();
    m_list->show();
    m_list->raise();
}

void SearchCompleter::place()
{
    const int rows = std::min(m_list->count(), mostRows);
    const int height = rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 2;
    const QPoint below = m_field.mapTo(m_field.window(), QPoint(0, m_field.height() + 2));
    m_list->setGeometry(QRect(below, QSize(m_field.width(), height)));
}

void SearchCompleter::close()
{
    if (m_list != nullptr) {
        m_list->hide();
    }
}

bool SearchCompleter::move(int by)
{
    const int count = m_list->count();
    // One place before the first stands for "none of them".
    const int row = (m_list->currentRow() + 1 + by + count + 1) % (count + 1) - 1;
    m_list->setCurrentRow(row);
    return true;
}

bool SearchCompleter::take()
{
    const int row = m_list->currentRow();
    if (row < 0) {
        close();
        return false;
    }
    const auto [query, cursor] =
        store::withOffer(m_field.text(), m_cursor, m_offers.at(static_cast<size_t>(row)));
    close();
    m_field.setText(query);
    m_field.setCursorPosition(cursor);
    // After a field come its values.
    if (query.mid(0, cursor).endsWith(u':')) {
        offer();
    }
    return true;
}

bool SearchCompleter::pressed(int key)
{
    switch (key) {
    case Qt::Key_Down:
        return move(1);
    case Qt::Key_Up:
        return move(-1);
    case Qt::Key_Tab:
        if (m_list->currentRow() < 0) {
            m_list->setCurrentRow(0);
        }
        return take();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return take();
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool SearchCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_field) {
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier) {
            m_asked = true;
            offer();
            return true;
        }
        return isOpen() && pressed(key->key());
    }
    if (event->type() == QEvent::FocusOut) {
        close();
    } else if (event->type() == QEvent::Resize && isOpen()) {
        place();
    }
    return false;
}

} // namespace rd::ui
