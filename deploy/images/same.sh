#!/usr/bin/env bash
# Builds the images of one commit twice, in two directories, and says PASS or FAIL of each: are the digests the same? With --aot the
# second build takes the caches that the first one made. Usage: same.sh COMMIT --base FILE.tar [--trial --aot]   (options of build.sh)
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd -- "$here/../.." && pwd -P)
commit=$(git -C "$root" rev-parse --short "${1:?usage: same.sh COMMIT --base FILE.tar [--trial --aot]}")
shift
work=$here/target/same
# shellcheck source=../trial.sh
. "$root/deploy/trial.sh"

# build N OPTION…
build() {
  local to=$work/$1
  shift
  mkdir -p "$to/source"
  git -C "$root" archive "$commit" | tar x -C "$to/source"
  "$to/source/deploy/images/build.sh" --tag "$commit" --out "$to/images" "$@"
}

rm -rf "$work"
build 1 "$@"
case " $* " in *" --aot "*) set -- "$@" --caches "$work/1/images" ;; esac
build 2 "$@"
for digest in "$work"/1/images/*.digest; do
  name=$(basename "$digest" .digest)
  check "$name of $commit" "$(cat "$digest")" "$(cat "$work/2/images/$name.digest")"
done
verdict "two builds of $commit"
