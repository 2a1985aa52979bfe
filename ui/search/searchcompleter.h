// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/asyncstore.h"
#include "app/store/querycompletion.h"

#include <QObject>

class QLineEdit;
class QListWidget;

namespace rd::ui {

/// Offers fields, then their values, under a search field. The keyboard does it: Down and Up move,
/// Enter or Tab takes, Escape closes, Ctrl+Space asks for everything that fits. Nothing is chosen
/// until somebody moves into the list, so that Enter goes on searching. The list is a child of the
/// field's window and never has the focus.
class SearchCompleter final : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as the field. The store is optional: without one the program's own words are
    /// offered.
    explicit SearchCompleter(QLineEdit &field);
    void setStore(store::AsyncStore *store);
    [[nodiscard]] bool isOpen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void offerRecords(const store::QueryCursor &cursor);
    void show(std::vector<store::QueryOffer> offers);
    void place();
    void close();
    bool move(int by);
    bool take();
    [[nodiscard]] bool pressed(int key);
    [[nodiscard]] QString language() const;

    QLineEdit &m_field;
    QListWidget *m_list = nullptr; ///< made when first needed: the window starts without it
    store::AsyncStore *m_store = nullptr;
    std::vector<store::QueryOffer> m_offers;
    store::QueryCursor m_cursor;
    bool m_asked = false; ///< Ctrl+Space: everything, though nothing is begun
};

} // namespace rd::ui
