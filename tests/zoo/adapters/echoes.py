#!/usr/bin/env python3
"""Defect: sends each line back."""

import sys

for line in sys.stdin:
    sys.stdout.write(line)
    sys.stdout.flush()
