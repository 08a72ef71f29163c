#!/usr/bin/env bash
# Prints a bearer token for a role, for every court and source, valid for twelve hours: for an installation without an OIDC server.
# Usage: token.sh [--keys DIR] ROLE   (viewer, publisher, clerk, approver, treasurer, auditor, admin)
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
keys=$here/keys
if [ "${1:-}" = --keys ]; then
  keys=$2
  shift 2
fi
role=${1:?usage: token.sh [--keys DIR] ROLE}
case $role in
  viewer | publisher | clerk | approver | treasurer | auditor | admin) ;;
  *) echo "token.sh: there is no role $role" >&2; exit 64 ;;
esac
[ -f "$keys/token.pem" ] || { echo "token.sh: no key $keys/token.pem; run secrets.sh first" >&2; exit 66; }

url64() { base64 -w0 | tr '+/' '-_' | tr -d '='; }
now=$(date +%s)
head=$(printf '{"alg":"RS256","typ":"JWT"}' | url64)
claims=$(printf '{"iss":"jiheng-small","aud":"jiheng","sub":"%s","upn":"%s","roles":["%s"],"courts":["*"],"units":["*"],"sources":["*"],"iat":%d,"exp":%d}' \
  "small-$role" "small-$role" "$role" "$now" $((now + 43200)) | url64)
signature=$(printf %s "$head.$claims" | openssl dgst -sha256 -sign "$keys/token.pem" -binary | url64)
echo "$head.$claims.$signature"
