#!/usr/bin/env python3
"""Defect: declares nothing that could be tested."""

from declaration import initialized, serve

serve(
    lambda method, _: (
        {"result": initialized({})}
        if method == "initialize"
        else {"result": {"channels": {}}}
        if method == "endpoints"
        else {"error": {"code": -32601, "message": "there is no such method"}}
    )
)
