#!/bin/sh
# Strikes a stack under load and proves what is left: deploy/bench/faults.sh [rounds] [seed] [options]; --help tells them.
# Keeps everything on the loopback interface and stops it at the end. As root it also fills disks (small ones of its own, in memory).
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

exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx512m \
  -jar deploy/bench/target/jiheng-bench-*-program.jar faults --root . "$@"
