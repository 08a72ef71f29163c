#!/bin/sh
# Makes the base of the images without a registry: Debian and a Java runtime, nothing else. Usage: base.sh FILE.tar [JDK-HOME]
# With a JDK-HOME the runtime is made of that JDK by its jlink (25 is wanted for aot.sh), else it is Debian's OpenJDK 17.
# Wants root, podman and mmdebstrap (apt-get install podman runc mmdebstrap); takes some two minutes.
set -eu
out=${1:?usage: base.sh FILE.tar [JDK-HOME]}
jdk=${2:-}
suite=bookworm
modules=java.se,jdk.charsets,jdk.crypto.cryptoki,jdk.crypto.ec,jdk.httpserver,jdk.jcmd,jdk.jfr,jdk.localedata,jdk.management,\
jdk.management.agent,jdk.naming.dns,jdk.net,jdk.security.auth,jdk.unsupported,jdk.xml.dom,jdk.zipfs

for tool in podman mmdebstrap dpkg; do
  command -v $tool >/dev/null || { echo "base.sh: skipped, $tool is missing" >&2; exit 3; }
done
[ "$(id -u)" = 0 ] || { echo "base.sh: skipped, wants root (mmdebstrap)" >&2; exit 3; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Manuals and lists of packages are nobody's in a container.
tidy='rm -rf "$1"/usr/share/doc/* "$1"/usr/share/man/* "$1"/usr/share/locale/* "$1"/var/cache/* "$1"/var/lib/apt/lists/*'
if [ -n "$jdk" ]; then
  java=$("$jdk/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  home=/opt/java
  packages=ca-certificates
  nice "$jdk/bin/jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages --output "$work/java"
  bring="mkdir -p \"\$1\"$home && cp -a $work/java/. \"\$1\"$home/"
else
  java=17
  home=/usr/lib/jvm/java-17-openjdk-$(dpkg --print-architecture)
  packages=openjdk-17-jre-headless,ca-certificates
  bring=true
fi
name=localhost/jiheng-base:$java
echo "base.sh: installing Debian $suite and Java $java"
SOURCE_DATE_EPOCH=0 nice mmdebstrap --variant=essential --include="$packages" --customize-hook="$tidy" --customize-hook="$bring" \
  "$suite" "$work/root.tar" 2>"$work/log" || { tail -n 25 "$work/log" >&2; exit 1; }
# By a build, for an import would bear the time of day.
printf '%s\n' 'FROM scratch' 'ADD root.tar /' "ENV JAVA_HOME=$home LANG=C.UTF-8" \
  "ENV PATH=$home/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" >"$work/Containerfile"
podman build --quiet --timestamp 0 --tag "$name" --file "$work/Containerfile" "$work" >/dev/null
podman save --quiet --format docker-archive --output "$work/image.tar" "$name"
mv "$work/image.tar" "$out"
echo "base.sh: made $name and $out ($(du -h "$out" | cut -f1))"
