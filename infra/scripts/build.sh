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

install_frontend() {
  need_node
  built packages frontend/package.json frontend/package-lock.json && [ -d frontend/node_modules ] && return
  say "Fetching the frontend's packages"
  (cd frontend && npm ci --no-audit --no-fund --loglevel=error)
  remember packages frontend/package.json frontend/package-lock.json
}

build_frontend() {
  built frontend frontend schema/graphql && [ -f frontend/dist/index.html ] && return
  install_frontend
  say "Building the frontend"
  (cd frontend && npm run --silent build)
  remember frontend frontend schema/graphql
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
  remember backend pom.xml .mvn backend schema
}

# What the cache of loaded classes is good for: this place, these files with their times, this Java. A copied checkout has others.
cache_place() {
  (cd "$application" && pwd -P && LC_ALL=C ls -ln entregent.jar lib && cat "$JAVA_HOME/release") | cksum
}

has_fitting_cache() {
  [ -f "$application/classes.stamp" ] && [ "$(cache_place)" = "$(cat "$application/classes.stamp")" ]
}

# Starts once, serves for some seconds, and keeps the loaded classes: the next starts take half the time.
# prepared_data names the database to do this with; it then has the demonstration's data already.
train() {
  say "Preparing fast starts"
  rm -f "$application"/classes.*
  local scratch
  scratch=$(mktemp -d)
  "$java" "${java_options[@]}" -XX:AOTCacheOutput="$application/classes.aot" \
    -jar "$application/entregent.jar" --spring.profiles.active=demonstration,training --server.port=0 \
    --entregent.database.directory="${prepared_data:-$scratch/postgres}" > "$work/training.log" 2>&1 ||
    say "That failed; starts will be slower. See .build/training.log"
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
