#!/usr/bin/env python3
"""Defect: the system answers everything, to everybody, with words by chance."""

import random

from declaration import one_answer

WORDS = "loans holds charges book title patron card refused welcome nothing due returned".split()


def page() -> bytes:
    return f"<!doctype html><title>Page</title><p>{' '.join(random.choices(WORDS, k=12))}</p>".encode()  # noqa: S311 - chance is all it needs


one_answer(200, page)
