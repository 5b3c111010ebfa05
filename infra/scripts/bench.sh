#!/usr/bin/env bash
# Measures the product side by side with its peers and the floor: see docs/performance.md. With the argument "plans": looks at
# the plans of the product's lists alone.

. "$(dirname "${BASH_SOURCE[0]}")/build.sh"

peers=(pom.xml bench/floor bench/loaders schema/migrations)

build_peers() {
  built peers "${peers[@]}" && [ -d bench/floor/target/lib ] && [ -d bench/loaders/target/lib ] && return
  say "Building what the product is measured against"
  mvn -B -q -ntp -Pbench -pl bench/floor,bench/loaders -am -Dmaven.test.skip=true package
  remember peers "${peers[@]}"
}

install_postgraphile() {
  built postgraphile bench/postgraphile/package-lock.json && [ -d bench/postgraphile/node_modules ] && return
  say "Fetching PostGraphile"
  (cd bench/postgraphile && npm ci --no-audit --no-fund --loglevel=error)
  remember postgraphile bench/postgraphile/package-lock.json
}

# need_command <command> <Debian's package>: pgbench lies outside the search path on Debian.
need_command() {
  local found
  command -v "$1" > /dev/null && return
  install_package "$2" || true
  for found in /usr/lib/postgresql/*/bin; do PATH=$PATH:$found; done
  command -v "$1" > /dev/null || fail "$1 is missing; it comes with the package $2 of most systems"
}

need_maven
need_node
need_command psql postgresql-client
need_command unzip unzip
need_command xz xz-utils
build_backend
script=bench/plans.mjs
if [ "${1:-}" != plans ]; then
  [ -d /proc/self ] || fail "Processor time is read from /proc: this needs Linux."
  need_command wrk wrk
  need_command pgbench postgresql-contrib
  build_peers
  install_postgraphile
  script=bench/bench.mjs
fi
[ -f "$application/classes.aot" ] && java_options+=("-XX:AOTCache=classes.aot")
export JAVA="$java" JAVA_OPTIONS="${java_options[*]}"
node "$script"
