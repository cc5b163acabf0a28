#!/bin/sh
# Stands in for the program that recognises text: says how it was called, and how many bytes it was given.
bytes=$(wc -c)
printf 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n'
printf '4\t1\t1\t1\t1\t0\t10\t20\t300\t40\t-1\t\n'
printf '5\t1\t1\t1\t1\t1\t10\t20\t100\t40\t96.5\t%s\n' "$*"
printf '5\t1\t1\t1\t2\t1\t10\t70\t100\t40\t88\t%s\n' "$(echo $bytes)"
printf '5\t1\t1\t1\t2\t2\t120\t70\t100\t40\t20\t%s\n' "$OMP_THREAD_LIMIT"
