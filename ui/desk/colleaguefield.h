// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/asyncstore.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace rd::ui {

/// A field for the name of somebody in the newsroom; offers those the library has seen at work, all
/// of them with the Down key. Any other name is as good: a new colleague begins some day.
class ColleagueField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit ColleagueField(store::AsyncStore &store, QWidget *parent = nullptr);
    [[nodiscard]] QString name() const { return text().trimmed(); }
    /// The list of names is open: Enter takes one of them.
    [[nodiscard]] bool isChoosing() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask(const QString &prefix);

    store::AsyncStore &m_store;
    QStringListModel *m_names;
    QCompleter *m_completer;
    quint64 m_question = 0; ///< answers to an older one are dropped
};

} // namespace rd::ui
