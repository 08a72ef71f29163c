#!/usr/bin/env bash
# Upgrades a running installation from an earlier commit to this one, service by service, under load, and says PASS or FAIL of each
# thing. See README.md, "Rolling upgrade". Usage: upgrade.sh [COMMIT]
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd -- "$here/../.." && pwd -P)
# The last commit before the audit log in both databases (R__audit) and the units that want two people (V16).
commit=${1:-be46c6e3}
maven=${UPGRADE_MAVEN:-./mvnw -B -ntp -q}
base=${UPGRADE_PORT:-26000}
trial=$here/target/upgrade-$commit
old=$here/target/old-$commit
keys=$trial/keys tokens=$trial/tokens
kafka=localhost:$((base + 92))
export PGHOST=localhost PGPORT=$((base + 32)) PGUSER=postgres PGPASSWORD=postgres
modules=deploy/embedded,deploy/sample,case-events-service,indicator-service,budget-service
declare -A pids
# shellcheck source=../trial.sh
. "$root/deploy/trial.sh"
# shellcheck source=upgrade-load.sh
. "$here/upgrade-load.sh"
# The trial's own cases and payments.
court=冀0283 asked=2026-06-30

sql() { psql -XAtq -d "$1" -c "$2"; }

# port VERSION SERVICE: old, new and the old once more stand beside each other; health and metrics a thousand above
port() {
  local above=81
  case $2 in indicator-service) above=82 ;; budget-service) above=83 ;; esac
  case $1 in new) above=$((above + 100)) ;; again) above=$((above + 200)) ;; esac
  echo $((base + above))
}

build() {
  if [ ! -f "$old/budget-service/target/quarkus-app/quarkus-run.jar" ]; then
    say "building $commit"
    rm -rf "$old"
    mkdir -p "$old"
    git -C "$root" archive "$commit" | tar x -C "$old"
    (cd "$old" && $maven -DskipTests -Dspotless.apply.skip -Dspotless.check.skip -pl "$modules" -am package)
  fi
  if [ ! -f "$root/budget-service/target/quarkus-app/quarkus-run.jar" ]; then
    say "building this"
    (cd "$root" && $maven -DskipTests -pl "$modules" -am package)
  fi
}

# rules TREE: the version of the rules that counters are made by
rules() { grep -o 'int VERSION = [0-9]*' "$1/indicator-service/src/main/java/io/jiheng/indicators/measures/Rules.java" | grep -o '[0-9]*$'; }

make_keys() {
  local role
  mkdir -p "$keys" "$tokens"
  openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$keys/token.pem" 2>/dev/null
  openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out "$keys/close.pem" 2>/dev/null
  for role in viewer publisher clerk approver treasurer auditor admin; do
    "$root/deploy/kubernetes/token.sh" --keys "$keys" "$role" >"$tokens/$role.token"
  done
}

# program NAME COMMAND…: in the background, with a log of its own
program() {
  local name=$1
  shift
  "$@" >"$trial/$name.log" 2>&1 &
  pids[$name]=$!
}
stop() {
  kill -TERM "${pids[$1]}" 2>/dev/null || true
  wait "${pids[$1]}" 2>/dev/null || true
  unset "pids[$1]"
}
stop_all() {
  touch "$trial/stop"
  local name
  for name in "${!pids[@]}"; do case $name in postgres | kafka) ;; *) stop "$name" ;; esac; done
  for name in "${!pids[@]}"; do stop "$name"; done
}
# awaited NAME COMMAND…: as long as the program lives
awaited() {
  local name=$1 left=300
  shift
  until "$@" >/dev/null 2>&1; do
    left=$((left - 1))
    kill -0 "${pids[$name]}" 2>/dev/null && [ $left -gt 0 ] || { tail -n 20 "$trial/$name.log" >&2; return 1; }
    sleep 1
  done
}

embedded() {
  local name=$1 jar=$root/deploy/embedded/target/jiheng-embedded-0.1.0-SNAPSHOT-program.jar
  shift
  program "$name" java -Xmx256m -XX:+UseSerialGC -jar "$jar" "$name" --data "$trial/$name" "$@"
  awaited "$name" grep -q ^READY "$trial/$name.log" || fail "$name does not come up"
}

