#!/usr/bin/env bash
# Makes the alerts fire, one after the other, in a local stack of its own with a real Prometheus and a real
# Alertmanager, and prints which did. Waits are shortened and some thresholds lowered in a copy of the rules (see
# shorten); what a fault does to the services is as it is. Takes some 15 minutes; with arguments, those scenarios alone.
# RESULTS.md has the last run.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
here=$root/deploy/observability
work=${TRY_DATA:-$(mktemp -d)}
base=${TRY_PORT:-18600}
events=$((base + 81)) indicators=$((base + 82)) budget=$((base + 83))
prometheus=$((base + 90)) alertmanager=$((base + 93)) postgres=$((base + 32)) kafka=$((base + 92))
started=()

missing=()
for program in prometheus prometheus-alertmanager psql curl java; do
  command -v "$program" >/dev/null || missing+=("$program")
done
if [ ${#missing[@]} -gt 0 ]; then
  echo "SKIPPED: not installed: ${missing[*]} (Debian: apt-get install prometheus prometheus-alertmanager postgresql-client curl)"
  exit 0
fi

stop_all() {
  thaw kafka || true
  thaw budget-service || true
  for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
}
trap stop_all EXIT

# A copy of the rules that need not be waited for.
shorten() {
  mkdir -p "$work/rules"
  for file in "$here"/prometheus/rules/*.yaml; do
    sed -E -e 's/for: [0-9]+[mh]/for: 3s/' -e 's/\[[0-9]+m\]/[30s]/g' -e 's/> 129600/> 20/' \
      -e '/JihengSlowAnswers/,/for:/ s/> 2$/> 0.0001/' -e '/JihengSlowPublication/,/for:/ s/> 1$/> 0.0001/' \
      -e '/JihengCountingLate/,/for:/ s/> 60$/> 10/' -e '/JihengLagGrowing/,/for:/ s/> 10000/> 100/' \
      -e '/JihengHeapNearLimit/,/for:/ s/> 0.85$/> 0.01/' "$file" >"$work/rules/$(basename "$file")"
  done
}

configure() {
  sed -e 's/15s/2s/' -e "s/localhost:9093/localhost:$alertmanager/" -e "s/localhost:9081/localhost:$((events + 1000))/" \
    -e "s/localhost:9082/localhost:$((indicators + 1000))/" -e "s/localhost:9083/localhost:$((budget + 1000))/" \
    "$here/prometheus/prometheus.yml" >"$work/prometheus.yml"
  printf 'route: {receiver: nobody, group_wait: 1s}\nreceivers: [{name: nobody}]\n' >"$work/alertmanager.yml"
}

start_watch() {
  prometheus-alertmanager --config.file="$work/alertmanager.yml" --storage.path="$work/alertmanager" \
    --web.listen-address="127.0.0.1:$alertmanager" --cluster.listen-address="" >"$work/alertmanager.log" 2>&1 &
  started+=($!)
  prometheus --config.file="$work/prometheus.yml" --storage.tsdb.path="$work/prometheus" \
    --web.listen-address="127.0.0.1:$prometheus" >"$work/prometheus.log" 2>&1 &
  prometheus_pid=$!
  started+=($!)
}

# Small limits, so that few requests are many.
start_stack() {
  JIHENG_INTAKE_REQUESTS_IN_HAND=8 JIHENG_LOAD_REQUESTS_IN_HAND=12 JIHENG_DB_POOL=4 JIHENG_SCAN_SMALL=1 \
    JIHENG_PUBLICATION_DELIVERY_TIMEOUT=6S "$root/deploy/local/start.sh" --fresh --data "$work/stack" --sample-events 5000 \
    --events-port $events --indicators-port $indicators --budget-port $budget --postgres-port $postgres --kafka-port $kafka \
    >"$work/stack.log" 2>&1 &
  started+=($!)
  until grep -q 'Ctrl-C' "$work/stack.log"; do
    kill -0 "$!" 2>/dev/null || { tail -n 20 "$work/stack.log"; exit 1; }
    sleep 1
  done
}

pid_of() { cut -d' ' -f1 "$work/stack/run/$1.pid"; }
freeze() { kill -STOP "$(pid_of "$1")"; }
thaw() { [ -e "$work/stack/run/$1.pid" ] && kill -CONT "$(pid_of "$1")"; }
token() { cat "$work/stack/tokens/$1.token"; }
call() { # ROLE METHOD URL [curl options]
  local role=$1 method=$2 url=$3
  shift 3
  curl -s -m 60 -o /dev/null -X "$method" "localhost:$url" -H "Authorization: Bearer $(token "$role")" "$@" || true
}
sql() { # DATABASE SQL
  PGPASSWORD=postgres psql -q -h localhost -p $postgres -U postgres -d "$1" -c "$2" >/dev/null 2>&1
}
send() { # MEDIA-TYPE BODY
  call publisher POST "$events/api/v1/events" -H "Content-Type: $1" --data-binary "$2"
}
filed() { # ID COURT DAY
  printf '{"specversion":"1.0","id":"%s","source":"urn:try","type":"io.jiheng.case.filed.v1","subject":"(2026)%s民初%d号","time":"%sT09:00:00+08:00","data":{"filedOn":"%s","procedure":"SUMMARY","department":"民一庭","judge":"J1"}}' \
    "$1" "$2" "$((90000 + RANDOM))" "$3" "$3"
}
together() { # N COMMAND…
  local n=$1 i
  shift
  local running=()
  for i in $(seq "$n"); do
    "$@" &
    running+=($!)
  done
  wait "${running[@]}" 2>/dev/null || true
}

fired=0 silent=0
# What Alertmanager was told of the alert; waits for it.
expect() { # ALERT SCENARIO
  local since=$SECONDS
  until curl -s "localhost:$alertmanager/api/v2/alerts?filter=alertname=$1" | grep -q '"fingerprint"'; do
    if [ $((SECONDS - since)) -gt 120 ]; then
      printf '| %s | %s | **not seen** |\n' "$1" "$2"
      silent=$((silent + 1))
      return
    fi
    sleep 1
  done
  printf '| %s | %s | %d s |\n' "$1" "$2" $((SECONDS - since))
  fired=$((fired + 1))
}

ordinary_traffic() {
  for i in $(seq 40); do
    call viewer GET "$indicators/api/v1/values?court=%E5%86%8002"
    send application/cloudevents+json "$(filed "ordinary-$i" 冀0283 "$(date +%F)")"
  done
  expect JihengSlowAnswers 'ordinary reads; threshold lowered'
  expect JihengSlowPublication 'ordinary events; threshold lowered'
  expect JihengHeapNearLimit 'an ordinary heap; threshold lowered'
  expect JihengRecountNotRun 'no recount for 20 seconds instead of 36 hours'
  expect JihengCourtSilent 'events of today from one court only'
}

bad_senders() {
  local bad
  bad=$(filed bad 冀0283 2026-02-30)
  for i in $(seq 10); do send application/cloudevents-batch+json "[$bad,$bad,$bad]"; done
  expect JihengEventsRefused 'a day that does not exist'
  send application/cloudevents+json "$(filed twice 冀0283 2026-03-02)"
  send application/cloudevents+json "$(filed twice 冀0283 2026-03-03)"
  expect JihengDeadLetters 'one id, two contents'
  for i in $(seq 12); do
    call treasurer POST "$budget/api/v1/projects/1/payments" -H 'Content-Type: application/json' \
      -d "{\"voucher\":\"T$i\",\"amountYuan\":99999999999.00,\"paidOn\":\"$(date +%Y)-03-17\",\"payee\":\"x\",\"note\":\"\"}"
  done
  expect JihengPaymentsRefused 'payments above the budget'
}

frozen_service() {
  freeze budget-service
  expect JihengServiceDown 'budget-service frozen (SIGSTOP)'
  thaw budget-service
  sed -i "s/targets: \[localhost:$((budget + 1000))\]/targets: []/" "$work/prometheus.yml"
  kill -HUP "$prometheus_pid"
  expect JihengServiceMissing 'its target removed'
  configure
  kill -HUP "$prometheus_pid"
}

free_publisher_lock() {
  sql indicators "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = 19082 and objid = 2"
}

frozen_kafka() {
  freeze kafka
  # Who takes the lock anew says all values again.
  free_publisher_lock
  together 40 send application/cloudevents+json "$(filed "no-kafka" 冀0283 2026-03-02)"
  expect JihengDoorRefusing 'Kafka frozen, 40 senders'
  expect JihengPublicationFailing 'Kafka frozen'
  expect JihengServerErrors 'Kafka frozen'
  expect JihengNotReady 'Kafka frozen'
  expect JihengValuesNotPublished 'Kafka frozen'
  expect JihengValuesWaiting 'Kafka frozen'
  thaw kafka
  sleep 20
}

locked_tables() {
  sql indicators "begin; lock table court_count, counter; select pg_sleep(110)" &
  local lock=$!
  awk 'BEGIN { for (i = 1; i <= 9000; i++) printf "{\"specversion\":\"1.0\",\"id\":\"many-%d\",\"source\":\"urn:try\",\"type\":\"io.jiheng.case.filed.v1\",\"subject\":\"(2026)冀0283民初%d号\",\"time\":\"2026-03-02T09:00:00+08:00\",\"data\":{\"filedOn\":\"2026-03-02\",\"procedure\":\"SUMMARY\",\"department\":\"民一庭\",\"judge\":\"J1\"}}\n", i, 200000 + i }' >"$work/many.ndjson"
  send application/x-ndjson "@$work/many.ndjson" &
  together 30 call viewer GET "$indicators/api/v1/indicators/closing-rate/members?part=NUMERATOR&court=%E5%86%800283&asOf=$(date +%Y)-06-30" &
  expect JihengLagGrowing '9,000 events while the counters are locked; threshold lowered'
  expect JihengCountingStopped 'the counters locked'
  expect JihengCountingLate 'the counters locked; threshold lowered'
  wait "$lock" || true
  sql indicators "begin; lock table case_file; select pg_sleep(30)" &
  lock=$!
  together 60 call viewer GET "$indicators/api/v1/indicators/closing-rate/members?part=NUMERATOR&court=%E5%86%800283&asOf=$(date +%Y)-06-30" &
  expect JihengQuestionsRefused 'case files locked, 60 questions'
  expect JihengOverload 'case files locked, 60 questions'
  wait "$lock" || true
  sql budget "begin; lock table project; select pg_sleep(20)" &
  lock=$!
  together 11 call viewer GET "$budget/api/v1/projects?unit=336001&year=$(date +%Y)" &
  expect JihengDatabasePoolExhausted 'projects locked, 11 questions, 4 connections'
  wait "$lock" || true
}

read_only_database() {
  sql postgres "alter database indicators set default_transaction_read_only = on"
  sql postgres "alter database budget set default_transaction_read_only = on"
  sql postgres "select pg_terminate_backend(pid) from pg_stat_activity where datname in ('indicators', 'budget')"
  send application/cloudevents+json "$(filed read-only 冀0283 2026-03-02)"
  together 10 call admin POST "$indicators/api/v1/recount"
  expect JihengCountingFailing 'the database read-only'
  expect JihengAuditQueueFull 'the database read-only'
  sql postgres "alter database indicators reset default_transaction_read_only"
  sql postgres "alter database budget reset default_transaction_read_only"
  sql postgres "select pg_terminate_backend(pid) from pg_stat_activity where datname in ('indicators', 'budget')"
  sleep 10
}

taken_lock() {
  sql indicators "do \$\$ begin perform pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = 19082 and objid = 2;
    perform pg_advisory_lock(19082, 2); perform pg_sleep(15); end \$\$" &
  local lock=$!
  expect JihengNobodyPublishes 'the lock of the publisher taken by another session'
  wait "$lock" || true
}

drift() {
  sql indicators "update counter set court = 'away' where court = '冀0283'"
  call admin POST "$indicators/api/v1/recount"
  expect JihengDrift 'counters of a court moved by hand'
  sql indicators "update counter set court = '冀0283' where court = 'away'"
  call admin POST "$indicators/api/v1/recount"
}

main() {
  mkdir -p "$work"
  shorten
  configure
  start_stack
  start_watch
  echo "| alert | made to fire by | after |"
  echo "|---|---|---|"
  local scenario
  for scenario in "$@"; do "$scenario"; done
  printf '\n%d alerts fired, %d did not; data and logs in %s\n' "$fired" "$silent" "$work"
  [ "$silent" -eq 0 ]
}

[ $# -gt 0 ] || set -- ordinary_traffic bad_senders frozen_service frozen_kafka locked_tables read_only_database taken_lock drift
main "$@"
