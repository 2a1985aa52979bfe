# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The set-up behind ./dev: packages of the distribution, npm packages, a configured build folder.
# Each function looks first and does nothing when there is nothing to do.

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }

die() {
    printf './dev: %s\n' "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "needs root to install packages: run it as root, or install sudo."
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -o DPkg::Lock::Timeout=600 -qq -y "$@" </dev/null
}

# missing_packages GROUP…: the lines of the list that nothing installed satisfies, as "a|b".
missing_packages() {
    # No dpkg (not Debian): what is missing shows when cmake looks for it.
    command -v dpkg-query >/dev/null || return 0
    dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' 2>/dev/null | awk -v groups=" $* " '
        FNR == NR { if ($1 ~ /^.i/) { have[$2] = 1 } next }
        /^#/ || NF < 2 || !index(groups, " " $1 " ") || seen[$2]++ { next }
        {
            count = split($2, names, "|")
            for (i = 1; i <= count; i++) { if (names[i] in have) { next } }
            print $2, $3
        }' - "$ROOT/packaging/debian-packages.txt" |
        while read -r names command; do
            command=${command//[()]/}
            if [ -z "$command" ] || ! command -v "$command" >/dev/null; then
                printf '%s\n' "$names"
            fi
        done
}

# first_available "a|b": the first name this release can install.
first_available() {
    local name
    for name in ${1//|/ }; do
        if apt-cache policy "$name" 2>/dev/null | grep -q 'Candidate: [^(]'; then
            printf '%s\n' "$name"
            return 0
        fi
    done
    return 1
}

# install_packages GROUP…
install_packages() {
    local missing=() chosen=() names name
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    command -v apt-get >/dev/null || die "install these by hand first: ${missing[*]}"
    say "Installing from the distribution: ${missing[*]}"
    apt_get update || die "the package lists could not be read. Is there a network?"
    for names in "${missing[@]}"; do
        name=$(first_available "$names") || die "this release has no package named $names"
        chosen+=("$name")
    done
    apt_get install --no-install-recommends "${chosen[@]}" || die "the packages above could not be installed."
}

# Icons and the article extractor come by npm, at the versions of the lock file.
install_npm_packages() {
    local lock=$ROOT/resources/package-lock.json
    local stamp=$ROOT/resources/node_modules/.redaksiya-lock
    [ -f "$lock" ] || return 0
    if ! cmp -s "$lock" "$stamp"; then
        say "Installing npm packages"
        (cd "$ROOT/resources" && npm ci --no-audit --no-fund --loglevel=error </dev/null) ||
            die "npm ci failed. Is there a network?"
        cp "$lock" "$stamp"
    fi
}

# configure PRESET: only when the folder is new or the presets changed; ninja sees the rest.
configure() {
    local stamp=$ROOT/build/$1/.configured
    if [ -f "$ROOT/build/$1/build.ninja" ] && [ "$stamp" -nt "$ROOT/CMakePresets.json" ]; then
        return 0
    fi
    say "Configuring build/$1"
    mkdir -p "$ROOT/build/$1"
    if ! (cd "$ROOT" && cmake --preset "$1") >"$ROOT/build/$1/configure.log" 2>&1; then
        cat "$ROOT/build/$1/configure.log" >&2
        die "cmake found something wrong (above)."
    fi
    touch "$stamp"
}

# set_up PRESET GROUP…: everything before a build.
set_up() {
    local preset=$1
    shift
    install_packages build "$@"
    install_npm_packages
    configure "$preset"
}

# build PRESET [TARGET…]
build() {
    local preset=$1
    shift
    (cd "$ROOT" && cmake --build "build/$preset" --parallel "$JOBS" ${1:+--target "$@"}) >&2
}
