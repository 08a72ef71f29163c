#!/usr/bin/env bash
# Makes the alerts fire, one after the other, in a local stack of its own with a real Prometheus and a real
# Alertmanager, and prints which did. Waits are shortened and some thresholds lowered in a copy of the rules (see
# shorten); what a fault does to the services is as it is. Takes some 25 minutes; with arguments, those scenarios alone
# (scenarios.sh). RESULTS.md has the last run. Linux only: a second replica is started as /proc tells of the first.
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
      -e '/JihengHeapNearLimit/,/for:/ s/> 0.85$/> 0.01/' \
      -e '/JihengCountingStopped/,/for:/ s/> 120$/> 5/' "$file" >"$work/rules/$(basename "$file")"
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
    --events-port $events --indicators-port $indicators --budget-port $budget --login-port $((base + 84)) \
    --postgres-port $postgres --kafka-port $kafka \
    >"$work/stack.log" 2>&1 &
  started+=($!)
  until grep -q 'Ctrl-C' "$work/stack.log"; do
    kill -0 "$!" 2>/dev/null || { tail -n 20 "$work/stack.log"; exit 1; }
    sleep 1
  done
}

# Another replica of a service, as it runs in the stack but for what is said here; its management port is a thousand above.
replica() { # SERVICE PORT JVM-OPTION… [NAME=VALUE…]
  local service=$1 port=$2 options=() settings=()
  shift 2
  mapfile -d '' -t settings <"/proc/$(pid_of "$service")/environ"
  while [ $# -gt 0 ]; do
    case $1 in
      -*) options+=("$1") ;;
      *) settings+=("$1") ;;
    esac
    shift
  done
  settings+=("QUARKUS_HTTP_PORT=$port" "QUARKUS_MANAGEMENT_PORT=$((port + 1000))")
  env -i "${settings[@]}" java -XX:+UseSerialGC "${options[@]}" -jar "$root/$service/target/quarkus-app/quarkus-run.jar" \
    >"$work/$service-$port.log" 2>&1 &
  replica_pid=$!
  started+=("$replica_pid")
  until curl -sf -m 5 -o /dev/null "localhost:$((port + 1000))/q/health/started"; do
    kill -0 "$replica_pid" 2>/dev/null || { tail -n 20 "$work/$service-$port.log"; exit 1; }
    sleep 1
  done
}
# A replica that is short of something takes its time to answer, and would be told down.
watch_also() { # SERVICE'S-PORT PORT
  sed -i -e 's/scrape_interval: 2s/scrape_interval: 10s/' -e "s/targets: \[localhost:$(($1 + 1000))\]/targets: [localhost:$(($1 + 1000)), localhost:$(($2 + 1000))]/" "$work/prometheus.yml"
  kill -HUP "$prometheus_pid"
}
watch_as_before() {
  configure
  kill -HUP "$prometheus_pid"
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
ask() { # ROLE METHOD URL [curl options]: again and again, until enough
  until [ -e "$work/enough" ]; do
    call "$@"
    sleep 0.2
  done
}
enough() { # PID…
  touch "$work/enough"
  wait "$@" || true
  rm "$work/enough"
}
together() { # N COMMAND…
  local n=$1
  shift
  local running=()
  while [ ${#running[@]} -lt "$n" ]; do
    "$@" &
    running+=($!)
  done
  wait "${running[@]}" 2>/dev/null || true
}

fired=0 silent=0
# What Alertmanager was told of the alert; waits for it.
expect() { # ALERT SCENARIO [SECONDS]
  local since=$SECONDS
  until curl -s "localhost:$alertmanager/api/v2/alerts?filter=alertname=$1" | grep -q '"fingerprint"'; do
    if [ $((SECONDS - since)) -gt "${3:-120}" ]; then
      printf '| %s | %s | **not seen** |\n' "$1" "$2"
      silent=$((silent + 1))
      return
    fi
    sleep 1
  done
  printf '| %s | %s | %d s |\n' "$1" "$2" $((SECONDS - since))
  fired=$((fired + 1))
}

# shellcheck source-path=SCRIPTDIR source=scenarios.sh
. "$here/scenarios.sh"

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

[ $# -gt 0 ] || set -- ordinary_traffic bad_senders frozen_service frozen_kafka locked_counters locked_case_files \
  locked_projects crowded_imports misled_door read_only_database taken_lock drift small_heap unreadable_counter
main "$@"
