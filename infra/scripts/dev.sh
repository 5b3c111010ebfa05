#!/usr/bin/env bash
# Both sides, reloading: Vite for the frontend; for the backend, compilation of what changed and a restart within the JVM.

. "$(dirname "${BASH_SOURCE[0]}")/build.sh"

export PORT=${PORT:-8080}
# People sign in where they look at the pages.
export ENTREGENT_PUBLIC_URL=http://localhost:5173
need_maven
install_frontend

sources=(pom.xml backend/pom.xml backend/src/main schema/pom.xml schema/database/src/main
  schema/migrator/src/main schema/graphql schema/migrations schema/seed)

compile() {
  mvn -B -q -ntp -pl backend -am compile "$@"
}

say "Compiling"
compile dependency:build-classpath -Dmdep.outputFile=target/classpath
modules=$root/schema/target/classes:$root/schema/database/target/classes:$root/schema/migrator/target/classes
libraries=$(tr ':' '\n' < backend/target/classpath | grep -v "^$root/" | paste -sd: -)

"$java" "${java_options[@]}" -XX:TieredStopAtLevel=1 -cp "backend/target/classes:$modules:$libraries" \
  org.entregent.EntregentApplication --spring.profiles.active=demonstration \
  --spring.devtools.restart.trigger-file=.compiled &
backend=$!
(cd frontend && BACKEND=http://localhost:$PORT exec node node_modules/vite/bin/vite.js) &
frontend=$!
trap 'kill "$backend" "$frontend" 2> /dev/null; wait' EXIT
trap 'exit 0' INT TERM

say "The reloading frontend is at http://localhost:5173, in front of the backend at port $PORT; Ctrl+C stops both"
before=$(sum_of "${sources[@]}")
while kill -0 "$backend" 2> /dev/null; do
  sleep 1
  now=$(sum_of "${sources[@]}")
  if [ "$now" != "$before" ]; then
    before=$now
    say "Compiling what changed"
    # The restart waits for this file: a compilation first deletes classes.
    compile && touch backend/target/classes/.compiled || say "Compilation failed; the former version runs on"
  fi
done
