"""What goes over the wire and what is kept of it, over real sockets."""

import gzip
import json
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

import pytest

from hushmark import wire_errors
from hushmark.bodies import LIMIT
from hushmark.redaction import tells
from hushmark.wire import Exchange, Line, Session

PIN = "pin-74 & 19<>"
TOKEN = "tok-5f2c9a71e0b84d36"


class Site(BaseHTTPRequestHandler):
    """A small site: it signs in with card and PIN, hands out a token and a cookie, and repeats what it is told."""

    seen: ClassVar[list[dict[str, Any]]] = []

    def handle_any(self) -> None:  # noqa: C901 (one branch for each page)
        sent = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.seen.append({"method": self.command, "path": self.path, "headers": self.headers, "body": sent})
        path = self.path.partition("?")[0]
        if path == "/sign-in":
            self.reply(
                200,
                json.dumps({"token": TOKEN, "id": 900117, "none": None}).encode(),
                cookie="sid=s3cr3t-c00kie; Path=/; Secure; HttpOnly",
            )
        elif path == "/form":
            self.reply(200, b'<input name="csrf" value="form-token-1234">', cookie="theme=x")
        elif path.startswith("/hop/"):
            left = int(path[5:])
            self.reply(303, b"", location=f"/hop/{left - 1}" if left else "/echo")
        elif path == "/away":
            self.reply(302, b"", location="https://library.invalid/")
        elif path == "/echo":
            self.reply(200, self.path.encode() + b"|" + str(self.headers).encode() + b"|" + sent)
        elif path == "/gzip":
            self.reply(200, gzip.compress(b"a " + PIN.encode()) + b"tail", encoding="gzip")
        elif path == "/deflate":
            self.reply(200, zlib.compress(b"plain words")[2:-4], encoding="deflate")
        elif path == "/odd":
            self.reply(200, b"\x00\x01", encoding="br")
        elif path == "/bomb":
            self.reply(200, gzip.compress(bytes(LIMIT + 1)), encoding="gzip")
        elif path == "/large":
            self.reply(200, bytes(LIMIT + 1))
        else:
            self.reply(404, b"no such page")

    do_GET = do_POST = handle_any  # noqa: N815 (the names that http.server calls)

    def reply(self, status: int, body: bytes, *, cookie: str = "", location: str = "", encoding: str = "") -> None:
        self.send_response(status)
        for name, value in {"Set-Cookie": cookie, "Location": location, "Content-Encoding": encoding}.items():
            if value:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def line() -> Iterator[Line]:
    Site.seen.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        with Line(f"http://127.0.0.1:{server.server_port}") as opened:
            yield opened
        server.shutdown()
        thread.join()


@pytest.fixture
def patron() -> Session:
    return Session({"card": "2900000017", "pin": PIN})


def get(url: str, **more: object) -> dict[str, object]:
    return {"method": "GET", "url": url, **more}


def everything(exchanges: tuple[Exchange, ...]) -> str:
    return repr(exchanges)


SIGN_IN = {"method": "POST", "url": "/sign-in", "json": {"card": "{{card}}", "pin": "{{pin}}"}}
CAPTURE = {"name": "token", "request": 0, "kind": "json", "pointer": "/token"}


def test_a_credential_is_filled_in_where_it_is_sent_and_named_where_it_is_stored(line: Line, patron: Session) -> None:
    (exchange,) = line.send(patron, [SIGN_IN])
    assert json.loads(Site.seen[0]["body"]) == {"card": "2900000017", "pin": PIN}
    assert json.loads(exchange.request_body) == {"card": "2900000017", "pin": "«pin»"}
    assert (exchange.status, exchange.reason, exchange.hop, exchange.index) == (200, "OK", 0, 0)
    assert exchange.elapsed > 0


@pytest.mark.parametrize(
    "request_",
    [
        get("/echo?pin={{pin}}&t={{token}}"),
        get("/echo", headers={"X-Pin": "{{pin}}", "Authorization": "Bearer {{token}}"}),
        {"method": "POST", "url": "/echo", "form": {"pin": "{{pin}}", "t": "{{token}}"}},
        {"method": "POST", "url": "/echo", "json": [{"pin": "{{pin}}"}, "{{token}}"]},
        {"method": "POST", "url": "/echo", "body": "<pin>{{pin}}</pin><t>{{token}}</t>"},
    ],
)
def test_no_secret_is_stored_wherever_it_went_or_came_back(
    line: Line, patron: Session, request_: dict[str, Any]
) -> None:
    exchanges = line.send(patron, [SIGN_IN], [CAPTURE]) + line.send(patron, [request_])
    went = repr((Site.seen[-1]["path"], str(Site.seen[-1]["headers"]), Site.seen[-1]["body"]))
    assert TOKEN in went
    assert "s3cr3t-c00kie" in went, "a cookie marked Secure goes back to this machine, as from a browser"
    for secret in (PIN, TOKEN, "s3cr3t-c00kie", "pin-74"):
        assert secret not in everything(exchanges)
    assert "«token»".encode() in exchanges[1].body
    assert ("Set-Cookie", "sid=«cookie:sid»; Path=/; Secure; HttpOnly") in exchanges[0].response_headers
    assert exchanges[1].redacted > 0


