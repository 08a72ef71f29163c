#!/usr/bin/env bash
# Sends the README's tour by the generated clients, Java and then TypeScript, to a running local stack:
#   deploy/local/start.sh --fresh     in another terminal; it has to be fresh, for a month is closed once
# Needs what typescript.sh needs. TOKENS, HOST, EVENTS, INDICATORS, BUDGET name another place, host or port.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tokens=$(realpath "${TOKENS:-.local/tokens}")
${MVN:-./mvnw} -B -ntp -q -pl deploy/clients -Dtest='Tour,MoneyTour' -Djiheng.tokens="$tokens" -Djiheng.host="${HOST:-http://localhost}" \
  -Djiheng.events="${EVENTS:-8081}" -Djiheng.indicators="${INDICATORS:-8082}" -Djiheng.budget="${BUDGET:-8083}" test
echo "Java: steps 1 to 11 done"
deploy/clients/typescript.sh
TOKENS=$tokens node deploy/clients/target/typescript-out/typescript/tour.js
echo "TypeScript: steps 1 to 11 done"
