# Sourced by the scripts: what they need of a machine. Each `need_` finds it, installs it where it may, or says what to do.
#
# `need_jdk` sets and exports JAVA_HOME to a JDK that knows Safar's language.
# `java -jar` and the formatter take whatever `java` is at hand, and on many machines that is an older one with a newer one installed
# beside it. So we look ourselves, where JDKs are usually put, and take the first that is new enough.

SAFAR_JDK=25

# The major version of the JDK in folder $1; nothing if there is none. A folder without a compiler is a JRE and does not count, and
# one that does not say its release only leads to a JDK: on macOS /usr/bin/javac stands for whichever is installed.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Folders that may be a JDK, best guess first.
jdk_candidates() {
  [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
  local java home
  { command -v javac java; update-alternatives --list java; } 2>/dev/null | while read -r java; do
    home=$(dirname "$(dirname "$(readlink -f "$java")")")
    echo "$home"
    find "$(dirname "$home")" -mindepth 1 -maxdepth 1 -name '*jdk*' 2>/dev/null
  done || true
  [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v "$SAFAR_JDK+" 2>/dev/null || true
  for home in "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/* /opt/*/* /usr/local/* /usr/lib/*/*; do
    [ ! -x "$home/bin/javac" ] || echo "$home"
  done
}

# The first JDK that is new enough; nothing if there is none.
find_jdk() {
  local candidates home version
  candidates=$(jdk_candidates)
  while read -r home; do
    version=$(jdk_version "$home")
    if [ -n "$version" ] && [ "$version" -ge "$SAFAR_JDK" ]; then
      echo "$home"
      return 0
    fi
  done <<<"$candidates"
}

# Installs one where the system's package manager has one and we may use it.
install_jdk() {
  local package="openjdk-$SAFAR_JDK-jdk-headless"
  command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] || return 1
  echo "No JDK $SAFAR_JDK found: installing $package" >&2
  apt-get update -qq >&2 && apt-get install -y -qq --no-install-recommends "$package" >&2
}

need_jdk() {
  local home
  home=$(find_jdk)
  if [ -z "$home" ] && install_jdk; then
    home=$(find_jdk)
  fi
  if [ -z "$home" ]; then
    echo "Safar needs a JDK $SAFAR_JDK or newer and found none. Install one, for example Eclipse Temurin $SAFAR_JDK" >&2
    echo "(https://adoptium.net) or 'sdk install java $SAFAR_JDK-tem', or set JAVA_HOME to where it is." >&2
    return 1
  fi
  JAVA_HOME=$home
  PATH=$home/bin:$PATH
  export JAVA_HOME PATH
}

need_maven() {
  command -v mvn >/dev/null && return 0
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "No Maven found: installing it" >&2
    apt-get update -qq >&2 && apt-get install -y -qq --no-install-recommends maven >&2 && return 0
  fi
  echo "Safar needs Maven 3.8.1 or newer: https://maven.apache.org/install.html" >&2
  return 1
}

# The pages are tested in the machine's own Chromium. Without one those tests say that they were not run; the rest is tested.
need_browser() {
  local program
  for program in chromium chromium-browser google-chrome; do
    ! command -v "$program" >/dev/null || return 0
  done
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "No Chromium found: installing it" >&2
    apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >&2 && return 0
  fi
  echo "No Chromium here: the pages will not be tested in a browser. Install Chromium to have them tested." >&2
}
