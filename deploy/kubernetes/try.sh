#!/usr/bin/env bash
# Tries overlays/test-cluster on a one-node cluster: brings it up, loads the sample, holds values against what they must be.
# See README.md, "Trying it". Usage: try.sh [up|load|values|roll|kill|scale]…   (all of them without an argument)
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
keys=$here/keys
volumes=/var/tmp/jiheng-trial
namespace=jiheng
# shellcheck source=../trial.sh
. "$here/../trial.sh"

k() { kubectl -n "$namespace" "$@"; }

inside() { k exec deploy/client -- "$@"; }

# ask ROLE URL [CURL-OPTION…]: over the Services, from within the cluster
ask() {
  local role=$1 url=$2
  shift 2
  inside sh -c 'role=$1; shift; exec curl -sS -m 60 -H "Authorization: Bearer $(cat /tokens/$role.token)" "$@"' sh "$role" "$@" "$url"
}

up() {
  install -d -o 999 -g 999 -m 700 "$volumes/postgres"
  install -d -o 1000 -g 1000 -m 700 "$volumes/kafka"
  "$here/secrets.sh" --keys "$keys"
  local tokens role
  tokens=$(mktemp -d)
  for role in viewer publisher clerk approver treasurer auditor admin; do
    "$here/token.sh" --keys "$keys" "$role" >"$tokens/$role.token"
  done
  k create secret generic trial-tokens --from-file="$tokens" --dry-run=client -o yaml | k apply -f -
  rm -r "$tokens"
  "$here/roll-out.sh" "$here/overlays/test-cluster"
  k rollout status --timeout=300s deployment/client
  local pod
  for pod in case-events-service indicator-service budget-service; do
    check "$pod ready" 1 "$(k get deployment "$pod" -o 'jsonpath={.status.readyReplicas}')"
  done
}

load() {
  say "loading the sample"
  inside java -Xmx256m -jar /app/sample.jar load --token-file /tokens --events-url http://case-events-service:8081 \
    --indicators-url http://indicator-service:8082 --budget-url http://budget-service:8083
  counted
}

# Waits until the consumers have committed all there is.
counted() {
  local left=-1
  while :; do
    left=$(k exec kafka-0 -c kafka -- /opt/kafka/bin/kafka-consumer-groups.sh --bootstrap-server kafka:9092 --describe \
      --group indicator-service 2>/dev/null | awk '$2 == "case-events" { n += $6 == "-" ? 1 : $6 } END { print n + 0 }')
    [ "$left" != 0 ] || break
    say "left to count: $left"
    sleep 5
  done
}

this=$(TZ=Asia/Shanghai date +%Y)
last=$((this - 1))

# indicator CODE: 冀02 at the end of last year, the last-year column of its overall target sheet
indicator() {
  ask viewer "http://indicator-service:8082/api/v1/indicators/$1/value" -G --data-urlencode court=冀02 --data-urlencode asOf="$last-12-31"
}

values() {
  check "冀02 last year closed-count 结案数" 6740 "$(indicator closed-count | field value)"
  check "冀02 last year clearance-rate 收结比" 101.80 "$(indicator clearance-rate | field value)"
  check "冀02 last year enforcement-closing-rate 执结率" 93.30 "$(indicator enforcement-closing-rate | field value)"
  check "冀02 last year mean-case-days 平均办案周期" 52.54 "$(indicator mean-case-days | field value)"
  check "projects of unit 336001 answer" 200 "$(ask viewer "http://budget-service:8083/api/v1/projects?unit=336001&year=$this" -o /dev/null -w '%{http_code}')"
  recount
}

recount() {
  local proof
  proof=$(ask admin http://indicator-service:8082/api/v1/recount -X POST)
  say "recount: $(echo "$proof" | field casesFolded) cases, $(echo "$proof" | field cellsCompared) cells"
  check "cells that differ in the recount" 0 "$(echo "$proof" | field cellsDiffering)"
}

# trial_closed: the closed cases of 冀0283 that the trial itself adds to
trial_closed() {
  ask viewer http://indicator-service:8082/api/v1/indicators/closed-count/value -G --data-urlencode court=冀0283 \
    --data-urlencode asOf=2026-06-30 | field value
}

# under_load NAME COMMAND…: sends cases and asks a value all the while; nothing may be lost, doubled or answered wrongly
under_load() {
  local name=$1 before after sender reader sent
  shift
  before=$(trial_closed)
  inside sh -c 'rm -f /tmp/stop /tmp/sent /tmp/read /tmp/wrong /tmp/errors'
  inside sh /scripts/send.sh "$(($(date +%s) % 100000))" &
  sender=$!
  inside sh /scripts/read.sh &
  reader=$!
  sleep 5
  "$@"
  sleep 5
  inside touch /tmp/stop
  wait "$sender" "$reader"
  counted
  sent=$(inside cat /tmp/sent)
  after=$(trial_closed)
  say "$name: ${sent% *} cases sent, ${sent#* } batches sent again"
  check "$name: cases counted" "${sent% *}" "$((after - before))"
  set -- $(inside cat /tmp/read)
  say "$name: $1 reads right, $3 errors"
  check "$name: reads answered wrongly" 0 "$2"
  recount
}

restart_all() {
  local each
  for each in case-events-service indicator-service budget-service; do
    k rollout restart "deployment/$each"
    k rollout status --timeout=300s "deployment/$each"
  done
}

roll() { under_load "rolling update" restart_all; }

# kill_pod SELECTOR: with SIGKILL, as a dying node would; then waits until another is ready
kill_pod() {
  local pod since
  pod=$(k get pod -l "app.kubernetes.io/name=$1" -o name | head -n 1)
  since=$(date +%s)
  k delete "$pod" --grace-period=0 --force 2>/dev/null
  sleep 2
  until k wait --for=condition=Ready --timeout=300s pod -l "app.kubernetes.io/name=$1" >/dev/null 2>&1; do sleep 1; done
  say "$1 ready again after $(($(date +%s) - since)) s"
  sleep 3
}

kill_each() {
  local each
  for each in case-events-service indicator-service budget-service postgres kafka; do kill_pod "$each"; done
}

killing() { under_load "kill of each" kill_each; }

# scale_to N: waits until every replica is ready, and tells how many of them have partitions
scale_to() {
  k scale --replicas="$1" deployment/indicator-service
  k rollout status --timeout=300s deployment/indicator-service
  sleep 15
  local sharing
  sharing=$(k exec kafka-0 -c kafka -- /opt/kafka/bin/kafka-consumer-groups.sh --bootstrap-server kafka:9092 --describe \
    --group indicator-service 2>/dev/null | awk '$2 == "case-events" && $8 ~ "/" { print $8 }' | sort | uniq -c | awk '{ print $1 }' | sort | tr '\n' ' ')
  say "$1 replicas: partitions of each address that has any: $sharing"
}

scale_out_and_in() {
  local n
  for n in 2 3 2 1; do scale_to $n; done
}

scale() { under_load "scaling out and in" scale_out_and_in; }

# Read whole before it runs, so that an update of the source tree does not disturb it.
main() {
  wants "deploy/kubernetes/get-kubectl.sh" kubectl openssl
  kubectl version >/dev/null 2>&1 || { echo "try.sh: skipped, no cluster answers (KUBECONFIG)" >&2; exit 3; }
  [ $# -gt 0 ] || set -- up load values roll kill scale
  for step in "$@"; do
    case $step in
      up | load | values | roll | scale) "$step" ;;
      kill) killing ;;
      *) echo "try.sh: there is no step $step" >&2; exit 64 ;;
    esac
  done
  verdict
}

main "$@"
