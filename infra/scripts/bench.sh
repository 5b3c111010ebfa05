#!/usr/bin/env bash
# Times the main reads. BENCH_URL names an instance that already runs; else one is started for this.

. "$(dirname "${BASH_SOURCE[0]}")/build.sh"
. "$root/infra/scripts/demonstration.sh"

need_java
need_node
if [ -z "${BENCH_URL:-}" ]; then
  build_backend
  say "Starting a demonstration with data of its own"
  start_demonstration "$work/bench"
  export BENCH_URL=http://localhost:$PORT
fi
say "Timing reads at $BENCH_URL"
node bench/reads.mjs
