#!/usr/bin/env bash
# Packs every library into packages/, the local feed of nuget.config, with symbols. Older packages of ours go first,
# so that the feed holds one version. The same sources give the same assemblies, wherever the repository lies.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

require dotnet
rm -f "$root"/packages/CareerHub.*.nupkg "$root"/packages/CareerHub.*.snupkg

for project in "$root"/src/*/*.csproj; do
  grep -q '<IsPackable>true</IsPackable>' "$project" || continue
  # An output folder of its own: these builds have other paths in their symbols than those of daily work.
  dotnet pack "$project" -c Release -o "$root/packages" --artifacts-path "$root/obj/pack" \
    -p:ContinuousIntegrationBuild=true -v quiet -nodeReuse:false < /dev/null
done
ls -1 "$root"/packages/*.nupkg
