# The faults of try.sh, each in a function named for what happens; they use its functions and variables.
# shellcheck shell=bash disable=SC2154

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
  watch_as_before
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

locked_counters() {
  sql indicators "begin; lock table court_count, counter; select pg_sleep(110)" &
  local lock=$!
  awk 'BEGIN { for (i = 1; i <= 9000; i++) printf "{\"specversion\":\"1.0\",\"id\":\"many-%d\",\"source\":\"urn:try\",\"type\":\"io.jiheng.case.filed.v1\",\"subject\":\"(2026)冀0283民初%d号\",\"time\":\"2026-03-02T09:00:00+08:00\",\"data\":{\"filedOn\":\"2026-03-02\",\"procedure\":\"SUMMARY\",\"department\":\"民一庭\",\"judge\":\"J1\"}}\n", i, 200000 + i }' >"$work/many.ndjson"
  send application/x-ndjson "@$work/many.ndjson"
  expect JihengCountingStopped 'the counters locked; threshold lowered'
  expect JihengLagGrowing '9,000 events while the counters are locked; threshold lowered'
  wait "$lock" || true
  expect JihengCountingLate 'the counters were locked; threshold lowered'
}

locked_case_files() {
  sql indicators "begin; lock table case_file; select pg_sleep(40)" &
  local lock=$!
  together 11 ask viewer GET "$indicators/api/v1/indicators/closing-rate/members?part=DENOMINATOR&court=%E5%86%800283&asOf=$(date +%Y)-06-30" &
  local asking=$!
  expect JihengQuestionsRefused 'case files locked, 11 who ask again and again, one place'
  enough "$lock" "$asking"
}

locked_projects() {
  sql budget "begin; lock table project; select pg_sleep(40)" &
  local lock=$!
  together 20 ask viewer GET "$budget/api/v1/projects?unit=336001&year=$(date +%Y)" &
  local asking=$!
  expect JihengDatabasePoolExhausted 'projects locked, 20 who ask again and again, 4 connections'
  expect JihengOverload 'projects locked, 20 who ask again and again, 12 places'
  enough "$lock" "$asking"
}

crowded_imports() {
  sql budget "begin; lock table document_import; select pg_sleep(20)" &
  local lock=$!
  together 12 call clerk POST "$budget/api/v1/imports?preview=true" -F "file=@$root/budget-service/src/test/resources/documents/004-tianjin.txt" &
  local sending=$!
  expect JihengFilesRefused 'imports locked, 12 files at once'
  wait "$lock" "$sending" || true
}

misled_door() {
  replica case-events-service $((events - 1)) -Xmx96m JIHENG_PUBLICATION_TOPIC=indicator-values
  call publisher POST "$((events - 1))/api/v1/events" -H 'Content-Type: application/cloudevents+json' \
    --data-binary "$(filed misled 冀0283 2026-03-02)"
  expect JihengValuesUnread 'a door that is told to write events to the topic of values'
  kill "$replica_pid" || true
}

read_only_database() {
  sql postgres "alter database indicators set default_transaction_read_only = on"
  sql postgres "alter database budget set default_transaction_read_only = on"
  sql postgres "select pg_terminate_backend(pid) from pg_stat_activity where datname in ('indicators', 'budget')"
  send application/cloudevents+json "$(filed read-only 冀0283 2026-03-02)"
  together 10 call admin POST "$indicators/api/v1/recount"
  expect JihengCountingFailing 'the database read-only'
  expect JihengAuditQueueFull 'the database read-only'
  expect JihengValuesNotKept 'the database read-only'
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

small_heap() {
  replica indicator-service $((indicators - 2)) -Xmx"${TRY_HEAP:-38m}"
  watch_also "$indicators" $((indicators - 2))
  together 8 ask viewer GET "$((indicators - 2))/api/v1/values?court=%E5%86%8002" &
  local asking=$!
  expect JihengCollectingGarbage 'a second indicator-service with too small a heap, 8 who ask again and again' 420
  enough "$asking"
  kill "$replica_pid" || true
  watch_as_before
}

rewrite_counters() { # SQL-OF-THE-NEW-AMOUNTS
  sql indicators "begin; update court_count set revision = revision + 1 where court = '冀0283';
    update counter c set amounts = $1, revision = n.revision from court_count n where c.court = n.court and c.court = '冀0283'; commit"
}

unreadable_counter() {
  rewrite_counters "jsonb_build_object('filed', 'many', 'amounts', amounts)"
  expect JihengWorkerStopped 'counters edited by hand, so that none can read them' 420
  rewrite_counters "coalesce(amounts -> 'amounts', amounts)"
}
