#!/bin/sh
# At the first start: a database for the login server.
set -eu
psql --username postgres --quiet --set ON_ERROR_STOP=1 --set password="$KEYCLOAK_PASSWORD" <<'SQL'
create role keycloak login password :'password';
create database keycloak owner keycloak;
revoke all on database keycloak from public;
SQL
