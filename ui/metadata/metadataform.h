// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/metadata.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace rd::ui {

class ChipEdit;
class DateTimeField;
class SectionHeader;
class TextField;

/// A column of labelled fields in groups that fold, each field bound to one member of Metadata.
/// Texts are given as English sources and translated here (context rd::ui::MetadataForm).
class MetadataForm final : public QWidget
{
    Q_OBJECT
public:
    using Change = std::function<void(Metadata &)>;
    using TextMember = QString Metadata::*;
    using MomentMember = std::optional<Moment> Metadata::*;

    explicit MetadataForm(const Theme &theme, QWidget *parent = nullptr);

    /// Fields added from now on stand in this group; its head is checked while it is open.
    SectionHeader *beginGroup(const char *title, bool open);
    /// The next `count` fields share one line.
    void beginRow(int count);

    TextField *addText(const char *label, const char *undoText, TextMember member, int lines = 1,
                       bool multiline = false);
    DateTimeField *addMoment(const char *label, const char *undoText, MomentMember member);
    /// Any other field: `show` brings it up to date with the metadata.
    void addField(const char *label, QWidget *field,
                  std::function<void(const Metadata &)> show = {});
    /// The label of a field that was added follows the metadata: `label` says which it is.
    void nameBy(QWidget *field, std::function<const char *(const Metadata &)> label);
    /// A label beside the one of the field added last, at the right.
    [[nodiscard]] QLabel *addHint();

    /// All fields show `metadata`; nothing is emitted, cursors stay.
    void show(const Metadata &metadata);
    void addStretch();

Q_SIGNALS:
    /// `mergeKey` joins the typing in one field to one step of undo.
    void edited(const QString &undoText, const rd::ui::MetadataForm::Change &change, int mergeKey);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        const char *source = nullptr;
        QLabel *label = nullptr;
        QWidget *field = nullptr;
    };
    void name(const Entry &entry);
    void retranslate();

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QVBoxLayout *m_group;
    QHBoxLayout *m_row = nullptr;
    int m_rowLeft = 0;
    QHBoxLayout *m_lastHead = nullptr;
    std::vector<Entry> m_entries;
    std::vector<std::pair<SectionHeader *, const char *>> m_headers;
    std::vector<std::function<void(const Metadata &)>> m_show;
    int m_nextKey;
};

} // namespace rd::ui
