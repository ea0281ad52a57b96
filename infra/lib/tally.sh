#!/usr/bin/env bash
# Adds up what Surefire and Failsafe reported and prints it as they do. Fails when there is nothing to add up or when something failed:
# a build that ran no test is not a green one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
find . -path '*/target/*-reports/TEST-*.xml' -not -path '*/node_modules/*' -exec grep -hm1 '<testsuite ' {} + |
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