def test_a_mark_is_never_hidden_whatever_it_is_captured_as(line: Line) -> None:
    session = Session({"card": "2900000017", "pin": PIN}, marks=["900117", TOKEN.upper()])
    captures = [CAPTURE, {"name": "me", "request": 0, "kind": "json", "pointer": "/id"}]
    (first, second) = line.send(session, [SIGN_IN, get("/echo?me={{me}}")], captures)
    assert session.captured["me"] == "900117"
    assert b"900117" in first.body
    assert TOKEN.encode() in first.body
    assert "me=900117" in second.url


def test_a_pin_inside_a_longer_number_is_left_alone(line: Line) -> None:
    session = Session({"card": "2900174", "pin": "0017"})
    (exchange,) = line.send(session, [get("/echo?card={{card}}&pin={{pin}}")])
    assert b"card=2900174&pin=\xc2\xabpin\xc2\xbb|" in exchange.body


def test_later_requests_use_what_earlier_ones_captured(line: Line, patron: Session) -> None:
    captures = [
        {"name": "csrf", "request": 0, "kind": "pattern", "pattern": 'name="csrf" value="([^"]+)"'},
        {"name": "server", "request": 0, "kind": "header", "header": "Server"},
    ]
    post = {"method": "POST", "url": "/echo", "form": {"csrf": "{{csrf}}"}, "headers": {"X-Server": "{{server}}"}}
    exchanges = line.send(patron, [get("/form"), post], captures)
    assert Site.seen[1]["body"] == b"csrf=form-token-1234"
    assert Site.seen[1]["headers"]["X-Server"].startswith("BaseHTTP")
    assert Site.seen[1]["headers"]["Cookie"] == "theme=x"
    assert exchanges[1].request_body == "csrf=«csrf»".encode()
    assert "form-token-1234" not in everything(exchanges)


def test_what_was_never_captured_leaves_its_header_out_and_its_place_empty(line: Line) -> None:
    request = get("/echo?t={{token}}", headers={"Authorization": "Bearer {{token}}", "X-Kept": "yes"})
    (exchange,) = line.send(Session(), [request])
    assert Site.seen[0]["path"] == "/echo?t="
    assert "Authorization" not in Site.seen[0]["headers"]
    assert Site.seen[0]["headers"]["X-Kept"] == "yes"
    assert any("Authorization: left out" in note for note in exchange.notes)


def test_the_same_request_can_be_sent_as_somebody_else(line: Line, patron: Session) -> None:
    request = get("/echo", headers={"Authorization": "Bearer {{token}}"})
    line.send(patron, [SIGN_IN], [CAPTURE])
    line.send(patron, [request])
    line.send(Session(), [request])
    assert Site.seen[1]["headers"]["Cookie"] == "sid=s3cr3t-c00kie"
    assert "Cookie" not in Site.seen[2]["headers"]
    assert "Authorization" not in Site.seen[2]["headers"]


def test_redirects_are_followed_within_the_origin_hop_by_hop(line: Line) -> None:
    exchanges = line.send(Session(), [{"method": "POST", "url": "/hop/2", "form": {"a": "b"}}])
    assert [(each.method, each.status, each.hop) for each in exchanges] == [
        ("POST", 303, 0),
        ("GET", 303, 1),
        ("GET", 303, 2),
        ("GET", 200, 3),
    ]
    assert exchanges[0].request_body == b"a=b"
    assert exchanges[1].request_body == b""


def test_redirects_end_after_five_hops_and_at_the_border(line: Line) -> None:
    many = line.send(Session(), [get("/hop/9")])
    assert len(many) == 6
    assert "no more were followed" in many[-1].notes[0]
    (away,) = line.send(Session(), [get("/away")])
    assert away.status == 302
    assert "another origin" in away.notes[0]


def test_a_coded_body_is_kept_both_ways(line: Line, patron: Session) -> None:
    (plain,) = line.send(patron, [get("/deflate")])
    assert (plain.body, zlib.decompress(plain.raw_body, -15)) == (b"plain words", b"plain words")
    (odd,) = line.send(patron, [get("/odd")])
    assert odd.body == odd.raw_body == b"\x00\x01"
    assert "not decoded" in odd.notes[0]
    (told,) = line.send(patron, [get("/gzip")])
    assert told.body == told.raw_body == "a «pin»tail".encode()
    assert "decoded form is kept" in told.notes[0]


