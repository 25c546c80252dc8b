"""What the adapters in this folder declare, and a system of one answer for those that need one."""

import json
import sys
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

WIRE = {
    "opac-anon": ["item.status", "search.public"],
    "opac-patron": ["patron.loans.list"],
    "rest-staff": ["patron.loans.list"],
}


def initialized(wire: dict[str, list[str]]) -> dict[str, object]:
    return {
        "protocol": "1.0",
        "adapter": {"name": "resident", "version": "1"},
        "product": {"name": "Resident", "version": "1"},
        "system": {"name": "resident", "environment": "test", "patrons": 0},
        "capabilities": {
            "seed": ["patron", "staff", "item", "loan", "returnedLoan", "hold", "guardianLink"],
            "staffRoles": ["circulation", "cataloguing", "partner"],
            "channels": {name: {"access": "wire", "operations": operations} for name, operations in wire.items()},
            "decide": "none",
            "clock": "none",
            "reset": "snapshot",
            "parallel": 1,
        },
    }


def seeded(entities: list[dict[str, str]], start: int) -> dict[str, object]:
    refs: dict[str, dict[str, object]] = {}
    for number, entity in enumerate(entities, start):
        own = {"patron": "card", "staff": "login", "item": "barcode"}.get(entity["type"])
        refs[entity["alias"]] = {"ids": {"id": str(number)}} | ({own: f"29{number:08}"} if own else {})
    return {"refs": refs, "refused": []}


def serve(answer: Callable[[str, dict], dict[str, object]]) -> None:
    for line in sys.stdin:
        request = json.loads(line)
        outcome = answer(request["method"], request["params"])
        sys.stdout.write(json.dumps({"jsonrpc": "2.0", "id": request["id"], **outcome}) + "\n")
        sys.stdout.flush()


def system(status: int, page: Callable[[], bytes], *, missing: int = 0) -> str:
    """Start a server that answers every request alike, so many bytes short of what it announces, and return its address."""

    class Page(BaseHTTPRequestHandler):
        def answer(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(status)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            body = page()
            self.send_header("Content-Length", str(len(body) + missing))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer  # noqa: N815 (the names that http.server calls)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def one_answer(status: int, page: bytes | Callable[[], bytes], *, missing: int = 0) -> None:
    """Be an adapter, sound in its protocol, to a system that answers every request alike."""
    url, made = system(status, page if callable(page) else lambda: page, missing=missing), 900001

    def answer(method: str, params: dict) -> dict[str, object]:
        nonlocal made
        made = made + len(params["set"]) if method == "seed" else made
        sent = {"requests": [{"method": "GET", "url": "/page"}]}
        results = {
            "initialize": initialized(WIRE),
            "endpoints": {"channels": {name: {"url": url} for name in WIRE}},
            "reset": {"patrons": 0},
            "seed": seeded(params.get("set", []), made),
            "open": {"session": "s1", **sent},
            "perform": sent,
            "close": sent,
        }
        if method in results:
            return {"result": results[method]}
        return {"error": {"code": -32601, "message": "there is no such method"}}

    serve(answer)
