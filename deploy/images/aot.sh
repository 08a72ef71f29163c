#!/usr/bin/env bash
# Adds an AOT cache to the images: runs them beside PostgreSQL and Kafka with a part of the sample, and keeps what Java has loaded,
# linked and learned by then, as SERVICE.aot in OUT-DIRECTORY. No training makes the same bytes twice: with a cache that is there,
# SERVICE.aot in CACHE-DIRECTORY, nothing is trained, and from the same images the same ones come out.
# Usage: aot.sh TAG OUT-DIRECTORY [CACHE-DIRECTORY]   (images TAG on Java 25 and the trial's; see build.sh --aot --trial)
set -euo pipefail

usage='usage: aot.sh TAG OUT-DIRECTORY [CACHE-DIRECTORY]'
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
kubernetes=$here/../kubernetes
tag=${1:?$usage}
out=${2:?$usage}
caches=${3:-}
events=${JIHENG_TRAINING_EVENTS:-8000}
services="case-events-service indicator-service budget-service"
pod=jiheng-training-$$
work=$(mktemp -d)
chmod 755 "$work"
trap 'podman pod rm --force "$pod" >/dev/null 2>&1 || true; rm -rf "$work"' EXIT

say() { echo "aot.sh: $*"; }
image() { podman images --format '{{.Repository}}:{{.Tag}}' | grep "/jiheng/$1:$tag\$" | head -n 1; }
# within NAME OPTION… IMAGE [COMMAND…]
within() {
  local name=$1
  shift
  podman run --detach --pod "$pod" --name "$pod-$name" --read-only --cap-drop all --tmpfs /tmp "$@" >/dev/null
}
# await WHAT COMMAND…
await() {
  local what=$1 left=300
  shift
  until "$@" >/dev/null 2>&1; do
    left=$((left - 1))
    [ $left -gt 0 ] || { say "$what does not answer" >&2; exit 1; }
    sleep 1
  done
}
client() { podman exec "$pod-client" "$@"; }

