# shellcheck shell=bash disable=SC2154
# What goes on while an installation is upgraded, and what is looked at; read by upgrade.sh. What goes on tells what it did until the
# file stop is there. Which instances are asked stands in files of the name of a service, one port a line, as an ingress knows them.

open_to() { echo "$2" >>"$trial/$1.ports"; }
close_to() { sed -i "/^$2\$/d" "$trial/$1.ports"; }
one_of() { shuf -n 1 "$trial/$1.ports"; }

# told FILE: whole or not at all, for others read it meanwhile
told() { cat >"$trial/$1.new" && mv "$trial/$1.new" "$trial/$1"; }

# post ROLE SERVICE PATH BODY MEDIA-TYPE GOOD: until it is taken, by whichever instance; says how often it was not
post() {
  local tries=0 answer
  until answer=$(ask "$1" "localhost:$(one_of "$2")$3" -s -o "$trial/answer-$2" -w '%{http_code}' -m 20 -H "Content-Type: $5" \
    -H 'Prefer: return=minimal' --data-binary "$4") && [[ $6 == *$answer* ]]; do
    echo "$(date +%T) $answer $(head -c 300 "$trial/answer-$2")" >>"$trial/refused-$2"
    tries=$((tries + 1))
    sleep 0.3
  done
  echo $tries
}

send() {
  local cases=0 refused=0 n events case
  while [ ! -f "$trial/stop" ]; do
    events=
    for n in 0 1 2 3 4 5 6 7 8 9; do
      case="(2026)$court民初$((700000 + cases + n))号"
      events="$events{\"specversion\":\"1.0\",\"id\":\"uf$((cases + n))\",\"source\":\"urn:upgrade\",\"type\":\"io.jiheng.case.filed.v1\",\"subject\":\"$case\",\"time\":\"2026-03-02T09:00:00+08:00\",\"data\":{\"filedOn\":\"2026-03-02\",\"procedure\":\"SUMMARY\",\"department\":\"民事审判一庭\",\"judge\":\"J0017\"}},
{\"specversion\":\"1.0\",\"id\":\"uc$((cases + n))\",\"source\":\"urn:upgrade\",\"type\":\"io.jiheng.case.closed.v1\",\"subject\":\"$case\",\"time\":\"2026-04-13T16:00:00+08:00\",\"data\":{\"closedOn\":\"2026-04-13\",\"outcome\":\"MEDIATED\"}},"
    done
    refused=$((refused + $(post publisher case-events-service /api/v1/events "[${events%,}]" application/cloudevents-batch+json "200 202")))
    cases=$((cases + 10))
    echo "$cases $refused" | told sent
  done
}

pay() {
  local paid=0 refused=0
  while [ ! -f "$trial/stop" ]; do
    refused=$((refused + $(post treasurer budget-service "/api/v1/projects/$project/payments" \
      "{\"voucher\":\"U-$paid\",\"amountYuan\":1.00,\"paidOn\":\"$payday\",\"payee\":\"某公司\",\"note\":\"\"}" application/json "200 201")))
    paid=$((paid + 1))
    echo "$paid $refused" | told paid
    sleep 0.2
  done
}

# read_one VERSION: 冀02's closed cases, which nobody adds to; and the trial's, which only grow and are no more than were sent
read_one() {
  local right=0 wrong=0 errors=0 most=0 answer at
  at=$(port "$1" indicator-service)
  while [ ! -f "$trial/stop" ] && grep -q "^$at\$" "$trial/indicator-service.ports"; do
    answer=$(closed "$at" 冀02 "$settled") || answer=none
    if [ "$answer" = "$expected" ]; then
      right=$((right + 1))
    else
      grep -q "^$at\$" "$trial/indicator-service.ports" || break
      [[ $answer =~ ^[0-9]+$ ]] && wrong=$((wrong + 1)) || errors=$((errors + 1))
      echo "$(date +%T) 冀02 $answer" >>"$trial/wrong-$1"
    fi
    answer=$(closed "$at" $court $asked) || answer=none
    # A batch may be counted before its sender is told.
    if [[ $answer =~ ^[0-9]+$ ]] && [ "$answer" -ge "$most" ] && [ "$answer" -le $(($(cut -d' ' -f1 "$trial/sent") + 10)) ]; then
      right=$((right + 1)) most=$answer
    else
      grep -q "^$at\$" "$trial/indicator-service.ports" || break
      [[ $answer =~ ^[0-9]+$ ]] && wrong=$((wrong + 1)) || errors=$((errors + 1))
      echo "$(date +%T) $court $answer after $most" >>"$trial/wrong-$1"
    fi
    echo "$right $wrong $errors" | told "read-$1"
    sleep 0.1
  done
}
closed() {
  ask viewer "localhost:$1/api/v1/indicators/closed-count/value" -s -m 10 -f -G --data-urlencode "court=$2" -d "asOf=$3" 2>/dev/null | field value
}
reads() { cut -d' ' -f"$2" "$trial/read-$1" 2>/dev/null || echo 0; }

migrations() { sql "$1" "select coalesce(max(version::int), 0) || ', ' || count(*) filter (where version is null) || ' repeatable' from flyway_schema_history where success"; }

# counted [LEAST]: until so many events are counted, and two looks three seconds apart see the same
counted() {
  local before=-1 now
  until now=$(sql indicators 'select coalesce(sum(events), 0) from court_count'); [ "$now" -ge "${1:-1}" ] && [ "$now" = "$before" ]; do
    before=$now
    sleep 3
  done
}

# Of every unit what it was given and has paid, but for the trial's own payments.
sums() {
  sql budget "select p.unit_code, p.year, count(*), sum(p.budget_wan), sum(p.fiscal_wan), sum(p.other_wan),
    (select coalesce(sum(amount_wan), 0) from ledger_entry e join project q on q.id = e.project_id
      where (q.unit_code, q.year) = (p.unit_code, p.year) and e.voucher not like 'U-%') from project p group by 1, 2 order by 1, 2"
}
# execution VERSION: what the project has been given and has paid by the day before the trial's payments
execution() {
  local answer
  answer=$(ask viewer "localhost:$(port "$1" budget-service)/api/v1/projects/$project/execution?asOf=$(date -d "$payday - 1 day" +%F)")
  echo "$(echo "$answer" | field budgetWan) $(echo "$answer" | field paidWan)"
}
