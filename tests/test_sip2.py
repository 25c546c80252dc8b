"""The suite as a self-service machine: what it says over SIP2, what it keeps of the answers, and a first look at one card."""

import ipaddress
import re
import socket
import ssl
import threading
import time
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from hushmark import wire_errors
from hushmark.bodies import LIMIT
from hushmark.cli import main
from hushmark.exchange import Exchange
from hushmark.redaction import Redactor
from hushmark.sip2 import Sip2Line, frames, read
from hushmark.sip2.check import wrong_pin
from hushmark.sip2.record import hide
from tests.sip2_desk import (
    ADDRESS,
    BARCODE,
    CARD,
    NAME,
    PASSWORD,
    PIN,
    TERMINAL,
    TERMINAL_PASSWORD,
    TITLE,
    Desk,
    opened,
    sealed,
)

NOON = datetime(2026, 11, 23, 12, 30, 5, tzinfo=UTC)


def line(port: int, **more: Any) -> Sip2Line:
    given: dict[str, Any] = {
        "login": (TERMINAL, PASSWORD),
        "terminal_password": TERMINAL_PASSWORD,
        "institution": "MAIN",
        "clock": lambda: NOON,
        "seconds": 5.0,
    }
    return Sip2Line("127.0.0.1", port, **(given | more))


def ask_charged(port: int, pin: str | None = PIN, **more: Any) -> tuple[Exchange, ...]:
    with line(port, **more).visit() as visit:
        visit.patron_information(CARD, pin, "charged")
    return visit.exchanges


def everything(exchanges: tuple[Exchange, ...]) -> bytes:
    return b"\n".join(repr(each).encode() + each.body + each.raw_body + each.request_body for each in exchanges)


def test_a_terminal_signs_in_and_asks_every_question_in_frames_that_a_server_takes() -> None:
    desk = Desk()
    with opened(desk) as port, line(port, location="HALL").visit() as visit:
        visit.status()
        visit.patron_status(CARD, PIN)
        visit.patron_information(CARD, PIN, "charged")
        visit.item_information(BARCODE)
        visit.checkin(BARCODE)
        visit.checkout(CARD, PIN, BARCODE)
        visit.end_session(CARD, PIN)
    assert [each.reason[:2] for each in visit.exchanges] == ["94", "98", "24", "64", "18", "10", "12", "36"]
    assert [each.index for each in visit.exchanges] == list(range(8))
    assert not [note for each in visit.exchanges for note in each.notes]
    assert desk.heard[0].startswith(b"9300CNdesk-1|COterminal-9c41|CPHALL|AY0AZ")
    assert desk.heard[1].startswith(b"9900802.00AY1AZ")
    assert desk.heard[3].startswith(b"6300120261123    123005  Y       AOMAIN|AA20011900117|ACac-55e0|AD4821|AY3AZ")
    assert desk.heard[5].startswith(b"09N20261123    12300520261123    123005APHALL|AOMAIN|AB31900000127|ACac-55e0|")
    assert desk.heard[6].startswith(b"11NN20261123    12300520261123    123005AOMAIN|AA20011900117|")
    information = visit.exchanges[3]
    assert (information.method, information.url, information.status) == ("SIP2 63", f"sip2://127.0.0.1:{port}", 0)
    assert information.reason == "64 Patron Information Response"
    (answer,) = frames(information.body)
    assert answer.values("AE", "AU") == (NAME, BARCODE)
    assert answer.checksum == "right"


def test_without_a_pin_its_field_is_left_out_and_an_empty_one_is_sent_empty() -> None:
    desk = Desk()
    with opened(desk) as port:
        ask_charged(port, None)
        ask_charged(port, "")
    assert [b"|AD|" in each for each in desk.heard if each[:2] == b"63"] == [False, True]
    assert b"AD" not in desk.heard[1]


