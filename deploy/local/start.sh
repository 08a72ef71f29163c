#!/usr/bin/env bash
# Builds Jiheng if needed and runs all of it on this machine. See deploy/local/README.md.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
version=0.1.0-SNAPSHOT
program="$root/deploy/local/target/jiheng-local-$version-program.jar"
modules="deploy/embedded,deploy/sample,case-events-service,indicator-service,budget-service,deploy/local"
stamp="$root/.local/built"
log="$root/.local/build.log"

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# Chinese in paths and in what is printed needs UTF-8.
case "$(locale charmap 2>/dev/null || true)" in
  UTF-8 | utf8) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

find_java() {
  java=${JAVA_HOME:+$JAVA_HOME/bin/}java
  local found
  found=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1) || found=
  if [ -z "$found" ] || [ "$found" -lt 17 ]; then
    fail "需要 JDK 17 或更高版本，找到的是：${found:-无}。请安装（如 apt install openjdk-17-jdk-headless、brew install openjdk@17，或 https://adoptium.net），或让 JAVA_HOME 指向它。" \
      "JDK 17 or newer is needed; found: ${found:-none}. Install one (apt install openjdk-17-jdk-headless, brew install openjdk@17, or https://adoptium.net), or let JAVA_HOME point to it."
  fi
}

show_modules() {
  local line
  while IFS= read -r line; do
    case $line in
      "[INFO] Building "*"["*/*"]") echo "  ${line#"[INFO] Building "}" ;;
    esac
  done
}

needs_build() {
  local jar
  for jar in "$program" \
    "$root/deploy/embedded/target/jiheng-embedded-$version-program.jar" \
    "$root/deploy/sample/target/jiheng-sample-$version.jar" \
    "$root/case-events-service/target/quarkus-app/quarkus-run.jar" \
    "$root/indicator-service/target/quarkus-app/quarkus-run.jar" \
    "$root/budget-service/target/quarkus-app/quarkus-run.jar"; do
    [ -e "$jar" ] || return 0
  done
  local since=$program
  [ ! -e "$stamp" ] || since=$stamp
  # A package may be called target too: only those beside src are Maven's.
  [ -n "$(cd "$root" && find . \( -name target ! -path '*/src/*' -o -name '.?*' -o -path '*/src/test' \) -prune -o \
    -type f \( -path '*/src/main/*' -o -path '*/contract/*' -o -name pom.xml \) -newer "$since" -print | head -n 1)" ]
}

build() {
  [ -x "$(dirname -- "$(command -v "$java")")/javac" ] || command -v javac >/dev/null ||
    fail "找到的是 JRE，构建需要 JDK（含 javac）：如 apt install openjdk-17-jdk-headless。" \
      "This is a JRE; to build, a JDK with javac is needed, e.g. apt install openjdk-17-jdk-headless."
  local free
  free=$(df -Pk "$root" | awk 'NR == 2 { print int($4 / 1024) }')
  [ "$free" -ge 2048 ] ||
    fail "磁盘空间不足：$root 只剩 $free MiB，构建和运行至少需要 2048 MiB。" \
      "Disk almost full: $free MiB free at $root, 2048 MiB needed to build and run."
  mkdir -p "$root/.local"
  echo "构建中，首次需下载依赖 building, the first time downloads libraries → $log"
  : >"$stamp.new"
  if ! (cd "$root" && sh ./mvnw -B -ntp package -DskipTests -Dspotless.apply.skip -Dspotless.check.skip -pl "$modules" -am) 2>&1 | tee "$log" | show_modules; then
    tail -n 40 "$log" >&2
    fail "构建失败，全部日志在 $log" "The build failed; the whole log is $log"
  fi
  mv "$stamp.new" "$stamp"
}

# The options are described in one place.
describe() {
  sed -n '1,/^| in `.local`/p' "$root/deploy/local/README.md" | sed '$d'
}

# Read whole before it runs, so that an update of the source tree does not disturb it.
main() {
  case " $* " in
    *" --help "* | *" -h "*)
      describe
      return
      ;;
  esac
  find_java
  if needs_build; then
    build
  fi
  exec "$java" -Xmx96m -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -jar "$program" --root "$root" "$@"
}

main "$@"
