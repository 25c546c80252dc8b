#!/usr/bin/env python3
"""Defect: answers every method with an error."""

from declaration import serve

serve(lambda method, _: {"error": {"code": -32601, "message": f"there is no method {method}"}})
