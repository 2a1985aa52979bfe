// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>
#include <QPointer>
#include <QTextLayout>

class QInputMethodEvent;
class QTextBlock;
class QTextDocument;

namespace rd::ui {

/// Colours and fonts of roles and marks, laid over the document's layout and never into its
/// formats: a change of theme is no undo step and nothing of it can be saved. Does what
/// QSyntaxHighlighter does, but styles a whole document before its first layout instead of laying
/// it out twice.
class Styler final : public QObject
{
    Q_OBJECT
public:
    explicit Styler(const Theme &theme, QObject *parent = nullptr);

    void setDocument(QTextDocument *document);
    /// After a change of theme.
    void restyle();
    /// Styles a block in which an input method composes: the control has put the method's own
    /// formats in place of ours.
    void styleComposing(const QTextBlock &block, const QInputMethodEvent &event) const;

private:
    using Ranges = QList<QTextLayout::FormatRange>;
    void styleAll();
    void styleChange(int position, int added);
    [[nodiscard]] Ranges ranges(const QTextBlock &block) const;
    [[nodiscard]] QTextCharFormat blockStyle(const QTextBlock &block) const;
    void addMarks(const QTextCharFormat &format, QTextCharFormat &style) const;
    void addRole(const QTextBlockFormat &format, QTextCharFormat &style) const;

    [[nodiscard]] QColor colourOf(const QString &suggestion) const;

    const Theme &m_theme;
    QPointer<QTextDocument> m_document;
    mutable QStringList m_people; ///< who suggests, in the order they were met: gives the colour
};

} // namespace rd::ui
