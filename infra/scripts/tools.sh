# Sourced by the other scripts: finds JDK 25, Maven and Node, installs them where it may, or says how to get them.

node_version=24.21.0

is_java_25() {
  [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2> /dev/null
}

find_java() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/*jdk* /opt/java/* ~/.sdkman/candidates/java/* ~/.jdks/* \
    ~/.local/share/mise/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
    if is_java_25 "$home"; then
      export JAVA_HOME=$home
      return 0
    fi
  done
  return 1
}

need_java() {
  find_java || { install_package openjdk-25-jdk-headless && find_java; } || fail \
    "JDK 25 is missing. Any of these gives it:" \
    "  https://adoptium.net (packages and installers for every system)" \
    "  sdk install java 25-tem        (with https://sdkman.io)" \
    "  brew install openjdk@25        (macOS)" \
    "Set JAVA_HOME to it if it lies in an unusual place."
  java=$JAVA_HOME/bin/java
  # Maven's own libraries still use what JDK 25 warns of.
  export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
}

need_maven() {
  need_java
  command -v mvn > /dev/null || install_package maven || fail \
    "Maven 3.8 or newer is missing. Any of these gives it:" \
    "  apt install maven · dnf install maven · brew install maven · sdk install maven" \
    "  https://maven.apache.org"
}

is_fit_node() {
  "$1" -e 'const [major, minor] = process.versions.node.split("."); process.exit(+major > 24 || (+major === 24 && +minor >= 11) ? 0 : 1)' 2> /dev/null
}

find_node() {
  local directory
  for directory in "$(dirname "$(command -v node || echo /none/node)")" "$work/node/node_modules/node/bin" \
    ~/.nvm/versions/node/*/bin ~/.local/share/fnm/node-versions/*/installation/bin \
    ~/.local/share/mise/installs/node/*/bin /opt/homebrew/opt/node@24/bin /usr/local/bin; do
    if [ -x "$directory/node" ] && is_fit_node "$directory/node"; then
      PATH=$directory:$PATH
      return 0
    fi
  done
  return 1
}

# Any npm can fetch the Node that the frontend's tools need; it then runs npm, too.
fetch_node() {
  command -v npm > /dev/null || install_package nodejs npm || return 1
  say "Fetching Node $node_version"
  npm install --prefix "$work/node" --no-save --no-audit --no-fund --loglevel=error "node@$node_version"
}

need_node() {
  find_node || { fetch_node && find_node; } || fail \
    "Node 24.11 or newer is missing. Any of these gives it:" \
    "  https://nodejs.org · brew install node@24 · nvm install 24" \
    "An older Node with npm is enough, too: it is used to fetch the right one."
  command -v npm > /dev/null || fail "npm is missing; it comes with Node from https://nodejs.org"
}
