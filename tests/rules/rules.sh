#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The design's rules that a compiler cannot check.
#   rules.sh RULE ROOT        prints each violation as file:line: why; exit 1 if there is any
#   rules.sh self-test RULE   plants violations in a temporary tree and sees that the rule finds them
# RD_QT_HEADERS: Qt's include folder, for the names of QtWidgets' classes (else a short list).
# RD_LUPDATE: Qt's lupdate, for the freshness of translations (else that half is skipped).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# files FOLDER… : C++ sources under the root.
files() { find "$@" -type f \( -name '*.cpp' -o -name '*.h' \) -print 2>/dev/null | sort; }

# grep_files REASON PATTERN: matches in the files named on stdin, outside // comments.
grep_files() {
    local why=$1 pattern=$2
    xargs -r -d '\n' grep -nHE -- "$pattern" 2>/dev/null | grep -vE '^[^:]+:[0-9]+:[[:space:]]*//' |
        sed -E "s|^([^:]+:[0-9]+):.*|\1: $why|" || true
}

widget_headers() {
    if [ -d "${RD_QT_HEADERS:-}/QtWidgets" ]; then
        (cd "$RD_QT_HEADERS/QtWidgets" && find . -maxdepth 1 -name 'Q[A-Z]*' | sed 's|^\./||')
    else
        printf '%s\n' QWidget QApplication QMainWindow QDialog QMessageBox QLabel QTextEdit
    fi
}

# Includes go downwards only, siblings never include each other, app/ knows no widget.
rule_layers() {
    files app ui | xargs -r -d '\n' awk -f "$here/layers.awk"
    widget_headers | awk '{ print "#include <" $1 ">"; print "#include <QtWidgets/" $1 ">" }' |
        grep -rnHF --include='*.cpp' --include='*.h' -f - app 2>/dev/null |
        sed -E 's|^([^:]+:[0-9]+):.*|\1: app/ includes no QtWidgets|' || true
    files app | grep_files 'app/ includes no QtWidgets, no WebEngine' \
        '#include <(QtWidgets/|QtWebEngine|QWebEngine)'
    find app -name CMakeLists.txt 2>/dev/null | grep_files 'app/ links no Widgets, no WebEngine' \
        'Qt6::(Widgets|WebEngine|Quick|PrintSupport)'
}

# SQL is spoken in app/store alone.
rule_sql() {
    files app ui | grep -v '^app/store/' |
        grep_files 'SQL belongs in app/store' \
            '#include <(QSql|QtSql|sqlite3)|"[[:space:]]*(SELECT|INSERT INTO|UPDATE [a-z]|DELETE FROM|CREATE (TABLE|INDEX)|PRAGMA)[[:space:]]'
}

# Connections are functional and have a context, so that they end with their receiver.
rule_connects() {
    files app ui tests | xargs -r -d '\n' awk -f "$here/connects.awk"
}

# Small files stay readable.
rule_file_length() {
    { files app ui tests; find app ui tests packaging -name '*.sh' 2>/dev/null; } |
        while read -r file; do
            lines=$(wc -l <"$file")
            limit=600
            case $file in *.h) limit=120 ;; esac
            [ "$lines" -le "$limit" ] || printf '%s:%s: longer than %s lines\n' "$file" "$lines" "$limit"
        done
}

# Every source says under which licence it may be used.
rule_spdx() {
    local line='// SPDX-License-Identifier: GPL-3.0-or-later' file
    files app ui tests packaging | while read -r file; do
        IFS= read -r first <"$file" || true
        [ "${first:-}" = "$line" ] || printf '%s:1: first line is not the SPDX line\n' "$file"
    done
    { find app ui tests packaging -name '*.sh' 2>/dev/null; ls dev .ci/run 2>/dev/null || true; } |
        while read -r file; do
            head -n 2 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' ||
                printf '%s:1: no SPDX line\n' "$file"
        done
}

# main() starts the one event loop; a second start hands its files over before there is one, as does
# a dialog that must be answered before there is a window. A drag has its own, by Qt.
own_loop='ui/main.cpp
ui/mainwindow/articledrag.cpp
ui/mainwindow/singlestart.cpp
ui/mainwindow/startproblem.cpp'

# One event loop, and objects that are handed what they need.
rule_loops() {
    files app ui | grep_files 'no nested event loops' 'QEventLoop\b.*;|\bprocessEvents\('
    files ui | grep -vxF "$own_loop" | grep_files 'no nested event loops: use open() or show()' \
        '(->|\.)exec\(|\bwaitFor(Finished|ReadyRead|Connected|BytesWritten)\(|\bQMessageBox::(question|warning|information|critical)\(|\bQFileDialog::get|\bQInputDialog::get|\bQ(Color|Font)Dialog::get'
    files app ui | grep -v '/main.cpp$' | grep_files 'no global look-ups: hand the object in' \
        '\bqApp\b|\bQ(Core|Gui)?Application::instance\('
}

