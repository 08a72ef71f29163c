#!/usr/bin/env bash
# Follows events from the door to their counting in a local stack of its own whose spans go by OTLP to a real receiver: a Zipkin with its
# module for OTLP. Says PASS or FAIL of each thing. See README.md, "Traces", for where both come from.
# Usage: ZIPKIN=zipkin-server-…-exec.jar ZIPKIN_OTLP=zipkin-module-otel-…-module.jar traces.sh
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
work=${TRACES_DATA:-$(mktemp -d)}
base=${TRACES_PORT:-18700}
events=$((base + 81)) indicators=$((base + 82)) budget=$((base + 83)) login=$((base + 84))
zipkin=$((base + 11)) postgres=$((base + 32)) kafka=$((base + 92))
stack= receiver= failed=0

for program in kcat curl java jq; do
  command -v "$program" >/dev/null || { echo "SKIPPED: $program is missing (Debian: apt-get install kcat curl jq)"; exit 0; }
done
[ -f "${ZIPKIN:-}" ] && [ -f "${ZIPKIN_OTLP:-}" ] || { echo "SKIPPED: ZIPKIN and ZIPKIN_OTLP name no files"; exit 0; }

check() { # WHAT EXPECTED FOUND
  if [ "$2" = "$3" ]; then
    echo "PASS $1: $3"
  else
    echo "FAIL $1: expected $2, found $3"
    failed=$((failed + 1))
  fi
}

start_receiver() {
  mkdir -p "$work/zipkin"
  cp "$ZIPKIN_OTLP" "$work/zipkin/otel.jar"
  (
    cd "$work/zipkin"
    QUERY_PORT=$zipkin exec java -Xmx256m -XX:+UseSerialGC -Dloader.path='otel.jar,otel.jar!/lib' -Dspring.profiles.active=otel \
      -cp "$ZIPKIN" org.springframework.boot.loader.launch.PropertiesLauncher
  ) >"$work/zipkin.log" 2>&1 &
  receiver=$!
  until curl -sf "localhost:$zipkin/health" >/dev/null; do
    kill -0 "$receiver" 2>/dev/null || { tail -n 20 "$work/zipkin.log"; exit 1; }
    sleep 1
  done
}

start_stack() { # RATIO
  JIHENG_TRACING=true JIHENG_TRACING_RATIO=$1 JIHENG_OTLP_ENDPOINT=http://localhost:$zipkin JIHENG_OTLP_PROTOCOL=http/protobuf \
    "$root/deploy/local/start.sh" --data "$work/stack" --no-sample --events-port $events --indicators-port $indicators \
    --budget-port $budget --login-port $login --postgres-port $postgres --kafka-port $kafka >"$work/stack.log" 2>&1 &
  stack=$!
  until grep -q 'Ctrl-C' "$work/stack.log"; do
    kill -0 "$stack" 2>/dev/null || { tail -n 20 "$work/stack.log"; exit 1; }
    sleep 1
  done
}

stop_stack() {
  [ -n "$stack" ] || return 0
  kill -TERM "$stack" 2>/dev/null || true
  wait "$stack" 2>/dev/null || true
  stack=
}
stop_all() {
  stop_stack
  [ -z "$receiver" ] || kill -TERM "$receiver" 2>/dev/null || true
  wait 2>/dev/null || true
}
trap stop_all EXIT

filed() { # ID NUMBER
  printf '{"specversion":"1.0","id":"%s","source":"urn:traces","type":"io.jiheng.case.filed.v1","subject":"(2026)冀0283民初%d号","time":"2026-03-02T09:00:00+08:00","data":{"filedOn":"2026-03-02","procedure":"SUMMARY","department":"民一庭","judge":"J1"}}' "$1" "$2"
}
post() { # TYPE BODY [curl options]
  local type=$1 body=$2
  shift 2
  curl -s -m 30 -o /dev/null -w '%{http_code}' "localhost:$events/api/v1/events" -H "Authorization: Bearer $(cat "$work/stack/tokens/publisher.token")" \
    -H "Content-Type: application/$type+json" --data-binary "$body" "$@"
}
produce() { # ID NUMBER [kcat options]: as a program would that knows nothing of the door
  local id=$1 number=$2
  shift 2
  filed "$id" "$number" | kcat -P -b localhost:$kafka -t case-events -k "(2026)冀0283民初${number}号" -H content-type=application/cloudevents+json "$@"
}

# record ID: the header traceparent of the record of an event
record() {
  kcat -C -q -e -b localhost:$kafka -t case-events -f '%h %s\n' | grep "\"id\":\"$1\"" | grep -o 'traceparent=[^, ]*' | cut -d= -f2
}

