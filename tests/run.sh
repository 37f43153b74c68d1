#!/usr/bin/env bash
# All tests. Those in a browser mostly wait, so the checks and all other tests run beside them, with less say over the
# processor; when those are done, the tests in a browser that need no server of ours follow. The calls held aloud come last
# and alone: where much else goes on, browsers lose sound, and so words. What the others found is told at the end.
set -uo pipefail
cd "$(dirname "$0")/.."
python=.venv/bin/python
serverless="" spoken=tests/browser/test_voice
for each in hearing_here playing preview_picture python saving; do serverless="$serverless tests/browser/test_$each.py"; done
mkdir -p build
$python -m tests.recogniser.fixtures || exit 1  # all runs need the recognisers
nice -n 5 make -s check > build/check.log 2>&1 &
checks=$!
(
    nice -n 5 $python -m pytest --ignore=tests/browser > build/tests.log 2>&1
    other=$?
    # shellcheck disable=SC2086
    BELWIJS_TEST_BESIDE=yes $python -m pytest $serverless >> build/tests.log 2>&1
    exit $((other | $?))
) &
others=$!
# shellcheck disable=SC2046,SC2086
$python -m pytest tests/browser $(printf -- ' --ignore=%s' $serverless $spoken*.py)
browser=$?
wait $others
other=$?
wait $checks
check=$?
BELWIJS_TEST_BESIDE=yes $python -m pytest $spoken*.py
aloud=$?
cat build/tests.log
[ $check -eq 0 ] || cat build/check.log
exit $((browser | aloud | other | check))
