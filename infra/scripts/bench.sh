#!/usr/bin/env bash
# Measures the product side by side with its peers and the floor: see docs/performance.md. With the argument "plans": looks at
# the plans of the product's lists alone; with "search": measures the guide's search alone. With the argument "compare": measures this checkout beside the commit BASE.

. "$(dirname "${BASH_SOURCE[0]}")/build.sh"

peers=(pom.xml bench/floor bench/loaders schema/migrations)

build_peers() {
  built peers "${peers[@]}" && [ -d bench/floor/target/lib ] && [ -d bench/loaders/target/lib ] && return
  say "Building what the product is measured against"
  mvn -B -q -ntp -Pbench -pl bench/floor,bench/loaders -am -Dmaven.test.skip=true package
  remember peers
}

install_postgraphile() {
  built postgraphile bench/postgraphile/package-lock.json && [ -d bench/postgraphile/node_modules ] && return
  say "Fetching PostGraphile"
  (cd bench/postgraphile && npm ci --no-audit --no-fund --loglevel=error)
  remember postgraphile
}

# need_command <command> <Debian's package>: pgbench lies outside the search path on Debian.
need_command() {
  local found
  command -v "$1" > /dev/null && return
  install_package "$2" || true
  for found in /usr/lib/postgresql/*/bin; do PATH=$PATH:$found; done
  command -v "$1" > /dev/null || fail "$1 is missing; it comes with the package $2 of most systems"
}

# The application of the commit, in a checkout of its own that is kept for the next comparison.
build_base() {
  local commit
  [ -n "${BASE:-}" ] || fail "BASE=<commit> names what this checkout is compared with."
  commit=$(git rev-parse --verify --quiet "$BASE^{commit}") || fail "BASE=$BASE is no commit here."
  base=$work/bench/base-$commit
  git worktree prune
  [ -e "$base/.git" ] || git worktree add --quiet --detach "$base" "$commit"
  say "Building $BASE"
  # Its own script, settings and cache of classes: what it was, it is measured as.
  (cd "$base" && bash -c '. infra/scripts/build.sh && build_backend && printf "%s" "${java_options[*]}" > .build/java-options')
}

# What is measured: everything but what BENCH_ONLY leaves out.
measures() {
  case ",${BENCH_ONLY:-$1}," in *",$1,"*) return 0 ;; *) return 1 ;; esac
}

need_maven
need_node
need_command psql postgresql-client
need_command unzip unzip
need_command xz xz-utils
build_backend
case "${1:-}" in
  plans) script=bench/plans.mjs ;;
  search) script=bench/search.mjs ;;
  compare)
    need_command wrk wrk
    build_base
    export BASE_HOME=$base
    script=bench/versus/versus.mjs
    ;;
  *)
    [ -d /proc/self ] || fail "Processor time is read from /proc: this needs Linux."
    need_command wrk wrk
    need_command pgbench postgresql-contrib
    measures friday && build_frontend
    if [ "${BENCH_ONLY:-}" != friday ]; then
      build_peers
      install_postgraphile
    fi
    script=bench/bench.mjs
    ;;
esac
[ -f "$application/classes.aot" ] && java_options+=("-XX:AOTCache=classes.aot")
export JAVA="$java" JAVA_OPTIONS="${java_options[*]}"
node "$script"
