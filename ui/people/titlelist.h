// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/records.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rd::ui {

/// What somebody was, where and when: a card each, edited where it stands. What holds today is
/// marked.
class TitleList final : public QWidget
{
    Q_OBJECT
public:
    explicit TitleList(const Theme &theme, QWidget *parent = nullptr);
    ~TitleList() override;
    /// Without edited(); cards that show the same already stay.
    void setTitles(const std::vector<PersonTitle> &titles);
    [[nodiscard]] std::vector<PersonTitle> titles() const;

Q_SIGNALS:
    void edited(const QString &undoText);

private:
    struct Card
    {
        QWidget *box = nullptr;
        QComboBox *language = nullptr;
        QLineEdit *title = nullptr;
        QLineEdit *organisation = nullptr;
        QLineEdit *from = nullptr;
        QLineEdit *to = nullptr;
        QLabel *state = nullptr;
    };
    void add(const PersonTitle &title);
    void leave(const Card &card);
    void connectCard(const Card &card);
    [[nodiscard]] QLineEdit *makeField(QWidget *box, const QString &name, const QString &text);
    void checkDay(const Card &card, QLineEdit *field, bool end);
    void mark(const Card &card) const;
    [[nodiscard]] static PersonTitle read(const Card &card);

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    std::vector<Card> m_cards;
};

} // namespace rd::ui
