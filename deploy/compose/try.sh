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
failed=0

say() { printf '%s  %s\n' "$(date +%T)" "$*"; }

# check WHAT EXPECTED FOUND
check() {
  if [ "$2" = "$3" ]; then
    say "PASS $1: $3"
  else
    say "FAIL $1: expected $2, found $3"
    failed=$((failed + 1))
  fi
}

compose() { (cd "$trial/compose" && podman-compose -p "$project" "$@") >>"$here/target/compose.log" 2>&1; }
container() { echo "${project}_$1_1"; }

# await SERVICE…: until the health check of each says so; podman asks it by systemd, which need not be here
await() {
  local each left
  for each in "$@"; do
    left=120
    until podman healthcheck run "$(container "$each")" >/dev/null 2>&1; do
      left=$((left - 1))
      [ $left -gt 0 ] || { say "FAIL $each is not healthy"; podman logs --tail 20 "$(container "$each")" >&2; exit 1; }
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

# field NAME: of the JSON document on standard input, the first one of that name
field() { grep -o "\"$1\":\"\\?[^,\"}]*" | head -n 1 | sed 's/.*:"\?//'; }

# ask NAME URL [CURL-OPTION…]: with the token of that name
ask() {
  local name=$1 url=$2
  shift 2
  curl -sS -m 60 -H @<(echo "Authorization: Bearer $(cat "$trial/tokens/$name.token")") "$@" "$url"
}
status() { ask "$@" -o /dev/null -w '%{http_code}'; }

images() {
  "$root/deploy/images/build.sh" --trial --login
}

copy() {
  mkdir -p "$trial/compose" "$trial/kubernetes/overlays/small" "$trial/passwords" "$trial/tokens"
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

# person NAME ROLE COURTS UNITS SOURCES: added once, logged in each time
person() {
  [ -f "$trial/passwords/$1" ] || (umask 077 && "$trial/compose/add-user.sh" --lasting "$@" >"$trial/passwords/$1")
  "$trial/compose/token.sh" "$1" <"$trial/passwords/$1" >"$trial/tokens/$1.token"
}

people() {
  local role
  for role in viewer publisher clerk approver treasurer auditor admin; do person $role $role '*' '*' '*'; done
  person court-0283 viewer 冀0283
  curl -sS -f -m 30 "$login/realms/jiheng/protocol/openid-connect/token" -d grant_type=client_credentials -d client_id=case-system \
    --data-urlencode client_secret@<(sed -n 's/^CASE_SYSTEM_SECRET=//p' "$trial/compose/.env" | tr -d '\n') | field access_token >"$trial/tokens/case-system.token"
}

# indicator NAME CODE COURT DAY
indicator() { ask "$1" "$indicators/api/v1/indicators/$2/value" -G --data-urlencode "court=$3" -d "asOf=$4"; }

# closed: the cases that the tour adds to
closed() { indicator viewer closed-count 冀0283 2026-06-30 | field value; }

# Until the consumers have committed all there is.
counted() {
  local left
  until left=$(podman exec "$(container kafka)" /opt/kafka/bin/kafka-consumer-groups.sh --bootstrap-server kafka:9092 --describe \
    --group indicator-service 2>/dev/null | awk '$2 == "case-events" { n += $6 == "-" ? 1 : $6; rows++ } END { print rows ? n : "none" }'); [ "$left" = 0 ]; do
    say "left to count: $left"
    sleep 3
  done
}

load() {
  say "loading 冀02 in 2022, and the sheets"
  java -Xmx256m -jar "$sample" load --courts 冀02 --years 2022 --token-file "$trial/tokens" --events-url "$events" \
    --indicators-url "$indicators" --budget-url "$budget" | tail -n 1
  counted
}

# event ID TYPE DAY DATA [SOURCE]
event() {
  printf '{"specversion":"1.0","id":"%s","source":"%s","type":"io.jiheng.case.%s.v1","subject":"(2026)冀0283民初900001号","time":"%s","data":%s}' \
    "$1" "${5:-urn:case-system}" "$2" "$3" "$4"
}
# send NAME EVENT: the status of the answer
send() { status "$1" "$events/api/v1/events" -H 'Content-Type: application/cloudevents+json' -d "$2"; }

values() {
  local year court filed closed pending clearance closing enforcement days
  # shellcheck disable=SC2034
  read -r year court _ filed closed pending clearance closing enforcement days < <(
    java -Xmx256m -jar "$sample" count --courts 冀02 --years 2022 | awk '$1 == 2022 && $2 == "冀02"')
  check "冀02 2022 closed-count 结案数, as counted case by case" "$closed" "$(indicator viewer closed-count 冀02 2022-12-31 | field value)"
  check "冀02 2022 clearance-rate 收结比" "${clearance%\%}" "$(indicator viewer clearance-rate 冀02 2022-12-31 | field value)"
  check "冀02 2022 enforcement-closing-rate 执结率" "${enforcement%\%}" "$(indicator viewer enforcement-closing-rate 冀02 2022-12-31 | field value)"
  check "冀02 2022 mean-case-days 平均办案周期" "$days" "$(indicator viewer mean-case-days 冀02 2022-12-31 | field value)"
  check "冀0283 with the tour's case" 1 "$(closed)"
  check "execution of unit 336001 answers" 200 "$(status viewer "$budget/api/v1/units/336001/execution?year=2023&asOf=2023-06-30")"
  check "months closed and signed that hold" true "$(ask viewer "$indicators/api/v1/closes/$(cat "$trial/close")/verification" -X POST | field valid)"
  local proof
  proof=$(ask admin "$indicators/api/v1/recount" -X POST)
  say "recount: $(echo "$proof" | field casesFolded) cases, $(echo "$proof" | field cellsCompared) cells"
  check "cells that differ in the recount" 0 "$(echo "$proof" | field cellsDiffering)"
}

tour() {
  people
  load
  check "nobody's question" 401 "$(curl -s -o /dev/null -w '%{http_code}' "$indicators/api/v1/values?court=%E5%86%8002")"
  check "a viewer of 冀0283 asks for 冀02" 403 "$(indicator court-0283 closed-count 冀02 2022-12-31 | field status)"
  check "a viewer sends an event" 403 "$(send viewer "$(event tour-0 filed 2026-03-02T09:00:00+08:00 '{}')")"
  local before filed='{"filedOn":"2026-03-02","procedure":"SUMMARY","department":"民事审判一庭","judge":"J0017"}'
  before=$(closed)
  check "an event of another system, from case-system" 403 "$(send case-system "$(event tour-1 filed 2026-03-02T09:00:00+08:00 "$filed" urn:other)")"
  check "a mistake" 422 "$(send case-system "$(event tour-3 closed 2026-04-13T16:00:00+08:00 '{"closedOn":"2026-02-30","outcome":"MEDIATED"}')")"
  check "a case filed, from case-system" 202 "$(send case-system "$(event tour-1 filed 2026-03-02T09:00:00+08:00 "$filed")")"
  check "and closed" 202 "$(send case-system "$(event tour-2 closed 2026-04-13T16:00:00+08:00 '{"closedOn":"2026-04-13","outcome":"MEDIATED"}')")"
  counted
  check "closed cases of 冀0283 more than before" 1 "$(($(closed) - ${before:-0}))"
  check "its receipt" COUNTED "$(ask case-system "$indicators/api/v1/receipts" -G -d source=urn:case-system -d id=tour-2 | field status)"
  ask approver "$indicators/api/v1/closes" -H 'Content-Type: application/json' -d '{"court":"冀0283","scope":"COURT","month":"2026-04"}' | field id >"$trial/close"
  values
}

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
  compose down -v
  podman network rm "${project}_data" "${project}_front" >/dev/null 2>&1 || true
  rm -rf "$here/target/trial"
  check "volumes that are left" 0 "$(podman volume ls -q --filter "label=io.podman.compose.project=$project" | wc -l)"
}

main() {
  local tool step
  for tool in podman podman-compose curl openssl java; do
    command -v $tool >/dev/null || { echo "try.sh: skipped, $tool is missing (apt-get install podman runc podman-compose netavark aardvark-dns iptables)" >&2; exit 3; }
  done
  mkdir -p "$here/target"
  [ $# -gt 0 ] || set -- images refusals up tour again down
  for step in "$@"; do
    case $step in
      images | refusals | up | tour | again | down) "$step" ;;
      *) echo "try.sh: there is no step $step" >&2; exit 64 ;;
    esac
  done
  [ "$failed" = 0 ] || { say "$failed FAILED"; exit 1; }
  say "all PASS"
}

main "$@"
