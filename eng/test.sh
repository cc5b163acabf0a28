#!/usr/bin/env bash
# Runs every test: installs what is missing, builds once, starts a PostgreSQL of its own, and ends with one line,
# "N passed, N failed" (and ", N skipped" when some were). Arguments go through to dotnet test:
#
#   eng/test.sh --filter FullyQualifiedName~Completeness
#
# Tests find the database by CAREERHUB_TEST_PG (an Npgsql connection string of a superuser), and documents that are no
# part of the repository by CAREERHUB_SHARED.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
source "$(dirname "${BASH_SOURCE[0]}")/test-cluster.sh"

require dotnet postgresql chromium fonts poppler
find_shared
release_build CareerHub.sln || {
  say "The build failed."
  echo "0 passed, 1 failed"
  exit 1
}

# A run that was killed leaves its cluster behind.
sweep_clusters
trap stop_cluster EXIT
trap 'exit 130' INT TERM HUP
start_cluster

results="$cluster/results"
mkdir -m 700 "$results"

# counter FILE NAME: a number from the summary of a results file (.trx).
counter() { grep -o '<Counters [^>]*' "$1" | grep -o " $2=\"[0-9]*\"" | tr -dc '0-9'; }

passed=0 failed=0 skipped=0
for project in "$root"/tests/*.Tests/*.csproj; do
  name="$(basename "$project" .csproj)"
  status=0
  # A test that hangs is a failure, not a hanging run.
  dotnet test "$project" -c Release --no-build -v quiet -nodeReuse:false --results-directory "$results/$name" \
    --logger "console;verbosity=minimal" --logger "trx;LogFileName=$name.trx" \
    --blame-hang --blame-hang-timeout 10m --blame-hang-dump-type none "$@" < /dev/null || status=$?

  trx="$results/$name/$name.trx"
  if [[ -s "$trx" ]] && grep -q '<Counters ' "$trx"; then
    total="$(counter "$trx" total)" executed="$(counter "$trx" executed)" good="$(counter "$trx" passed)"
    bad=$((executed - good))
    # A process that died after its last test, or before its next, still failed.
    [[ $status -eq 0 || $bad -gt 0 ]] || bad=1
    passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + total - executed))
    none=$((total == 0))
  else
    failed=$((failed + (status != 0)))
    none=$((status == 0))
  fi
  # Under a filter it is right that some projects have nothing to run.
  if [[ $none -eq 1 && $# -eq 0 ]]; then
    say "$name ran no test."
    failed=$((failed + 1))
  fi
done

if [[ $((passed + failed)) -eq 0 ]]; then
  say "No test ran."
  failed=1
fi

stop_cluster
if [[ $skipped -gt 0 ]]; then
  echo "$passed passed, $failed failed, $skipped skipped"
else
  echo "$passed passed, $failed failed"
fi
[[ $failed -eq 0 ]]
