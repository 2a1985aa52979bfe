// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace rd::ui {

/// A field for one paragraph that grows with its text; Return leaves it instead of breaking the
/// line, Tab goes on to the next field.
class TextField final : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// `lines` is its height when empty; `multiline` lets Return break lines (notes).
    explicit TextField(int lines, bool multiline = false, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Without edited(). Keeps the cursor where it is if the text is the same.
    void setText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited(const QString &text); ///< by the user

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    int m_lines;
    bool m_multiline;
    bool m_setting = false;
};

} // namespace rd::ui
