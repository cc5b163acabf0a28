#!/usr/bin/env bash
# Measures: eng/bench.sh VERB [ARGUMENT...], with VERB one of those in tests/CareerHub.Benchmarks (without a verb they
# are listed). The result is one line of JSON, the last on standard output; the build writes to standard error.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

require dotnet
prefer chromium fonts poppler
find_shared
release_build tests/CareerHub.Benchmarks

exec dotnet "$root/tests/CareerHub.Benchmarks/bin/Release/net10.0/CareerHub.Benchmarks.dll" "$@"
