#!/usr/bin/env python3
"""Defect: reads every request and answers none."""

import sys

for _ in sys.stdin:
    pass
