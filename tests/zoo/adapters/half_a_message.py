#!/usr/bin/env python3
"""Defect: ends in the middle of its answer."""

import json
import sys

request = json.loads(sys.stdin.readline())
sys.stdout.write(json.dumps({"jsonrpc": "2.0", "id": request["id"], "result": {}})[:30])