# spans TRACE: one a line, "service KIND name id parent links", when those of the counting are there
spans() {
  local left=40 found=
  until found=$(curl -s "localhost:$zipkin/api/v2/trace/$1" | jq -r 'if type == "array" then .[] else empty end
      | "\(.localEndpoint.serviceName) \(.kind) \(.name) \(.id) \(.parentId // "-")"' 2>/dev/null) && grep -q ' CONSUMER ' <<<"$found"; do
    left=$((left - 1))
    [ $left -gt 0 ] || break
    sleep 0.5
  done
  printf '%s\n' "$found"
}
services() { cut -d' ' -f1 <<<"$1" | sort -u | paste -sd' '; }
# parents SPANS: how many have a parent that is not of the trace
strangers() { awk '{ id[$(NF - 1)] = 1; parent[NR] = $NF } END { for (n in parent) if (parent[n] != "-" && !(parent[n] in id)) s++; print s + 0 }' <<<"$1"; }
id_of() { awk -v service="$2" -v kind="$3" '$1 == service && $2 == kind { print $(NF - 1); exit }' <<<"$1"; }
parent_of() { awk -v service="$2" -v kind="$3" '$1 == service && $2 == kind { print $NF; exit }' <<<"$1"; }

through_the_door() {
  local trace found
  check "an event of a sender without a trace" 202 "$(post cloudevents "$(filed plain-1 1)")"
  trace=$(record plain-1 | cut -d- -f2)
  found=$(spans "$trace")
  echo "$found" | sed 's/^/     /'
  check "services whose spans are of the one trace in the record" "case-events-service indicator-service" "$(services "$found")"
  check "the counting is a child of the request" "$(record plain-1 | cut -d- -f3)" "$(parent_of "$found" indicator-service CONSUMER)"
  check "spans whose parent is not of the trace" 0 "$(strangers "$found")"

  trace=4bf92f3577b34da6a3ce929d0e0e4736
  check "an event of a sender with a trace" 202 "$(post cloudevents "$(filed own-1 2)" -H "traceparent: 00-$trace-00f067aa0ba902b7-01")"
  found=$(spans $trace)
  check "services whose spans are of the sender's trace" "case-events-service indicator-service" "$(services "$found")"
  check "the request is a child of the sender's span" 00f067aa0ba902b7 "$(parent_of "$found" case-events-service SERVER)"

  trace=4bf92f3577b34da6a3ce929d0e0e4737
  check "three events in one request" 200 "$(post cloudevents-batch "[$(filed batch-1 3),$(filed batch-2 4),$(filed batch-3 5)]" \
    -H "traceparent: 00-$trace-00f067aa0ba902b7-01")"
  check "services whose spans are of its trace" "case-events-service indicator-service" "$(services "$(spans $trace)")"
}

by_a_plain_producer() {
  local trace=5bf92f3577b34da6a3ce929d0e0e4736 found
  produce kcat-1 6 -H traceparent=00-$trace-10f067aa0ba902b7-01
  found=$(spans $trace)
  check "services whose spans are of a plain producer's trace" indicator-service "$(services "$found")"
  check "the counting is a child of the producer's span" 10f067aa0ba902b7 "$(parent_of "$found" indicator-service CONSUMER)"

  local since=$(($(date +%s) * 1000)) left=40 roots=0
  produce kcat-2 7
  until roots=$(curl -sG "localhost:$zipkin/api/v2/traces" -d serviceName=indicator-service -d limit=100 | jq "[.[] | select(length == 1) | .[0]
      | select(.kind == \"CONSUMER\" and .parentId == null and .timestamp / 1000 >= $since)] | length") && [ "$roots" -ge 1 ]; do
    left=$((left - 1))
    [ $left -gt 0 ] || break
    sleep 0.5
  done
  check "traces begun by the counting of a record without one" 1 "$roots"
}

# Nothing begins a trace; who brings one has it gone on with.
sampled_by_nobody() {
  local trace=6bf92f3577b34da6a3ce929d0e0e4736 left=40
  check "ratio 0, an event of a sender without a trace" 202 "$(post cloudevents "$(filed ratio-1 8)")"
  check "ratio 0, the record says that nobody keeps its trace" 00 "$(record ratio-1 | cut -d- -f4)"
  check "ratio 0, an event of a sender with a trace" 202 "$(post cloudevents "$(filed ratio-2 9)" -H "traceparent: 00-$trace-00f067aa0ba902b7-01")"
  check "ratio 0, services whose spans are of the sender's trace" "case-events-service indicator-service" "$(services "$(spans $trace)")"
  check "ratio 0, spans of the first" "" "$(curl -s "localhost:$zipkin/api/v2/trace/$(record ratio-1 | cut -d- -f2)" | jq -r '.[]?.name' 2>/dev/null || true)"
}

main() {
  mkdir -p "$work"
  start_receiver
  start_stack 1.0
  through_the_door
  by_a_plain_producer
  stop_stack
  start_stack 0
  sampled_by_nobody
  echo "$(curl -s "localhost:$zipkin/api/v2/services" | jq -r 'join(" ")'); data and logs in $work"
  [ "$failed" = 0 ] || { echo "$failed FAILED"; exit 1; }
  echo "all PASS"
}

main "$@"