def test_a_lost_frame_is_sent_again_once_and_no_more() -> None:
    with opened(Desk(resends=1)) as port:
        exchanges = ask_charged(port)
    assert [(each.index, each.hop, each.reason[:2]) for each in exchanges] == [(0, 0, "96"), (0, 1, "94"), (1, 0, "64")]
    assert exchanges[0].request_body == exchanges[1].request_body
    desk = Desk(resends=9)
    with opened(desk) as port:
        exchanges = ask_charged(port, login=None)
    assert len(desk.heard) == 2
    assert exchanges[-1].reason == "96 Request SC Resend"


def test_a_title_in_a_field_nobody_knows_is_kept_and_read() -> None:
    with opened(Desk(also=lambda _: f"ZZ{TITLE}|ZZagain|")) as port:
        exchanges = ask_charged(port, "0000")
    assert TITLE.encode() in exchanges[-1].body
    assert frames(exchanges[-1].body)[0].values("ZZ") == (TITLE, "again")


@pytest.mark.parametrize("coding", ["utf-8", "cp850"])
@pytest.mark.parametrize("pin", [PIN, "pin with é"])
def test_secrets_are_never_stored_not_even_if_they_come_back(coding: str, pin: str) -> None:
    def echo(sent: dict[str, str]) -> str:
        return f"AD{pin}|AF{pin} is your PIN|ZZ{PASSWORD}|AC{TERMINAL_PASSWORD}|"

    def unbarred(frame: bytes) -> bytes:
        return frame.replace(b"|AY", b"AY") if frame.startswith(b"64") else frame

    with opened(Desk(also=echo, coding=coding, finish=unbarred, after=f"64short|AD{pin}\r".encode(coding))) as port:
        exchanges = ask_charged(port, pin)
    kept = everything(exchanges)
    for secret in (pin, PASSWORD, TERMINAL_PASSWORD):
        assert secret.encode() not in kept
        assert secret.encode("cp850") not in kept
    assert "«pin»" in exchanges[-1].request_body.decode()
    assert b"CO\xc2\xabterminal login password" in exchanges[0].request_body
    assert exchanges[-1].redacted >= 4
    assert CARD.encode() in exchanges[-1].body


def test_a_secret_is_hidden_in_the_first_field_of_every_frame() -> None:
    kept = hide(f"941AD{PIN}|\r\n941AD{PIN}|\r".encode(), Redactor({PIN: "pin"}))
    assert kept.decode() == "941AD«pin»|\r\n941AD«pin»|\r"


def test_a_pin_inside_a_longer_number_is_left_as_it_came() -> None:
    with opened(Desk(also=lambda _: f"ZZ9{PIN}7|")) as port:
        assert f"ZZ9{PIN}7|".encode() in ask_charged(port)[-1].body


def test_a_wrong_checksum_is_noted_and_the_answer_kept() -> None:
    with opened(Desk(finish=lambda frame: re.sub(rb"AZ....", b"AZ0000", frame))) as port:
        exchanges = ask_charged(port)
    assert all("the answer's checksum is wrong" in each.notes for each in exchanges)
    assert BARCODE.encode() in exchanges[-1].body


def test_an_answer_to_another_question_is_noted() -> None:
    def confuse(frame: bytes) -> bytes:
        return sealed(b"10" + frame[2:-10], b"1") if frame.startswith(b"64") else frame

    def miscount(frame: bytes) -> bytes:
        return sealed(frame[:-10], b"7") if frame.startswith(b"64") else frame

    with opened(Desk(finish=confuse)) as port:
        assert ask_charged(port)[-1].notes == ("this answer does not belong to 63; 64 does",)
    with opened(Desk(finish=miscount)) as port:
        assert ask_charged(port)[-1].notes == ("the answer's sequence number is not the request's",)


def test_a_second_frame_in_the_same_packet_is_kept_with_the_first() -> None:
    late = f"64another answer|AJ{TITLE}|\r".encode()
    with opened(Desk(finish=lambda frame: frame + late if frame.startswith(b"64") else frame)) as port:
        exchanges = ask_charged(port)
    assert exchanges[-1].body.endswith(late)
    assert exchanges[-1].notes == (f"{len(late) - 1} bytes came after the answer",)
    assert frames(exchanges[-1].body)[1].values("AJ") == (TITLE,)


