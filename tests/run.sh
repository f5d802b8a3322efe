#!/bin/sh
# Every test, on a Debian 12 that has nothing but git: installs what is missing, builds, runs them all. What passed
# is counted, not listed.
set -eu
cd -- "$(dirname -- "$0")/.."

sh .ci/install build test
[ -x build-dev/career ] || echo "building the tests; the first time takes some minutes" >&2
sh .ci/build dev

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
ctest --test-dir build-dev -j2 --output-on-failure --no-tests=error >"$log" 2>&1 || status=$?
grep -v -e '^ *Start  *[0-9]*: ' -e '^ *[0-9]*/[0-9]* Test .* Passed ' -e '^Internal ctest ' "$log"
exit "$status"
