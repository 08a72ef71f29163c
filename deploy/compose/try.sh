#!/usr/bin/env bash
# Tries compose.yaml on this machine with images that were built on it, and says PASS or FAIL of each thing. See README.md, "Trying it".
# Usage: try.sh [images|refusals|up|tour|again|down]…   (all of them without an argument)
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd -- "$here/../.." && pwd -P)
# A copy, so that .env and keys of a real installation beside this script are left alone.
trial=$here/target/trial/deploy
project=jiheng-trial
# The first two digits of its ports, where these are taken
ports=${JIHENG_TRIAL_PORTS:-26}
login=http://localhost:${ports}080
events=http://localhost:${ports}081 indicators=http://localhost:${ports}082 budget=http://localhost:${ports}083
services="case-events-service indicator-service budget-service"
sample=$root/deploy/sample/target/jiheng-sample-0.1.0-SNAPSHOT.jar
tokens=$trial/tokens

# shellcheck source=../trial.sh
. "$root/deploy/trial.sh"
# shellcheck source=tour.sh
. "$here/tour.sh"

compose() { (cd "$trial/compose" && podman-compose -p "$project" "$@") >>"$here/target/compose.log" 2>&1; }
container() { echo "${project}_$1_1"; }

# await SERVICE…: until the health check of each says so; podman asks it by systemd, which need not be here
await() {
  local each left
  for each in "$@"; do
    left=120
    until podman healthcheck run "$(container "$each")" >/dev/null 2>&1; do
      left=$((left - 1))
      [ $left -gt 0 ] || { podman logs --tail 20 "$(container "$each")" >&2; fail "$each is not healthy"; }
      sleep 2
    done
  done
}

# ended SERVICE…: one that runs to its end; it is started again after a failure, so the last end counts
ended() {
  local each left state
  for each in "$@"; do
    left=150
    until state=$(podman inspect --format '{{.State.Status}} {{.State.ExitCode}}' "$(container "$each")"); [ "$state" = 'exited 0' ]; do
      left=$((left - 1))
      [ $left -gt 0 ] || break
      sleep 2
    done
    check "$each came to its end" 'exited 0' "$state"
  done
}

status() { ask "$@" -o /dev/null -w '%{http_code}'; }

images() {
  "$root/deploy/images/build.sh" --trial --login
}

copy() {
  mkdir -p "$trial/compose" "$trial/kubernetes/overlays/small" "$trial/passwords" "$tokens"
  cp -r "$here"/{compose.yaml,*.sh,keycloak,postgres} "$trial/compose"
  cp -r "$root"/deploy/kubernetes/overlays/small/{kafka,postgres} "$trial/kubernetes/overlays/small"
}

settings() {
  cat <<SETTINGS
JIHENG_REGISTRY=localhost/jiheng
JIHENG_POSTGRES_IMAGE=localhost/jiheng-trial/postgres:18.3.0
JIHENG_KAFKA_IMAGE=localhost/jiheng-trial/kafka:4.1.1
JIHENG_KEYCLOAK_IMAGE=localhost/jiheng-trial/keycloak-settled:26.7.3
JIHENG_KEYCLOAK_BASE=localhost/jiheng-trial/keycloak:26.7.3
JIHENG_LOGIN_URL=$login
JIHENG_LOGIN_PORT=${ports}080
JIHENG_EVENTS_PORT=${ports}081
JIHENG_EVENTS_HEALTH_PORT=${ports}181
JIHENG_INDICATORS_PORT=${ports}082
JIHENG_INDICATORS_HEALTH_PORT=${ports}182
JIHENG_BUDGET_PORT=${ports}083
JIHENG_BUDGET_HEALTH_PORT=${ports}183
JIHENG_EVENTS_URL=$events
JIHENG_INDICATORS_URL=$indicators
JIHENG_BUDGET_URL=$budget
SETTINGS
}

