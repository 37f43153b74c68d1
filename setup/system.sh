#!/bin/sh
# What the tests need from the system: installs it where it may (root, or sudo that asks nothing), else prints one line.
set -eu

lacking=""
need() { # need COMMAND PACKAGE
    command -v "$1" >/dev/null 2>&1 || lacking="$lacking $2"
}
need chromium chromium
need node nodejs
need npm npm
# Both databases are tested; the server that the tests start is their own.
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || need initdb postgresql
python3 -c 'import ensurepip, venv' >/dev/null 2>&1 || lacking="$lacking python3-venv"

[ -n "$lacking" ] || exit 0
if command -v apt-get >/dev/null 2>&1; then
    as=""
    [ "$(id -u)" = 0 ] || as="sudo -n"
    if [ -z "$as" ] || $as true >/dev/null 2>&1; then
        echo "Installing:$lacking"
        export DEBIAN_FRONTEND=noninteractive
        # shellcheck disable=SC2086
        $as apt-get update -q >/dev/null && $as apt-get install -y -q --no-install-recommends $lacking >/dev/null
        exit 0
    fi
    echo "Some programs are missing. Type this, then try again:"
    echo "    sudo apt-get update && sudo apt-get install -y --no-install-recommends$lacking"
else
    echo "Some programs are missing; install these with your system's own installer, then try again:$lacking"
fi
exit 1
