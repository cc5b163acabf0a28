#!/usr/bin/env bash
# Makes what real programs write of the sources beside this script: one document as DOCX, ODT and RTF by LibreOffice,
# and one page as a picture and as a PDF that shows nothing but that picture, by Chromium.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for target in "docx:MS Word 2007 XML" odt:writer8 "rtf:Rich Text Format"; do
  soffice --headless "-env:UserInstallation=file://$work/office" --convert-to "$target" --outdir . sources/features.fodt >/dev/null 2>&1
done

browse() { chromium --headless --no-sandbox --disable-gpu --disable-background-networking --user-data-dir="$work/profile" "$@" 2>/dev/null; }
browse --window-size=620,360 --hide-scrollbars --screenshot="$PWD/scan.png" "file://$PWD/sources/scan.html"
printf '<!DOCTYPE html><style>@page { size: 620px 360px; margin: 0 } body { margin: 0 } img { display: block; width: 620px; height: 359px }</style><img alt="" src="scan.png">' >"$work/scan.html"
cp scan.png "$work/"
browse --no-pdf-header-footer --print-to-pdf="$PWD/scan.pdf" "file://$work/scan.html"
ls -l ./*.*