def test_nothing_that_is_sent_names_the_suite(line: Line) -> None:
    line.send(Session(), [get("/echo")])
    headers = str(Site.seen[0]["headers"]).lower()
    assert "mozilla/5.0" in headers
    for word in ("hushmark", "python", "httpx", "test"):
        assert word not in headers


@pytest.mark.parametrize(
    ("request_", "captures", "problem"),
    [
        (get("https://library.invalid/"), [], wire_errors.ForeignOrigin),
        (get("http://127.0.0.1:1/"), [], wire_errors.ForeignOrigin),
        (get("//library.invalid/"), [], wire_errors.ForeignOrigin),
        (get("/echo?{{ pin }}"), [], wire_errors.BadRequestTemplate),
        (get("/echo", headers={"Host": "else"}), [], wire_errors.BadRequestTemplate),
        (get("/echo", headers={"X": "a\r\nB: c"}), [], wire_errors.BadRequestTemplate),
        (get("/echo", json={}, body=""), [], wire_errors.BadRequestTemplate),
        (get("/echo"), [{"name": "a", "request": 1, "kind": "header", "header": "x"}], wire_errors.BadCapture),
        (get("/echo"), [{"name": "a", "request": 0, "kind": "pattern", "pattern": "(a)(b)"}], wire_errors.BadCapture),
        (
            get("/echo?" + "a" * 5000),
            [{"name": "a", "request": 0, "kind": "pattern", "pattern": "(a+)"}],
            wire_errors.BadCapture,
        ),
        (get("/bomb"), [], wire_errors.TooLarge),
        (get("/large"), [], wire_errors.TooLarge),
    ],
)
def test_what_cannot_be_sent_or_kept_is_told_by_its_own_name(
    line: Line, request_: dict[str, Any], captures: list[dict[str, Any]], problem: type
) -> None:
    with pytest.raises(wire_errors.WireProblem) as found:
        line.send(Session(), [request_], captures)
    assert type(found.value) is problem
    assert found.value.fix in str(found.value)


def test_a_problem_carries_what_came_before_it_without_secrets(line: Line, patron: Session) -> None:
    with pytest.raises(wire_errors.ForeignOrigin) as found:
        line.send(patron, [SIGN_IN, get("https://library.invalid/{{token}}")], [CAPTURE])
    assert len(found.value.exchanges) == 1
    assert TOKEN not in repr(found.value) + str(found.value) + everything(found.value.exchanges)


@contextmanager
def raw_server(speak: Callable[[socket.socket], None]) -> Iterator[str]:
    """Serve one connection, byte by byte as told."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.recv(65536)
                try:
                    speak(connection)
                except OSError:
                    return

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        thread.join()


def drip(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    for _ in range(30):
        time.sleep(0.1)
        connection.sendall(b"a")


@pytest.mark.parametrize(
    ("speak", "problem"),
    [
        (lambda connection: connection.sendall(b"SSH-2.0-no\r\n\r\n"), wire_errors.Garbled),
        (
            lambda connection: connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"),
            wire_errors.Garbled,
        ),
        (lambda connection: None, wire_errors.Garbled),
        (lambda connection: connection.recv(1), wire_errors.TimedOut),
        (drip, wire_errors.TimedOut),
    ],
)
def test_a_wire_that_fails_is_no_refusal(speak: Callable[[socket.socket], None], problem: type) -> None:
    with raw_server(speak) as url, Line(url, seconds=0.5) as opened:
        before = time.monotonic()
        with pytest.raises(wire_errors.WireProblem) as found:
            opened.send(Session(), [get("/")])
        assert type(found.value) is problem
        assert time.monotonic() - before < 2


def test_nobody_there_is_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    with Line(f"http://127.0.0.1:{port}") as opened, pytest.raises(wire_errors.Unreachable):
        opened.send(Session(), [get("/")])


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("ftp://127.0.0.1", wire_errors.BadAddress),
        ("http://127.0.0.1:8080/koha", wire_errors.BadAddress),
        ("http://user@127.0.0.1", wire_errors.BadAddress),
        ("http://127.0.0.1:port", wire_errors.BadAddress),
        ("http://library.invalid", wire_errors.PlainAddress),
    ],
)
def test_an_address_is_an_origin_and_plain_only_on_this_machine(url: str, problem: type) -> None:
    with pytest.raises(wire_errors.WireProblem) as found:
        Line(url)
    assert type(found.value) is problem
    assert found.value.whose == "configuration"


def test_a_random_token_that_spells_an_identifier_by_chance_is_still_a_secret_and_a_record_is_not() -> None:
    token = "5f839acbdde1d01a492b900117b8badae754b41760be50f0c983020670576211"
    assert not tells(token, ["900117"])
    assert tells("patron-900117-and-what-else-there-is-to-say", ["900117"])
    assert tells("x900117", ["900117"])
    assert tells("ZoRkLQNNHlqjnruQLbGlGe79qzAE30AFT22lOxxVF", ["Zork"])
