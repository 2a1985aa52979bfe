// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/tokenizer.h"

#include "app/store/sqlite/errors.h"
#include "app/text/tokens.h"

#include <QStringEncoder>
#include <QVarLengthArray>

#include <sqlite3.h>

namespace rd::store {

namespace {

using TakeToken = int (*)(void *context, int flags, const char *token, int size, int start,
                          int end);

// FTS5 wants an object; ours has no state.
int create(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    static char nothing = 0;
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&nothing);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

class Feeder final
{
public:
    Feeder(void *context, TakeToken take)
        : m_context(context)
        , m_take(take)
    {}

    // The offsets would serve FTS5's snippet(), which an index without text does not have: they
    // count UTF-16 units here.
    bool feed(QStringView token, int flags, int start, int end)
    {
        m_utf8.resize(token.size() * 3 + 4);
        const char *last = m_encoder.appendToBuffer(m_utf8.data(), token);
        m_result = m_take(m_context, flags, m_utf8.constData(),
                          static_cast<int>(last - m_utf8.constData()), start, end);
        return m_result == SQLITE_OK;
    }
    [[nodiscard]] int result() const { return m_result; }

private:
    void *m_context;
    TakeToken m_take;
    QStringEncoder m_encoder{QStringEncoder::Utf8};
    QVarLengthArray<char, 256> m_utf8;
    int m_result = SQLITE_OK;
};

int tokenizeText(Fts5Tokenizer *, void *context, int flags, const char *bytes, int size,
                 TakeToken take)
{
    const QString text = QString::fromUtf8(bytes, size);
    Feeder feeder(context, take);
    if ((flags & FTS5_TOKENIZE_QUERY) != 0) {
        const QStringList tokens = queryTokens(text);
        for (const QString &token : tokens) {
            if (!feeder.feed(token, 0, 0, 0)) {
                break;
            }
        }
    } else {
        text::tokenize(text, [&](const text::Token &token) {
            return feeder.feed(token.text, token.colocated ? FTS5_TOKEN_COLOCATED : 0, token.start,
                               token.end);
        });
    }
    return feeder.result();
}

fts5_api *apiOf(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

QStringList queryTokens(QStringView text)
{
    QStringList tokens;
    bool lastIsPair = false;     // the last token is a bigram
    bool lastInsidePair = false; // the last token is the second character of the bigram before it
    text::tokenize(text, [&](const text::Token &token) {
        if (token.colocated) {
            tokens.last() = token.text.toString();
            lastIsPair = true;
            lastInsidePair = false;
        } else {
            lastInsidePair = lastIsPair && tokens.last().endsWith(token.text) &&
                             tokens.last().size() > token.text.size();
            lastIsPair = false;
            tokens.append(token.text.toString());
        }
        return true;
    });
    if (lastInsidePair) {
        tokens.removeLast();
    }
    return tokens;
}

Result<void> registerTokenizer(sqlite3 *handle, const QString &path)
{
    fts5_api *api = apiOf(handle);
    fts5_tokenizer tokenizer{create, destroy, tokenizeText};
    if (api == nullptr ||
        api->xCreateTokenizer(api, "redaksiya", nullptr, &tokenizer, nullptr) != SQLITE_OK) {
        return fail(sqliteError(SQLITE_ERROR,
                                QStringLiteral("this SQLite has no FTS5, or does not let it be "
                                               "extended"),
                                path));
    }
    return {};
}

} // namespace rd::store
