# SPDX-License-Identifier: GPL-3.0-or-later
# Finds connect() calls with three arguments (no context) and the string-based macros.
FNR == 1 { finish(); text = ""; file = FILENAME }
{
    line = $0
    gsub(/"([^"\\]|\\.)*"/, "\"\"", line)
    gsub(/'([^'\\]|\\.)'/, "' '", line)
    sub(/\/\/.*/, "", line)
    if (line ~ /(^|[^A-Za-z0-9_])(SIGNAL|SLOT)\(/) { print FILENAME ":" FNR ": string-based connect" }
    text = text line "\n"
}
END { finish() }

function finish(    rest, at, before, line) {
    rest = text
    line = 1
    while ((at = match(rest, /(^|[^A-Za-z0-9_])connect\(/)) > 0) {
        before = substr(rest, 1, RSTART + RLENGTH - 1)
        line += gsub(/\n/, "\n", before)
        rest = substr(rest, RSTART + RLENGTH)
        if (arguments(rest) == 3) { print file ":" line ": connect() without a context" }
    }
}

# How many arguments stand before the closing parenthesis; brackets of any kind nest.
function arguments(rest,    i, c, depth, count, length_) {
    depth = 0
    count = 1
    length_ = length(rest)
    for (i = 1; i <= length_; i++) {
        c = substr(rest, i, 1)
        if (c == "(" || c == "{" || c == "[") { depth++ }
        else if (c == ")" || c == "}" || c == "]") { if (depth-- == 0) { return count } }
        else if (c == "," && depth == 0) { count++ }
    }
    return 0
}
