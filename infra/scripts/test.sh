#!/usr/bin/env bash
# Every test: the backend's, the frontend's, and the journeys in a browser against the packaged application.

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

# closing <name> <pattern>: the runner's own closing lines; without one, no test ran.
closing() {
  grep -E "$2" "$results/$1.log" | sed "s/^/  $1: /" || fail "No test of the $1 ran."
}

journeys() {
  PORT=$(free_port)
  export PORT
  (start_application --entregent.database.directory="$results/data/postgres" \
    --logging.file.name="$results/application.log") > "$results/start.log" 2>&1 &
  process=$!
  trap stop_application EXIT
  local waited=0
  until grep -q 'Entregent is ready' "$results/start.log"; do
    kill -0 "$process" 2> /dev/null && [ $((waited += 1)) -lt 600 ] ||
      fail "The application did not start:" "$(tail -50 "$results/start.log")"
    sleep 0.2
  done
}

journeys() {
  cd frontend
  E2E_BASE_URL="http://localhost:$PORT" npm run --silent e2e
}

need_maven
install_frontend
need_browser

say "Backend"
recorded backend mvn -B -ntp verify
say "Frontend"
build_frontend
recorded frontend npm --prefix frontend run --silent test
say "Journeys"
build_backend
start_demonstration "$results"
recorded journeys journeys

say "All tests passed"
closing backend '^(\[INFO\] )?Tests run: [1-9][0-9]*, .*[0-9]$'
closing frontend '^ *Tests +[1-9][0-9]* passed'
closing journeys '^ *[1-9][0-9]* passed'