# Nothing half done, nothing that exists on one machine only.
rule_leftovers() {
    local marks='\b(TO''DO|FIX''ME|XX''X|HA''CK)\b'
    { files app ui tests packaging; find packaging tests i18n app ui -name '*.sh' -o -name '*.md' \
        -o -name CMakeLists.txt 2>/dev/null; ls ./*.md dev 2>/dev/null || true; } | sort -u >"$scratch/all"
    xargs -r -d '\n' grep -nHE -- "$marks" <"$scratch/all" 2>/dev/null |
        sed -E 's|^([^:]+:[0-9]+):.*|\1: unfinished|' || true
    xargs -r -d '\n' grep -nHE -- '(^|[^A-Za-z0-9_.$-])/(home|work|root|Users)/[A-Za-z]' <"$scratch/all" \
        2>/dev/null | grep -v 'rules\.sh:' |
        sed -E 's|^([^:]+:[0-9]+):.*|\1: a path of one machine|' || true
    grep -nE '"resolved": *"https?://' resources/package-lock.json 2>/dev/null | head -n 1 |
        sed -E 's|^([0-9]+):.*|resources/package-lock.json:\1: names a registry (npm config omit-lockfile-registry-resolved)|' || true
}

# Complete: every text in every language. Fresh: lupdate finds nothing to change.
rule_translations() {
    local file
    for file in i18n/redaksiya_az.ts i18n/redaksiya_ru.ts i18n/redaksiya_zh_CN.ts i18n/redaksiya_en.ts; do
        [ -f "$file" ] || {
            printf '%s:1: missing\n' "$file"
            continue
        }
        unfinished "$file"
        stale_translation "$file"
    done
}

# unfinished FILE: in English only the plural forms need a text, the rest is the source itself.
unfinished() {
    local all=1
    case $1 in *_en.ts) all=0 ;; esac
    awk -v all="$all" '
        /<message/ { plural = /numerus="yes"/ }
        /type="(vanished|obsolete)"/ { print FILENAME ":" FNR ": obsolete"; next }
        !all && !plural { next }
        /type="unfinished"|<translation>[ \t]*<\/translation>|<translation\/>|<numerusform><\/numerusform>/ {
            print FILENAME ":" FNR ": unfinished"
        }' "$1"
}

# stale_translation FILE: lupdate on a copy; places in sources do not count, texts do.
stale_translation() {
    local copy options=(-silent -no-obsolete -locations none -I "$PWD")
    [ -x "${RD_LUPDATE:-}" ] || return 0
    copy=$scratch/$(basename "$1")
    cp "$1" "$copy"
    # English may hold the plural forms alone.
    grep -qE '<message( id="[^"]*")?>' "$1" || case $1 in *_en.ts) options+=(-pluralonly) ;; esac
    "$RD_LUPDATE" "${options[@]}" app ui -ts "$copy" >/dev/null 2>&1 ||
        printf '%s:1: lupdate fails\n' "$1"
    diff <(texts "$1") <(texts "$copy") >/dev/null ||
        printf '%s:1: not up to date: run ./dev i18n\n' "$1"
}

texts() { grep -vE '<location |^<TS |<!DOCTYPE|<\?xml' "$1" | sed 's/^[[:space:]]*//'; }

# Manual and completions know every command; what the desktop reads is valid where a validator is there.
rule_packaging() {
    local name file
    while read -r name; do
        for file in man/redaksiya-cli.1 completions/redaksiya-cli.bash completions/_redaksiya-cli \
            completions/redaksiya-cli.fish; do
            grep -qw -- "$name" "packaging/$file" ||
                printf 'packaging/%s:1: does not know the command %s\n' "$file" "$name"
        done
    done < <(grep -oE '[a-z_]+Command\(\)' app/cli/commands.cpp | sed 's/Command()//')
    valid desktop-file-validate packaging/linux/*.desktop
    valid appstreamcli validate --no-net packaging/linux/*.metainfo.xml
    valid xmllint --noout packaging/linux/*.xml
}

# valid COMMAND… FILE: its complaints, if it is installed and has any.
valid() {
    command -v "$1" >/dev/null || return 0
    "$@" >"$scratch/said" 2>&1 || sed "s|^|${*: -1}:1: |" "$scratch/said"
}

# run_rule RULE ROOT
run_rule() {
    local found
    cd "$2"
    found=$("rule_$1")
    [ -z "$found" ] && return 0
    printf '%s\n' "$found"
    return 1
}

main() {
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    if [ "${1:-}" = self-test ]; then
        # shellcheck source=tests/rules/selftest.sh
        . "$here/selftest.sh"
        self_test "$2"
    elif [ "$#" -eq 2 ] && declare -F "rule_$1" >/dev/null; then
        run_rule "$1" "$2"
    else
        echo "usage: rules.sh RULE ROOT | rules.sh self-test RULE" >&2
        exit 2
    fi
}

main "$@"
