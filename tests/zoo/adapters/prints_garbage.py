#!/usr/bin/env python3
"""Defect: answers each request with a line that is no JSON."""

import sys

for _ in sys.stdin:
    sys.stdout.write("OK, done!\n")
    sys.stdout.flush()