def test_what_comes_a_moment_later_stays_with_the_answer_that_it_followed() -> None:
    late = f"\n24unasked|AJ{TITLE}|\r".encode()
    with opened(Desk(after=late)) as port, line(port).visit() as visit:
        visit.patron_information(CARD, PIN, "charged")
        time.sleep(0.2)
        item = visit.item_information(BARCODE)
        last = visit.patron_information(CARD, None, "charged")
    assert item.reason.startswith("18")
    assert late not in last.body
    assert [late in each.body for each in visit.exchanges] == [False, True, False, True]


def test_text_is_read_as_utf8_and_else_as_code_page_850() -> None:
    for coding in ("utf-8", "cp850"):
        with opened(Desk(coding=coding)) as port:
            body = ask_charged(port)[-1].body
        assert NAME.encode(coding) in body
        assert frames(body)[0].values("AE") == (NAME,)


def test_an_answer_that_drips_without_end_is_over_in_time_and_what_came_is_kept() -> None:
    with opened(Desk(drips=True)) as port:
        started = time.monotonic()
        with pytest.raises(wire_errors.TimedOut, match=r"within 0\.5 s") as problem:
            ask_charged(port, seconds=0.5)
    assert time.monotonic() - started < 2
    assert problem.value.exchanges[-1].body.startswith(b"64")
    assert problem.value.exchanges[-1].notes == ("the answer is not complete",)


def test_each_way_of_not_answering_has_its_own_name() -> None:
    with pytest.raises(wire_errors.Garbled, match="closed before the answer"), opened(Desk(silent_for="63")) as port:
        ask_charged(port)
    with (
        pytest.raises(wire_errors.Garbled, match="not SIP2"),
        opened(Desk(finish=lambda _: b"HTTP/1.1 400\r\n")) as port,
    ):
        ask_charged(port)
    with pytest.raises(wire_errors.TooLarge), opened(Desk(finish=lambda _: bytes(LIMIT + 1))) as port:
        ask_charged(port)
    with pytest.raises(wire_errors.TerminalRefused, match=TERMINAL) as refused, opened(Desk()) as port:
        ask_charged(port, login=(TERMINAL, "wrong-terminal-password"))
    assert b"wrong-terminal-password" not in everything(refused.value.exchanges) + str(refused.value).encode()
    assert refused.value.exchanges[0].reason == "94 Login Response"
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(wire_errors.Unreachable):
        ask_charged(port)


def test_a_line_feed_that_ends_the_frame_before_is_no_part_of_an_answer() -> None:
    with opened(Desk(finish=lambda frame: b"\n" + frame + b"\n")) as port, line(port).visit() as visit:
        visit.patron_status(CARD, PIN)
        answer = visit.patron_information(CARD, PIN, "charged")
    assert answer.reason.startswith("64")
    assert not [note for each in visit.exchanges for note in each.notes]


def test_a_greeting_before_the_first_question_is_kept() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def greet() -> None:
            visitor, _ = server.accept()
            with visitor:
                visitor.sendall(f"64{TITLE}|\r".encode())
                time.sleep(0.1)
                visitor.recv(4096)
                visitor.sendall(sealed(b"98", b"0"))

        thread = threading.Thread(target=greet, daemon=True)
        thread.start()
        with line(server.getsockname()[1], login=None).visit() as visit:
            time.sleep(0.05)
            visit.status()
        thread.join()
    (said,) = visit.exchanges
    assert said.body == f"64{TITLE}|\r".encode() + sealed(b"98", b"0")
    assert said.reason == "98 ACS Status"


@pytest.mark.parametrize("value", ["2001|AD", "2001\r", "2001\n63", "\x00"])
def test_a_value_that_would_end_its_field_is_refused_and_not_repeated(value: str) -> None:
    with opened(Desk()) as port, line(port).visit() as visit:
        with pytest.raises(wire_errors.BadSip2Value, match="field AA") as card:
            visit.patron_status(value, None)
        with pytest.raises(wire_errors.BadSip2Value, match="field AD") as pin:
            visit.patron_status(CARD, value)
    assert value not in str(card.value) + str(pin.value).replace("a | or", "")


