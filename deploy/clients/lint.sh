#!/usr/bin/env bash
# Lints the three interface descriptions by spectral:oas, which fails on a warning, and loads them with PyYAML where there is one.
# Needs node 20 or newer with npm; spectral comes from the npm registry into target/npm.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
copies=(../../{case-events,indicator,budget}-service/src/main/openapi/openapi.yaml)
mkdir -p target/npm
npm install --silent --no-fund --no-audit --ignore-scripts --no-save --prefix target/npm @stoplight/spectral-cli@6.16.3
echo 'extends: ["spectral:oas"]' >target/npm/ruleset.yaml
target/npm/node_modules/.bin/spectral lint --fail-severity=warn -r target/npm/ruleset.yaml "${copies[@]}"
if python3 -c 'import yaml' 2>/dev/null; then
  python3 - "${copies[@]}" <<'PY'
import sys, yaml
for path in sys.argv[1:]:
    print(path, len(yaml.safe_load(open(path, encoding="utf-8"))["paths"]), "paths read by PyYAML")
PY
fi
