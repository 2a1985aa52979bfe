// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/suggestions.h"

#include "ui/editor/bridge/formats.h"
#include "ui/editor/bridge/todocument.h"
#include "ui/editor/openarticle.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QUndoStack>

#include <algorithm>
#include <array>

namespace rd::ui {

namespace {

struct SuggestionWords
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::SuggestionWords)
};

constexpr MarkKind kinds[] = {MarkKind::Deletion, MarkKind::Insertion};

struct WholeChange
{
    BlockChange change = BlockChange::None;
    QString value;
};

WholeChange wholeChange(const QTextFormat &format)
{
    return {static_cast<BlockChange>(format.intProperty(bridge::ChangeProperty)),
            format.stringProperty(bridge::ChangeIdProperty)};
}

/// A table carries its change itself, for all its cells.
WholeChange wholeChange(const QTextBlock &block)
{
    if (!bridge::isCell(block.blockFormat())) {
        return wholeChange(block.blockFormat());
    }
    const QTextTable *table = QTextCursor(block).currentTable();
    return table != nullptr ? wholeChange(table->format()) : WholeChange();
}

class Collector final
{
public:
    explicit Collector(const QTextDocument &document)
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const WholeChange whole = wholeChange(block);
            if (whole.change != BlockChange::None) {
                add(whole.value, block.position(), whole.change == BlockChange::Inserted,
                    block.text());
            }
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                addPiece(it.fragment());
            }
        }
    }

    std::vector<OpenSuggestion> take() { return std::move(m_all); }

private:
    void addPiece(const QTextFragment &piece)
    {
        const QTextCharFormat format = piece.charFormat();
        if (format.propertyCount() == 0) {
            return;
        }
        for (const MarkKind kind : kinds) {
            for (const QString &value : bridge::markValues(format, kind)) {
                add(value, piece.position(), kind == MarkKind::Insertion, piece.text());
            }
        }
    }

    void add(const QString &value, int position, bool comes, const QString &text)
    {
        auto place = m_places.constFind(value);
        if (place == m_places.constEnd()) {
            place = m_places.insert(value, m_all.size());
            m_all.push_back({value, position, {}, {}});
        }
        OpenSuggestion &one = m_all[*place];
        (comes ? one.come : one.gone) += text;
    }

    std::vector<OpenSuggestion> m_all;
    QHash<QString, size_t> m_places;
};

QString valueIn(const QTextCharFormat &format)
{
    for (const MarkKind kind : kinds) {
        if (bridge::hasMark(format, kind)) {
            return bridge::markValues(format, kind).constFirst();
        }
    }
    return {};
}

/// What a decision does to one piece of text.
struct Edit
{
    int from = 0;
    int to = 0;
    bool remove = false;
    QTextCharFormat format;
};

std::vector<Edit> editsFor(const QTextDocument &document, text::Decision decision,
                           const text::WhichSuggestions &which)
{
    const MarkKind goes =
        decision == text::Decision::Accept ? MarkKind::Deletion : MarkKind::Insertion;
    std::vector<Edit> edits;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment piece = it.fragment();
            Edit edit{piece.position(), piece.position() + piece.length(), false,
                      piece.charFormat()};
            bool meant = false;
            for (const MarkKind kind : kinds) {
                QStringList values = bridge::markValues(edit.format, kind);
                if (values.removeIf(which) > 0) {
                    meant = true;
                    edit.remove = edit.remove || kind == goes;
                    bridge::setMark(edit.format, kind, values);
                    if (values.isEmpty()) {
                        edit.format.clearProperty(bridge::MarkProperty + int(kind));
                    }
                }
            }
            if (meant) {
                edits.push_back(std::move(edit));
            }
        }
    }
    return edits;
}

void apply(const std::vector<Edit> &edits, QTextDocument &document)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    // From the end, so that places ahead stay right.
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
        cursor.setPosition(edit->from);
        cursor.setPosition(edit->to, QTextCursor::KeepAnchor);
        if (edit->remove) {
            cursor.removeSelectedText();
        } else {
            cursor.setCharFormat(edit->format);
        }
    }
    cursor.endEditBlock();
}

} // namespace

std::vector<OpenSuggestion> openSuggestions(const QTextDocument &document)
{
    return Collector(document).take();
}

QString suggestionAt(const QTextCursor &cursor)
{
    QTextCursor behind(cursor);
    behind.clearSelection();
    if (!behind.atBlockEnd() && behind.movePosition(QTextCursor::NextCharacter)) {
        const QString value = valueIn(behind.charFormat());
        if (!value.isEmpty()) {
            return value;
        }
    }
    // A cursor of its own: that of a view has the format of what is typed next.
    QTextCursor place(cursor.block());
    place.setPosition(cursor.position());
    const QString before = place.atBlockStart() ? QString() : valueIn(place.charFormat());
    if (!before.isEmpty()) {
        return before;
    }
    const WholeChange whole = wholeChange(cursor.block());
    return whole.change == BlockChange::None ? QString() : whole.value;
}

QString suggestedBy(const Suggestion &suggestion)
{
    if (suggestion.author.isEmpty()) {
        return SuggestionWords::tr("somebody");
    }
    return suggestion.author + QStringLiteral(", ") +
           QLocale().toString(suggestion.at.toDateTime(), QLocale::ShortFormat);
}

QString suggestionTip(const QTextCharFormat &piece, const QTextBlock &block)
{
    const auto words = [](bool comes, const QString &value) {
        const QString who = suggestedBy(Suggestion::fromValue(value));
        return comes ? SuggestionWords::tr("Insertion suggested by %1").arg(who)
                     : SuggestionWords::tr("Deletion suggested by %1").arg(who);
    };
    for (const MarkKind kind : kinds) {
        if (bridge::hasMark(piece, kind)) {
            return words(kind == MarkKind::Insertion, bridge::markValues(piece, kind).constFirst());
        }
    }
    const WholeChange whole = wholeChange(block);
    return whole.change == BlockChange::None
               ? QString()
               : words(whole.change == BlockChange::Inserted, whole.value);
}

QColor suggestionColour(int person, const Tokens &tokens)
{
    const std::array<QColor, 5> colours{tokens.review, tokens.ok, tokens.warn, tokens.accent,
                                        tokens.danger};
    return colours[size_t(person) % colours.size()];
}

bool decide(OpenArticle &article, const QString &undoText, text::Decision decision,
            const text::WhichSuggestions &which)
{
    QTextDocument &document = *article.document();
    const Body body = article.content().body;
    const bool whole =
        std::any_of(body.blocks.begin(), body.blocks.end(), [&which](const Block &block) {
            return block.change != BlockChange::None && which(block.changeId);
        });
    const std::vector<Edit> edits =
        whole ? std::vector<Edit>() : editsFor(document, decision, which);
    if (!whole && edits.empty()) {
        return false;
    }
    document.setModified(false); // typing before it stays a step of its own
    article.undoStack()->beginMacro(undoText);
    if (whole) {
        bridge::replaceDocument(text::decided(body, decision, which), document,
                                bridge::PageStyle::forLanguage(article.metadata().language));
    } else {
        apply(edits, document);
    }
    article.undoStack()->endMacro();
    return true;
}

} // namespace rd::ui
