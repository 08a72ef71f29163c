# shellcheck shell=bash disable=SC2154
# The tour that try.sh takes, read by it: people, the sample, events, values.

# person NAME ROLE COURTS UNITS SOURCES: added once, logged in each time
person() {
  [ -f "$trial/passwords/$1" ] || (umask 077 && "$trial/compose/add-user.sh" --lasting "$@" >"$trial/passwords/$1")
  "$trial/compose/token.sh" "$1" <"$trial/passwords/$1" >"$tokens/$1.token"
}

people() {
  local role
  for role in viewer publisher clerk approver treasurer auditor admin; do person $role $role '*' '*' '*'; done
  person court-0283 viewer 冀0283
  curl -sS -f -m 30 "$login/realms/jiheng/protocol/openid-connect/token" -d grant_type=client_credentials -d client_id=case-system \
    --data-urlencode client_secret@<(sed -n 's/^CASE_SYSTEM_SECRET=//p' "$trial/compose/.env" | tr -d '\n') | field access_token >"$tokens/case-system.token"
}

# browser NAME URL: signs in at the page of that service as a browser does, and prints who it is there
browser() {
  local jar form
  jar=$(mktemp -p "$trial")
  form=$(curl -sS -L -m 60 -b "$jar" -c "$jar" "$2/login?to=/" | grep -o 'action="[^"]*"' | head -n 1 | cut -d'"' -f2 | sed 's/&amp;/\&/g')
  curl -sS -L -m 60 -b "$jar" -c "$jar" -o "$trial/page.html" --data-urlencode "username=$1" \
    --data-urlencode password@<(tr -d '\n' <"$trial/passwords/$1") "$form"
  curl -sS -m 60 -b "$jar" -H 'X-Requested-With: JavaScript' "$2/api/v1/me"
  rm -f "$jar"
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

last=$(($(TZ=Asia/Shanghai date +%Y) - 1))

load() {
  say "loading 冀02, and the sheets"
  java -Xmx256m -jar "$sample" load --courts 冀02 --token-file "$tokens" --events-url "$events" \
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
    java -Xmx256m -jar "$sample" count --courts 冀02 | awk -v year="$last" '$1 == year && $2 == "冀02"')
  check "冀02 last year closed-count 结案数, as counted case by case" "$closed" "$(indicator viewer closed-count 冀02 "$last-12-31" | field value)"
  check "冀02 last year clearance-rate 收结比" "${clearance%\%}" "$(indicator viewer clearance-rate 冀02 "$last-12-31" | field value)"
  check "冀02 last year enforcement-closing-rate 执结率" "${enforcement%\%}" "$(indicator viewer enforcement-closing-rate 冀02 "$last-12-31" | field value)"
  check "冀02 last year mean-case-days 平均办案周期" "$days" "$(indicator viewer mean-case-days 冀02 "$last-12-31" | field value)"
  check "冀0283 with the tour's case" 1 "$(closed)"
  check "execution of unit 336001 answers" 200 "$(status viewer "$budget/api/v1/units/336001/execution?year=$last&asOf=$last-12-31")"
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
  check "a viewer of 冀0283 asks for 冀02" 403 "$(indicator court-0283 closed-count 冀02 "$last-12-31" | field status)"
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
  check "signed in at the board with a browser" court-0283 "$(browser court-0283 "$indicators" | field name)"
  check "and at the budgets" treasurer "$(browser treasurer "$budget" | field name)"
  ask approver "$indicators/api/v1/closes" -H 'Content-Type: application/json' -d '{"court":"冀0283","scope":"COURT","month":"2026-04"}' | field id >"$trial/close"
  values
}
