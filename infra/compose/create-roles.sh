#!/bin/sh
# Run once by the postgres image on an empty volume: the owner of the tables and the account of the program.
set -eu
psql -v ON_ERROR_STOP=1 -v owner="$JALON_OWNER_PASSWORD" -v app="$JALON_APP_PASSWORD" \
  --username "$POSTGRES_USER" --dbname postgres <<'SQL'
CREATE ROLE jalon_owner LOGIN PASSWORD :'owner';
CREATE ROLE jalon_app LOGIN PASSWORD :'app';
CREATE DATABASE jalon OWNER jalon_owner TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8';
SQL
