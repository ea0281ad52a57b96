# Sourced by the guards. `written_by_hand` lists the sources, scripts, tests and pages below the current folder, one a line;
# `offenders TEXT` prints its input indented under TEXT and fails when there is any.

written_by_hand() {
  find . \( -name target -o -name .git -o -name node_modules -o -name '.safar*' -o -name vendor \) -prune -o -type f \
    \( -name '*.java' -o -name '*.js' -o -name '*.mjs' -o -name '*.css' -o -name '*.html' -o -name '*.sql' -o -name '*.sh' \
    -o -name '*.py' -o -name '*.yaml' -o -name '*.yml' -o -name '*.properties' -o -perm -u+x \) -print | sed 's|^\./||' | sort
}

# Lines of the files named on the input that match the extended regular expression $1. No match is a fine answer.
lines_like() {
  local file
  while read -r file; do
    grep -HnE "$1" "$file" || [ "$?" = 1 ] || return 2
  done
}

offenders() {
  local found
  found=$(cat)
  [ -n "$found" ] || return 0
  { echo "$1"; echo "$found" | sed 's/^/  /'; } >&2
  return 1
}
