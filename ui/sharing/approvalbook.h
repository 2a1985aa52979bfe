// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/asyncstore.h"
#include "ui/sharing/approvalturns.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace rd::ui {

class OpenArticle;

/// What was asked and answered about the open article, against its text as it stands now.
class ApprovalBook final : public QObject
{
    Q_OBJECT
public:
    explicit ApprovalBook(store::AsyncStore &store, QObject *parent = nullptr);

    void setArticle(OpenArticle *article);
    [[nodiscard]] OpenArticle *article() const;
    /// Newest first.
    [[nodiscard]] const std::vector<ApprovalRequest> &requests() const { return m_requests; }
    /// Oldest first.
    [[nodiscard]] const std::vector<BlockApproval> &answers() const { return m_answers; }
    [[nodiscard]] const std::vector<ApprovalTurn> &turns() const { return m_turns; }
    void reload();

Q_SIGNALS:
    /// Also when the article itself moves on (published, of another genre).
    void changed();
    void failed(const rd::Error &error);

private:
    void compare();
    void follow(const std::vector<store::Change> &changes);

    store::AsyncStore &m_store;
    QPointer<OpenArticle> m_article;
    std::vector<ApprovalRequest> m_requests;
    std::vector<BlockApproval> m_answers;
    std::vector<ApprovalTurn> m_turns;
    QTimer m_rest;
    quint64 m_order = 0; ///< an answer about an article left in between is dropped
};

} // namespace rd::ui
