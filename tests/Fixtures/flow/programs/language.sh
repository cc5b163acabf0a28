#!/bin/sh
# Stands in for a program that lacks a language.
cat >/dev/null
echo "Error opening data file /usr/share/tessdata/xyz.traineddata" >&2
exit 1
