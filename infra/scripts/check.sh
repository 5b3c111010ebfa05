#!/usr/bin/env bash
# What is quick enough to run before each commit: formatting, types, rules, and the tests that start no application.

. "$(dirname "${BASH_SOURCE[0]}")/build.sh"

need_maven
install_frontend
say "Formatting, types and rules"
mvn -B -q -ntp spotless:check
(cd frontend && npm run --silent generate && npm run --silent lint && npm run --silent typecheck)
say "Fast tests of the backend"
mvn -B -ntp -pl backend -am test -DexcludedGroups=database,application -Dsurefire.failIfNoSpecifiedTests=false |
  grep -E '^\[(ERROR|WARNING)\]|Tests run:|BUILD'
say "Tests of the frontend"
(cd frontend && npm run --silent test)
