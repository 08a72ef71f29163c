#!/bin/sh
# Measures the services beside their baselines: deploy/bench/run.sh [events] [options]; --help tells them.
# Builds what is missing, keeps everything on the loopback interface and stops it at the end.
set -eu
cd "$(dirname "$0")/../.."

missing=
for jar in \
  deploy/embedded/target/jiheng-embedded-*-program.jar \
  deploy/bench/target/jiheng-bench-*-program.jar \
  case-events-service/target/quarkus-app/quarkus-run.jar \
  indicator-service/target/quarkus-app/quarkus-run.jar \
  budget-service/target/quarkus-app/quarkus-run.jar; do
  [ -f "$jar" ] || missing=yes
done
if [ -n "$missing" ]; then
  ./mvnw -B -ntp -q -DskipTests package >&2
fi

exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx1g \
  -jar deploy/bench/target/jiheng-bench-*-program.jar --root . "$@"
