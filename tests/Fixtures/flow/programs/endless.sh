#!/bin/sh
# Stands in for a program that writes without end.
yes
