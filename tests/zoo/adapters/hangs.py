#!/usr/bin/env python3
"""Defect: never reads, never answers, and does not end when its input closes or it is asked to."""

import signal
import time

signal.signal(signal.SIGTERM, signal.SIG_IGN)
while True:
    time.sleep(60)
