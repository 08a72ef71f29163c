#!/usr/bin/env bash
# Base backup, archive of the write-ahead log (WAL) and restore to a moment, of a PostgreSQL whose files this machine has: all of its
# databases at once. See README.md.
#   postgres.sh archive WAL-DIR                          the server archives its WAL there from its next start on
#   postgres.sh base DATA-DIR FILE.tar.gz                of the running server
#   postgres.sh restore FILE.tar.gz WAL-DIR DATA-DIR [MOMENT]     into a directory that is not there, e.g. to '2026-11-30 14:05:00+08'
# The server is named by PGHOST, PGPORT, PGUSER, PGPASSWORD. restore runs pg_ctl of PGBIN, or of the path.
set -euo pipefail

fail() { echo "postgres.sh: $*" >&2; exit 1; }
usage() { sed -n '2,7s/^# \{0,1\}//p' "$0" >&2; exit 64; }
sql() { psql -XAtq -v ON_ERROR_STOP=1 -d postgres "$@"; }

# plain PATH: goes through a shell and PostgreSQL's own placeholders as it is
plain() { case $1 in *[!A-Za-z0-9/._-]* | [!/]*) fail "only letters, digits, /, ., _ and - in $1, from / on" ;; esac; }

archive() {
  local wal=$1
  plain "$wal"
  mkdir -p "$wal"
  # The same segment again is no fault; another one of its name is.
  sql -v command="(test ! -f $wal/%f.gz || gunzip -c $wal/%f.gz | cmp -s - %p) && gzip -1c %p >$wal/%f.part && sync $wal/%f.part && mv $wal/%f.part $wal/%f.gz" <<'SQL'
alter system set archive_mode = on;
alter system set archive_command = :'command';
-- What is lost at most when the machine is
alter system set archive_timeout = '60s';
SQL
}

# Start, copy, stop in one session, as PostgreSQL's manual has it for backups without pg_basebackup, which belongs to one major version.
base() {
  local data=$1 out=$2 work status
  [ -f "$data/PG_VERSION" ] || fail "$data is no data directory"
  [ ! -e "$out" ] || fail "$out is there"
  [ "$(sql -c 'show archive_mode')" = on ] || fail "the server archives no WAL: first 'archive', then a restart"
  work=$(mktemp -d "$(dirname "$out")/.base.XXXXXX")
  # shellcheck disable=SC2064
  trap "rm -rf '$work'" EXIT
  coproc SESSION { psql -XAtq -v ON_ERROR_STOP=1 -d postgres; }
  # shellcheck disable=SC2153
  local pid=$SESSION_PID to=${SESSION[1]} from=${SESSION[0]} first ended=''
  echo "select pg_backup_start('jiheng', true);" >&"$to"
  read -r -t 600 first <&"$from" || fail "the backup was not started"
  mkdir "$work/label"
  status=0
  # Files that change or go meanwhile are what the WAL is for: tar then ends with 1.
  tar -C "$data" -czf "$work/base.tar.gz" --warning=no-file-changed --warning=no-file-removed --exclude=./pg_wal/* --exclude=./postmaster.* \
    --exclude=./pg_replslot/* --exclude=./pg_dynshmem/* --exclude=./pg_notify/* --exclude=./pg_serial/* --exclude=./pg_snapshots/* \
    --exclude=./pg_stat_tmp/* --exclude=./pg_subtrans/* --exclude=./epg-lock . || status=$?
  [ "$status" -le 1 ] || fail "tar ended with $status"
  printf '%s\n' "\\o $work/label/backup_label" "select labelfile from pg_backup_stop(true);" '\o' "select 'stopped';" >&"$to"
  read -r -t 600 ended <&"$from" || true
  [ "$ended" = stopped ] || fail "the backup was not ended: is WAL archived?"
  echo '\q' >&"$to"
  wait "$pid"
  tar -C "$work/label" -czf "$work/label.tar.gz" backup_label
  # A gzip after a gzip is one; so is a tar after a tar with --ignore-zeros.
  cat "$work/base.tar.gz" "$work/label.tar.gz" >"$work/whole"
  sync "$work/whole"
  mv "$work/whole" "$out"
  echo "postgres.sh: $out, $(du -h "$out" | cut -f1), from WAL $first on"
}

# A server refuses to run as root; in a namespace where root has another number it does not.
server() { if [ "$(id -u)" = 0 ]; then unshare -U "$@"; else "$@"; fi; }

short() { tail -n 20 "$1/restore.log" >&2; fail "it did not come to its moment"; }

restore() {
  local from=$1 wal=$2 data=$3 moment=${4:-} control=${PGBIN:+$PGBIN/}pg_ctl work
  plain "$wal"
  [ ! -e "$data" ] || fail "$data is there: move it away first"
  [ -f "$from" ] || fail "there is no $from"
  [ -d "$wal" ] || fail "there is no $wal"
  mkdir -p "$data"
  chmod 700 "$data"
  tar -C "$data" -xzf "$from" --ignore-zeros
  [ -f "$data/backup_label" ] || fail "$from is not whole: it has no backup_label"
  cp "$data/postgresql.auto.conf" "$data/auto.conf.kept"
  {
    echo "restore_command = 'gunzip -c $wal/%f.gz >%p'"
    [ -z "$moment" ] || echo "recovery_target_time = '$moment'"
    echo "recovery_target_action = 'promote'"
  } >>"$data/postgresql.auto.conf"
  touch "$data/recovery.signal"
  # Nobody is let in before it has come to its end: the socket lies where nobody looks for it.
  work=$(mktemp -d)
  server "$control" -D "$data" -l "$data/restore.log" -w -t 3600 -o "-c hot_standby=off -c listen_addresses='' -c unix_socket_directories=$work \
    -c archive_command=/bin/false" start >/dev/null || short "$data"
  # pg_ctl is content with a server that still recovers.
  until grep -q 'ready to accept connections' "$data/restore.log"; do
    [ -f "$data/postmaster.pid" ] || short "$data"
    sleep 0.2
  done
  server "$control" -D "$data" -w -t 600 -m fast stop >/dev/null
  rm -rf "$work"
  mv "$data/auto.conf.kept" "$data/postgresql.auto.conf"
  grep -E 'recovery stopping|last completed transaction|archive recovery complete' "$data/restore.log" || true
  echo "postgres.sh: $data is restored"
}

case ${1:-} in
  archive) [ $# = 2 ] || usage ;;
  base) [ $# = 3 ] || usage ;;
  restore) [ $# = 4 ] || [ $# = 5 ] || usage ;;
  *) usage ;;
esac
"$@"
