// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/repository.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace rd::testing {

/// A query of tests/data/judged with the articles a person would want, and some that look alike and
/// must not come.
struct JudgedQuery
{
    QString query;
    QStringList relevant;
    QStringList wrong;
};

/// What a search of the whole set gives.
struct JudgedFigures
{
    int pairs = 0; ///< query and article, judged by name
    int relevant = 0;
    int found = 0;       ///< of the relevant ones
    int results = 0;     ///< all that came
    int wrongNamed = 0;  ///< of those named as wrong, that came
    QStringList remarks; ///< a line for each query that is not perfect
    [[nodiscard]] double recall() const;
    [[nodiscard]] double precision() const;
};

/// Articles of our own in four languages and what they are asked, in a library of its own.
class JudgedSet final
{
public:
    /// Fills an empty library, people included. Errors: those of the store and of a line of the
    /// files that cannot be read (BadInput).
    static Result<JudgedSet> make(store::Repository &library);
    [[nodiscard]] const std::vector<JudgedQuery> &queries() const { return m_queries; }
    /// The articles' names, newest first.
    [[nodiscard]] Result<QStringList> found(const store::Repository &library, const QString &query,
                                            const store::ListFilter &filter = {}) const;
    [[nodiscard]] Result<JudgedFigures> judge(const store::Repository &library,
                                              const store::ListFilter &filter = {}) const;

private:
    std::vector<JudgedQuery> m_queries;
    QHash<qint64, QString> m_names;
};

} // namespace rd::testing
