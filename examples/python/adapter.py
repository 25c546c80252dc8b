"""A complete adapter, in plain Python, for the example library that comes with Hushmark.

    python3 adapter.py [--http PORT] [PYTHON]

It speaks on standard input and output, or answers HTTP on a port of this machine. PYTHON is the interpreter in which
Hushmark is installed; with it the library is started, and when the adapter ends, so does the library.
"""

import hmac
import itertools
import json
import os
import secrets
import subprocess
import sys
import tempfile
import threading
import traceback
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import quote
from urllib.request import Request, urlopen

VERSION = "1.0"  # of this adapter
PROTOCOL = "1.0"

# ---- The product: what follows is about the example library, and would be about yours.

SEEDS = ["patron", "item", "loan", "returnedLoan", "hold", "charge", "guardianLink", "staff"]
ROLES = ["circulation", "cataloguing", "partner"]
ACCOUNT = {  # what follows a patron's number in an address
    "patron.self.show": "",
    "patron.loans.list": "/loans",
    "patron.history.list": "/history",
    "patron.holds.list": "/holds",
    "patron.charges.list": "/charges",
}
ITEM = {
    "item.status": "/items/{}",
    "item.borrower.show": "/items/{}/borrower",
    "title.holds.list": "/titles/{}/holds",
    "slip.hold.show": "/slips/hold/{}",
}
LISTS = {"report.run": "/reports/overdue", "log.view": "/log"}
SEARCHES = {"search.public": "/catalogue/search?q=", "search.suggest": "/catalogue/suggestions?q="}
CHANNELS = {
    "opac-anon": ["item.status", *SEARCHES, "list.public.show"],
    "opac-patron": [*ACCOUNT],
    "kiosk": ["patron.loans.list"],
    "rest-patron": [*ACCOUNT],
    "rest-staff": [*list(ACCOUNT)[1:], *ITEM, *LISTS],
    "notice": ["notice.overdue", "notice.hold"],
    # Hushmark speaks SIP2 by itself; these are what the library answers there.
    "sip2": [*list(ACCOUNT)[:2], *list(ACCOUNT)[3:], "item.status", "loan.return", "loan.create"],
}
ABSENT = ["ncip", "ils-di", "soap", "staff-ui", "report", "export", "audit", "print", "log", "third-party"]
WEB = ["opac-anon", "opac-patron", "kiosk", "rest-patron", "rest-staff"]
BEARER = {"Authorization": "Bearer {{token}}"}


class Unsupported(Exception):
    """The library has no such thing."""

    code = 1001


class SeedFailed(Exception):
    """The library did not take an entry."""

    code = 1002


class Unreachable(Exception):
    """The library does not answer."""

    code = 1003


class Library:
    """The example library, started for one run, and the administration by which people and things are entered."""

    def __init__(self, python):
        self._directory = tempfile.TemporaryDirectory(prefix="example-library-")
        self._secret = secrets.token_urlsafe(32)
        command = [python, "-m", "hushmark.example", "--database", str(Path(self._directory.name) / "library.sqlite3")]
        environment = {**os.environ, "HUSHMARK_EXAMPLE_ADMIN": self._secret}
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        line = self._process.stdout.readline()
        if not line:
            self.stop()
            raise Unreachable(f"the library did not start with {python}; name the interpreter that has Hushmark")
        places = json.loads(line)
        self.url, self.sip2 = places["url"], places["sip2"]

    def ask(self, method, path, entry=None):
        """Answer of the library's administration."""
        headers = {"Authorization": f"Bearer {self._secret}", "Content-Type": "application/json"}
        body = None if entry is None else json.dumps(entry).encode()
        request = Request(f"{self.url}/api/administration{path}", body, headers, method=method)
        try:
            with urlopen(request, timeout=10) as answer:
                return json.load(answer)
        except HTTPError as problem:
            text = problem.read().decode(errors="replace")[:200]
            raise SeedFailed(f"{path} was answered with {problem.code}: {text}") from problem
        except URLError as problem:
            raise Unreachable(f"the library does not answer at {self.url}: {problem.reason}") from problem

    def stop(self):
        """Close its input, which ends it."""
        self._process.stdin.close()
        self._process.stdout.close()
        try:
            self._process.wait(4)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._directory.cleanup()


