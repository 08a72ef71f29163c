#!/bin/sh
# Checks the types of the pages, and walks those of a running local stack in a real browser: deploy/pages/try.sh [folder for screenshots]
# MEASURE=1 prints instead how large the main pages are and how soon they are seen.
# PAGES=target/classes/META-INF/resources walks pages that were built after the stack was started.
# Needs: the local stack (deploy/local/start.sh) on its ports, Node 20 with npm, Chromium (apt install chromium fonts-wqy-microhei).
set -eu
cd "$(dirname "$0")"

missing() {
  echo "跳过：缺少 $1。 Skipped: $1 is missing; $2" >&2
  exit 77
}

CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || true)}
[ -n "$CHROMIUM" ] || missing Chromium "apt install chromium fonts-wqy-microhei, or set CHROMIUM"
command -v npm >/dev/null || missing npm "install Node 20"
BOARD=${BOARD:-http://localhost:8082}
EVENTS=${EVENTS:-http://localhost:8081}
TREASURY=${TREASURY:-http://localhost:8083}
TOKENS=${TOKENS:-$(cd ../.. && pwd)/.local/tokens}
curl -sf -o /dev/null "$BOARD/" || missing "$BOARD" "start the stack: deploy/local/start.sh"
SHOTS=${1:-$PWD/target/walks}
mkdir -p "$SHOTS" target/walks

# Which also installs what the walks need.
./types.sh
cp walks/*.mjs target/walks/
PAGES=${PAGES:+$(cd "$PAGES" && pwd)}
export CHROMIUM BOARD EVENTS TREASURY PAGES TOKENS SHOTS
[ -z "${MEASURE:-}" ] || exec node target/walks/measure.mjs
exec node --test --test-concurrency=1 target/walks/*.test.mjs
