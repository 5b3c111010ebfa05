#!/usr/bin/env bash
# Takes the pictures of the guides anew: journeys that are tagged for it open what they show, in a demonstration of its own.

. "$(dirname "${BASH_SOURCE[0]}")/build.sh"
. "$root/infra/scripts/browser.sh"
. "$root/infra/scripts/demonstration.sh"

need_maven
install_frontend
need_browser
build_application
say "Pictures"
start_demonstration "$work/pictures"
rm -f docs/pictures/*.webp
(cd frontend && PICTURES=true E2E_BASE_URL="http://localhost:$PORT" \
  npm run --silent e2e -- --project=screens --grep=@picture --workers=1)
stop_demonstration
say "Taken: $(find docs/pictures -name '*.webp' | wc -l) pictures in docs/pictures"
