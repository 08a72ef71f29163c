# shellcheck shell=bash disable=SC2154
# What the trials say, ask and count alike; read by them (backup, compose, kubernetes). Of their own they have $tokens, the directory of
# NAME.token, if they ask.
failed=0

say() { printf '%s  %s\n' "$(date +%T)" "$*"; }
fail() { say "FAIL $*"; exit 1; }

# check WHAT EXPECTED FOUND
check() {
  if [ "$2" = "$3" ]; then
    say "PASS $1: $3"
  else
    say "FAIL $1: expected $2, found $3"
    failed=$((failed + 1))
  fi
}

# verdict [WHAT]: of all checks together, the last thing a trial says
verdict() {
  [ "$failed" = 0 ] || { say "$failed FAILED"; exit 1; }
  say "all PASS${1:+: $1}"
}

# wants HINT TOOL…: without one of them the trial is passed over, with a hint where it is from
wants() {
  local hint=$1 tool
  shift
  for tool in "$@"; do
    command -v "$tool" >/dev/null || { echo "${0##*/}: skipped, $tool is missing ($hint)" >&2; exit 3; }
  done
}

# field NAME: of the JSON document on standard input, the first one of that name
field() { grep -o "\"$1\":\"\\?[^,\"}]*" | head -n 1 | sed 's/.*:"\?//'; }

# ask NAME URL [CURL-OPTION…]: with the token of that name
ask() {
  local name=$1 url=$2
  shift 2
  curl -sS -m 120 -H @<(echo "Authorization: Bearer $(cat "$tokens/$name.token")") "$@" "$url"
}
