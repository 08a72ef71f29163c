#!/usr/bin/env bash
# Adds a person to the login server, and prints the password; it has to be changed at the first login, unless --lasting.
# Usage: add-user.sh [--lasting] NAME ROLE[,ROLE…] [COURTS [UNITS [SOURCES]]]     each a list with commas; '*' is all of them
#   add-user.sh li.mei clerk,viewer '冀02,冀0283' 336001
set -euo pipefail

cd "$(dirname -- "${BASH_SOURCE[0]}")"
temporary=true
if [ "${1:-}" = --lasting ]; then
  temporary=false
  shift
fi
usage='usage: add-user.sh [--lasting] NAME ROLE[,ROLE…] [COURTS [UNITS [SOURCES]]]'
name=${1:?$usage}
roles=${2:?$usage}
for text in "$@"; do
  case $text in *[\"\\[:space:]]*) echo "add-user.sh: a quote, backslash or blank in $text" >&2; exit 64 ;; esac
done
[ -f .env ] || { echo "add-user.sh: no .env; run secrets.sh first" >&2; exit 66; }
# setting NAME DEFAULT: of .env
setting() { sed -n "s/^$1=//p" .env | tail -n 1 | grep . || echo "$2"; }
server=$(setting JIHENG_LOGIN_URL http://localhost:8180)

# list TEXT: as JSON
list() { printf '['; local IFS=, first='' each; set -f; for each in $1; do printf '%s"%s"' "$first" "$each"; first=,; done; set +f; printf ']'; }
field() { grep -o "\"$1\":\"[^\"]*" | head -n 1 | cut -d'"' -f4; }
# call METHOD PATH BODY: to the administration of the realm; headers and body of the answer
call() {
  printf '%s' "$3" | curl -sS -f -i -m 30 -X "$1" "$server/admin/realms/jiheng$2" -H @<(echo "Authorization: Bearer $token") \
    -H 'Content-Type: application/json' --data-binary @-
}

token=$(setting KEYCLOAK_ADMIN_PASSWORD '' | tr -d '\n' | curl -sS -f -m 30 "$server/realms/master/protocol/openid-connect/token" \
  -d grant_type=password -d client_id=admin-cli -d username=admin --data-urlencode password@- | field access_token)
given=''
for role in ${roles//,/ }; do
  found=$(call GET "/roles/$role" '' | tail -n 1) || { echo "add-user.sh: there is no role $role" >&2; exit 64; }
  given=${given:+$given,}$found
done
password=$(openssl rand -base64 18)
id=$(call POST /users "{\"username\":\"$name\",\"enabled\":true,
  \"attributes\":{\"courts\":$(list "${3:-}"),\"units\":$(list "${4:-}"),\"sources\":$(list "${5:-}")},
  \"credentials\":[{\"type\":\"password\",\"value\":\"$password\",\"temporary\":$temporary}]}" |
  tr -d '\r' | sed -n 's|^[Ll]ocation: .*/||p') || { echo "add-user.sh: $name was not added (is there one already?)" >&2; exit 1; }
call POST "/users/$id/role-mappings/realm" "[$given]" >/dev/null
echo "$password"
