#!/usr/bin/env bash
# Starts the site, whatever it takes: installs what is missing, builds, runs. Arguments go through to the site:
#
#   eng/run.sh --urls http://127.0.0.1:8080
#
# CAREERHUB_DATA is the folder of everything that the site keeps (its database among it); by default .data in the
# repository, which git ignores.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

require dotnet
# The site says itself what it cannot do without these, and does it as soon as they are there.
prefer postgresql chromium fonts

export CAREERHUB_DATA="$(realpath -m "${CAREERHUB_DATA:-$root/.data}")"
mkdir -p "$CAREERHUB_DATA"

release_build src/CareerHub.Web

# The site's pages and settings are found from its own folder. exec: signals reach the site itself.
cd "$root/src/CareerHub.Web"
exec dotnet bin/Release/net10.0/CareerHub.Web.dll "$@"
