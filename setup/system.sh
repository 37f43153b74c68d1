#!/bin/sh
# What is needed from the system: installs it where it may (root, or sudo that asks nothing), else prints one line.
# `system.sh run` is for the course itself, which needs Python's venv only; without a word it is for the tests too.
set -eu

lacking=""
need() { # need COMMAND PACKAGE
    command -v "$1" >/dev/null 2>&1 || lacking="$lacking $2"
}
if [ "${1:-}" != run ]; then
    need chromium chromium
    need node nodejs
    need npm npm
    # Playwright's own Node.js is linked with it.
    ls /usr/lib/*/libatomic.so.1 >/dev/null 2>&1 || need libatomic.so.1 libatomic1
    # Both databases are tested; the server that the tests start is their own.
    ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || need initdb postgresql
fi
python3 -c 'import ensurepip, venv' >/dev/null 2>&1 || lacking="$lacking python3-venv"

[ -n "$lacking" ] || exit 0
if command -v apt-get >/dev/null 2>&1; then
    as=""
    [ "$(id -u)" = 0 ] || as="sudo -n"
    if [ -z "$as" ] || $as true >/dev/null 2>&1; then
        echo "Installing:$lacking"
        export DEBIAN_FRONTEND=noninteractive
        # shellcheck disable=SC2086
        $as apt-get update -qq && said=$($as apt-get install -y -qq --no-install-recommends $lacking 2>&1) && exit 0
        echo "${said:-}"
        exit 1
    fi
    echo "Some programs are missing. Type this, then try again:"
    echo "    sudo apt-get update && sudo apt-get install -y --no-install-recommends$lacking"
else
    echo "Some programs are missing; install these with your system's own installer, then try again:$lacking"
fi
exit 1
