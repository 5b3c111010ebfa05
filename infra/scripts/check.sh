#!/usr/bin/env bash
# What is quick enough to run before each commit: formatting, types, rules, and the tests that start no application.

. "$(dirname "${BASH_SOURCE[0]}")/build.sh"

backend_checks() {
  mvn -B -ntp -pl backend -am spotless:check test -DexcludedGroups=database,application \
    -Dsurefire.failIfNoSpecifiedTests=false | grep -E '^\[(ERROR|WARNING)\]|Tests run:.*[0-9]$|BUILD'
}

frontend_checks() {
  cd frontend
  npm run --silent generate
  npm run --silent lint
  npm run --silent typecheck
  npm run --silent test
}

need_maven
install_frontend
beside frontend-checks frontend_checks
say "The backend: formatting, types, rules, fast tests"
backend_checks
say "The frontend: the same"
await frontend-checks
say "The bench: what its figures are said to mean"
node --test --test-reporter=dot 'bench/**/*.test.mjs'
