#!/bin/sh
# Stands in for a program that never ends, nor do its children.
sleep 600 &
sleep 600
