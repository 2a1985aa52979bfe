// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace rd {

/// What kind of thing went wrong; the command line maps it to an exit status, the window to a tone.
enum class ErrorCode {
    Io,          ///< disk or file system said no
    NotFound,    ///< no such article, file, revision
    Corrupt,     ///< bytes are not what they claim to be
    Unsupported, ///< we know what it is, and do not read it
    Conflict,    ///< somebody saved in between
    Denied,      ///< no permission
    Cancelled,   ///< the user stopped it; never shown as a failure
    TooNew,      ///< made by a newer Redaksiya
    Limit,       ///< larger or deeper than we accept
    Busy,        ///< somebody else holds it
    Exists,      ///< the target is there already and nobody said to overwrite it
    Usage,       ///< a query or an argument cannot be understood
};

/// An error for a journalist: `message` says what happened, what is safe and what to do
/// (translated, no driver text); `detail` goes to the log; `where` is a file or an address.
struct Error
{
    ErrorCode code = ErrorCode::Io;
    QString message;
    QString detail;
    QString where;

    bool operator==(const Error &) const = default;
};

/// A value or an Error. A class of its own (not an alias) so that ignoring it is a warning.
/// tl's `and_then` does not compile with derived classes: return early instead.
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): converting back is the point
    Result(tl::expected<T, Error> other)
        : tl::expected<T, Error>(std::move(other))
    {}
};

/// `return fail(ErrorCode::Io, tr("…"), driverText, path);`
inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString detail = {},
                                  QString where = {})
{
    return tl::unexpected<Error>(
        Error{code, std::move(message), std::move(detail), std::move(where)});
}

/// Hands an error on unchanged: `if (!x) return fail(x.error());`
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace rd
