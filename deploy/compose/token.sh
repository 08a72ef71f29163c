#!/usr/bin/env bash
# Logs a person in as a browser would (authorization code with PKCE), and prints the access token, good for fifteen minutes.
# Usage: token.sh NAME <FILE-WITH-PASSWORD          JIHENG_LOGIN_URL names another server than .env does
set -euo pipefail

cd "$(dirname -- "${BASH_SOURCE[0]}")"
name=${1:?usage: token.sh NAME, the password on standard input}
server=${JIHENG_LOGIN_URL:-$( (sed -n 's/^JIHENG_LOGIN_URL=//p' .env 2>/dev/null || true) | tail -n 1)}
realm=${server:-http://localhost:8180}/realms/jiheng/protocol/openid-connect
back=http://127.0.0.1/token
IFS= read -r password || [ -n "$password" ]
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

url64() { base64 -w0 | tr '+/' '-_' | tr -d '='; }
verifier=$(openssl rand 48 | url64)
challenge=$(printf %s "$verifier" | openssl dgst -sha256 -binary | url64)
form=$(curl -sS -m 30 -c "$work/cookies" -G "$realm/auth" -d client_id=jiheng -d response_type=code -d scope=openid -d state=here \
  --data-urlencode "redirect_uri=$back" -d "code_challenge=$challenge" -d code_challenge_method=S256 |
  grep -o 'action="[^"]*"' | head -n 1 | cut -d'"' -f2 | sed 's/&amp;/\&/g')
[ -n "$form" ] || { echo "token.sh: no form to log in at $realm" >&2; exit 1; }
code=$(printf %s "$password" | curl -sS -m 30 -b "$work/cookies" -c "$work/cookies" -D - -o "$work/page" "$form" --data-urlencode "username=$name" \
  --data-urlencode password@- | tr -d '\r' | sed -n "s|^[Ll]ocation: $back.*[?&]code=\([^&]*\).*|\1|p")
[ -n "$code" ] || { echo "token.sh: $name was not let in: wrong password, or one that has to be changed in a browser first" >&2; exit 1; }
curl -sS -f -m 30 "$realm/token" -d grant_type=authorization_code -d client_id=jiheng --data-urlencode "redirect_uri=$back" \
  --data-urlencode "code=$code" -d "code_verifier=$verifier" | grep -o '"access_token":"[^"]*' | cut -d'"' -f4
