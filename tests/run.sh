#!/bin/sh
# Every test, on a Debian 12 that has nothing but git: installs what is missing, builds, runs them all. What passed
# is counted, not listed.
set -eu
cd -- "$(dirname -- "$0")/.."
. .ci/progress

[ -x build-dev/career ] || echo "installing what is missing, building, testing: $(minutes 16) here" >&2
sh .ci/install build test
sh .ci/build dev

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
with_progress "testing" "$log" ctest --test-dir build-dev -j2 --output-on-failure --no-tests=error || status=$?
grep -v -e '^ *Start  *[0-9]*: ' -e '^ *[0-9]*/[0-9]* Test .* Passed ' -e '^Internal ctest ' "$log"
exit "$status"
