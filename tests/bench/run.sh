#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the benchmarks of a release build and prints one table. Machines are noisy: figures are
# medians, and what matters is the ratio against what was measured beside it in the same run.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
bench="$root/build/release/tests"
data="$root/build/bench-data"
rm -rf "$data"/run-* # copies of a run that was killed
rows=$(mktemp)
trap 'rm -f "$rows"' EXIT

with_display() {
    if [ -n "${DISPLAY:-}" ] || ! command -v xvfb-run >/dev/null; then
        "$@"
    else
        xvfb-run -a -s '-screen 0 1440x900x24' "$@"
    fi
}

"$bench/bench_text" | tee -a "$rows" >&2
"$bench/bench_store" "${1:-100000}" "$data" | tee -a "$rows" >&2
"$bench/bench_judged" | tee -a "$rows" >&2
"$bench/bench_list" "${1:-100000}" "$data" | tee -a "$rows" >&2
"$bench/bench_palette" "${1:-100000}" "$data" | tee -a "$rows" >&2
"$bench/bench_editor" | tee -a "$rows" >&2
"$bench/bench_tabs" | tee -a "$rows" >&2
with_display "$bench/bench_start" "$root/build/release/bin" 5 | tee -a "$rows" >&2

printf '\n%-58s %12s %-8s %-32s %s\n' figure value unit promise ratio
awk -F'\t' '{ printf "%-58s %12s %-8s %-32s %s\n", $1, $2, $3, $4, $5 }' "$rows"
