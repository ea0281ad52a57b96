# Sourced by the scripts that run what was built: `need_build` builds what is not up to date, `classpath` is what to run it with.

BUILT=infra/standalone/target/run.classpath

# Something that goes into the build changed since, or something that it refers to is gone.
is_built() {
  [ -r "$BUILT" ] || return 1
  local changed jar
  changed=$(find pom.xml .mvn shared-kernel command-service query-service infra \
    \( -name target -o -name test -o -name docs -o -name node_modules \) -prune -o \
    -type f \( -name pom.xml -o -path '*/src/main/*' \) -newer "$BUILT" -print | head -1)
  [ -z "$changed" ] || return 1
  while IFS= read -r -d : jar; do
    [ -e "$jar" ] || return 1
  done < <(printf '%s:' "$(classpath)")
}

classpath() {
  printf '%s:%s' "$PWD/infra/standalone/target/standalone-0.1.0-SNAPSHOT.jar" "$(cat "$BUILT")"
}

need_build() {
  if is_built; then return 0; fi
  need_maven
  echo "Building Safar. The first time takes some minutes ..."
  rm -f "$BUILT"
  if ! mvn -q -B -ntp -Dmaven.test.skip=true -pl infra/standalone -am package </dev/null >&2; then
    echo "The build failed: see above." >&2
    return 1
  fi
}
