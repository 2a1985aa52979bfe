// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/records.h"
#include "app/base/result.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QUndoStack>

class QLineEdit;
class QListWidget;
class QPushButton;
class QWidget;

namespace rd::store {
class AsyncStore;
}

namespace rd::ui {

class ColourRow;
class MessageBar;

/// The sections of the newsroom: their label in each language, their order and colour. Every change
/// is saved at once and can be undone while the dialog is open, but for a removal: articles move.
class SectionsDialog final : public QDialog
{
    Q_OBJECT
public:
    SectionsDialog(store::AsyncStore &store, const Theme &theme, const QString &author,
                   QWidget *parent = nullptr);
    ~SectionsDialog() override;
    void done(int result) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Step;
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeRight();
    [[nodiscard]] QWidget *makeButtons();
    void connectParts();
    void load();
    void fill(std::vector<Section> sections);
    void showCurrent();
    void addNew();
    void edit(const QString &undoText, const Section &section);
    void takeFields();
    void move(int by);
    void takeOrder();
    void askRemove();
    void remove(SectionId id, SectionId successor);
    void write(const Section &section);
    void writeOrder(const std::vector<SectionId> &order);
    [[nodiscard]] std::vector<SectionId> shownOrder() const;
    [[nodiscard]] Section current() const;
    void updateButtons();

    store::AsyncStore &m_store;
    const Theme &m_theme;
    QString m_author;
    QUndoStack m_undo;
    std::vector<Section> m_sections;
    SectionId m_wanted; ///< to be current when the list comes
    MessageBar *m_message = nullptr;
    QListWidget *m_list = nullptr;
    QWidget *m_right = nullptr;
    std::vector<std::pair<QString, QLineEdit *>> m_labels; ///< by language
    ColourRow *m_colours = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_undoButton = nullptr;
};

} // namespace rd::ui
