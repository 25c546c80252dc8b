#!/usr/bin/env python3
"""Defect: the system answers everything, to everybody, with one and the same page."""

from declaration import one_answer

one_answer(200, b"<!doctype html><title>Welcome</title><p>Here is what you asked for.</p>")