# service VERSION NAME [DATABASE]: returns when it is ready, or will never be
service() {
  local version=$1 name=$2 tree=$old at
  at=$(port "$version" "$name")
  [ "$version" != new ] || tree=$root
  program "$version-$name" env QUARKUS_HTTP_PORT="$at" QUARKUS_MANAGEMENT_PORT=$((at + 1000)) QUARKUS_HTTP_HOST=127.0.0.1 \
    QUARKUS_MANAGEMENT_HOST=localhost QUARKUS_LOG_CONSOLE_JSON_ENABLED=false KAFKA_BOOTSTRAP_SERVERS="$kafka" \
    JIHENG_OIDC_PUBLIC_KEY="$(openssl pkey -in "$keys/token.pem" -pubout -outform DER | base64 -w0)" \
    JIHENG_OIDC_ISSUER=jiheng-small JIHENG_OIDC_AUDIENCE=jiheng JIHENG_TOKEN_LIFE=PT12H JIHENG_RATE_READS_PER_SECOND=1000000 \
    JIHENG_RATE_READS_BURST=1000000 JIHENG_RATE_WRITES_PER_SECOND=1000000 JIHENG_RATE_WRITES_BURST=1000000 \
    JIHENG_DB_URL="jdbc:postgresql://localhost:$PGPORT/${3:-}" JIHENG_DB_USER=postgres JIHENG_DB_PASSWORD=postgres \
    JIHENG_CLOSE_SIGNING_KEY="$keys/close.pem" JIHENG_INDICATORS_URL="http://localhost:$(port "$version" indicator-service)" \
    java -Xmx128m -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -jar "$tree/$name/target/quarkus-app/quarkus-run.jar"
  awaited "$version-$name" ready "$at"
}
# Earlier versions have no port for operators.
ready() { curl -sf -m 5 "localhost:$(($1 + 1000))/q/health/ready" || curl -sf -m 5 "localhost:$1/q/health/ready"; }

old_version() {
  embedded postgres --port "$PGPORT" --database indicators --database budget
  embedded kafka --port "${kafka#*:}" --topic case-events:4 --topic case-events-dead-letter:1 --topic indicator-values:4:compact
  service old case-events-service && service old indicator-service indicators && service old budget-service budget || fail "the old version does not come up"
  say "the old version runs, $commit; migrations: indicators $(migrations indicators), budget $(migrations budget)"
  local name
  for name in case-events-service indicator-service budget-service; do open_to $name "$(port old $name)"; done
  java -Xmx256m -jar "$old/deploy/sample/target/jiheng-sample-0.1.0-SNAPSHOT.jar" load --courts 冀02 --token-file "$tokens" \
    --events-url "http://localhost:$(port old case-events-service)" --indicators-url "http://localhost:$(port old indicator-service)" \
    --budget-url "http://localhost:$(port old budget-service)" | tail -n 1
  counted
  loaded=$(sql indicators 'select sum(events) from court_count')
  # The sample of a version is of last year, or of 2022 if it is an early one.
  for settled in $(($(TZ=Asia/Shanghai date +%Y) - 1))-12-31 2022-12-31; do
    expected=$(closed "$(port old indicator-service)" 冀02 "$settled")
    [ "${expected:-0}" = 0 ] || break
  done
  [ "${expected:-0}" -gt 0 ] || fail "冀02 has no closed case"
  say "events loaded and counted: $loaded; closed cases of 冀02 in the year up to $settled: $expected"
  project=$(sql budget "select id from project where state = 'IN_EXECUTION' order by budget_wan desc, id limit 1")
  payday=$(sql budget "select least(make_date(year, 12, 20), (now() at time zone 'Asia/Shanghai')::date) from project where id = $project")
  sums >"$trial/sums.before"
}

# started_again NAME [DATABASE]: in a shell of its own, which ends what it starts
started_again() {
  if service again "$@" 2>>"$trial/again.log"; then echo ready; else echo refused; fi
  stop "again-$1"
}

