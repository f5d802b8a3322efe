#!/bin/sh
# The first five minutes, on a Debian 12 that has nothing but git: installs what is missing, builds build/career
# and asks it about the offer on Dana's table.
set -eu
cd -- "$(dirname -- "$0")/.."
. .ci/progress

[ -x build/career ] || echo "installing what is missing, then building build/career: $(minutes 8) here" >&2
sh .ci/install build
sh .ci/build release
build/career -f examples/checkout/career.yaml evaluate examples/checkout/offers/ai-shopping-assistant.yaml \
  --today 2026-11-22

echo "next: copy build/career to where your programs are, then ask for your own: career init" >&2
