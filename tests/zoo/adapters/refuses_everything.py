#!/usr/bin/env python3
"""Defect: the system refuses everything, to everybody."""

from declaration import one_answer

one_answer(403, b"<!doctype html><title>Forbidden</title><p>You may not see this.</p>")
