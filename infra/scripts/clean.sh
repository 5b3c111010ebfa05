#!/usr/bin/env bash
# Deletes what was built.

. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

rm -rf .build target schema/target schema/database/target schema/migrator/target backend/target \
  frontend/dist frontend/dist-manifest frontend/node_modules infra/tests/node_modules frontend/test-results frontend/playwright-report
