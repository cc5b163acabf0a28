#!/usr/bin/env bash
# Makes the documents under tests/Fixtures from their sources, with the programs that people use for their CVs.
# The output is committed: neither the tests nor the site need any of these programs.
# Needs what the scripts of the sub-folders name, and Chromium, LibreOffice (libreoffice-writer-nogui) and TeX (texlive-latex-recommended, texlive-xetex, texlive-luatex, lmodern).
set -euo pipefail
cd "$(dirname "$0")/../tests/Fixtures"
export SOURCE_DATE_EPOCH=1735689600 FORCE_SOURCE_DATE=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

print_page() { # SOURCE OUTPUT
  chromium --headless --no-sandbox --disable-gpu --disable-background-networking --user-data-dir="$work/profile" \
    --no-pdf-header-footer --print-to-pdf="$PWD/$2" "file://$PWD/sources/$1" 2>/dev/null
}

convert_page() { # SOURCE OUTPUT FILTER
  local name=${2%.*} type=${2##*.}
  cp "sources/$1" "$work/$name.html"
  soffice --headless "-env:UserInstallation=file://$work/office" --infilter="HTML (StarWriter)" \
    --convert-to "$type:$3" --outdir "$work" "$work/$name.html" >/dev/null 2>&1
  mv "$work/$2" "$2"
}

typeset_source() { # ENGINE SOURCE OUTPUT PREAMBLE
  sed "s|%PREAMBLE%|$4|" "sources/$2" >"$work/${3%.pdf}.tex"
  "$1" -interaction=batchmode -output-directory="$work" "$work/${3%.pdf}.tex" >/dev/null
  mv "$work/$3" "$3"
}

print_page aoife-sidebar.html aoife-chromium.pdf
print_page tobias-plain.html tobias-chromium.pdf
convert_page tobias-plain.html tobias-libreoffice.docx "MS Word 2007 XML"
convert_page tobias-plain.html tobias-libreoffice.odt "writer8"
convert_page tobias-plain.html tobias-libreoffice.rtf "Rich Text Format"
convert_page tobias-plain.html tobias-libreoffice.pdf "writer_pdf_Export"
typeset_source pdflatex ines.tex ines-pdflatex-t1.pdf '\\usepackage[T1]{fontenc}\\usepackage{lmodern}'
typeset_source pdflatex ines.tex ines-pdflatex-ot1.pdf ''
typeset_source xelatex ines.tex ines-xelatex.pdf '\\usepackage{fontspec}'
typeset_source lualatex ines.tex ines-lualatex.pdf '\\usepackage{fontspec}'
./flow/make.sh
./pdf/make.sh
./tex/make.sh
./resumes/make.sh
ls -l ./*.*
