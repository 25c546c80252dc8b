#!/usr/bin/env python3
"""Defect: declares itself soundly, and crashes at the next request."""

from declaration import WIRE, initialized, serve


def answer(method: str, _: dict) -> dict[str, object]:
    if method != "initialize":
        msg = "lost the connection pool"
        raise RuntimeError(msg)
    return {"result": initialized(WIRE)}


serve(answer)
