// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/articlelist/bulkrun.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace rd::ui {

class ProgressStrip;

/// Stands over the list while several articles are selected: how many, and what can be done with
/// them; then how far it is.
class BulkBar final : public QFrame
{
    Q_OBJECT
public:
    BulkBar(const Theme &theme, store::AsyncStore &store, QWidget *parent = nullptr);

    void setSelected(qint64 count);
    /// Opens the form for that many articles.
    void ask();
    void apply(const std::vector<ArticleId> &ids);
    [[nodiscard]] BulkRun &run() { return *m_run; }
    void setAuthor(const QString &author) { m_author = author; }

Q_SIGNALS:
    void chosen(); ///< somebody filled the form in: give the articles to apply()
    void clearRequested();
    void notice(const QString &text, bool undoable);
    void failed(const rd::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectRun();
    void openForm();
    void showState();
    void tellChanged(qint64 changed, qint64 refused, qint64 left);
    void tellTakenBack(qint64 refused, qint64 left);
    void retranslate();

    const Theme &m_theme;
    store::AsyncStore &m_store;
    BulkRun *m_run;
    QLabel *m_count;
    QPushButton *m_change;
    QToolButton *m_clear;
    ProgressStrip *m_progress;
    QString m_author;
    store::BulkChange m_chosen;
    std::vector<Section> m_sections;
    qint64 m_selected = 0;
};

} // namespace rd::ui
