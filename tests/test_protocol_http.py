"""Adapters behind HTTP: each way in which the other end can misbehave, over real sockets, and one that behaves."""

import json
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from hushmark.protocol import errors, http_errors
from hushmark.protocol.adapter import start
from hushmark.protocol.messages import LINE_LIMIT
from tests.test_protocol import DECLARED, HELLO

Reply = Callable[[BaseHTTPRequestHandler, dict[str, Any]], None]


@contextmanager
def served(reply: Reply) -> Iterator[str]:
    """Answer every POST as told, after a sound answer to ``initialize``; give the address."""

    class Door(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            message = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            reply(self, message)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Door) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/rpc"
        server.shutdown()


def send(
    door: BaseHTTPRequestHandler, body: bytes, status: int = 200, kind: str = "application/json", **more: str
) -> None:
    door.send_response(status)
    for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **more}.items():
        door.send_header(name, value)
    door.end_headers()
    door.wfile.write(body)


def answered(message: dict[str, Any], result: object) -> bytes:
    return json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": result}).encode()


def after_hello(then: Reply) -> Reply:
    """Introduce oneself soundly, and misbehave at the next question."""

    def reply(door: BaseHTTPRequestHandler, message: dict[str, Any]) -> None:
        if message["method"] == "initialize":
            send(door, answered(message, DECLARED))
        else:
            then(door, message)

    return reply


def drip(door: BaseHTTPRequestHandler, _: object) -> None:
    door.send_response(200)
    door.send_header("Content-Type", "application/json")
    door.end_headers()
    try:
        while True:
            door.wfile.write(b" ")
            time.sleep(0.05)
    except OSError:
        return


def half(door: BaseHTTPRequestHandler, _: object) -> None:
    door.send_response(200)
    door.send_header("Content-Type", "application/json")
    door.send_header("Content-Length", "100")
    door.end_headers()
    door.wfile.write(b'{"jsonrpc"')


def hung_up(door: BaseHTTPRequestHandler, _: object) -> None:
    door.connection.shutdown(socket.SHUT_RDWR)


class Repeats:
    """Answers the second question with the answer to the first."""

    def __init__(self) -> None:
        self.first = b""

    def __call__(self, door: BaseHTTPRequestHandler, message: dict[str, Any]) -> None:
        self.first = self.first or answered(message, DECLARED)
        send(door, self.first)


@pytest.mark.parametrize(
    ("then", "problem", "whose"),
    [
        (lambda d, m: send(d, b"", 302, Location="http://127.0.0.1:1/rpc"), http_errors.Redirected, "configuration"),
        (lambda d, m: send(d, b"", 308, Location="/other"), http_errors.Redirected, "configuration"),
        (lambda d, m: send(d, b"no", 404), http_errors.NothingThere, "configuration"),
        (lambda d, m: send(d, b"no", 405), http_errors.NothingThere, "configuration"),
        (lambda d, m: send(d, b"no", 401), http_errors.BearerRefused, "configuration"),
        (lambda d, m: send(d, b"Oops", 500), http_errors.AdapterFailed, "adapter"),
        (lambda d, m: send(d, b"", 503), http_errors.AdapterFailed, "adapter"),
        (lambda d, m: send(d, answered(m, {}), 201), http_errors.UnexpectedStatus, "adapter"),
        (lambda d, m: send(d, b"bad", 400), http_errors.UnexpectedStatus, "adapter"),
        (lambda d, m: send(d, answered(m, {}), kind="text/html"), http_errors.WrongContentType, "adapter"),
        (lambda d, m: send(d, b"x" * (LINE_LIMIT + 1)), http_errors.AnswerTooLarge, "adapter"),
        (half, http_errors.BrokenOff, "adapter"),
        (hung_up, http_errors.BrokenOff, "adapter"),
        (drip, errors.NoAnswer, "adapter"),
        (lambda d, m: time.sleep(1), errors.NoAnswer, "adapter"),
        (lambda d, m: send(d, b"nonsense"), errors.NotJson, "adapter"),
        (lambda d, m: send(d, b"\xff"), errors.NotUtf8, "adapter"),
        (lambda d, m: send(d, b"[]"), errors.NotAnAnswer, "adapter"),
        (lambda d, m: send(d, json.dumps(m).encode()), errors.EchoedRequest, "adapter"),
        (lambda d, m: send(d, answered({"id": "another"}, {})), errors.WrongId, "adapter"),
        (lambda d, m: send(d, answered(m, {"channels": {}, "more": 1})), errors.UnknownField, "adapter"),
        (lambda d, m: send(d, answered(m, {})), errors.MissingField, "adapter"),
        (lambda d, m: send(d, answered(m, {"channels": []})), errors.WrongType, "adapter"),
    ],
)
def test_each_way_to_misbehave_has_its_own_name_and_owner(then: Reply, problem: type, whose: str) -> None:
    with served(after_hello(then)) as address, start(address, timeouts={"endpoints": 0.5}) as adapter:
        adapter.call("initialize", HELLO)
        with pytest.raises(errors.AdapterProblem) as found:
            adapter.call("endpoints", {})
        assert (type(found.value), found.value.whose) == (problem, whose), str(found.value)
        assert found.value.fix in str(found.value)
        with pytest.raises(errors.AdapterBroken):
            adapter.call("reset", {})


