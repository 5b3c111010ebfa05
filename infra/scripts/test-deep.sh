#!/usr/bin/env bash
# Many random operations executed both ways; OPERATIONS and SEED choose how many and which.

. "$(dirname "${BASH_SOURCE[0]}")/build.sh"

need_maven
options=(-Dentregent.random.operations="${OPERATIONS:-20000}")
[ -n "${SEED:-}" ] && options+=(-Dentregent.random.seed="$SEED")
say "Comparing ${OPERATIONS:-20000} random operations with plain execution, over the tests' schema and over the product's"
mvn -B -ntp -pl backend -am test -Dtest=RandomOperationsTest,WholeSchemaOperationsTest \
  -Dsurefire.failIfNoSpecifiedTests=false "${options[@]}"
