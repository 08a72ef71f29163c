#!/bin/sh
# At the first start: for each service a database, an owner who changes the schema, and a user who cannot.
set -eu

# database NAME OWNER OWNER-PASSWORD USER USER-PASSWORD
database() {
  psql --username postgres --quiet --set ON_ERROR_STOP=1 --set db="$1" --set owner="$2" --set owner_password="$3" \
    --set app="$4" --set app_password="$5" <<'SQL'
create role :"owner" login password :'owner_password';
create role :"app" login password :'app_password';
create database :"db" owner :"owner";
revoke all on database :"db" from public;
grant connect on database :"db" to :"app";
\connect :"db"
alter schema public owner to :"owner";
grant usage on schema public to :"app";
alter default privileges for role :"owner" in schema public grant select, insert, update, delete on tables to :"app";
alter default privileges for role :"owner" in schema public grant usage, select on sequences to :"app";
SQL
}

database indicators "$INDICATORS_OWNER" "$INDICATORS_OWNER_PASSWORD" "$INDICATORS_USER" "$INDICATORS_PASSWORD"
database budget "$BUDGET_OWNER" "$BUDGET_OWNER_PASSWORD" "$BUDGET_USER" "$BUDGET_PASSWORD"
