#!/bin/sh
# Makes the base of the images without a registry: Debian and a JRE 17, nothing else. Usage: base.sh FILE.tar
# Wants root, podman and mmdebstrap (apt-get install podman runc mmdebstrap); takes some two minutes.
set -eu
out=${1:?usage: base.sh FILE.tar}
suite=bookworm
java=17
name=localhost/jiheng-base:$java

for tool in podman mmdebstrap dpkg; do
  command -v $tool >/dev/null || { echo "base.sh: skipped, $tool is missing" >&2; exit 3; }
done
[ "$(id -u)" = 0 ] || { echo "base.sh: skipped, wants root (mmdebstrap)" >&2; exit 3; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo "base.sh: installing Debian $suite and openjdk-$java-jre-headless"
SOURCE_DATE_EPOCH=0 nice mmdebstrap --variant=essential \
  --include="openjdk-$java-jre-headless,ca-certificates" \
  --customize-hook='rm -rf "$1"/usr/share/doc/* "$1"/usr/share/man/* "$1"/usr/share/locale/* "$1"/var/cache/* "$1"/var/lib/apt/lists/*' \
  "$suite" "$work/root.tar" 2>"$work/log" || { tail -n 25 "$work/log" >&2; exit 1; }
podman import --quiet \
  --change "ENV JAVA_HOME=/usr/lib/jvm/java-$java-openjdk-$(dpkg --print-architecture)" --change 'ENV LANG=C.UTF-8' \
  --change 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' \
  "$work/root.tar" "$name" >/dev/null
podman save --quiet --format docker-archive --output "$work/image.tar" "$name"
mv "$work/image.tar" "$out"
echo "base.sh: made $name and $out ($(du -h "$out" | cut -f1))"
