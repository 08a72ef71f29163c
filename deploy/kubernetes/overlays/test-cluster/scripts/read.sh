#!/bin/sh
# Asks the closed cases of 冀02 last year, whose answer is 6740 whatever else is counted, until the file named stop is there.
# Right answers, wrong ones and errors stand in /tmp/read at the end.
set -eu
right=0 wrong=0 errors=0
rm -f /tmp/read
token="Authorization: Bearer $(cat /tokens/viewer.token)"
while [ ! -f /tmp/stop ]; do
  answer=$(curl -sG -m 10 -w ' %{http_code}' http://indicator-service:8082/api/v1/indicators/closed-count/value -H "$token" \
    --data-urlencode court=冀02 --data-urlencode asOf="$(($(date +%Y) - 1))-12-31") || answer="curl $?: $answer"
  case $answer in
    *'"value":"6740"'*200 | *'"value":6740'*200) right=$((right + 1)) ;;
    *200) wrong=$((wrong + 1)); echo "$answer" >>/tmp/wrong ;;
    *) errors=$((errors + 1)); echo "$(date +%T) $answer" | tail -c 300 >>/tmp/errors; sleep 0.2 ;;
  esac
  sleep 0.05
done
echo "$right $wrong $errors" >/tmp/read
