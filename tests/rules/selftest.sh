# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # rules.sh, which reads this file, sets here and scratch
# For each rule: a tree that keeps it must pass, and each planted violation must be found.

spdx='// SPDX-License-Identifier: GPL-3.0-or-later'

# plant PATH LINE…: a source with its licence line.
plant() {
    mkdir -p "$tree/$(dirname "$1")"
    { printf '%s\n' "$spdx"; printf '%s\n' "${@:2}"; } >"$tree/$1"
}

# expect RULE found|clean WHAT
expect() {
    local result=clean
    (run_rule "$1" "$tree") >"$scratch/said" 2>&1 || result=found
    if [ "$result" != "$2" ]; then
        printf 'rule %s: %s should be %s, was %s\n' "$1" "$3" "$2" "$result" >&2
        cat "$scratch/said" >&2
        exit 1
    fi
    rm -rf "$tree"
    mkdir -p "$tree/app" "$tree/ui"
}

# finds RULE PATH LINE…: that source alone breaks the rule. passes: it does not.
finds() { plant "${@:2}"; expect "$1" found "$2: $3"; }
passes() { plant "${@:2}"; expect "$1" clean "$2: $3"; }

selftest_layers() {
    local other
    passes layers app/store/a.cpp '#include "app/text/b.h"' '#include "app/base/c.h"' '#include <QString>'
    passes layers ui/reader/a.cpp '#include "app/workspace/b.h"' '#include <QWidget>'
    finds layers app/base/a.h '#include "app/article/b.h"'
    finds layers app/article/a.h '#include "app/text/b.h"'
    finds layers app/text/a.cpp '#include "app/store/b.h"'
    for other in import export media net; do
        finds layers app/store/a.cpp "#include \"app/$other/b.h\""
        finds layers "app/$other/a.cpp" '#include "app/store/b.h"'
    done
    finds layers app/export/a.cpp '#include "app/workspace/b.h"'
    finds layers app/workspace/a.cpp '#include "app/cli/b.h"'
    finds layers app/workspace/a.cpp '#include "ui/theme/b.h"'
    finds layers ui/list/a.cpp '#include "app/cli/b.h"'
    finds layers app/cli/a.cpp '#include "ui/list/b.h"'
    finds layers app/other/a.cpp '#include "app/base/b.h"'
    finds layers app/text/a.cpp '#include "b.h"'
    finds layers app/text/a.cpp '#include "tests/support/b.h"'
    finds layers app/cli/a.cpp '#include <QWidget>'
    finds layers app/cli/a.cpp '#include <QtWidgets/QLabel>'
    finds layers app/cli/a.cpp '#include <QWebEngineView>'
    finds layers app/cli/CMakeLists.txt 'target_link_libraries(a PRIVATE Qt6::Widgets)'
}

selftest_sql() {
    passes sql app/store/a.cpp '#include <QSqlQuery>' 'auto q = "SELECT 1";'
    passes sql ui/a.cpp 'tr("Select an article"); tr("Update now");'
    finds sql app/workspace/a.cpp '#include <QSqlQuery>'
    finds sql app/workspace/a.cpp '#include <sqlite3.h>'
    finds sql ui/a.cpp 'run("SELECT id FROM article");'
    finds sql app/cli/a.cpp 'run("PRAGMA user_version");'
}

selftest_connects() {
    passes connects ui/a.cpp 'connect(a, &A::b, this, [this] { f(1, 2, 3); });'
    passes connects ui/a.cpp 'connect(a, &A::b,' '        this, &C::d, Qt::QueuedConnection);' 'disconnect(a, b, c);'
    finds connects ui/a.cpp 'connect(a, &A::b, [] { f(); });'
    finds connects app/a.cpp 'QObject::connect(a, &A::b,' '    [x, y](int i) { f(i, "(", x); });'
    finds connects ui/a.cpp 'connect(a, SIGN''AL(b()), this, SL''OT(c()));'
}

selftest_file_length() {
    local lines
    mapfile -t lines < <(seq 119)
    passes file_length app/a.h "${lines[@]}"
    finds file_length app/a.h "${lines[@]}" 120
    mapfile -t lines < <(seq 599)
    passes file_length ui/a.cpp "${lines[@]}"
    finds file_length ui/a.cpp "${lines[@]}" 600
}