def entry(entity, known):
    """Where something is entered, and what is said of it. known(alias, name) is an identifier given before."""

    def ends():
        return {"card": known(entity["patron"], "card"), "barcode": known(entity["item"], "barcode")}

    def some(*names):
        return {name: entity[name] for name in names if name in entity}

    match entity["type"]:
        case "patron":
            # Each asks the library to remember what she returned, so that it is seen who is shown it.
            person = entity["name"] | some("email", "phone", "address", "pin")
            return "/patrons", person | {"birth_date": entity["birthDate"], "keep_history": True}
        case "staff":
            # A partner is one who does the same work at another member library.
            partner = {"role": "circulation", "library": "NORTH"}
            job = partner if entity["role"] == "partner" else {"role": entity["role"]}
            return "/staff", entity["name"] | job | {"password": entity["pin"]}
        case "item":
            return "/items", some("title", "author")
        case "loan":
            return "/loans", ends() | some("out", "due", "returned")
        case "hold":
            return "/holds", ends() | some("placed", "ready")
        case "charge":
            return "/charges", ends() | some("reason", "cents", "day")
        case "guardianLink":
            cards = {"guardian_card": known(entity["guardian"], "card"), "minor_card": known(entity["minor"], "card")}
            return "/guardian-links", cards | some("since")
    raise Unsupported(f"the library keeps no {entity['type']}")


def get(url, headers=None):
    return {"method": "GET", "url": url, "headers": headers or {}}


def by_form(place, ask, shown):
    """Sign in at a page's form: fetch it, post it with its hidden token, and fetch the page that shows the way out."""
    hidden = 'action="/{}"><input type="hidden" name="csrf" value="([0-9a-f]{{64}})"'
    form = {"csrf": "{{csrf}}", "card": "{{card}}", "pin": "{{pin}}"}
    requests = [get(ask), {"method": "POST", "url": f"/{place}sign-in", "form": form}, get(shown)]
    capture = [
        {"name": "csrf", "request": 0, "kind": "pattern", "pattern": hidden.format(f"{place}sign-in")},
        {"name": "out", "request": 2, "kind": "pattern", "pattern": hidden.format(f"{place}sign-out")},
    ]
    return requests, capture


def by_token(url, body):
    """Sign in at an interface that answers with a token."""
    capture = [{"name": "token", "request": 0, "kind": "json", "pointer": "/token"}]
    return [{"method": "POST", "url": url, "json": body}], capture


SIGN_INS = {
    "opac-patron": by_form("", "/sign-in", "/account"),
    "kiosk": by_form("kiosk/", "/kiosk", "/kiosk/loans"),
    "rest-patron": by_token("/api/session", {"card": "{{card}}", "pin": "{{pin}}"}),
    "rest-staff": by_token("/api/staff/session", {"login": "{{login}}", "password": "{{pin}}"}),
}
SIGN_OUTS = {
    "opac-patron": {"method": "POST", "url": "/sign-out", "form": {"csrf": "{{out}}"}},
    "kiosk": {"method": "POST", "url": "/kiosk/sign-out", "form": {"csrf": "{{out}}"}},
    "rest-patron": {"method": "DELETE", "url": "/api/session", "headers": BEARER},
    "rest-staff": {"method": "DELETE", "url": "/api/staff/session", "headers": BEARER},
}


def request_for(channel, operation, patron, barcode, options):
    """The one request for an operation; patron is a patron's number, or None."""
    headers = BEARER if channel.startswith("rest-") else None
    prefix = {"rest-patron": "/api", "rest-staff": "/api/staff"}.get(channel, "")
    if operation in SEARCHES:
        return get(SEARCHES[operation] + quote(str(options["query"])))
    if operation == "list.public.show":
        return get("/catalogue")
    if channel == "opac-anon":
        return get(f"/catalogue/items/{barcode}")
    if operation in LISTS:
        return get(prefix + LISTS[operation], headers)
    if operation in ITEM:
        return get(prefix + ITEM[operation].format(barcode), headers)
    if channel == "kiosk":  # whose screen shows the one who stands before it
        return get("/kiosk/loans")
    return get(f"{prefix}/patrons/{patron}{ACCOUNT[operation]}", headers)


# ---- The protocol: one method for each message. What they mean is said in Hushmark's schema.json.


