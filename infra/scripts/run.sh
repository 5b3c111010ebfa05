#!/usr/bin/env bash
# Builds what changed and starts the demonstration in the foreground.

. "$(dirname "${BASH_SOURCE[0]}")/build.sh"

export PORT=${PORT:-8080}
if (exec 3<> "/dev/tcp/localhost/$PORT") 2> /dev/null; then
  fail "Port $PORT is in use. Take another one: make run PORT=8081"
fi

need_java
build_application
[ -d .data/postgres ] || copy_demonstration .data/postgres
say "Starting"
start_application