# Jib names its images as of Docker's registry; the trial wants them from nowhere but here.
tagged() {
  local each
  for each in $services; do
    podman image exists "localhost/jiheng/$each:0.1.0-SNAPSHOT" ||
      podman tag "docker.io/jiheng/$each:0.1.0-SNAPSHOT" "localhost/jiheng/$each:0.1.0-SNAPSHOT"
  done
}

refusals() {
  copy
  local name
  rm -rf "$trial/compose/.env.kept"
  [ ! -f "$trial/compose/.env" ] || mv "$trial/compose/.env" "$trial/compose/.env.kept"
  check "without .env" refused "$(compose up -d && echo started || echo refused)"
  check "containers that there are then" 0 "$(podman ps -aq --filter "label=io.podman.compose.project=$project" | wc -l)"
  [ ! -f "$trial/compose/.env.kept" ] || mv "$trial/compose/.env.kept" "$trial/compose/.env"
}

up() {
  copy
  tagged
  "$trial/compose/secrets.sh" >/dev/null
  grep -q '^JIHENG_LOGIN_PORT=' "$trial/compose/.env" || settings >>"$trial/compose/.env"
  start
  local each
  for each in postgres kafka keycloak $services; do confined "$each"; done
}

# In the order of compose.yaml's conditions, which podman-compose 1.0 does not read.
start() {
  local since
  since=$(date +%s)
  compose up -d postgres kafka
  await postgres kafka
  compose up -d keycloak topics indicator-migration budget-migration
  ended topics indicator-migration budget-migration
  await keycloak
  compose up -d
  # shellcheck disable=SC2086
  await $services
  say "all healthy after $(($(date +%s) - since)) s"
}

# confined SERVICE: not root, nothing to write on, no capability, a limit of memory
confined() {
  local name
  name=$(container "$1")
  check "$1: root read-only, user, capabilities, memory" "true $(user "$1") 0000000000000000 $(memory "$1")" \
    "$(podman inspect --format '{{.HostConfig.ReadonlyRootfs}}' "$name") $(podman exec "$name" sh -c 'id -u') $(podman exec "$name" \
      sed -n 's/^CapEff:\t//p' /proc/1/status) $(podman inspect --format '{{.HostConfig.Memory}}' "$name")"
}
user() { case $1 in postgres) echo 999 ;; kafka | keycloak) echo 1000 ;; *) echo 10001 ;; esac; }
memory() { echo $((1024 * 1024 * 1024)); }

# Everything is stopped and its containers removed; volumes alone are left.
again() {
  local since
  since=$(date +%s)
  # shellcheck disable=SC2086
  compose stop -t 60 $services keycloak kafka postgres
  say "stopped in $(($(date +%s) - since)) s"
  local each
  for each in $services; do check "$each ended with" 143 "$(podman inspect --format '{{.State.ExitCode}}' "$(container "$each")")"; done
  compose down
  check "containers that are left" 0 "$(podman ps -aq --filter "label=io.podman.compose.project=$project" | wc -l)"
  start
  people
  values
  podman stats --no-stream --format '{{.Name}} {{.MemUsage}}' | grep "^$project" | sort
}

down() {
  [ ! -d "$trial/compose" ] || compose down -v
  podman network rm "${project}_data" "${project}_front" >/dev/null 2>&1 || true
  rm -rf "$here/target/trial"
  check "volumes that are left" 0 "$(podman volume ls -q --filter "label=io.podman.compose.project=$project" | wc -l)"
}

main() {
  local step
  wants "apt-get install podman runc podman-compose netavark aardvark-dns iptables" podman podman-compose curl openssl java
  mkdir -p "$here/target"
  [ $# -gt 0 ] || set -- images refusals up tour again down
  for step in "$@"; do
    case $step in
      images | refusals | up | tour | again | down) "$step" ;;
      *) echo "try.sh: there is no step $step" >&2; exit 64 ;;
    esac
  done
  verdict
}

main "$@"
