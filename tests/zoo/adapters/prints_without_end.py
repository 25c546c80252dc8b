#!/usr/bin/env python3
"""Defect: prints without end and without a line's end."""

import sys

while True:
    sys.stdout.write("x" * 65536)
