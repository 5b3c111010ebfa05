# Sourced by the other scripts: the root of the repository, messages, and what a build depends on.

set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
root=$PWD
work=$root/.build
mkdir -p "$work"

say() {
  printf '▸ %s\n' "$*"
}

fail() {
  printf '\n' >&2
  printf '%s\n' "$@" >&2
  exit 1
}

# Debian's packages, where we may install them; false elsewhere.
install_package() {
  [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null || return 1
  apt-cache show "$@" > /dev/null 2>&1 || apt-get update -q > "$work/apt.log" 2>&1
  apt-cache show "$@" > /dev/null 2>&1 || return 1
  say "Installing $*"
  DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends "$@" >> "$work/apt.log" 2>&1
}

# A sum over the content and the names of files; what a build writes is left out, and tests that no build reads.
sum_of() {
  find "$@" \( -name target -o -name node_modules -o -name dist -o -name dist-manifest -o -name test-results \
    -o -name playwright-report -o -name __generated__ -o -name persisted.json -o -name e2e -o -name '*.journey.ts' -o -path '*/src/test' \) -prune \
    -o -type f -exec cksum {} + | LC_ALL=C sort | cksum
}

# built <name> <path>…: whether the paths are as they were when what `remember` was last called for was made of them.
built() {
  local name=$1
  shift
  sum_of "$@" > "$work/$name.seen"
  cmp --silent "$work/$name.seen" "$work/$name.stamp"
}

# remember <name>: that what `built` has just missed was made, of the paths as they were then; who wrote meanwhile has it made again.
remember() {
  mv "$work/$1.seen" "$work/$1.stamp"
}

# at_exit <command>: undoes something, whatever way the script ends; the last given runs first.
exit_commands=
at_exit() {
  exit_commands="$1; $exit_commands"
  trap "$exit_commands" EXIT
}

# beside <name> <command>…: runs it while the script goes on; what it prints waits for `await <name>`.
beside() {
  local name=$1
  shift
  # A process group of its own: whoever interrupts the script ends all of it.
  set -m
  "$@" > "$work/$name.log" 2>&1 < /dev/null &
  set +m
  echo $! > "$work/$name.process"
  at_exit "kill -- -$! 2> /dev/null || true"
}

# await <name>: shows what ran beside once it has ended, and fails if it failed.
await() {
  local status=0
  wait "$(cat "$work/$1.process")" || status=$?
  cat "$work/$1.log"
  return "$status"
}
