#!/usr/bin/env bash
# Draws every page of the site (a wide screen, a telephone, dark) into a folder:
#
#   eng/shots.sh OUT
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

out="$(realpath -m "${1:?Usage: eng/shots.sh OUT}")"
require dotnet postgresql chromium fonts
release_build tests/CareerHub.Web.Tests
dotnet "$root/tests/CareerHub.Web.Tests/bin/Release/net10.0/CareerHub.Web.Tests.dll" shots "$out"
