#!/usr/bin/env bash
# Proves the packaged application: as `make run` starts it, with the public audits of its protocol and with kills; as it is
# deployed, with a PostgreSQL of its own and nginx as the site's image configures it; and as a network begins it, from an empty
# database to a partner's first answer, with browsers and letters. Further ones, each by its name:
# - keycloak: another issuer than ours gives the tokens; fetches 170 MB the first time;
# - images: does what the images' files say, in plain roots, and restores a dump; fetches 200 MB the first time, as root only;
# - hostile: lets one caller attack for a minute and measures what another one notices (HOSTILE_SECONDS=… for longer).

. "$(dirname "${BASH_SOURCE[0]}")/../scripts/build.sh"
. "$root/infra/scripts/browser.sh"

[ $# -gt 0 ] || set -- application site beginning
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
  local commands=(nginx envsubst openssl psql unzip xz)
  if [ -n "$(missing "${commands[@]}")" ] || [ ! -e /etc/nginx/modules-enabled/50-mod-http-brotli-static.conf ]; then
    install_package nginx libnginx-mod-http-brotli-static gettext-base openssl postgresql-client unzip xz-utils || true
  fi
  local absent
  absent=$(missing "${commands[@]}" | tr '\n' ' ')
  [ -e /etc/nginx/modules-enabled/50-mod-http-brotli-static.conf ] || absent+="nginx's brotli module "
  if [ -n "$absent" ]; then
    export ENTREGENT_SKIPPED="not installed here, and only root may install it: $absent"
  fi
}

need_debootstrap() {
  [ -n "$(missing debootstrap unshare)" ] || return 0
  install_package debootstrap || export ENTREGENT_SKIPPED="not installed here, and only root may install it: debootstrap"
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

install_test_packages() {
  need_node
  built infra-tests infra/tests/package.json infra/tests/package-lock.json && [ -d infra/tests/node_modules ] && return
  say "Fetching the tests' packages"
  (cd infra/tests && npm ci --no-audit --no-fund --loglevel=error)
  remember infra-tests
}

need_maven
need_servers
build_frontend
build_backend
install_test_packages
[[ " $* " != *" beginning "* ]] || need_browser
[[ " $* " != *" keycloak "* ]] || fetch_keycloak
[[ " $* " != *" images "* ]] || need_debootstrap
[ -f "$application/classes.aot" ] && java_options+=("-XX:AOTCache=classes.aot")
export JAVA="$java" JAVA_OPTIONS="${java_options[*]}"
suites=("${@/#/infra/tests/}")
reporters=(--test-reporter=spec --test-reporter-destination=stdout)
# Whoever wants a report in JUnit's format, too, names its file.
[ -z "${TEST_REPORT:-}" ] || reporters+=(--test-reporter=junit --test-reporter-destination="$TEST_REPORT")
# Each suite starts servers of its own, on free ports, and waits much: two fit beside each other.
node --test --test-concurrency=2 "${reporters[@]}" "${suites[@]/%/.test.mjs}"