def test_an_answer_given_again_to_the_next_question_is_told() -> None:
    with served(Repeats()) as address, start(address) as adapter:
        adapter.call("initialize", HELLO)
        with pytest.raises(errors.SecondAnswer):
            adapter.call("endpoints", {})


def test_an_answer_to_a_question_whose_time_was_over_is_late() -> None:
    """The adapter is asked what need not be answered, does not answer it in time, and then answers it for another."""
    late: list[bytes] = []

    def then(door: BaseHTTPRequestHandler, message: dict[str, Any]) -> None:
        if not late:
            late.append(answered(message, {}))
            time.sleep(1)
        else:
            send(door, late[0])

    with served(after_hello(then)) as address, start(address) as adapter:
        adapter.call("initialize", HELLO)
        with pytest.raises(errors.NoAnswer):
            adapter.call("endpoints", {}, timeout=0.2)
        adapter.problems.clear()  # as if the conversation went on
        with pytest.raises(errors.LateAnswer):
            adapter.call("reset", {})


@pytest.mark.parametrize(
    ("address", "problem", "whose"),
    [
        ("http://library.example/rpc", http_errors.AdapterInTheClear, "configuration"),
        ("http://10.1.2.3:8080/rpc", http_errors.AdapterInTheClear, "configuration"),
        ("https://library.example/rpc", http_errors.BearerMissing, "configuration"),
        ("http://", errors.BadSpec, "configuration"),
        ("http://user:word@127.0.0.1/rpc", errors.BadSpec, "configuration"),
        ("http://127.0.0.1:1/rpc?token=1", errors.BadSpec, "configuration"),
    ],
)
def test_what_must_not_be_spoken_to_is_not(
    address: str, problem: type, whose: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HUSHMARK_ADAPTER_TOKEN", raising=False)
    with pytest.raises(errors.AdapterProblem) as found:
        start(address)
    assert (type(found.value), found.value.whose) == (problem, whose)


def test_nobody_there_another_protocol_there_and_a_certificate_of_nobody_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with start(f"http://127.0.0.1:{port}/rpc") as adapter, pytest.raises(http_errors.AdapterUnreachable):
        adapter.call("initialize", HELLO)

    def greet(listening: socket.socket, words: bytes) -> None:
        visitor, _ = listening.accept()
        with visitor:
            visitor.sendall(words)
            while visitor.recv(65536):
                pass

    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=greet, args=(listening, b"220 mail.invalid ready\r\n\r\n"), daemon=True).start()
        there = f"http://127.0.0.1:{listening.getsockname()[1]}/rpc"
        with start(there) as adapter, pytest.raises(http_errors.NotHttp):
            adapter.call("initialize", HELLO)
    monkeypatch.setenv("HUSHMARK_ADAPTER_TOKEN", "hush-6621")
    certificate = _certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=_shake, args=(listening, context), daemon=True).start()
        there = f"https://127.0.0.1:{listening.getsockname()[1]}/rpc"
        with start(there) as adapter, pytest.raises(http_errors.AdapterNotTrusted) as found:
            adapter.call("initialize", HELLO)
    assert "hush-6621" not in str(found.value)


