#!/usr/bin/env bash
# Tries backup and restore on a local stack of its own, and says PASS or FAIL of each thing. See README.md, "Trying it".
# Usage: try.sh
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd -- "$here/../.." && pwd -P)
trial=$here/target/trial
data=$trial/data
events=http://localhost:24081 indicators=http://localhost:24082 budget=http://localhost:24083
kafka=localhost:24092
program=$here/target/jiheng-backup-0.1.0-SNAPSHOT.jar
sample=$root/deploy/sample/target/jiheng-sample-0.1.0-SNAPSHOT.jar
export PGHOST=localhost PGPORT=24432 PGUSER=postgres PGPASSWORD=postgres
tokens=$data/tokens
stack=
# shellcheck source=../trial.sh
. "$root/deploy/trial.sh"

# timed WHAT COMMAND…
timed() {
  local what=$1 since
  shift
  since=$(date +%s%N)
  "$@" | sed "s|^|          |"
  say "$what: $((($(date +%s%N) - since) / 1000000)) ms"
}

last=$(($(TZ=Asia/Shanghai date +%Y) - 1))
# Its events come in after the moment that everything else is brought back to.
court=冀0281

launch() {
  "$root/deploy/local/start.sh" --data "$data" --no-sample --events-port 24081 --indicators-port 24082 --budget-port 24083 \
    --postgres-port "$PGPORT" --kafka-port 24092 >"$trial/stack.log" 2>&1 &
  stack=$!
}

# awaited COMMAND…: as long as the launcher lives
awaited() {
  local left=600
  until "$@" >/dev/null 2>&1; do
    left=$((left - 1))
    kill -0 "$stack" 2>/dev/null && [ $left -gt 0 ] || { tail -n 20 "$trial/stack.log" >&2; fail "the stack does not come up: $*"; }
    sleep 1
  done
}

start() {
  local port
  launch
  for port in 25081 25082 25083; do awaited curl -sf -m 5 "localhost:$port/q/health/ready"; done
}

stop() {
  [ -n "$stack" ] || return 0
  kill -TERM "$stack" 2>/dev/null || true
  wait "$stack" 2>/dev/null || true
  stack=
}

load() {
  java -Xmx256m -jar "$sample" load "$@" --token-file "$tokens" --events-url "$events" --indicators-url "$indicators" --budget-url "$budget" | tail -n 1
}

# folded: how many cases the counting house has
folded() { psql -XAtq -d indicators -c 'select count(*) from case_file'; }

# handled: how many records the counting house has read since its start, those it knew already among them
handled() { curl -sS -m 10 localhost:25082/q/metrics | awk '/^jiheng_batch_events_sum/ { print int($2) }'; }

# counted [LEAST]: until so many records are read, and two looks five seconds apart see the same
counted() {
  local before=-1 now
  until now="$(psql -XAtq -d indicators -c 'select coalesce(sum(events), 0), (select count(*) from duplicate_event) from court_count') $(handled)"
    [ "${now##* }" -ge "${1:-1}" ] && [ "$now" = "$before" ]; do
    before=$now
    sleep 5
  done
}

# sums: what each unit has been given and has spent, as the treasury answers; and a digest of all its tables but the one that follows the
# counting house
sums() {
  local unit
  for unit in $(psql -XAtq -d budget -c 'select code from unit order by code'); do
    ask viewer "$budget/api/v1/units/$unit/execution?year=$last&asOf=$last-12-31"
    echo
  done
}
digest() {
  local table
  for table in $(psql -XAtq -d budget -c "select tablename from pg_tables where schemaname = 'public' and tablename !~ 'audit|flyway|live_value' order by 1"); do
    echo "$table $(psql -XAtq -d budget -c "select count(*), md5(string_agg(t::text, ';' order by t::text)) from \"$table\" t")"
  done
}
closed() {
  ask viewer "$indicators/api/v1/indicators/closed-count/value" -G --data-urlencode "court=$1" -d "asOf=$2" | field value
}

backup() { java -Xmx256m -jar "$program" "$@"; }

first_part() {
  launch
  awaited psql -XAtq -d budget -c 'select 1'
  "$here/postgres.sh" archive "$trial/wal"
  stop
  start
  check "WAL is archived" on "$(psql -XAtq -d postgres -c 'show archive_mode')"
  say "loading courts, sheets, 冀02"
  load --courts 冀02
  counted
  timed "base backup of both databases, the stack running" "$here/postgres.sh" base "$data/postgres/cluster" "$trial/base.tar.gz"
  timed "archive of the event log" backup archive --bootstrap "$kafka" "$trial/log-1"
}

