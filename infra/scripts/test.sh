#!/usr/bin/env bash
# Every test: the backend's, the frontend's, the journeys in a browser against the packaged application, the deployment's.

. "$(dirname "${BASH_SOURCE[0]}")/build.sh"
. "$root/infra/scripts/browser.sh"
. "$root/infra/scripts/demonstration.sh"

export NO_COLOR=1 FORCE_COLOR=0
results=$work/test
rm -rf "$results"
mkdir -p "$results"

# recorded <name> <command>…: runs it, shows what it prints, and keeps that for the count.
recorded() {
  local name=$1
  shift
  "$@" 2>&1 | tee "$results/$name.log"
}

# closing <name> <pattern> <count>: the runner's own closing lines; with fewer of them, some part ran no test.
closing() {
  grep -E "$2" "$results/$1.log" > "$results/closing" || true
  sed "s/^/  $1: /" "$results/closing"
  [ "$(wc -l < "$results/closing")" -ge "$3" ] || fail "Of the $1, some part ran no test."
}

journeys() {
  cd frontend
  E2E_BASE_URL="http://localhost:$PORT" npm run --silent e2e
}

need_maven
install_frontend
need_browser
# The backend's tests ask every document that the frontend's build registers.
build_frontend

say "Backend"
recorded backend mvn -B -ntp verify
say "Frontend"
recorded frontend npm --prefix frontend run --silent test
say "Journeys"
build_backend
start_demonstration "$results"
recorded journeys journeys
say "Deployment"
recorded deployment infra/tests/run.sh

say "What ran"
# One line for each module with tests.
closing backend '^\[(INFO|WARNING)\] Tests run: [1-9][0-9]*, .*[0-9]$' "$(find . -path '*/src/test/java' -prune | wc -l)"
closing frontend '^ *Tests +[1-9][0-9]* passed' 1
closing journeys '^ *[1-9][0-9]* passed' 1
# Without nginx, which only root can install, part of it says that it was skipped, and why; the rest must have passed.
closing deployment '^[^a-z]*((tests|pass) [1-9]|(fail|skipped) )[0-9]*$' 4
say "All tests passed"
