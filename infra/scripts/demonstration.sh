# Sourced by the scripts that need a demonstration of their own: throw-away data, a free port, gone with the script.

free_port() {
  local port
  while port=$((20000 + RANDOM % 10000)) && (exec 3<> "/dev/tcp/localhost/$port") 2> /dev/null; do :; done
  echo "$port"
}

# start_demonstration <directory>: for its data and what it prints; sets and exports PORT.
start_demonstration() {
  demonstration=$1
  mkdir -p "$demonstration"
  : > "$demonstration/start.log"
  PORT=$(free_port)
  export PORT
  copy_demonstration "$demonstration/data/postgres"
  # It lives for some minutes, which earn nothing by optimising much; and the browsers want the processors.
  (java_options+=(-XX:TieredStopAtLevel=1) && start_application --entregent.database.directory="$demonstration/data/postgres" \
    --logging.file.name="$demonstration/application.log") > "$demonstration/start.log" 2>&1 &
  application_process=$!
  at_exit stop_demonstration
  local waited=0
  until grep -q 'Entregent is ready' "$demonstration/start.log"; do
    kill -0 "$application_process" 2> /dev/null && [ $((waited += 1)) -lt 600 ] ||
      fail "The application did not start:" "$(tail -50 "$demonstration/start.log")"
    sleep 0.2
  done
}

stop_demonstration() {
  [ -n "$application_process" ] || return 0
  kill "$application_process" 2> /dev/null || true
  wait "$application_process" 2> /dev/null || true
  application_process=
  rm -rf "$demonstration/data"
}
