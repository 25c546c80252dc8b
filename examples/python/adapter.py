"""A complete adapter, in plain Python, for the example library that comes with Hushmark.

    python3 adapter.py [--http PORT] [PYTHON]

PYTHON is the interpreter in which Hushmark is installed; with it the library is started, and when the adapter ends, so
does the library. What is about the library stands in the first half; the second half is the protocol.
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


class Unsupported(Exception):
    """The product has no such thing, or the adapter cannot do it yet."""

    code = 1001


class SeedFailed(Exception):
    """The product did not take an entry."""

    code = 1002


class Unreachable(Exception):
    """The product does not answer."""

    code = 1003


# ---- The product

ADAPTER = {"name": "example-adapter-python", "version": "1.0"}
KEPT = ["request", "list", "search", "booking"]
SEEDS = [
    "patron",
    "item",
    "loan",
    "returnedLoan",
    "hold",
    "charge",
    "guardianLink",
    "endedLink",
    "consent",
    "staff",
    *KEPT,
]
ROLES = ["circulation", "cataloguing", "partner", "vendor", "former"]
CLOCK = True  # it can be told that it is another day
PAST_LOAN_DAYS = 30  # so long after its return a loan is still shown to its patron
ACCOUNT = {  # what follows a patron's number in an address
    "patron.self.show": "",
    "patron.loans.list": "/loans",
    "patron.history.list": "/history",
    "patron.holds.list": "/holds",
    "patron.charges.list": "/charges",
}
OWN = {  # what she alone sees
    "patron.requests.list": "/requests",
    "patron.lists.show": "/lists",
    "patron.searches.list": "/searches",
    "patron.bookings.list": "/bookings",
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
    "opac-patron": [*ACCOUNT, *OWN],
    "kiosk": ["patron.loans.list"],
    "rest-patron": [*ACCOUNT, *OWN],
    "rest-staff": [*list(ACCOUNT)[1:], *ITEM, *LISTS],
    "notice": ["notice.overdue", "notice.hold"],
    # Hushmark speaks SIP2 by itself; these are what the library answers there.
    "sip2": [*list(ACCOUNT)[:2], *list(ACCOUNT)[3:], "item.status", "loan.return", "loan.create"],
}
LACKS = []
PARALLEL = 4  # how many requests it may be sent at once
ABSENT = ["ncip", "ils-di", "soap", "staff-ui", "report", "export", "audit", "print", "log", "third-party"]
BEARER = {"Authorization": "Bearer {{token}}"}


class Product:
    """The example library, started for one run."""

    def __init__(self, words):
        self._python, self._process = (words or [sys.executable])[0], None
        self._directory, self._secret = (
            tempfile.TemporaryDirectory(prefix="example-library-"),
            secrets.token_urlsafe(32),
        )

    def about(self):
        """Start it if need be, and say what it is and how many patrons it holds."""
        if self._process is None:
            self._start()
        self._about = self._administration("GET", "/about")
        system = {name: self._about[name] for name in ("name", "environment", "patrons")}
        return {"name": "Example library system", "version": self._about["version"]}, system

    def places(self, mail):
        """Where each channel is; mail goes where Hushmark says."""
        if mail:
            self._administration("POST", "/mail", mail)
        about = self._about
        machines = self.sip2 | {"login": about["terminal"], "institution": about["settings"]["library"]}
        return {name: {"url": self.url} for name in CHANNELS if name not in ("notice", "sip2")} | {"sip2": machines}

    def reset(self):
        """Bring it back to what it was when it started; answer with the number of patrons."""
        return int(self._administration("POST", "/reset", {})["patrons"])

    def make(self, entity, refs):
        """Enter one person or thing, and answer with every identifier that it was given."""
        given = self._administration("POST", *entry(entity, refs))
        return {name: given.pop(name) for name in ("card", "login", "barcode") if name in given} | {"ids": given}

    def sign_in(self, channel, _who):
        """The requests that sign somebody in, and what to take out of the answers."""
        return SIGN_INS.get(channel, ([], []))

    def sign_out(self, channel, who):
        """The requests that sign somebody out."""
        return [SIGN_OUTS[channel]] if who != "anonymous" and channel in SIGN_OUTS else []

    def ask(self, channel, operation, patron, item, options):
        """The requests of one operation, the same whoever asks; patron and item are identifiers as make answered."""
        barcode = item and item["barcode"]
        return [request_for(channel, operation, patron and patron["ids"]["patron"], barcode, options)]

    def job(self, name):
        """Have it send its notices; answer when all were handed over."""
        self._administration("POST", "/jobs", {"job": name})

    def set_clock(self, at):
        """Have it be another moment there, until it is reset."""
        self._administration("POST", "/clock", {"at": at})

    def stop(self):
        """Close its input, which ends it."""
        if self._process is not None:
            self._process.stdin.close()
            self._process.stdout.close()
            try:
                self._process.wait(4)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._directory.cleanup()

    def _start(self):
        file = Path(self._directory.name) / "library.sqlite3"
        command = [self._python, "-m", "hushmark.example", "--database", str(file)]
        environment = {**os.environ, "HUSHMARK_EXAMPLE_ADMIN": self._secret}
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        line = self._process.stdout.readline()
        if not line:
            raise Unreachable(f"the library did not start with {self._python}; name the Python that has Hushmark")
        started = json.loads(line)
        self.url, self.sip2 = started["url"], started["sip2"]

    def _administration(self, method, path, entry=None):
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


def entry(entity, refs):  # noqa: C901 - a case for each kind
    """Where something is entered, and what is said of it. refs holds the identifiers given before, by alias."""

    def ends():
        return {"card": refs[entity["patron"]]["card"], "barcode": refs[entity["item"]]["barcode"]}

    def some(*names):
        return {name: entity[name] for name in names if name in entity}

    match entity["type"]:
        case "patron":
            # Each asks the library to remember what she returned, so that it is seen who is shown it.
            person = entity["name"] | some("email", "phone", "address", "pin")
            return "/patrons", person | {"birth_date": entity["birthDate"], "keep_history": True}
        case "staff":
            # A partner does the same work at another member library; one who left had it, and the account was closed.
            partner = {"role": "circulation", "library": "NORTH"}
            former = {"role": "circulation", "closed": True}
            job = {"partner": partner, "former": former}.get(entity["role"], {"role": entity["role"]})
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
            cards = {"guardian_card": refs[entity["guardian"]]["card"], "minor_card": refs[entity["minor"]]["card"]}
            return "/guardian-links", cards | some("since", "ended")
        case "consent":
            cards = {"card": refs[entity["patron"]]["card"], "friend_card": refs[entity["friend"]]["card"]}
            return "/consents", cards | some("since", "until", "revoked")
        case "request" | "list" | "search" | "booking":
            return "/kept", ends() | some("day") | {"kind": entity["type"]}
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
    return get(f"{prefix}/patrons/{patron}{(ACCOUNT | OWN)[operation]}", headers)


# ---- The protocol: nothing below is about the product. What each message means is said in Hushmark's schema.json.

PROTOCOL = "1.0"
METHODS = ["initialize", "endpoints", "reset", "seed", "open", "perform", "close", "job", "clock"]


class NoProtocol(Exception):
    """Hushmark offers no protocol that this adapter speaks."""

    code = 1006


class Adapter:
    """One method for each message: it takes the parameters, and returns the result."""

    def __init__(self, words=()):
        self._product, self._refs, self._numbers = Product(words), {}, itertools.count(1)

    def initialize(self, params):
        if PROTOCOL not in params["protocol"]:
            raise NoProtocol(f"this adapter speaks {PROTOCOL}")
        product, system = self._product.about()
        wire = {name: {"access": "wire", "operations": operations} for name, operations in CHANNELS.items()}
        absent = {name: {"access": "absent", "operations": []} for name in ABSENT}
        return {
            "protocol": PROTOCOL,
            "adapter": ADAPTER,
            "product": product,
            "system": system,
            "capabilities": {
                **({} if PAST_LOAN_DAYS is None else {"pastLoanDays": PAST_LOAN_DAYS}),
                "seed": SEEDS,
                "staffRoles": ROLES,
                "lacks": LACKS,
                "channels": wire | absent,
                "decide": "none",
                "clock": "settable" if CLOCK else "none",
                "reset": "snapshot",
                "parallel": PARALLEL,
            },
        }

    def endpoints(self, params):
        return {"channels": self._product.places(params.get("mail"))}

    def reset(self, _params):
        self._refs.clear()
        return {"patrons": self._product.reset()}

    def seed(self, params):
        refs, refused = {}, []
        for entity in params["set"]:
            try:
                ref = self._product.make(entity, self._refs)
            except Unsupported as problem:
                refused.append({"alias": entity["alias"], "code": "unsupported", "detail": str(problem)})
            else:
                refs[entity["alias"]] = self._refs[entity["alias"]] = ref
        return {"refs": refs, "refused": refused}

    def open(self, params):
        channel, who = params["channel"], params["as"]["type"]
        requests, capture = ([], []) if who == "anonymous" else self._product.sign_in(channel, who)
        return {"session": f"{channel}/{who}/{next(self._numbers)}", "requests": requests, "capture": capture}

    def perform(self, params):
        channel, target = params["session"].split("/")[0], params["target"]
        patron, item = (self._ref(target[kind]) if kind in target else None for kind in ("patron", "item"))
        return {"requests": self._product.ask(channel, params["operation"], patron, item, params["options"])}

    def close(self, params):
        channel, who, _ = params["session"].split("/")
        return {"requests": self._product.sign_out(channel, who)}

    def job(self, params):
        self._product.job(params["job"])
        return {}

    def clock(self, params):
        self._product.set_clock(params["at"])
        return {}

    def shutdown(self):
        self._product.stop()

    def _ref(self, alias):
        if alias not in self._refs:
            raise SeedFailed(f"{alias} was never made")
        return self._refs[alias]


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
        told = isinstance(getattr(problem, "code", None), int)
        if not told:
            traceback.print_exc()  # on standard error, which Hushmark keeps
        code, said = (problem.code, str(problem)) if told else (-32000, f"{type(problem).__name__}: {problem}")
        return {"jsonrpc": "2.0", "id": identity, "error": {"code": code, "message": said[:8000]}}


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
    port = int(words[1]) if words[:1] == ["--http"] else None
    adapter = Adapter(words if port is None else words[2:])
    try:
        over_pipes(adapter) if port is None else over_http(adapter, port)
    finally:
        adapter.shutdown()


if __name__ == "__main__":
    main(sys.argv[1:])
