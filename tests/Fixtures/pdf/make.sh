#!/usr/bin/env bash
# Makes the PDF samples of this folder: each shows one thing that a reader of PDFs has to manage.
# Called by eng/make-fixtures.sh. Needs, beside its programs, the Noto fonts (fonts-noto-core, fonts-noto-cjk).
set -euo pipefail
cd "$(dirname "$0")"
export SOURCE_DATE_EPOCH=1735689600 FORCE_SOURCE_DATE=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

rewrite() { # OUTPUT OPTION... : gives a hand-written source, or the notes, its cross-reference and lengths
  local output=$1 source="$work/notes.pdf"
  shift
  [ -f "sources/${output%.pdf}.pdf.in" ] && source="sources/${output%.pdf}.pdf.in"
  qpdf --no-warn --warning-exit-0 --static-id "$@" "$source" "$output"
}

encrypt() { # OUTPUT USER-PASSWORD KEY-LENGTH OPTION...
  local output=$1 user=$2 bits=$3
  shift 3
  qpdf --allow-weak-crypto --static-id --static-aes-iv --encrypt "$user" owner "$bits" "$@" -- "$work/notes.pdf" "$output"
}

place() { # fills {offset N}, {NN}, {this xref} and {prior ref} with where the objects stand in the file read from standard input
  perl -0777 -pe '
    my $file = $_;
    sub last_of { my ($mark) = @_; my $at = -1; $at = $-[0] while $file =~ /^$mark/mg; $at }
    sub first_of { my ($mark) = @_; $file =~ /^$mark/m ? $-[0] : -1 }
    s/\{offset (\d)\}/sprintf "%010d", last_of("$1 0 obj")/ge;
    s/\{0(\d)\}/sprintf "%04X", last_of("$1 0 obj")/ge;
    s/\{this xref\}/sprintf "%011d", last_of("xref")/ge;
    s/\{prior ref\}/sprintf "%011d", first_of("xref")/ge;'
}

print_page() { # NAME
  chromium --headless --no-sandbox --disable-gpu --disable-background-networking --user-data-dir="$work/profile" \
    --no-pdf-header-footer --print-to-pdf="$PWD/$1-chromium.pdf" "file://$PWD/sources/$1.html" 2>/dev/null
}

convert_page() { # NAME [OPTIONS]
  soffice --headless "-env:UserInstallation=file://$work/office" --infilter="HTML (StarWriter)" \
    --convert-to "pdf:writer_pdf_Export${2:-}" --outdir "$work" "sources/$1.html" >/dev/null 2>&1
  mv "$work/$1.pdf" "$1-libreoffice.pdf"
}

typeset_source() { # ENGINE NAME
  cp "sources/$2.tex" "$work"
  (cd "$work" && "$1" -interaction=batchmode "$2.tex" >/dev/null)
  mv "$work/$2.pdf" "$2-$1.pdf"
}

qpdf --no-warn --warning-exit-0 --static-id --object-streams=disable sources/notes.pdf.in "$work/notes.pdf"
qpdf --no-warn --warning-exit-0 --static-id --object-streams=disable --stream-data=uncompress sources/notes.pdf.in "$work/plain.pdf"

# Structure
rewrite linearized.pdf --linearize
rewrite object-streams.pdf --object-streams=generate
place <sources/hybrid.pdf.in >hybrid.pdf
cat "$work/plain.pdf" sources/update.pdf.in | place >incremental-update.pdf

# Encryption: the seven ways that the standard security handler has, and three that need a password
encrypt encrypted-rc4-40.pdf "" 40
encrypt encrypted-rc4-128.pdf "" 128 --use-aes=n
encrypt encrypted-rc4-128-v4.pdf "" 128 --use-aes=n --force-V4
encrypt encrypted-aes-128.pdf "" 128 --use-aes=y
encrypt encrypted-aes-128-clear-metadata.pdf "" 128 --use-aes=y --cleartext-metadata
encrypt encrypted-aes-256-r5.pdf "" 256 --force-R5
encrypt encrypted-aes-256.pdf "" 256
encrypt locked-rc4-40.pdf secret 40
encrypt locked-aes-128.pdf secret 128 --use-aes=y
encrypt locked-aes-256.pdf secret 256

# Damage
perl -0777 -pe 's/^(\d{10}) 00000 n/sprintf "%010d 00000 n", $1 + 7/gme' "$work/notes.pdf" >damaged-offsets.pdf
perl -0777 -pe 's/endstream/         /g; s/\/Length \d+/\/Length 9/g' "$work/plain.pdf" >damaged-endstream.pdf
perl -0777 -pe 's/^(9 0 obj.*?stream\n.{170}).{8}/$1\x00\xFF\x00\xFF\x00\xFF\x00\xFF/ms' "$work/notes.pdf" >damaged-flate.pdf
perl -0777 -pe 's/^trailer.*//ms' "$work/notes.pdf" >damaged-trailer.pdf
{ printf 'HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n'; cat "$work/notes.pdf"; } >leading-junk.pdf
head -c "$(grep -abo 'Repairs planned' "$work/plain.pdf" | cut -d: -f1)" "$work/plain.pdf" >truncated.pdf
qpdf --no-warn --warning-exit-0 --static-id --object-streams=generate sources/notes.pdf.in "$work/packed.pdf"
head -c $(($(stat -c %s "$work/packed.pdf") * 8 / 10)) "$work/packed.pdf" >truncated-object-streams.pdf

# Attachments
qpdf --static-id "$work/notes.pdf" \
  --add-attachment sources/resume.json --mimetype=application/json --description="The profile as JSON Resume" \
  --creationdate=D:20250101000000Z --moddate=D:20250101000000Z -- \
  --add-attachment sources/letter.txt --filename="Brief für Åsa.txt" --creationdate=D:20250101000000Z --moddate=D:20250101000000Z -- attachments.pdf

# Structure of the text
print_page tagged
convert_page tagged ':{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
typeset_source lualatex tagged # once for the numbers of the marks,
typeset_source lualatex tagged # once for the structure

# Pages
rewrite rotated.pdf
typeset_source pdflatex columns
print_page columns
typeset_source pdflatex spaced
print_page spaced

# Writing
print_page rtl
convert_page rtl
typeset_source lualatex rtl
print_page cjk
convert_page cjk
typeset_source xelatex cjk
typeset_source lualatex cjk
rewrite cjk-predefined.pdf
print_page vertical
rewrite vertical-predefined.pdf