# upgrade NAME [DATABASE]: the new beside the old, both for a while, then the old is stopped
upgrade() {
  local name=$1 since=$SECONDS
  service new "$name" "${2:-}" || fail "the new $name does not come up"
  open_to "$name" "$(port new "$name")"
  say "$name: the new is ready beside the old after $((SECONDS - since)) s${2:+; migrations: $(migrations "$2")}"
  case $name in
    indicator-service)
      before=$(reads old 1)
      read_one new &
      ;;
    budget-service)
      check "budget-service: the old answers like the new" "$(execution new)" "$(execution old)"
      ;;
  esac
  sleep 20
  # By older rules than the counters are made by, no answer is given rather than a wrong one, and none starts.
  local answers=some start=ready
  # Nor does one that minds a repeatable migration it does not know.
  [ -z "${2:-}" ] || grep -q ignore-migration-patterns "$old/$name/src/main/resources/application.properties" || start=refused
  if [ "$name" = indicator-service ]; then
    [ "$(rules "$old")" = "$(rules "$root")" ] || answers=none start=refused
    say "indicator-service: rules $(rules "$old") and $(rules "$root"); the old has answered $(($(reads old 1) - before)) reads since the new is ready"
    check "the old answers reads after the migration" $answers "$([ "$(reads old 1)" -gt "$before" ] && echo some || echo none)"
  fi
  # A pod of the old version may die meanwhile, or the upgrade be taken back.
  check "$name: the old started once more beside the new" $start "$(started_again "$@")"
  close_to "$name" "$(port old "$name")"
  stop "old-$name"
  say "$name: the old is stopped"
  sleep 5
}

prove() {
  touch "$trial/stop"
  wait "${pids[send]}" "${pids[pay]}" 2>/dev/null || true
  unset "pids[send]" "pids[pay]"
  local sent paid cases proof version
  read -r cases sent <"$trial/sent"
  read -r paid refused <"$trial/paid"
  counted $((loaded + 2 * cases))
  say "sent: $cases cases, $((2 * cases)) events; batches refused and sent again: $sent"
  say "paid: $paid payments of 1 元; refused and sent again: $refused"
  check "events counted" $((loaded + 2 * cases)) "$(sql indicators 'select sum(events) from court_count')"
  check "cases of $court" "$cases" "$(closed "$(port new indicator-service)" $court $asked)"
  check "closed cases of 冀02 in the year up to $settled" "$expected" "$(closed "$(port new indicator-service)" 冀02 "$settled")"
  for version in old new; do
    say "$version indicator-service: $(reads $version 1) reads right, $(reads $version 3) without an answer"
    check "$version indicator-service: reads answered wrongly" 0 "$(reads $version 2)"
  done
  proof=$(ask admin "localhost:$(port new indicator-service)/api/v1/recount" -X POST)
  say "recount: $(echo "$proof" | field casesFolded) cases, $(echo "$proof" | field cellsCompared) cells"
  check "cells that differ in the recount" 0 "$(echo "$proof" | field cellsDiffering)"
  sums >"$trial/sums.after"
  check "budget sums of all units and years" "$(md5sum <"$trial/sums.before")" "$(md5sum <"$trial/sums.after")"
  check "the trial's payments, in 元" "$paid.00" "$(sql budget "select (sum(amount_wan) * 10000)::numeric(18, 2) from ledger_entry where voucher like 'U-%'")"
}

main() {
  wants "psql: apt-get install postgresql-client" java curl psql openssl git shuf
  build
  rm -rf "$trial"
  mkdir -p "$trial"
  trap stop_all EXIT
  make_keys
  old_version
  echo "0 0" | tee "$trial/sent" >"$trial/paid"
  send & pids[send]=$!
  pay & pids[pay]=$!
  read_one old &
  sleep 5
  upgrade indicator-service indicators
  upgrade case-events-service
  upgrade budget-service budget
  prove
  verdict "$commit to $(git -C "$root" rev-parse --short HEAD)"
}

main "$@"
