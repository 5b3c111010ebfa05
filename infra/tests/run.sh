#!/usr/bin/env bash
# Proves the deployment with the packaged application: a PostgreSQL of its own, nginx as the site's image configures it.
# "run.sh keycloak" proves instead that another issuer than ours can give the tokens; it fetches 170 MB the first time.

. "$(dirname "${BASH_SOURCE[0]}")/../scripts/build.sh"

suite=${1:-site}
keycloak_version=26.7.5

# missing <command>…: those that are not there.
missing() {
  local command
  for command in "$@"; do
    command -v "$command" > /dev/null || echo "$command"
  done
}

need_servers() {
  PATH=$PATH:/usr/sbin
  local commands=(nginx envsubst psql unzip xz)
  if [ -n "$(missing "${commands[@]}")" ] || [ ! -e /etc/nginx/modules-enabled/50-mod-http-brotli-static.conf ]; then
    install_package nginx libnginx-mod-http-brotli-static gettext-base postgresql-client unzip xz-utils || true
  fi
  local absent
  absent=$(missing "${commands[@]}" | tr '\n' ' ')
  [ -e /etc/nginx/modules-enabled/50-mod-http-brotli-static.conf ] || absent+="nginx's brotli module "
  if [ -n "$absent" ]; then
    export ENTREGENT_SKIPPED="not installed here, and only root may install it: $absent"
  fi
}

fetch_keycloak() {
  local artifact=org.keycloak:keycloak-quarkus-dist:$keycloak_version:zip
  local archive=$work/keycloak/keycloak-quarkus-dist-$keycloak_version.zip
  if [ ! -f "$archive" ]; then
    say "Fetching Keycloak $keycloak_version"
    mvn -B -q -ntp dependency:copy -Dartifact="$artifact" -DoutputDirectory="$work/keycloak" -Dtransitive=false
  fi
  export KEYCLOAK_ARCHIVE=$archive
}

need_maven
need_servers
build_frontend
build_backend
[ "$suite" = keycloak ] && fetch_keycloak
[ -f "$application/classes.aot" ] && java_options+=("-XX:AOTCache=classes.aot")
export JAVA="$java" JAVA_OPTIONS="${java_options[*]}"
need_node
node --test --test-reporter=spec "infra/tests/$suite.test.mjs"
