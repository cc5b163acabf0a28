#!/usr/bin/env bash
# Typesets every document of documents.txt: NAME | ENGINE | SHAPE | BODY | PREAMBLE. A shape (a class with its commands) and a body
# (a person in a language) are joined around the preamble; pdf/NAME.pdf is made, or bitmap/NAME.pdf where the preamble takes the
# outline fonts away: METAFONT's bitmaps have no names for their glyphs, and pdftotext reads other characters than are drawn.
# Needs the TeX Live packages latex-extra, fonts-extra, xetex, luatex, plain-generic and the lang-* ones, and Ghostscript.
# One name as an argument makes that document alone.
set -euo pipefail
cd "$(dirname "$0")"
export SOURCE_DATE_EPOCH=1735689600 FORCE_SOURCE_DATE=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export MISSFONT_LOG=$work/missfont.log
mkdir -p pdf bitmap

typeset_with() { # ENGINE NAME
  case "$1" in
    pdftex | pdflatex | xelatex | lualatex) "$1" -interaction=batchmode -output-directory="$work" "$work/$2.tex" ;;
    dvips)
      latex -interaction=batchmode -output-directory="$work" "$work/$2.tex"
      dvips -q -Ppdf -o "$work/$2.ps" "$work/$2.dvi"
      ps2pdf "$work/$2.ps" "$work/$2.pdf"
      ;;
    dvipdfmx)
      latex -interaction=batchmode -output-directory="$work" "$work/$2.tex"
      dvipdfmx -q -o "$work/$2.pdf" "$work/$2.dvi"
      ;;
  esac
}

while IFS='|' read -r name engine shape body preamble; do
  [[ -n $name && $name != \#* && (-z ${1:-} || ${1:-} == "$name") ]] || continue
  style=${shape#*:} shape=${shape%%:*}
  while IFS= read -r line; do
    line=${line/\%PREAMBLE\%/"$preamble"}
    printf '%s\n' "${line/\%STYLE\%/"$style"}"
  done < "shapes/$shape.tex" > "$work/$name.tex"
  if [[ $engine == pdftex ]]; then
    { cat "bodies/$body.tex"; echo '\bye'; } >> "$work/$name.tex"
  else
    { echo '\begin{document}'; cat "bodies/$body.tex"; echo '\end{document}'; } >> "$work/$name.tex"
  fi
  if ! typeset_with "$engine" "$name" > "$work/$name.messages" 2>&1; then
    grep -A3 '^!' "$work/$name.log" >&2 || cat "$work/$name.messages" >&2
    echo "$name: $engine failed" >&2
  fi
  [[ $name == pk-* ]] && folder=bitmap || folder=pdf
  mv "$work/$name.pdf" "$folder/$name.pdf"
done < documents.txt
