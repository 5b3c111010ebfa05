#!/usr/bin/env bash
# Formats Java with Palantir's formatter and everything of the frontend with Biome.

. "$(dirname "${BASH_SOURCE[0]}")/build.sh"

need_maven
mvn -B -q -ntp spotless:apply
install_frontend
(cd frontend && npm run --silent format)