selftest_spdx() {
    passes spdx app/a.cpp 'int x;'
    mkdir -p "$tree/ui"
    echo 'int x;' >"$tree/ui/a.cpp"
    expect spdx found 'a source without the line'
    : >"$tree/ui/a.cpp"
    expect spdx found 'an empty source'
    echo '#!/bin/bash' >"$tree/app/a.sh"
    expect spdx found 'a script without the line'
}

selftest_loops() {
    passes loops ui/main.cpp 'return app.exec();'
    passes loops ui/a.cpp 'dialog->open(); // never exec()'
    finds loops ui/a.cpp 'dialog->exec();'
    finds loops ui/a.cpp 'QMessageBox::question(this, a, b);'
    finds loops ui/a.cpp 'future.waitForFinished();'
    finds loops app/a.cpp 'QEventLoop loop;'
    finds loops app/a.cpp 'QCoreApplication::processEvents();'
    finds loops ui/a.cpp 'qApp->quit();'
    finds loops app/a.cpp 'QCoreApplication::instance()->quit();'
}

selftest_leftovers() {
    passes leftovers app/a.cpp 'auto p = dir + "work/x"; // see https://example.org/home/x'
    finds leftovers app/a.cpp '// TO''DO: later'
    finds leftovers ui/a.cpp 'int x; // FIX''ME'
    finds leftovers app/a.cpp 'open("/ho''me/leyla/a.txt");'
    mkdir -p "$tree/resources"
    echo '{ "resolved": "https://registry.example/a.tgz" }' >"$tree/resources/package-lock.json"
    expect leftovers found 'a lock file that names a registry'
    mkdir -p "$tree/resources"
    echo '{ "resolved": "a.tgz" }' >"$tree/resources/package-lock.json"
    expect leftovers clean 'a lock file that names none'
}

# plant_ts CODE TRANSLATION: one text in the sources, and its translation in all four files.
plant_ts() {
    local code
    plant ui/a.cpp '#include <QCoreApplication>' \
        'QString f() { return QCoreApplication::translate("A", "Open"); }'
    mkdir -p "$tree/i18n"
    for code in az ru zh_CN en; do
        {
            echo '<?xml version="1.0" encoding="utf-8"?>'
            echo '<!DOCTYPE TS>'
            echo "<TS version=\"2.1\" language=\"$code\">"
            if [ "$code" != en ]; then
                printf '%s\n' '<context>' '    <name>A</name>' '    <message>' \
                    "        <source>$1</source>" "        $2" '    </message>' '</context>'
            fi
            echo '</TS>'
        } >"$tree/i18n/redaksiya_$code.ts"
    done
}

selftest_translations() {
    plant_ts Open '<translation>Aç</translation>'
    expect translations clean 'complete translations'
    plant_ts Open '<translation type="unfin''ished"></translation>'
    expect translations found 'an unfinished text'
    plant_ts Open '<translation></translation>'
    expect translations found 'an empty text'
    plant_ts Open '<translation>Aç</translation>'
    rm "$tree/i18n/redaksiya_ru.ts"
    expect translations found 'a missing language'
    [ -x "${RD_LUPDATE:-}" ] || return 0
    plant_ts Open '<translation type="obs''olete">Aç</translation>'
    expect translations found 'an obsolete text'
    plant_ts Close '<translation>Bağla</translation>'
    expect translations found 'translations older than the sources'
}

selftest_packaging() {
    local file
    for file in man/redaksiya-cli.1 completions/redaksiya-cli.bash completions/_redaksiya-cli \
        completions/redaksiya-cli.fish; do
        plant app/cli/commands.cpp 'importCommand(), listCommand(),'
        mkdir -p "$tree/packaging"
        cp -r "$here/../../packaging/." "$tree/packaging/"
        sed -i 's/list/lost/g' "$tree/packaging/$file"
        expect packaging found "$file without a command"
    done
    plant app/cli/commands.cpp 'importCommand(), listCommand(),'
    cp -r "$here/../../packaging" "$tree/"
    expect packaging clean 'the real files'
}

self_test() {
    tree=$scratch/tree
    mkdir -p "$tree/app" "$tree/ui"
    "selftest_$1"
}
