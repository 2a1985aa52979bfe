// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"
#include "ui/sharing/cmschecklist.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace rd::ui {

class OpenArticle;

/// Copies the open article into somebody else's CMS, field by field, and remembers of every article
/// what was copied as long as the program runs. Panel and actions are views of it.
class CmsCopier final : public QObject
{
    Q_OBJECT
public:
    explicit CmsCopier(QObject *parent = nullptr);

    /// None: there is nothing to copy. The article may die before it.
    void setArticle(OpenArticle *article);
    [[nodiscard]] OpenArticle *article() const;
    void setLimits(const CmsLimits &limits);
    void setClock(Clock clock) { m_clock = std::move(clock); }

    /// As the article stands now.
    [[nodiscard]] const CmsChecklist &list();
    void copy(int index);
    /// By the beginning of the field's id; "caption_" goes through the captions.
    void copyField(const QString &id);
    void copyNext();
    /// Where it was published, pasted back. Errors: Usage (not an address of a web page).
    Result<void> keepAddress(const QString &address);

Q_SIGNALS:
    /// The fields or their ticks; typing is reported when it rests.
    void changed();
    /// For a notice where the panel is not seen.
    void copied(const QString &notice);

private:
    void refresh();
    void invalidate();
    void applyLimits(std::vector<workspace::CmsField> &fields, int keywords) const;

    QPointer<OpenArticle> m_article;
    CmsLimits m_limits;
    Clock m_clock = systemClock();
    QHash<ArticleId, CmsChecklist> m_lists;
    CmsChecklist m_none;
    QTimer m_rest;
    bool m_stale = true;
};

} // namespace rd::ui
