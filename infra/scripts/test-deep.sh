#!/usr/bin/env bash
# Many random operations executed both ways; OPERATIONS and SEED choose how many and which.

. "$(dirname "${BASH_SOURCE[0]}")/build.sh"

need_maven
operations=${OPERATIONS:-20000}
options=(-Dentregent.random.operations=$((operations / 2)))
[ -n "${SEED:-}" ] && options+=(-Dentregent.random.seed="$SEED")
say "Comparing $operations random operations with plain execution: half over the tests' schema, half over the product's"
mvn -B -ntp -pl backend -am test -Dtest=RandomOperationsTest,WholeSchemaOperationsTest \
  -Dsurefire.failIfNoSpecifiedTests=false "${options[@]}"
