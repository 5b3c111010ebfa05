#!/usr/bin/env bash
# Every test: the backend's, the frontend's, the journeys in a browser against the packaged application, the deployment's.
# With ONLY=<feature>: that feature's own, beside each other in about a minute: its journeys on a phone, which is what members
# hold. The desktop, the look at each screen, what seldom happens (@rare), what takes long (long) and the deployment are left to
# the whole.

. "$(dirname "${BASH_SOURCE[0]}")/build.sh"
. "$root/infra/scripts/browser.sh"
. "$root/infra/scripts/demonstration.sh"

export NO_COLOR=1 FORCE_COLOR=0
only=${ONLY:-}
# What all of it may take where nothing else runs; whoever adds a feature may add a minute.
budget_minutes=15
results=$work/test
rm -rf "$results"
mkdir -p "$results"

# recorded <name> <command>…: runs it, shows what it prints, and keeps that and its time for the end.
recorded() {
  local name=$1 begin=$SECONDS
  shift
  "$@" 2>&1 | tee "$results/$name.log"
  echo "$((SECONDS - begin)) s $name" >> "$results/times"
}

# closing <name> <pattern> <count>: the runner's own closing lines; with fewer of them, some part ran no test.
closing() {
  [ -f "$results/$1.log" ] || return 0
  grep -E "$2" "$results/$1.log" > "$results/closing" || true
  sed "s/^/  $1: /" "$results/closing"
  [ "$(wc -l < "$results/closing")" -ge "$3" ] || fail "Of the $1, some part ran no test."
}

reports=(backend/target/surefire-reports schema/database/target/surefire-reports)
rm -rf "${reports[@]}"

# The last words of a run that failed.
passed=
tell_what_failed() {
  [ -n "$passed" ] || node infra/scripts/failed.mjs "$results" "${reports[@]}" 2> /dev/null || true
}
at_exit tell_what_failed

backend_tests() {
  if [ -n "$only" ]; then
    set -- "-Dtest=org/entregent/$only/**" -Dsurefire.failIfNoSpecifiedTests=false -Dtests.processes=1
    # Some features have nothing but what takes long.
    [ -z "$(grep -rL '@Tag("long")\|extends Isolation' --include='*Test.java' "backend/src/test/java/org/entregent/$only")" ] ||
      set -- "$@" -DexcludedGroups=long
  fi
  mvn -B -ntp test "$@"
}

frontend_tests() {
  # One document for all of a feature's: to make one for each file takes as long as the tests in it.
  [ -z "$only" ] || set -- --passWithNoTests --no-isolate --maxWorkers=1 "src/$only/"
  npm --prefix frontend run --silent test -- \
    --reporter=default --reporter=junit --outputFile.junit="$results/frontend.xml" "$@"
}

journeys() {
  [ -z "$only" ] || set -- --project=phone --grep-invert=@rare --workers=1 "src/$only/"
  cd frontend
  E2E_BASE_URL="http://localhost:$PORT" PLAYWRIGHT_JUNIT_OUTPUT_FILE="$results/journeys.xml" \
    npm run --silent e2e -- --reporter=list,junit "$@"
}

deployment() {
  TEST_REPORT="$results/deployment.xml" infra/tests/run.sh
}

# has <kind>: whether there are tests of that kind to run.
has() {
  case $1 in
    backend) [ -n "$(find backend/src/test/java/org/entregent/"$only" -name '*Test.java' 2> /dev/null)" ] ;;
    frontend) [ -n "$(find frontend/src/"$only" -name '*.test.ts*' 2> /dev/null)" ] ;;
    journeys) [ -z "$only" ] || [ -n "$(find frontend/src/"$only" -name '*.journey.ts' ! -name 'screens.journey.ts' 2> /dev/null)" ] ;;
  esac
}

has backend || has frontend || has journeys ||
  fail "There is no test of «$only». ONLY takes one of:" "$(find backend/src/test/java/org/entregent frontend/src -mindepth 2 \
    \( -name '*Test.java' -o -name '*.test.ts*' -o -name '*.journey.ts' ! -name 'screens.journey.ts' \) | sed -E 's|.*/(entregent\|src)/([^/]*)/.*|  \2|;t;d' | sort -u)"

# What is missing is said before minutes of work.
need_maven
install_frontend
! has journeys || need_browser
# The backend's tests ask every document that the frontend's build registers.
build_frontend

# Both processors for the backend, then both for the journeys: beside each other they would keep each other waiting. The frontend's
# tests take what compiling leaves.
everything() {
  beside frontend-tests recorded frontend frontend_tests
  build_backend
  say "Backend"
  recorded backend backend_tests
  say "Frontend"
  await frontend-tests
  in_a_browser
  say "Deployment"
  recorded deployment deployment
}

# One feature's are few enough to run beside each other. A second process or browser would cost more than it brings.
one_feature() {
  ! has journeys || build_backend
  ! has backend || beside backend-tests recorded backend backend_tests
  ! has frontend || beside frontend-tests recorded frontend frontend_tests
  ! has journeys || in_a_browser
  ! has frontend || await frontend-tests
  ! has backend || await backend-tests
}

in_a_browser() {
  say "Journeys"
  start_demonstration "$results"
  recorded journeys journeys
  stop_demonstration
}

if [ -n "$only" ]; then one_feature; else everything; fi

say "What ran"
# One line for each module with tests.
modules=$([ -n "$only" ] && echo 1 || find . -path '*/src/test/java' -prune | wc -l)
closing backend '^\[(INFO|WARNING)\] Tests run: [1-9][0-9]*, .*[0-9]$' "$modules"
closing frontend '^ *Tests +[1-9][0-9]* passed' 1
closing journeys '^ *[1-9][0-9]* passed' 1
# Without nginx, which only root can install, part of it says that it was skipped, and why; the rest must have passed.
closing deployment '^[^a-z]*((tests|pass) [1-9]|(fail|skipped) )[0-9]*$' 4
say "What took longest"
node infra/scripts/slowest.mjs "$results" "${reports[@]}"
say "$(paste -sd, "$results/times" | sed 's/,/, /g'): $((SECONDS / 60)) min $((SECONDS % 60)) s in all"
[ "$SECONDS" -le $((budget_minutes * 60)) ] ||
  say "That is more than the $budget_minutes minutes that all tests should take: see what took longest."
passed=yes
say "All tests passed"