def _certificate(folder: Path) -> Path:
    made = folder / "server.pem"
    words = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=127.0.0.1 -days 1"
    subprocess.run([*words.split(), "-keyout", made, "-out", folder / "c.pem"], check=True, capture_output=True)
    made.write_bytes(made.read_bytes() + (folder / "c.pem").read_bytes())
    return made


def _shake(listening: socket.socket, context: ssl.SSLContext) -> None:
    visitor, _ = listening.accept()
    try:
        context.wrap_socket(visitor, server_side=True).close()
    except OSError:
        visitor.close()


def test_a_token_is_shown_from_the_environment_or_a_file_and_never_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A door that wants a token, and repeats in its refusal what it was shown."""

    def guarded(door: BaseHTTPRequestHandler, message: dict[str, Any]) -> None:
        shown = door.headers.get("Authorization", "nothing")
        if shown == "Bearer hush-6621":
            send(door, answered(message, DECLARED))
        else:
            send(door, f"not {shown}".encode(), 403)

    with served(guarded) as address:
        monkeypatch.setenv("HUSHMARK_ADAPTER_TOKEN", "wrong-7710")
        with start(address) as adapter, pytest.raises(http_errors.BearerRefused) as found:
            adapter.call("initialize", HELLO)
        assert "«token»" in str(found.value)
        assert "wrong-7710" not in str(found.value)
        monkeypatch.delenv("HUSHMARK_ADAPTER_TOKEN")
        (tmp_path / "token").write_text("hush-6621\n")
        monkeypatch.setenv("HUSHMARK_ADAPTER_TOKEN_FILE", str(tmp_path / "token"))
        with start(address) as adapter:
            assert adapter.call("initialize", HELLO) == DECLARED
            assert not any("hush-6621" in message.text for message in adapter.transcript)
        (tmp_path / "token").write_text("two words")
        with pytest.raises(http_errors.BearerUnreadable) as unreadable:
            start(address)
        assert "words" not in str(unreadable.value).partition("(")[0]
        monkeypatch.setenv("HUSHMARK_ADAPTER_TOKEN_FILE", str(tmp_path / "none"))
        with pytest.raises(http_errors.BearerUnreadable, match="No such file"):
            start(address)


def test_below_an_address_that_ends_with_a_slash_each_method_has_its_path() -> None:
    seen: list[str] = []

    def reply(door: BaseHTTPRequestHandler, message: dict[str, Any]) -> None:
        seen.append(door.path)
        send(door, answered(message, DECLARED if message["method"] == "initialize" else {"patrons": 0}))

    with served(reply) as address:
        for where in (address, f"{address}/"):
            with start(where) as adapter:
                adapter.call("initialize", HELLO)
                adapter.call("reset", {})
    assert seen == ["/rpc", "/rpc", "/rpc/initialize", "/rpc/reset"]


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ({"result": {**DECLARED, "protocol": "2.0"}}, ("chose protocol", '"2.0"', "1.0")),
        ({"error": {"code": 1006, "message": "this adapter speaks 2.0"}}, ("speaks 2.0", "offered (1.0)")),
    ],
)
def test_versions_that_do_not_meet_are_both_told(answer: dict[str, Any], says: tuple[str, ...]) -> None:
    def reply(door: BaseHTTPRequestHandler, message: dict[str, Any]) -> None:
        send(door, json.dumps({"jsonrpc": "2.0", "id": message["id"], **answer}).encode())

    with served(reply) as address, start(address) as adapter, pytest.raises(errors.ProtocolNotAgreed) as found:
        adapter.call("initialize", HELLO)
    assert all(words in str(found.value) for words in says), str(found.value)
    assert found.value.whose == "adapter"
