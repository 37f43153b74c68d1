#!/usr/bin/env bash
# All tests. Those in a browser mostly wait, so the checks and all other tests run beside them, with less say over the
# processor; what they found is told at the end.
set -uo pipefail
cd "$(dirname "$0")/.."
python=.venv/bin/python
mkdir -p build
$python -m tests.recogniser.fixtures || exit 1  # both runs need the recognisers
nice -n 5 make -s check > build/check.log 2>&1 &
checks=$!
nice -n 5 $python -m pytest --ignore=tests/browser > build/tests.log 2>&1 &
others=$!
$python -m pytest tests/browser
browser=$?
wait $others
other=$?
cat build/tests.log
wait $checks
check=$?
[ $check -eq 0 ] || cat build/check.log
exit $((browser | other | check))
