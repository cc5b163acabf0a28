#!/usr/bin/env bash
# Makes <language>/docs/<id>.<type> from <language>/sources/<id>.<producer>.<type>.<source type>:
# chromium prints HTML (chromium-untagged without the structure tree), libreoffice converts HTML to PDF, DOCX, ODT or RTF, pandoc makes DOCX of Markdown, pdflatex and xelatex set TeX.
# Plain text, Markdown and HTML documents have no source: they were written as they stand in docs. The truths were written by hand.
# Arguments, if any, are the sources to make; otherwise all are made.
set -euo pipefail
cd "$(dirname "$0")"
export SOURCE_DATE_EPOCH=1735689600 FORCE_SOURCE_DATE=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

pack_pdf() { # SOURCE OUTPUT
  qpdf --deterministic-id --object-streams=generate --recompress-flate --compression-level=9 "$1" "$2"
}

print_page() { # SOURCE OUTPUT [OPTION]
  chromium --headless --no-sandbox --disable-gpu --disable-background-networking --user-data-dir="$work/profile" \
    ${3:-} --no-pdf-header-footer --print-to-pdf="$work/page.pdf" "file://$PWD/$1" >/dev/null 2>&1
  pack_pdf "$work/page.pdf" "$2"
}

convert_page() { # SOURCE OUTPUT
  local name type filter
  name=$(basename "${2%.*}") type=${2##*.}
  case $type in
    docx) filter="MS Word 2007 XML" ;;
    odt) filter=writer8 ;;
    rtf) filter="Rich Text Format" ;;
    pdf) filter=writer_pdf_Export ;;
  esac
  cp "$1" "$work/$name.html"
  soffice --headless "-env:UserInstallation=file://$work/office" --infilter="HTML (StarWriter)" \
    --convert-to "$type:$filter" --outdir "$work" "$work/$name.html" >/dev/null 2>&1
  if [ "$type" = pdf ]; then pack_pdf "$work/$name.pdf" "$2"; else mv "$work/$name.$type" "$2"; fi
}

typeset_source() { # ENGINE SOURCE OUTPUT
  local name
  name=$(basename "${3%.*}")
  cp "$2" "$work/$name.tex"
  "$1" -interaction=batchmode -output-directory="$work" "$work/$name.tex" >/dev/null
  mv "$work/$name.pdf" "$3"
}

make_document() { # SOURCE
  local id producer type output
  IFS=. read -r id producer type _ <<<"$(basename "$1")"
  output=$(dirname "$(dirname "$1")")/docs/$id.$type
  mkdir -p "$(dirname "$output")"
  case $producer in
    chromium) print_page "$1" "$output" ;;
    chromium-untagged) print_page "$1" "$output" --disable-pdf-tagging ;;
    libreoffice) convert_page "$1" "$output" ;;
    pandoc) pandoc "$1" -o "$output" ;;
    pdflatex | xelatex) typeset_source "$producer" "$1" "$output" ;;
    *) echo "unknown producer: $1" >&2; exit 1 ;;
  esac
}

if [ $# -gt 0 ]; then sources=("$@"); else sources=(*/sources/*.*); fi
for source in "${sources[@]}"; do make_document "$source"; done
du -ch */docs | tail -1
