#!/usr/bin/env bash
# Makes the secrets that the manifests name, each with new random values, unless the cluster has them: none is ever replaced.
# Usage: secrets.sh [--keys DIR]   (kubectl's current cluster; DIR keeps the key that signs tokens, deploy/kubernetes/keys)
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
keys=$here/keys
namespace=jiheng
[ "${1:-}" != --keys ] || keys=$2
for tool in kubectl openssl; do
  command -v $tool >/dev/null || { echo "secrets.sh: $tool is missing" >&2; exit 3; }
done
umask 077
mkdir -p "$keys"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

kubectl get namespace "$namespace" >/dev/null 2>&1 || kubectl apply -f "$here/base/shared/namespace.yaml"

password() { openssl rand -hex 24 | tr -d '\n'; }

# secret NAME KEY=FILE…
secret() {
  local name=$1 file
  shift
  if kubectl -n "$namespace" get secret "$name" >/dev/null 2>&1; then
    echo "secret/$name is there and stays"
    return
  fi
  local arguments=()
  for file in "$@"; do arguments+=("--from-file=$file"); done
  kubectl -n "$namespace" create secret generic "$name" "${arguments[@]}"
}

for database in indicators budget; do
  printf %s "$database" >"$work/user"
  printf %s "$database-owner" >"$work/owner"
  password >"$work/password"
  password >"$work/owner-password"
  secret "$database-database" "username=$work/user" "password=$work/password" \
    "owner-username=$work/owner" "owner-password=$work/owner-password"
done

password >"$work/password"
secret postgres-superuser "password=$work/password"

# Signs closed months; whoever loses it cannot prove them any more: keep a copy where the backups are.
openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out "$work/close.pem" 2>/dev/null ||
  openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out "$work/close.pem" 2>/dev/null
secret close-signing-key "close.pem=$work/close.pem"

# Of an installation without an OIDC server: token.sh signs with the private half, which never enters the cluster.
if [ ! -f "$keys/token.pem" ]; then
  openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$keys/token.pem" 2>/dev/null
fi
openssl pkey -in "$keys/token.pem" -pubout -outform DER | base64 -w0 >"$work/public-key"
secret token-key "public-key=$work/public-key"
