#!/bin/sh
# Stands in for a program that refuses a picture without reading it.
echo "Error during processing." >&2
exit 1
