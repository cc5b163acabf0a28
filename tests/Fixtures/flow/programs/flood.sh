#!/bin/sh
# Stands in for a program that writes without end, as does its child, which is called like it.
sh -c 'yes >&2; exit' "$@" &
yes
