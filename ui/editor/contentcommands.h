// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>
#include <QUndoCommand>

#include <functional>

namespace rd::ui {

/// Follows a document's own undo steps and tells how far it is. One per document.
class DocumentHistory final
{
public:
    explicit DocumentHistory(QTextDocument &document, std::function<void(int)> restored)
        : m_document(document)
        , m_restored(std::move(restored))
    {}

    [[nodiscard]] bool isRestoring() const { return m_restoring; }
    [[nodiscard]] int steps() const { return m_steps; }
    /// Takes over the document's number of steps; returns the one before.
    int advance();
    /// The next typed character starts a step of its own: the document joins neighbours by itself,
    /// over the head of whatever else went onto the undo stack in between.
    void breakMerging() const { m_document.setModified(false); }
    /// Undoes or redoes until the document has that many steps.
    void restore(int steps);

private:
    QTextDocument &m_document;
    std::function<void(int)> m_restored;
    int m_steps = 0;
    bool m_restoring = false;
};

/// One step of the document on the article's undo stack.
class TextCommand final : public QUndoCommand
{
public:
    TextCommand(DocumentHistory &history, const QString &text);
    void undo() override;
    void redo() override;

private:
    DocumentHistory &m_history;
    int m_before;
    int m_after;
    bool m_done = true; ///< the document has done it before we hear of it
};

/// A value beside the text (metadata, speakers), before and after.
template <typename T>
class ValueCommand final : public QUndoCommand
{
public:
    using Apply = std::function<void(const T &)>;

    ValueCommand(const QString &text, T before, T after, Apply apply, int mergeId)
        : QUndoCommand(text)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_apply(std::move(apply))
        , m_mergeId(mergeId)
    {}
    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }
    [[nodiscard]] int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = dynamic_cast<const ValueCommand *>(other);
        if (next == nullptr) {
            return false;
        }
        m_after = next->m_after;
        return true;
    }

private:
    T m_before;
    T m_after;
    Apply m_apply;
    int m_mergeId;
};

} // namespace rd::ui
