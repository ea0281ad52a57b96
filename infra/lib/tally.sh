#!/usr/bin/env bash
# Names the tests that failed with what lay at the bottom of it, below everything that the build has printed. Then counts what
# Surefire and Failsafe reported and says it as they do. Fails when there is nothing to count or when something failed: a build
# that ran no test is not a green one. Counts each test, since a class's own sums leave out those of its nested classes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

find . -path '*/target/*-reports/TEST-*.xml' -not -path '*/node_modules/*' -exec cat {} + | awk '
    function attribute(name,   at) {
      if (!match($0, " " name "=\"[^\"]*\"")) return ""
      at = RSTART + length(name) + 3
      return substr($0, at, RLENGTH - length(name) - 4)
    }
    function message(   text) {
      text = attribute("message")
      gsub(/&#10;/, " ", text)
      return substr(text, 1, 300)
    }
    /^ *<testcase / { run++; test = attribute("classname") "." attribute("name") }
    /^ *<skipped/ { skipped++ }
    /^ *<failure[ >]/ { failures++ }
    /^ *<error[ >]/ { errors++ }
    /^ *<(failure|error)[ >]/ { printf "FAILED %s: %s\n", test, message(); cause = "" }
    /^Caused by: / { cause = substr($0, 1, 300) }
    /<\/(failure|error)>/ && cause != "" { print "  " cause }
    END {
      printf "Tests run: %d, Failures: %d, Errors: %d, Skipped: %d\n", run, failures, errors, skipped
      exit run == 0 || failures + errors > 0
    }'
