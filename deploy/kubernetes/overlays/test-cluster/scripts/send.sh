#!/bin/sh
# Sends cases of 冀0283, each filed and closed, in batches of ten, one after the other, until the file named stop is there.
# A batch without success is sent again as it is. Usage: send.sh RUN; the counts stand in /tmp/sent at the end.
set -eu
run=$1
cases=0 repeated=0 batch=0
rm -f /tmp/stop /tmp/sent
token="Authorization: Bearer $(cat /tokens/publisher.token)"
while [ ! -f /tmp/stop ]; do
  events='' n=0
  while [ $n -lt 10 ]; do
    number=$((run * 100000 + batch * 10 + n))
    case="(2026)冀0283民初${number}号"
    events="$events{\"specversion\":\"1.0\",\"id\":\"f$number\",\"source\":\"urn:trial\",\"type\":\"io.jiheng.case.filed.v1\",\"subject\":\"$case\",\"time\":\"2026-03-02T09:00:00+08:00\",\"data\":{\"filedOn\":\"2026-03-02\",\"procedure\":\"SUMMARY\",\"department\":\"民事审判一庭\",\"judge\":\"J0017\"}},
{\"specversion\":\"1.0\",\"id\":\"c$number\",\"source\":\"urn:trial\",\"type\":\"io.jiheng.case.closed.v1\",\"subject\":\"$case\",\"time\":\"2026-04-13T16:00:00+08:00\",\"data\":{\"closedOn\":\"2026-04-13\",\"outcome\":\"MEDIATED\"}},"
    n=$((n + 1))
  done
  until [ "$(curl -s -m 20 -o /tmp/answer -w '%{http_code}' http://case-events-service:8081/api/v1/events -H "$token" \
    -H 'Content-Type: application/cloudevents-batch+json' -H 'Prefer: return=minimal' --data-binary "[${events%,}]")" = 200 ]; do
    repeated=$((repeated + 1))
    sleep 0.5
  done
  cases=$((cases + 10)) batch=$((batch + 1))
done
echo "$cases $repeated" >/tmp/sent
