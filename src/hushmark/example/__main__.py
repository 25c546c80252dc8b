"""Runs the library: ``python -m hushmark.example --database FILE``.

Prints one line, ``{"url": "http://127.0.0.1:PORT", "sip2": {"host": "127.0.0.1", "port": PORT}}``, and serves until its
standard input closes or it is told to stop. The administrator's secret comes in the environment variable
HUSHMARK_EXAMPLE_ADMIN, never on the command line; what SIP2 machines sign in with is made at each start, and told to
the administrator alone.
"""

import argparse
import json
import os
import secrets
import socket
import sys
import threading
from pathlib import Path
from pkgutil import resolve_name

import uvicorn

from hushmark.example.application import application
from hushmark.example.database import Database
from hushmark.example.records import Terminal
from hushmark.example.settings import Settings
from hushmark.example.sip2 import Sip2Server


def main() -> int:
    """Serves, and gives the exit status: 0 when it was asked to stop, 2 for what it was started with."""
    parser = argparse.ArgumentParser(prog="python -m hushmark.example", description="A small library system.")
    parser.add_argument("--database", type=Path, required=True, help="the library's file, made if it is not there")
    parser.add_argument("--port", type=int, default=0, help="where to listen on 127.0.0.1 (0: a free port)")
    parser.add_argument("--sip2-port", type=int, default=0, help="where to listen for SIP2 machines (0: a free port)")
    parser.add_argument("--environment", choices=["test", "production"], default="test", help="whose patrons it has")
    parser.add_argument(
        "--library", default="hushmark.example.library:Library", metavar="MODULE:CLASS", help="the rules to run by"
    )
    arguments = parser.parse_args()
    secret = os.environ.pop("HUSHMARK_EXAMPLE_ADMIN", "")
    if not secret:
        parser.error("set HUSHMARK_EXAMPLE_ADMIN to the administrator's secret")
    database = Database(arguments.database)
    library = resolve_name(arguments.library)(database, Settings())
    # Named as TCP, so that the event loop sends an answer's last packet at once; otherwise each waits 40 ms.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", arguments.port))
    listening.listen(128)
    terminal = Terminal("selfcheck", secrets.token_urlsafe(16))
    server = uvicorn.Server(
        uvicorn.Config(
            application(library, secret, arguments.environment, terminal),
            access_log=False,
            log_level="warning",
            server_header=False,
            lifespan="off",
            timeout_graceful_shutdown=2,
        )
    )
    threading.Thread(target=_until_closed, args=(server,), daemon=True).start()
    try:
        with Sip2Server(library, terminal, arguments.sip2_port) as machines:
            port = listening.getsockname()[1]
            start = {"url": f"http://127.0.0.1:{port}", "sip2": {"host": "127.0.0.1", "port": machines.port}}
            sys.stdout.write(json.dumps(start) + "\n")
            sys.stdout.flush()
            server.run(sockets=[listening])
    finally:
        database.close()
    return 0


def _until_closed(server: uvicorn.Server) -> None:
    while os.read(sys.stdin.fileno(), 4096):
        pass
    server.should_exit = True


if __name__ == "__main__":
    sys.exit(main())
