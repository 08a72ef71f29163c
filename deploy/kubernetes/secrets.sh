#!/usr/bin/env bash
# Makes the secrets that the manifests name, each with new random values, unless the cluster has them: none is ever replaced.
# Usage: secrets.sh [--keys DIR] [--province]   (kubectl's current cluster; DIR keeps the key that signs tokens, deploy/kubernetes/keys)
# --province: an OIDC server signs the tokens, and CloudNativePG has a superuser of its own.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
keys=$here/keys
namespace=jiheng
province=no
while [ $# -gt 0 ]; do
  case $1 in
    --keys) keys=$2; shift 2 ;;
    --province) province=yes; shift ;;
    *) echo "secrets.sh: unknown: $1" >&2; exit 64 ;;
  esac
done
for tool in kubectl openssl; do
  command -v $tool >/dev/null || { echo "secrets.sh: $tool is missing" >&2; exit 3; }
done
umask 077
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

kubectl get namespace "$namespace" >/dev/null 2>&1 || kubectl apply -f "$here/base/shared/namespace.yaml"

password() { openssl rand -hex 24 | tr -d '\n'; }

# secret TYPE NAME KEY=FILE…
secret() {
  local type=$1 name=$2 file
  shift 2
  if kubectl -n "$namespace" get secret "$name" >/dev/null 2>&1; then
    echo "secret/$name is there and stays"
    return
  fi
  local arguments=()
  for file in "$@"; do arguments+=("--from-file=$file"); done
  kubectl -n "$namespace" create secret generic "$name" --type="$type" "${arguments[@]}"
}

# login SECRET NAME: with a new password, as CloudNativePG takes it too
login() {
  printf %s "$2" >"$work/name"
  password >"$work/password"
  secret kubernetes.io/basic-auth "$1" "username=$work/name" "password=$work/password"
}

for database in indicators budget; do
  login "$database-user" "$database"
  login "$database-owner" "$database-owner"
done
# Signs closed months; whoever loses it cannot prove them any more: keep a copy where the backups are.
openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out "$work/close.pem" 2>/dev/null
secret Opaque close-signing-key "close.pem=$work/close.pem"

if [ "$province" = yes ]; then
  # Encrypts the sessions of browsers: 32 characters.
  openssl rand -hex 16 | tr -d '\n' >"$work/session-key"
  secret Opaque login-session "session-key=$work/session-key"
  exit 0
fi
login postgres-superuser postgres

# Of an installation without an OIDC server: token.sh signs with the private half, which never enters the cluster.
mkdir -p "$keys"
if [ ! -f "$keys/token.pem" ]; then
  openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$keys/token.pem" 2>/dev/null
fi
openssl pkey -in "$keys/token.pem" -pubout -outform DER | base64 -w0 >"$work/public-key"
secret Opaque token-key "public-key=$work/public-key"
