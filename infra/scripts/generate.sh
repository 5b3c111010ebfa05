#!/usr/bin/env bash
# Makes anew what is made from sources: jOOQ's classes, the printed snapshots, the frontend's Relay artefacts.

. "$(dirname "${BASH_SOURCE[0]}")/build.sh"

need_maven
say "jOOQ's classes, from the migrated database"
rm -f schema/target/jooq.stamp
mvn -B -q -ntp -pl backend -am compile
say "Snapshots in schema/, and docs/permissions.md"
mvn -B -q -ntp -pl backend -am test -Dgroups=snapshot -Dsnapshots=write -Dsurefire.failIfNoSpecifiedTests=false \
  -DfailIfNoTests=false
install_frontend
say "Relay's artefacts"
(cd frontend && npm run --silent generate)
