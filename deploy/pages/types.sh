#!/bin/sh
# Generates the types of the three REST interfaces into target/types, and checks those of the pages against them: deploy/pages/types.sh
# Needs: Node 20 with npm; of the build its libraries alone (./mvnw -pl deploy/pages process-classes), and no stack.
set -eu
cd "$(dirname "$0")"

missing() {
  echo "跳过：缺少 $1。 Skipped: $1 is missing; $2" >&2
  exit 77
}

command -v npm >/dev/null || missing npm "install Node 20"
[ -d node_modules/lit ] || missing node_modules/lit "./mvnw -pl deploy/pages process-classes"

mkdir -p target/walks target/types
cp walks/package.json walks/package-lock.json target/walks/
(cd target/walks && npm ci --no-audit --no-fund --silent)
tools=target/walks/node_modules/.bin

generate() {
  copy=../../$1-service/src/main/openapi/openapi.yaml
  [ "$2" -nt "$copy" ] && [ "$2" -nt walks/package-lock.json ] && [ "$2" -nt types.sh ] ||
    $tools/openapi-typescript "$copy" -o "$2" --properties-required-by-default --root-types --root-types-no-schema-prefix --immutable
}

generate case-events target/types/events.d.ts
generate indicator target/types/indicators.d.ts
generate budget target/types/budget.d.ts
exec $tools/tsc -p tsconfig.json
