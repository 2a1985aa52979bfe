// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"
#include "app/text/diff.h"

namespace rd::workspace {

/// What goes to an interviewee: chosen blocks of a pinned revision.
struct ApprovalOrder
{
    QString person;
    Moment date;        ///< printed, in its own zone
    QStringList blocks; ///< ids; written in the order of the text
};

/// A Word document with a bookmark for every block, or plain text. In the language of the text:
/// headline, date, what is asked, then the blocks with who speaks. Public content alone; blocks of
/// which nothing is left are not in it. Errors: Usage (nothing to send), Io.
Result<QByteArray> approvalDocx(const ArticleContent &pinned, const ApprovalOrder &order);
Result<QByteArray> approvalText(const ArticleContent &pinned, const ApprovalOrder &order);

/// The blocks an order sends, in the order of the text: for ApprovalRequest::blocks.
QStringList approvalBlocks(const ArticleContent &pinned, const ApprovalOrder &order);

enum class ReturnedKind { Unchanged, Changed, Missing };

struct ReturnedBlock
{
    QString block; ///< id
    ReturnedKind kind = ReturnedKind::Unchanged;
    QString sent;
    QString returned;                        ///< empty when missing
    std::vector<text::DiffSegment> segments; ///< from sent to returned

    bool operator==(const ReturnedBlock &) const = default;
};

struct ReturnedDocument
{
    std::vector<ReturnedBlock> blocks; ///< every block that was sent, in the order of the text
    QStringList added;                 ///< paragraphs that belong to no block

    [[nodiscard]] bool isAsSent() const;
};

/// Reads what came back: a .docx (tracked changes count as accepted: they are the interviewee's
/// wish) or plain text in any encoding we know. Blocks are found by bookmark, else by likeness,
/// whatever the order; of paragraphs that were run together each block gets its part back. Errors:
/// Corrupt (no text, damaged), Limit.
Result<ReturnedDocument> readApproval(const QByteArray &bytes, const ArticleContent &pinned,
                                      const ApprovalOrder &order);

} // namespace rd::workspace