class Adapter:
    """What Hushmark asks, answered."""

    def __init__(self, python=sys.executable):
        self._python, self._library, self._refs, self._numbers = python, None, {}, itertools.count(1)

    @property
    def library(self):
        if self._library is None:
            self._library = Library(self._python)
        return self._library

    def initialize(self, params):
        if PROTOCOL not in params["protocol"]:
            raise NoProtocol(f"this adapter speaks {PROTOCOL}")
        about = self.library.ask("GET", "/about")
        return {
            "protocol": PROTOCOL,
            "adapter": {"name": "example-adapter-python", "version": VERSION},
            "product": {"name": "Example library system", "version": about["version"]},
            "system": {name: about[name] for name in ("name", "environment", "patrons")},
            "capabilities": {
                "seed": SEEDS,
                "staffRoles": ROLES,
                "channels": {name: {"access": "wire", "operations": does} for name, does in CHANNELS.items()}
                | {name: {"access": "absent", "operations": []} for name in ABSENT},
                "decide": "none",
                "clock": "none",
                "reset": "snapshot",
                "parallel": 4,
            },
        }

    def endpoints(self, params):
        if "mail" in params:
            self.library.ask("POST", "/mail", params["mail"])
        about = self.library.ask("GET", "/about")
        machines = self.library.sip2 | {"login": about["terminal"], "institution": about["settings"]["library"]}
        return {"channels": {name: {"url": self.library.url} for name in WEB} | {"sip2": machines}}

    def reset(self, params):
        self._refs.clear()
        return {"patrons": int(self.library.ask("POST", "/reset", {})["patrons"])}

    def seed(self, params):
        refs, refused = {}, []
        for entity in params["set"]:
            try:
                given = self.library.ask("POST", *entry(entity, self._known))
            except Unsupported as problem:
                refused.append({"alias": entity["alias"], "code": "unsupported", "detail": str(problem)})
                continue
            named = {name: given.pop(name) for name in ("card", "login", "barcode") if name in given}
            refs[entity["alias"]] = self._refs[entity["alias"]] = named | {"ids": given}
        return {"refs": refs, "refused": refused}

    def _known(self, alias, name):
        if alias not in self._refs:
            raise SeedFailed(f"{alias} was never entered")
        return self._refs[alias][name]

    def open(self, params):
        channel, who = params["channel"], params["as"]["type"]
        signs_in = who != "anonymous" and channel in SIGN_INS
        requests, capture = SIGN_INS[channel] if signs_in else ([], [])
        return {"session": f"{channel}/{who}/{next(self._numbers)}", "requests": requests, "capture": capture}

    def perform(self, params):
        channel, target = params["session"].split("/")[0], params["target"]
        patron = self._known(target["patron"], "ids")["patron"] if "patron" in target else None
        barcode = self._known(target["item"], "barcode") if "item" in target else None
        return {"requests": [request_for(channel, params["operation"], patron, barcode, params["options"])]}

    def close(self, params):
        channel, who, _ = params["session"].split("/")
        return {"requests": [] if who == "anonymous" else [SIGN_OUTS[channel]]}

    def job(self, params):
        self.library.ask("POST", "/jobs", {"job": params["job"]})
        return {}

    def shutdown(self):
        if self._library is not None:
            self._library.stop()


class NoProtocol(Exception):
    """Hushmark offers no protocol that this adapter speaks."""

    code = 1006


METHODS = ["initialize", "endpoints", "reset", "seed", "open", "perform", "close", "job"]


def answer(adapter, line):
    """One message, answered: with a result, or with an error and its code."""
    identity = None
    try:
        message = json.loads(line)
        identity, method = message["id"], message["method"]
        if method not in METHODS:
            error = {"code": -32601, "message": f"there is no method {method}"}
            return {"jsonrpc": "2.0", "id": identity, "error": error}
        return {"jsonrpc": "2.0", "id": identity, "result": getattr(adapter, method)(message["params"])}
    except Exception as problem:
        traceback.print_exc()
        error = {"code": getattr(problem, "code", -32000), "message": f"{type(problem).__name__}: {problem}"[:8000]}
        return {"jsonrpc": "2.0", "id": identity, "error": error}


def over_pipes(adapter):
    """Answer each line of standard input with a line on standard output, until the input ends."""
    for line in sys.stdin.buffer:
        print(json.dumps(answer(adapter, line)), flush=True)


def over_http(adapter, port):
    """Answer POSTs on a port of this machine until standard input ends; who has no token (ADAPTER_TOKEN) is refused."""
    token = os.environ.get("ADAPTER_TOKEN", "")

    class Door(BaseHTTPRequestHandler):
        def do_POST(self):
            message = self.rfile.read(int(self.headers["Content-Length"]))
            said = self.headers.get("Authorization", "")
            admitted = not token or hmac.compare_digest(said.encode(), f"Bearer {token}".encode())
            body = json.dumps(answer(adapter, message)).encode() if admitted else b"{}"
            self.send_response(200 if admitted else 401)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *words):
            pass

    with HTTPServer(("127.0.0.1", port), Door) as server:
        print(f"http://127.0.0.1:{server.server_port}/rpc", flush=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        sys.stdin.read()
        server.shutdown()


def main(words):
    port = int(words[words.index("--http") + 1]) if "--http" in words else None
    python = words[-1] if words and not words[-1].isdigit() else sys.executable
    adapter = Adapter(python)
    try:
        over_pipes(adapter) if port is None else over_http(adapter, port)
    finally:
        adapter.shutdown()


if __name__ == "__main__":
    main(sys.argv[1:])
