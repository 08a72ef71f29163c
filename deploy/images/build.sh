#!/usr/bin/env bash
# Builds the images of the three services with Jib, without a registry and without a Docker engine. See deploy/images/README.md.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd -- "$here/../.." && pwd -P)
services="case-events-service indicator-service budget-service"
version=0.1.0-SNAPSHOT
base=${JIHENG_BASE_IMAGE:-}
tag=${JIHENG_IMAGE_TAG:-$version}
out=$here/target
trial=no
login=
aot=no
caches=

usage() {
  cat <<END
build.sh [--base IMAGE] [--tag TAG] [--out DIR] [--trial] [--login] [--aot [--caches DIR]]
  --base IMAGE  the JRE underneath: a docker archive (FILE.tar, as base.sh makes) or a name in a registry
                (e.g. docker.io/library/eclipse-temurin:17-jre); \$JIHENG_BASE_IMAGE. Without it base.sh makes one.
  --tag TAG     \$JIHENG_IMAGE_TAG; $version
  --out DIR     where the images go as docker archives; deploy/images/target
  --trial       also the images of PostgreSQL and Kafka for a cluster that cannot pull
  --login       with --trial, also Keycloak, for deploy/compose
  --aot         also TAG-aot with a cache of what is loaded at the start (aot.sh); with --trial, and Java 25 in the base
  --caches DIR  SERVICE.aot of an earlier --aot, in place of a training
Needs a JDK 17 or later and podman (apt-get install podman runc); base.sh needs mmdebstrap and root besides.
END
}

while [ $# -gt 0 ]; do
  case $1 in
    --base) base=$2; shift 2 ;;
    --tag) tag=$2; shift 2 ;;
    --out) out=$2; shift 2 ;;
    --trial) trial=yes; shift ;;
    --login) login=--login; shift ;;
    --aot) aot=yes; shift ;;
    --caches) caches=$(realpath -- "$2"); shift 2 ;;
    -h | --help) usage; exit 0 ;;
    *) usage >&2; exit 64 ;;
  esac
done

say() { echo "build.sh: $*"; }
skip() { say "skipped, $*" >&2; exit 3; }
command -v podman >/dev/null || skip "podman is missing (apt-get install podman runc)"
[ "$tag" != latest ] || { say "a tag must tell which build it is; latest does not" >&2; exit 64; }

mkdir -p "$out"
out=$(cd -- "$out" && pwd -P)
if [ -z "$base" ]; then
  base=$out/base-17.tar
  [ -f "$base" ] || "$here/base.sh" "$base"
fi
case $base in
  *.tar) [ -f "$base" ] || { say "there is no file $base" >&2; exit 66; }
    base=tar://$(realpath -- "$base") ;;
esac

say "building the services on $base"
cd "$root"
modules=$(echo $services deploy/embedded deploy/sample deploy/local | tr ' ' ,)
layout=fast-jar
[ "$aot" = no ] || layout=aot-jar
# shellcheck disable=SC2086
nice ./mvnw -B -q ${MAVEN_ARGS:-} -DskipTests -Dspotless.apply.skip -Dspotless.check.skip -Pimages,sbom package -pl "$modules" -am \
  -Dquarkus.jib.base-jvm-image="$base" -Dquarkus.container-image.tag="$tag" -Dquarkus.jib.docker-executable-name=podman \
  -Dquarkus.package.jar.type=$layout

for service in $services; do
  rm -f "$out/$service.tar"
  podman save --quiet --format docker-archive --output "$out/$service.tar" "docker.io/jiheng/$service:$tag" 2>/dev/null ||
    podman save --quiet --format docker-archive --output "$out/$service.tar" "localhost/jiheng/$service:$tag"
  cp "$service/target/jib-image.digest" "$out/$service.digest"
  # The plugin is passed over when Maven is told to stay offline.
  rm -f "$out/$service.cdx.json"
  if [ -f "$service/target/bom.json" ]; then
    cp "$service/target/bom.json" "$out/$service.cdx.json"
  else
    say "no bill of materials of $service: it wants Maven online"
  fi
  say "$service:$tag $(cat "$out/$service.digest") $(du -h "$out/$service.tar" | cut -f1)"
done

[ "$trial" = no ] || "$here/trial/build.sh" "$out" $login
[ "$aot" = no ] || "$here/aot.sh" "$tag" "$out" "$caches"
