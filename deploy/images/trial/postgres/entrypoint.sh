#!/bin/sh
# Of the settings of docker.io/library/postgres those that the manifests use: PGDATA, POSTGRES_PASSWORD, POSTGRES_INITDB_ARGS,
# scripts in /docker-entrypoint-initdb.d at the first start, options after "postgres".
set -eu
if [ "${1:-}" = postgres ] && [ ! -s "$PGDATA/PG_VERSION" ]; then
  : "${POSTGRES_PASSWORD:?POSTGRES_PASSWORD is not set}"
  mkdir -p "$PGDATA"
  chmod 700 "$PGDATA"
  secret=$(mktemp)
  printf '%s\n' "$POSTGRES_PASSWORD" >"$secret"
  # shellcheck disable=SC2086
  initdb --username=postgres --pwfile="$secret" --auth-local=trust --auth-host=scram-sha-256 ${POSTGRES_INITDB_ARGS:-}
  rm "$secret"
  printf 'host all all all scram-sha-256\n' >>"$PGDATA/pg_hba.conf"
  # Reachable by its socket alone until the scripts have run.
  pg_ctl --options="-c listen_addresses='' -c unix_socket_directories=/var/run/postgresql" --wait start
  export POSTGRES_USER=postgres PGHOST=/var/run/postgresql
  for script in /docker-entrypoint-initdb.d/*.sh; do
    [ ! -f "$script" ] || sh "$script"
  done
  pg_ctl --mode=fast --wait stop
  unset PGHOST
fi
exec "$@"