def test_nobody_is_asked_in_the_clear_over_a_network() -> None:
    with pytest.raises(wire_errors.PlainSip2, match=r"library\.invalid"):
        Sip2Line("library.invalid", 6001)
    for host, port in (("sip2://127.0.0.1", 6001), ("", 6001), ("localhost", 0), ("localhost", 65536)):
        with pytest.raises(wire_errors.BadSip2Address):
            Sip2Line(host, port)
    assert Sip2Line("::1", 6001).url == "sip2://[::1]:6001"


def test_tls_is_spoken_with_whoever_can_be_trusted_and_nobody_else(tmp_path: Path) -> None:
    authority = certificate(tmp_path)
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(authority)
    desk = Desk(after=f"24{TITLE}\r".encode())
    with opened(desk, serving) as port:
        exchanges = ask_charged(port, tls=ssl.create_default_context(cafile=authority))
        with pytest.raises(wire_errors.NotTrusted):
            ask_charged(port, tls=True)
    assert BARCODE.encode() in exchanges[-1].body
    assert TITLE.encode() in exchanges[-1].body
    assert len(desk.heard) == 2


def certificate(folder: Path) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "library.invalid")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now, now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / "library.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return path


def test_a_frame_is_read_whatever_it_holds() -> None:
    odd = read(b"64short")
    assert (odd.code, odd.fixed, odd.fields, odd.checksum) == ("64", "short", (), "absent")
    assert read(b"").code == ""
    assert read(b"77AAx|B|\xff|AY").fields == (("AA", "x"), ("B", ""), ("\xa0", ""), ("AY", ""))


# A first look at one card, from the command line.


def look(port: int, *more: str, pin: str | None = PIN, card: str = CARD) -> Result:
    secrets = {"HUSHMARK_SIP2_PASSWORD": PASSWORD, "HUSHMARK_SIP2_PIN": pin, "HUSHMARK_SIP2_TERMINAL_PASSWORD": None}
    words = ["sip2", "127.0.0.1", str(port), "--card", card, *(more or ("--login", TERMINAL))]
    ran = CliRunner().invoke(main, words, env=secrets)
    for value in (CARD, PIN, NAME, ADDRESS, BARCODE, TITLE, PASSWORD):
        assert value not in ran.output
    return ran


def test_a_server_that_asks_for_the_pin_tells_nothing_and_says_so_for_what_was_there_to_tell() -> None:
    desk = Desk(also=lambda sent: "" if sent.get("AD") == PIN else "AFInvalid PIN|")
    with opened(desk) as port:
        ran = look(port)
    assert ran.exit_code == 0, ran.output
    assert "Tells nothing without the PIN." in ran.output
    assert "nothing that 63 holds would show" in ran.output
    assert "one card only" in ran.output
    assert "3 wrong PINs are sent, each followed by the right one" in ran.output
    assert re.search(r"63 charged items +right +AU 11 +AE 16, BD 15 +charged, BL, CQ", ran.output)
    assert re.search(r"63 charged items +wrong +- +- +- +AF 11", ran.output)
    asked = [each.decode().split("|") for each in desk.heard if each[:2] in {b"23", b"63"}]
    pins = [next((field[2:] for field in fields if field.startswith("AD")), None) for fields in asked]
    assert pins[0::3] == [None, None, ""]
    assert pins[2::3] == [PIN] * 3
    assert len(set(pins[1::3])) == 1
    assert PIN not in pins[1::3]
    assert desk.connections == 9


@pytest.mark.parametrize("pin", [PIN, None])
def test_a_server_that_lets_the_machine_check_the_pin_has_told(pin: str | None) -> None:
    with opened(Desk(asks_pin=False)) as port:
        ran = look(port, pin=pin)
    assert ran.exit_code == 1, ran.output
    assert "Told more than anybody should learn without the PIN." in ran.output
    assert re.search(r"63 charged items +none +AU 11 +AE 16, BD 15 +charged, BL", ran.output)


