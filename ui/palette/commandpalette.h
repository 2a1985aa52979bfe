// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palettehistory.h"
#include "ui/palette/paletteprovider.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QList>
#include <QSet>

#include <memory>
#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QListView;

namespace rd::ui {

class PaletteModel;

/// Every action, article, section and setting, found by typing a part of its
/// name in any order of words. The same folding as search: "ixrac" finds
/// "İxrac".
class CommandPalette final : public QDialog
{
    Q_OBJECT
public:
    using Providers = std::vector<std::unique_ptr<PaletteProvider>>;

    CommandPalette(Providers providers, const PaletteHistory &history, const Theme &theme,
                   QWidget *parent);
    /// Actions alone.
    CommandPalette(const QList<QAction *> &actions, const Theme &theme, QWidget *parent);
    ~CommandPalette() override;

Q_SIGNALS:
    /// Something was run; note() it in the history.
    void chosen(const QString &id);
    /// Nothing has that name: look for it in the texts. Offered when somebody
    /// listens.
    void searchRequested(const QString &query);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void ask();
    void take(PaletteKind kind, std::vector<PaletteItem> items);
    void showState();
    void move(int key);
    void announce() const;
    void runCurrent();
    [[nodiscard]] bool offersSearch() const;

    Providers m_providers;
    const Theme &m_theme;
    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing; ///< stands instead of an empty list
    QLabel *m_hint;
    PaletteQuery m_query;
    QString m_held;         ///< the id the person moved to; it stays current when more
                            ///< comes in
    QSet<int> m_awaited;    ///< kinds that have not answered yet
    bool m_runNext = false; ///< Enter came before the answer
};

} // namespace rd::ui