train() {
  local role database topic service port viewer year path
  mkdir -p "$work/keys" "$work/tokens"
  install -d -o 999 -g 999 -m 700 "$work/run" "$work/postgres"
  install -d -o 1000 -g 1000 -m 700 "$work/kafka"
  openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$work/keys/token.pem" 2>/dev/null
  for role in viewer publisher clerk approver treasurer auditor admin; do
    "$kubernetes/token.sh" --keys "$work/keys" $role >"$work/tokens/$role.token"
  done
  chmod 755 "$work/tokens"

  say "starting PostgreSQL and Kafka"
  podman pod create --name "$pod" --add-host kafka:127.0.0.1 --add-host postgres:127.0.0.1 >/dev/null
  within postgres --env POSTGRES_PASSWORD=training --env POSTGRES_INITDB_ARGS='--encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8' \
    --volume "$work/run:/var/run/postgresql" --volume "$work/postgres:/var/lib/postgresql" \
    localhost/jiheng-trial/postgres:18.3.0 postgres -c unix_socket_directories=/var/run/postgresql -c max_connections=200
  within kafka --env LOG_DIR=/tmp/log --volume "$kubernetes/overlays/small/kafka/server.properties:/etc/kafka-settings/server.properties:ro" \
    --volume "$work/kafka:/var/lib/kafka/data" localhost/jiheng-trial/kafka:4.1.1 /bin/sh -c '
      /opt/kafka/bin/kafka-storage.sh format --cluster-id amloZW5nLXNtYWxsLTAwMQ --config /etc/kafka-settings/server.properties &&
      exec /opt/kafka/bin/kafka-server-start.sh /etc/kafka-settings/server.properties'
  within client --volume "$work/tokens:/tokens:ro" localhost/jiheng-trial/client:1
  await PostgreSQL podman exec "$pod-postgres" pg_isready -q -h 127.0.0.1 -U postgres
  for database in indicators budget; do
    podman exec "$pod-postgres" psql -q -h /var/run/postgresql -U postgres -c "create database $database"
  done
  for topic in 'case-events --partitions 4' 'case-events-dead-letter --partitions 1' 'indicator-values --partitions 4 --config cleanup.policy=compact'; do
    # shellcheck disable=SC2086
    await Kafka podman exec "$pod-kafka" /opt/kafka/bin/kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists --topic $topic
  done

  cat >"$work/settings" <<END
KAFKA_BOOTSTRAP_SERVERS=kafka:9092
JIHENG_OIDC_ISSUER=jiheng-small
JIHENG_OIDC_AUDIENCE=jiheng
JIHENG_OIDC_PUBLIC_KEY=$(openssl pkey -in "$work/keys/token.pem" -pubout -outform DER | base64 -w0)
JIHENG_DB_USER=postgres
JIHENG_DB_PASSWORD=training
JIHENG_INDICATORS_URL=http://localhost:8082
END
  for service in $services; do
    say "training $service"
    install -d -m 777 "$work/$service"
    case $service in
      indicator-service) database=indicators ;;
      *) database=budget ;;
    esac
    within "$service" --env-file "$work/settings" --env "JIHENG_DB_URL=jdbc:postgresql://postgres:5432/$database" \
      --volume "$work/$service:/training" --entrypoint java "$(image $service)" -XX:AOTCacheOutput=/training/app.aot \
      -XX:+ExitOnOutOfMemoryError -Djava.util.logging.manager=org.jboss.logmanager.LogManager -jar quarkus-run.jar
  done
  for port in 9081 9082 9083; do await "the service of port $port" client curl -sf "localhost:$port/q/health/ready"; done
  client java -Xmx256m -jar /app/sample.jar load --events "$events" --token-file /tokens | tail -n 1
  viewer=$(cat "$work/tokens/viewer.token")
  year=$(date +%Y)
  for path in 8082/api/v1/indicators/closed-count/value?court=%E5%86%8002\&asOf=$((year - 1))-12-31 8082/api/v1/values?court=%E5%86%8002\&asOf=$((year - 1))-12-31 \
    8083/api/v1/projects?unit=336001\&year=$year 8081/api/v1/event-types; do
    for _ in 1 2 3 4 5; do client curl -sf -o /dev/null -H "Authorization: Bearer $viewer" "localhost:$path"; done
  done
  for service in $services; do
    podman stop --time 600 "$pod-$service" >/dev/null
    [ -s "$work/$service/app.aot" ] || { say "$service left no cache" >&2; podman logs "$pod-$service" | tail -n 20 >&2; exit 1; }
    cp "$work/$service/app.aot" "$out/$service.aot"
  done
}

if [ -z "$caches" ]; then
  train
  caches=$out
fi
for service in $services; do
  mkdir -p "$work/$service"
  cp "$caches/$service.aot" "$work/$service/app.aot"
  printf '%s\n' "FROM $(image $service)" 'COPY --chown=0:0 --chmod=444 app.aot /app/app.aot' \
    'ENTRYPOINT ["java", "-XX:AOTCache=/app/app.aot", "-XX:+ExitOnOutOfMemoryError", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-jar", "quarkus-run.jar"]' \
    >"$work/$service/Containerfile"
  podman build --quiet --timestamp 0 --tag "localhost/jiheng/$service:$tag-aot" "$work/$service" >/dev/null
  podman image inspect --format 'sha256:{{.Id}}' "localhost/jiheng/$service:$tag-aot" >"$out/$service-aot.digest"
  rm -f "$out/$service-aot.tar"
  podman save --quiet --format docker-archive --output "$out/$service-aot.tar" "localhost/jiheng/$service:$tag-aot"
  say "localhost/jiheng/$service:$tag-aot $(cat "$out/$service-aot.digest"), cache $(du -h "$work/$service/app.aot" | cut -f1)"
done
