#!/usr/bin/env bash
# Makes .env with new random passwords and keys/close.pem, which signs closed months. What is there stays: a value that is missing in
# .env is added, none is replaced. Usage: secrets.sh
set -euo pipefail

cd "$(dirname -- "${BASH_SOURCE[0]}")"
command -v openssl >/dev/null || { echo "secrets.sh: openssl is missing" >&2; exit 3; }
umask 077
touch .env
for name in POSTGRES_PASSWORD INDICATORS_OWNER_PASSWORD INDICATORS_PASSWORD BUDGET_OWNER_PASSWORD BUDGET_PASSWORD \
  KEYCLOAK_PASSWORD KEYCLOAK_ADMIN_PASSWORD CASE_SYSTEM_SECRET JIHENG_LOGIN_SESSION_KEY; do
  if grep -q "^$name=." .env; then
    echo "$name is there and stays"
  else
    sed -i "/^$name=\$/d" .env
    # A key of sessions has 32 characters, no more.
    case $name in *_SESSION_KEY) bytes=16 ;; *) bytes=24 ;; esac
    echo "$name=$(openssl rand -hex $bytes)" >>.env
    echo "$name made"
  fi
done
# Whoever loses this key cannot prove closed months any more: keep a copy where the backups are. The directory keeps others away from
# it; the file itself is read by a user of the container who is nobody here.
mkdir -p keys
if [ ! -f keys/close.pem ]; then
  openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out keys/close.pem 2>/dev/null
  chmod 444 keys/close.pem
  echo "keys/close.pem made"
fi
