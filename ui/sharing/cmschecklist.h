// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/moment.h"
#include "app/workspace/cmscopy.h"

#include <QHash>

namespace rd::ui {

/// How a field of the check-list stands.
enum class CmsState {
    Empty,  ///< nothing to copy; it holds nobody up
    ToCopy, ///< not copied yet
    Copied,
    ChangedSince, ///< its text is another than the one that was copied
};

struct CmsItem
{
    workspace::CmsField field;
    QString key; ///< pressed to copy it: "1" … "9"; "0" for captions; empty: none
    CmsState state = CmsState::ToCopy;
    qint64 copiedMs = 0;
};

/// What of one article was copied into the CMS, and what still has to be.
class CmsChecklist final
{
public:
    /// The fields as they are now; what was copied before stays ticked while its text is the same.
    void setFields(std::vector<workspace::CmsField> fields);
    [[nodiscard]] const std::vector<CmsItem> &items() const { return m_items; }
    void tick(size_t index, qint64 nowMs);
    /// The first field not copied yet, or changed since, after `after` and round again; -1: none.
    [[nodiscard]] int next(int after = -1) const;
    /// The same among the fields whose id begins with `id` ("caption_"); when all of them are
    /// copied, the first.
    [[nodiscard]] int find(const QString &id) const;
    [[nodiscard]] bool isDone() const;
    [[nodiscard]] int copied() const;
    [[nodiscard]] int total() const; ///< without the empty ones

private:
    struct Tick
    {
        QString text;
        qint64 ms = 0;
    };
    [[nodiscard]] bool isOpen(size_t index) const;

    std::vector<CmsItem> m_items;
    QHash<QString, Tick> m_ticks; ///< by field
};

} // namespace rd::ui