# What is right stays, what is wrong is undone, and what came in later is in the event log.
moment_and_mistake() {
  local unit=336001
  say "loading 冀0283"
  load --only events --courts 冀0283
  counted
  sums >"$trial/sums.before"
  digest >"$trial/digest.before"
  sleep 1
  moment=$(psql -XAtq -d postgres -c 'select now()')
  sleep 1
  say "the moment: $moment; then a mistake: all payments deleted"
  psql -Xq -d budget -c 'set session_replication_role = replica; delete from ledger_entry'
  sums >"$trial/sums.mistaken"
  check "the mistake shows in the sums of unit $unit" different "$(cmp -s "$trial/sums.before" "$trial/sums.mistaken" && echo same || echo different)"
  say "and more events: $court"
  load --only events --courts "$court"
  counted
  timed "archive of what came since" backup archive --bootstrap "$kafka" --since "$trial/log-1" "$trial/log-2"
  closed_before=$(closed 冀02 "$last-12-31")
  closed_since=$(closed "$court" "$last-12-31")
  check "closed cases of $court, sent since" "some" "$([ "${closed_since:-0}" -gt 0 ] && echo some || echo none)"
  cases=$(folded)
  records=$(handled)
  psql -XAtq -d postgres -c 'select pg_switch_wal()' >/dev/null
  local segment
  segment=$(psql -XAtq -d postgres -c 'select pg_walfile_name(pg_current_wal_lsn())')
  until [ "$(psql -XAtq -d postgres -c "select coalesce(last_archived_wal, '') >= '$segment' or pg_current_wal_lsn() = pg_current_wal_insert_lsn() and last_archived_wal is not null from pg_stat_archiver")" = t ]; do sleep 1; done
  sleep 5
}

disaster() {
  say "disaster: the launcher killed, both data directories gone"
  kill -9 "$stack"
  wait "$stack" 2>/dev/null || true
  stack=
  local pid
  for pid in "$data"/run/*.pid; do kill -9 "$(cut -d' ' -f1 "$pid")" 2>/dev/null || true; done
  kill -9 "$(head -n 1 "$data/postgres/cluster/postmaster.pid")" 2>/dev/null || true
  sleep 2
  rm -rf "$data/postgres/cluster" "$data/kafka"
}

# alone COMMAND…: with nothing but Kafka running
alone() {
  java -Xmx256m -jar "$root/deploy/embedded/target/jiheng-embedded-0.1.0-SNAPSHOT-program.jar" kafka --data "$data/kafka" --port "${kafka#*:}" \
    --topic case-events:4 --topic case-events-dead-letter:1 --topic indicator-values:4:compact >"$trial/kafka.log" 2>&1 &
  local broker=$! left=120
  until grep -q '^READY' "$trial/kafka.log"; do
    left=$((left - 1))
    [ $left -gt 0 ] || { cat "$trial/kafka.log" >&2; fail "Kafka does not come up"; }
    sleep 1
  done
  "$@"
  kill -TERM "$broker"
  wait "$broker" || true
}

restore_databases() {
  PGBIN=$(dirname "$(find "$HOME/.cache/jiheng/postgres" -name pg_ctl | head -n 1)")
  export PGBIN
  timed "restore of both databases to the moment" "$here/postgres.sh" restore "$trial/base.tar.gz" "$trial/wal" "$data/postgres/cluster" "$moment"
}

# prove WHEN: people's entries are those of the moment, counters are what the whole log says
prove() {
  local proof
  counted "$records"
  sums >"$trial/sums.after"
  digest >"$trial/digest.after"
  check "$1: sums of every unit as at the moment" same "$(cmp -s "$trial/sums.before" "$trial/sums.after" && echo same || echo different)"
  check "$1: tables of the treasury as at the moment" "$(wc -l <"$trial/digest.before")" \
    "$(comm -12 <(sort "$trial/digest.before") <(sort "$trial/digest.after") | wc -l)"
  check "$1: closed cases of 冀02 last year" "$closed_before" "$(closed 冀02 "$last-12-31")"
  check "$1: closed cases of $court last year, sent after the moment" "$closed_since" "$(closed "$court" "$last-12-31")"
  check "$1: cases" "$cases" "$(folded)"
  proof=$(ask admin "$indicators/api/v1/recount" -X POST)
  say "recount: $(echo "$proof" | field casesFolded) cases, $(echo "$proof" | field cellsCompared) cells"
  check "$1: cells that differ in the recount" 0 "$(echo "$proof" | field cellsDiffering)"
  check "$1: faults of the audit log" 0 "$(psql -XAtq -d indicators -c 'select count(*) from audit_fault')"
}

both_lost() {
  restore_databases
  timed "archives held to their manifests" backup check "$trial/log-1" "$trial/log-2"
  alone timed "event log written back" backup restore --bootstrap "$kafka" "$trial/log-1" "$trial/log-2"
  start
  prove "both lost"
}

# The log is there and knows how far the group had come; the database does not.
database_lost() {
  stop
  rm -rf "$data/postgres/cluster"
  restore_databases
  alone timed "the group sent back" backup rewind --bootstrap "$kafka"
  start
  prove "databases lost"
}

main() {
  wants "psql: apt-get install postgresql-client" java curl psql unshare
  [ -f "$program" ] || { echo "try.sh: skipped, $program is missing: ./mvnw -pl deploy/backup -am package -DskipTests" >&2; exit 3; }
  rm -rf "$trial"
  mkdir -p "$trial"
  trap stop EXIT
  first_part
  moment_and_mistake
  disaster
  both_lost
  database_lost
  stop
  du -sh "$trial"/base.tar.gz "$trial"/wal "$trial"/log-* | sed 's|^|          |'
  verdict
}

main "$@"
