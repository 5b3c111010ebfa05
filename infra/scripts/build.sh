#!/usr/bin/env bash
# Builds both sides; sourced by others for its functions. What did not change is not built again.

. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
. "$root/infra/scripts/tools.sh"

# The cache of loaded classes is good for one set of these only. It is mapped where it was made for: moved, its pages would have to
# be written, which takes time and memory. What is young has room enough that the work of a sudden crowd dies there, rather than
# growing the heap that is kept.
java_options=(-XX:+UseCompactObjectHeaders -XX:+UseSerialGC -Xms128m -Xmx512m -Xmn64m -XX:SurvivorRatio=2
  -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 --enable-native-access=ALL-UNNAMED
  -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0)
application=$work/application
demonstration_files=$work/demonstration

install_frontend() {
  need_node
  built packages frontend/package.json frontend/package-lock.json && [ -d frontend/node_modules ] && return
  say "Fetching the frontend's packages"
  (cd frontend && npm ci --no-audit --no-fund --loglevel=error)
  remember packages
}

build_frontend() {
  built frontend frontend schema/graphql && [ -f frontend/dist/index.html ] && return
  install_frontend
  say "Building the frontend"
  (cd frontend && npm run --silent build)
  remember frontend
}

build_backend() {
  if built backend pom.xml .mvn backend schema && [ -f "$application/entregent.jar" ]; then
    need_java
    has_fitting_cache || train
    return
  fi
  need_maven
  say "Building the backend (the first time this fetches its libraries, some minutes)"
  mvn -B -q -ntp -Dmaven.test.skip=true package
  rm -rf "$application"
  "$java" -Djarmode=tools -jar backend/target/entregent.jar extract --destination "$application"
  train
  remember backend
}

# What the cache of loaded classes is good for: this place, these files with their times, this Java. A copied checkout has others.
cache_place() {
  (cd "$application" && pwd -P && LC_ALL=C ls -ln entregent.jar lib && cat "$JAVA_HOME/release") | cksum
}

has_fitting_cache() {
  [ -f "$application/classes.stamp" ] && [ "$(cache_place)" = "$(cat "$application/classes.stamp")" ]
}

# The files of the demonstration's database, made once a day: its history ends on the day they are made.
prepare_demonstration() {
  local wanted
  wanted="$(TZ=Europe/Paris date +%F) $(sum_of schema/migrations schema/seed)"
  [ "$wanted" != "$(cat "$demonstration_files/made" 2> /dev/null)" ] || return 0
  say "Preparing the demonstration's data"
  rm -rf "$demonstration_files"
  mkdir -p "$demonstration_files"
  "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$application/lib/*" org.entregent.database.DemonstrationFiles \
    "$demonstration_files/postgres" > "$work/demonstration.log" 2>&1 ||
    fail "That failed:" "$(tail -50 "$work/demonstration.log")"
  echo "$wanted" > "$demonstration_files/made"
}

# copy_demonstration <directory>: a database of one's own there, in place of one that the start would have to fill.
copy_demonstration() {
  prepare_demonstration
  mkdir -p "$(dirname "$1")"
  cp -Rp "$demonstration_files/postgres.password" "$1.password"
  # Whoever interrupts this leaves no half of it; and the server, which waits for the disk, begins with what is on it.
  rm -rf "$1.copy"
  cp -Rp "$demonstration_files/postgres" "$1.copy"
  sync
  mv "$1.copy" "$1"
}

# Starts once, serves for some seconds, and keeps the loaded classes: the next starts take half the time.
train() {
  local scratch
  scratch=$(mktemp -d)
  copy_demonstration "$scratch/postgres"
  say "Preparing fast starts"
  rm -f "$application"/classes.*
  "$java" "${java_options[@]}" -XX:AOTCacheOutput="$application/classes.aot" \
    -jar "$application/entregent.jar" --spring.profiles.active=demonstration,training --server.port=0 \
    --entregent.database.directory="$scratch/postgres" > "$work/training.log" 2>&1 || {
    rm -f "$application"/classes.*
    say "That failed; starts will be slower. See .build/training.log"
  }
  rm -rf "$scratch"
  cache_place > "$application/classes.stamp"
}

# Replaces the shell: signals reach the application itself.
start_application() {
  local options=("${java_options[@]}")
  # A cache that Java refuses all the same makes the start slower, and is of no interest to whoever waits for it.
  [ -f "$application/classes.aot" ] && has_fitting_cache && options+=("-XX:AOTCache=$application/classes.aot" -Xlog:aot=off)
  exec "$java" "${options[@]}" -jar "$application/entregent.jar" --spring.profiles.active=demonstration "$@"
}

# What is missing is said before minutes of work.
build_application() {
  [ -f "$application/entregent.jar" ] || need_maven
  build_frontend
  build_backend
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  build_application
  say "Built: the application in .build/application, the web application in frontend/dist"
fi
