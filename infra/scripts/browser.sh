# Sourced by the tests: finds a Chromium for the journeys, or installs one. One without a window is the quicker, by a quarter.

find_browser() {
  local candidate
  for candidate in "${E2E_CHROMIUM:-}" "$(playwright_browser)" /usr/bin/chromium-headless-shell /usr/bin/chromium \
    /usr/bin/chromium-browser /usr/bin/google-chrome "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "$(packed_browser)"; do
    if [ -x "$candidate" ]; then
      export E2E_CHROMIUM=$candidate
      return 0
    fi
  done
  return 1
}

playwright_browser() {
  (cd frontend && node -e 'console.log(require("@playwright/test").chromium.executablePath())' 2> /dev/null) || true
}

packed_browser() {
  [ -d "$work/browser/node_modules/@sparticuz/chromium" ] || return 0
  (cd "$work/browser" && node --input-type=module \
    -e 'import chromium from "@sparticuz/chromium"; console.log(await chromium.executablePath())')
}

# An npm package that contains the browser: for machines that can't reach Playwright's downloads.
fetch_packed_browser() {
  npm install --prefix "$work/browser" --no-save --no-audit --no-fund --loglevel=error @sparticuz/chromium
}

need_browser() {
  find_browser && return
  say "Fetching a browser for the journeys"
  install_package chromium-headless-shell && find_browser && return
  install_package chromium && find_browser && return
  (cd frontend && npx playwright install chromium > "$work/browser.log" 2>&1) && find_browser && return
  fetch_packed_browser && find_browser && return
  fail "No Chromium for the journeys. Install one and name it: E2E_CHROMIUM=/path/to/chromium make test"
}
