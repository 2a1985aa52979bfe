// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/counts.h"
#include "ui/editor/openarticle.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace rd::ui {

class RunningTask;
class StatusDot;

/// The line under everything: saved or not, counts of the open text, long tasks with their cancel.
class StatusStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(const Theme &theme, QWidget *parent = nullptr);

    void setArticle(OpenArticle *article);
    void setCounts(const text::Counts &total, const text::Counts &selection);
    void addTask(RunningTask *task);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshSaved();
    void refreshCounts();

    const Theme &m_theme;
    QHBoxLayout *m_layout;
    StatusDot *m_saved;
    QLabel *m_counts;
    QLabel *m_selected;
    QPointer<OpenArticle> m_article;
    text::Counts m_total;
    text::Counts m_selection;
};

} // namespace rd::ui
