#!/usr/bin/env bash
# Applies an overlay in the right order: migrations and topics first, the services after. Usage: roll-out.sh OVERLAY-DIRECTORY
set -euo pipefail

overlay=${1:?usage: roll-out.sh OVERLAY-DIRECTORY}
patience=${JIHENG_PATIENCE:-600s}
namespace=jiheng
command -v kubectl >/dev/null || { echo "roll-out.sh: kubectl is missing" >&2; exit 3; }

# A Job cannot be changed, and has to run again for a new version.
kubectl -n "$namespace" delete job --ignore-not-found --wait -l 'app.kubernetes.io/component in (migration, topics)'
# Services of the new version wait for the new schema; those of the old one go on serving meanwhile.
kubectl apply -k "$overlay"
kubectl -n "$namespace" wait --for=condition=complete --timeout="$patience" job -l 'app.kubernetes.io/component in (migration, topics)'
for deployment in case-events-service indicator-service budget-service; do
  kubectl -n "$namespace" rollout status --timeout="$patience" "deployment/$deployment"
done
