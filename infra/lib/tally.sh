#!/usr/bin/env bash
# Names the tests that failed with what lay at the bottom of it, then adds up what Surefire and Failsafe reported and prints it as they do. Fails when there is
# nothing to add up or when something failed: a build that ran no test is not a green one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
reports() { find . -path '*/target/*-reports/TEST-*.xml' -not -path '*/node_modules/*' "$@"; }

# Who failed and why, and the innermost cause, below everything that the build has printed.
reports -exec awk '
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
    /<testcase / { test = attribute("classname") "." attribute("name") }
    /<(failure|error)[ >]/ { printf "FAILED %s: %s\n", test, message(); cause = "" }
    /^Caused by: / { cause = substr($0, 1, 300) }
    /<\/(failure|error)>/ && cause != "" { print "  " cause }' {} +

reports -exec grep -hm1 '<testsuite ' {} + |
  awk '
    function number(name,   at) {
      if (!match($0, " " name "=\"[0-9]+\"")) return 0
      at = RSTART + length(name) + 3
      return substr($0, at, RLENGTH - length(name) - 4) + 0
    }
    { run += number("tests"); failures += number("failures"); errors += number("errors"); skipped += number("skipped") }
    END {
      printf "Tests run: %d, Failures: %d, Errors: %d, Skipped: %d\n", run, failures, errors, skipped
      exit run == 0 || failures + errors > 0
    }'
