// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QStringList>

#include <functional>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace rd::ui {

class FlowLayout;

/// A field of chips: type and press Enter, comma or ; (also Chinese ，、；) to add one, Backspace
/// in the empty field to take the last back, × or Delete to remove one.
class ChipEdit final : public QFrame
{
    Q_OBJECT
public:
    using Answer = std::function<void(const QStringList &)>;
    /// Asked for completions of what is typed; calls `answer` when it has them, maybe later, maybe
    /// never. A late answer to an older question is dropped here.
    using Source = std::function<void(const QString &prefix, const Answer &answer)>;

    explicit ChipEdit(const Theme &theme, QWidget *parent = nullptr);
    ~ChipEdit() override;

    [[nodiscard]] const QStringList &values() const { return m_values; }
    /// Shows them without edited(); what is being typed stays.
    void setValues(const QStringList &values);
    void setCompletions(Source source) { m_source = std::move(source); }
    void setPlaceholder(const QString &text);
    /// The name a screen reader says, for the field as well.
    void setName(const QString &name);

Q_SIGNALS:
    /// By the user, never by setValues().
    void edited(const QStringList &values);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void commit();
    void take(const QString &text);
    void removeAt(const QString &text);
    void rebuild();
    void ask(const QString &prefix);
    bool handleKey(int key);
    void showFocus(bool focused);

    const Theme &m_theme;
    FlowLayout *m_flow;
    QLineEdit *m_field;
    QCompleter *m_completer;
    QStringListModel *m_found;
    Source m_source;
    QStringList m_values;
    QString m_placeholder;
    quint64 m_question = 0;
};

} // namespace rd::ui