@pytest.mark.parametrize(
    "leak",
    [
        f"AFHello {NAME}, welcome|",
        f"ZZ{BARCODE}|",
        "BV1.50|",
        "BLY|",
        "CQY|",
        f"BD{ADDRESS}|",
        f"AV{TITLE} 1.50|",
    ],
)
def test_one_field_too_much_is_enough(leak: str) -> None:
    with opened(Desk(also=lambda sent: "" if sent.get("AD") == PIN else leak)) as port:
        assert look(port).exit_code == 1


def test_a_leak_that_comes_unasked_or_breaks_off_is_seen() -> None:
    with opened(Desk(after=f"24{' ' * 14}00120261123    090000AE{NAME}|\r".encode())) as port:
        assert look(port).exit_code == 1
    with opened(Desk(asks_pin=False, finish=lambda frame: frame.partition(b"|BL")[0])) as port:
        ran = look(port)
    assert (ran.exit_code, "the answer is not complete" in ran.output) == (1, True)


def test_a_status_that_says_why_something_is_denied_tells_and_one_that_is_the_same_for_all_does_not() -> None:
    def overdue(flags: bytes, frame: bytes) -> bytes:
        return frame[:2] + flags + frame[16:] if frame[2:6] == b"YYYY" else frame

    with opened(Desk(finish=partial(overdue, b"YYYY  Y".ljust(14)))) as port:
        assert look(port).exit_code == 1
    with opened(Desk(finish=partial(overdue, b"Y" * 14))) as port:
        assert look(port).exit_code == 0


def test_nothing_shown_is_no_proof_without_something_to_show() -> None:
    with opened(Desk()) as port:
        ran = look(port, pin=None)
    assert ran.exit_code == 3
    assert "HUSHMARK_SIP2_PIN" in ran.output
    assert "3 wrong PINs are sent, none followed by the right one" in ran.output
    with opened(Desk(has_items=False)) as port:
        ran = look(port)
    assert ran.exit_code == 3
    assert "even with the right PIN" in ran.output


def test_what_cannot_be_read_or_was_not_answered_is_no_proof_either() -> None:
    with opened(Desk(also=lambda sent: "" if sent.get("AD") == PIN else "PBborn long ago|")) as port:
        ran = look(port)
    assert (ran.exit_code, "cannot read: PB" in ran.output) == (3, True)
    with opened(Desk()) as port:
        ran = look(port, "--institution", "MAIN")
    assert (ran.exit_code, "--login" in ran.output) == (3, True)
    assert "Seen in 9 of 9 answers: the system asked for the request once more (96)." in ran.output
    assert "even with the right PIN" not in ran.output
    with opened(Desk(silent_for="23")) as port:
        ran = look(port)
    assert (ran.exit_code, "closed before the answer" in ran.output) == (3, True)
    ran = look(1)
    assert (ran.exit_code, "no connection" in ran.output) == (3, True)


def test_what_cannot_be_asked_at_all_is_wrong_usage_before_anything_is_sent() -> None:
    desk = Desk()
    with opened(desk) as port:
        assert look(port, card="2001|AD").exit_code == 2
        assert look(port, pin="48|21").exit_code == 2
        ran = CliRunner().invoke(
            main, ["sip2", "127.0.0.1", str(port), "--card", CARD, "--login", "x"], env={"HUSHMARK_SIP2_PASSWORD": None}
        )
        assert (ran.exit_code, "HUSHMARK_SIP2_PASSWORD" in ran.output) == (2, True)
    assert CliRunner().invoke(main, ["sip2", "library.invalid", "6001", "--card", CARD]).exit_code == 2
    assert not desk.heard


@pytest.mark.parametrize("pin", ["", "4821", "Ab9", "ÄÖ", "-"])
def test_a_wrong_pin_looks_like_the_right_one_and_is_none(pin: str) -> None:
    for _ in range(20):
        wrong = wrong_pin(pin)
        assert len(wrong) == (len(pin) or 8)
        assert wrong[0] != pin[:1].casefold()
        assert [each.isdigit() for each in wrong[: len(pin)]] == [each.isdigit() for each in pin]
