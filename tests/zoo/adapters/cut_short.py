#!/usr/bin/env python3
"""Defect: every answer of the system breaks off before its end."""

from declaration import one_answer

one_answer(403, b"<!doctype html><title>Forbidden</title><p>You may not see this.</p>", missing=40)
