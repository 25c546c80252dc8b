"""The example library's self-check machines (SIP2) and its kiosk keep the library's rules, over real sockets."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import timedelta

import pytest

from hushmark.example.adapter import ExampleAdapter
from tests.library_visitor import MOMENT, PIN, TODAY, Desk, Machine, hold, item, loan, patron

LATER, LATE = (TODAY + timedelta(20)).isoformat(), (TODAY - timedelta(4)).isoformat()
HOLDS, OVERDUE, CHARGED, FINES = ("".join("Y" if at == place else " " for at in range(10)) for place in range(4))


@pytest.fixture(scope="module")
def running() -> Iterator[Desk]:
    desk = Desk(ExampleAdapter())
    yield desk
    desk.close()


@pytest.fixture
def desk(running: Desk) -> Desk:
    """A library with a reader, a stranger, and things on loan, late, waited for and on the shelf."""
    running.begins()
    running.enter(
        patron("reader", "Xarthwyn"),
        patron("stranger", "Oddlock"),
        item("out", "Zymurgic Ledger"),
        item("late", "Tarnished Almanac"),
        item("wanted", "Quiet Estuary"),
        item("shelf", "Marzipan Comet"),
        loan("l1", "reader", "out", LATER),
        loan("l2", "reader", "late", LATE),
        hold("h1", "stranger", "out", "2026-01-02"),
        hold("h2", "stranger", "wanted", "2026-01-02"),
        hold("h3", "reader", "wanted", "2026-01-03"),
    )
    return running


@pytest.fixture
def machine(desk: Desk) -> Machine:
    return desk.machine()


def information(desk: Desk, machine: Machine, summary: str = CHARGED, **values: str) -> str:
    """The answer about the reader, with her PIN unless another is given."""
    return machine.asks(f"63000{MOMENT}{summary}", **{"AA": desk.refs["reader"]["card"], "AD": PIN} | values)


def borrow(desk: Desk, machine: Machine, who: str, what: str, pin: str = PIN) -> str:
    card, barcode = desk.refs[who]["card"], desk.refs[what]["barcode"]
    return machine.asks(f"11NN{MOMENT}{MOMENT}", AA=card, AD=pin, AB=barcode)


def bring_back(desk: Desk, machine: Machine, what: str) -> str:
    return machine.asks(f"09N{MOMENT}{MOMENT}", AB=desk.refs[what]["barcode"])


def timeless(answer: str) -> str:
    """An answer without the moment at which it was given."""
    return re.sub(r"\d{8}    \d{6}", "", answer)


def fields(answer: str, head: int) -> list[str]:
    return [field for field in answer[head:].split("|") if field]


class TestMachines:
    def test_nothing_is_answered_before_a_machine_has_signed_in(self, desk: Desk) -> None:
        stray = desk.machine(signed_in=False)
        terminal = desk.adapter.server.about()["terminal"]
        assert [information(desk, stray), bring_back(desk, stray, "out")] == ["96", "96"]
        for wrong in ({"password": "guess"}, {"password": ""}, {"user": "other"}, {"password": "ü"}):
            assert stray.signs_in(**terminal | wrong) == "940"
            assert information(desk, stray) == "96"
        assert stray.signs_in(**terminal) == "941"
        assert information(desk, stray).startswith("64")
        assert stray.signs_in(**terminal | {"password": "guess"}) == "940"
        assert information(desk, stray) == "96"

    def test_what_machines_sign_in_with_is_made_anew_at_each_start_and_only_administration_reads_it(self) -> None:
        passwords = set()
        for _ in range(2):
            desk = Desk(ExampleAdapter())
            about = desk.adapter.server.about()
            passwords.add(about["terminal"]["password"])
            assert about["terminal"]["password"] not in str(about["settings"])
            assert desk.adapter.endpoints({})["channels"]["sip2"]["login"] == about["terminal"]
            with closing(sqlite3.connect(desk.adapter.server.file)) as library:
                assert about["terminal"]["password"] not in "\n".join(library.iterdump())
            desk.close()
        assert len(passwords) == 2

    def test_it_says_which_messages_it_answers(self, machine: Machine) -> None:
        answer = machine.asks("9900802.00")
        assert re.fullmatch(r"98YYYNNN030003\d{8}    \d{6}2\.00AOMAIN\|AMExample Library\|BXYYYNYYYYYNYNNNNN\|", answer)

    def test_a_connection_ends_with_the_library(self) -> None:
        desk = Desk(ExampleAdapter())
        machine = desk.machine()
        desk.adapter.server.stop()
        assert machine.hears() == b""
        machine.socket.close()


class TestPatrons:
    @pytest.mark.parametrize(
        ("summary", "name", "aliases"),
        [(HOLDS, "AS", ["wanted"]), (OVERDUE, "AT", ["late"]), (CHARGED, "AU", ["late", "out"])],
    )
    def test_she_is_told_what_she_asks_for_and_how_many_of_each(
        self, desk: Desk, machine: Machine, summary: str, name: str, aliases: list[str]
    ) -> None:
        answer = information(desk, machine, summary)
        assert answer.startswith("64" + " " * 14 + "000")
        assert answer[37:61] == "000100010002000100000000"
        told = fields(answer, 61)
        assert told[:4] == ["AOMAIN", f"AA{desk.refs['reader']['card']}", "AEQuillon Xarthwyn", "BLY"]
        assert [one for one in told if re.match("A[STUV]", one)] == [
            name + desk.refs[alias]["barcode"] for alias in aliases
        ]

    def test_what_she_owes_names_the_title_to_her(self, desk: Desk, machine: Machine) -> None:
        told = fields(information(desk, machine, FINES), 61)
        assert "BV1.00" in told
        assert [one for one in told if one.startswith("AV")] == ["AV1.00 Overdue: Tarnished Almanac"]
        status = machine.asks(f"23000{MOMENT}", AA=desk.refs["reader"]["card"], AD=PIN)
        assert {"AEQuillon Xarthwyn", "BLY", "CQY", "BV1.00"} <= set(fields(status, 37))

    def test_a_part_of_a_list_is_told_alone(self, desk: Desk, machine: Machine) -> None:
        late, out = (f"AU{desk.refs[alias]['barcode']}" for alias in ("late", "out"))
        for start, end, expected in [("1", "1", [late]), ("2", "", [out]), ("3", "9", []), ("x", "", [late, out])]:
            told = fields(information(desk, machine, CHARGED, BP=start, BQ=end), 61)
            assert [one for one in told if one.startswith("AU")] == expected

    @pytest.mark.parametrize(
        "head", [f"23000{MOMENT}", f"63000{MOMENT}{CHARGED}", f"63000{MOMENT}{HOLDS}"], ids=["23", "63", "63 holds"]
    )
    def test_no_pin_a_wrong_pin_and_a_card_that_nobody_has_are_one_answer(
        self, desk: Desk, machine: Machine, head: str
    ) -> None:
        card = desk.refs["reader"]["card"]
        denials = {
            timeless(machine.asks(head, **{"AA": shown, "AD": "0000"} | more)).replace(shown, "CARD")
            for shown in (card, "1234567890")
            for more in ({}, {"AD": ""}, {"AD": PIN, "AO": "ELSEWHERE"})
        }
        without = timeless(machine.asks(head, AA=card)).replace(card, "CARD")
        assert denials == {without}
        assert "|AE|BLN|CQN|" in without
        assert "BV" not in without
        assert set(without[19:43]) == {"0"} or head.startswith("23")

    def test_wrong_pins_at_machines_and_elsewhere_close_a_card_together(self, desk: Desk, machine: Machine) -> None:
        denied = {timeless(information(desk, machine, AD="0000")) for _ in range(5)}
        for _ in range(5):
            desk.visitor("rest-patron", "reader", pin="0000")
        assert {timeless(information(desk, machine))} == denied
        assert desk.visitor("rest-patron", "reader").answers[0].status_code == 429

    def test_every_message_needs_the_pin_also_after_one_that_had_it(self, desk: Desk, machine: Machine) -> None:
        assert "BLY" in information(desk, machine)
        assert "BLN" in information(desk, machine, AD="")
        ended = machine.asks(f"35{MOMENT}", AA=desk.refs["reader"]["card"], AD=PIN)
        assert ended.startswith("36Y")
        assert "BLN" in information(desk, machine, AD="")
        with closing(sqlite3.connect(desk.adapter.server.file)) as library:
            assert library.execute("SELECT * FROM sessions WHERE interface = 'sip2'").fetchall() == []


class TestItems:
    def test_an_items_answer_is_what_anybody_may_know_of_it(self, desk: Desk, machine: Machine) -> None:
        def told(alias: str) -> str:
            return timeless(machine.asks(f"17{MOMENT}", AB=desk.refs[alias]["barcode"]))

        out, shelf = desk.refs["out"]["barcode"], desk.refs["shelf"]["barcode"]
        assert told("out") == f"18040001CF1|AH|AB{out}|AJZymurgic Ledger|"
        assert told("shelf") == f"18030001CF0|AB{shelf}|AJMarzipan Comet|"
        assert machine.asks(f"17{MOMENT}", AB="none").startswith("1801")

    def test_a_sorter_learns_where_a_returned_item_goes_and_nothing_of_people(
        self, desk: Desk, machine: Machine
    ) -> None:
        waited_for, plain = bring_back(desk, machine, "out"), bring_back(desk, machine, "late")
        out, late = desk.refs["out"]["barcode"], desk.refs["late"]["barcode"]
        assert timeless(waited_for) == f"101YUYAOMAIN|AB{out}|AQMAIN|AJZymurgic Ledger|CLhold|"
        assert timeless(plain) == f"101YUNAOMAIN|AB{late}|AQMAIN|AJTarnished Almanac|CLshelf|"
        assert bring_back(desk, machine, "out").startswith("100")
        assert machine.asks(f"09N{MOMENT}{MOMENT}", AB="none").startswith("100")
        assert "Available" in desk.visitor("opac-anon").asks("item.status", item="late").text

    @pytest.mark.parametrize("keeps", [True, False])
    def test_a_loan_that_a_machine_ends_is_remembered_only_if_she_asked(
        self, desk: Desk, machine: Machine, *, keeps: bool
    ) -> None:
        with closing(sqlite3.connect(desk.adapter.server.file)) as library, library:
            library.execute("UPDATE patrons SET keep_history = ?", (keeps,))
        bring_back(desk, machine, "out")
        history = desk.visitor("rest-patron", "reader").asks("patron.history.list", patron="reader").text
        assert ("Zymurgic Ledger" in history) is keeps
        assert desk.refs["out"]["barcode"] not in information(desk, machine)

    def test_a_machine_lends(self, desk: Desk, machine: Machine) -> None:
        answer = borrow(desk, machine, "reader", "shelf")
        assert answer.startswith("121NUY")
        due = (TODAY + timedelta(21)).strftime("%Y%m%d    235900")
        assert {"AJMarzipan Comet", f"AH{due}"} <= set(fields(answer, 24))
        assert desk.refs["shelf"]["barcode"] in information(desk, machine)

    def test_whoever_waits_first_is_lent_the_item_and_waits_no_longer(self, desk: Desk, machine: Machine) -> None:
        assert borrow(desk, machine, "reader", "wanted").startswith("120")
        assert borrow(desk, machine, "stranger", "wanted").startswith("121")
        holds = desk.visitor("rest-patron", "stranger").asks("patron.holds.list", patron="stranger").text
        assert "Quiet Estuary" not in holds
        assert "Zymurgic Ledger" in holds

    def test_what_is_not_lent_is_refused_in_the_same_words_whoever_has_it_or_waits(
        self, desk: Desk, machine: Machine
    ) -> None:
        for who, what in [("stranger", "out"), ("reader", "out"), ("reader", "wanted")]:
            ref, title = desk.refs[what], {"out": "Zymurgic Ledger", "wanted": "Quiet Estuary"}[what]
            assert timeless(borrow(desk, machine, who, what)) == (
                f"120NUNAOMAIN|AA{desk.refs[who]['card']}|AB{ref['barcode']}|AJ{title}|AH|AFThis item cannot be lent now.|"
            )

    def test_nothing_is_lent_on_a_card_alone(self, desk: Desk, machine: Machine) -> None:
        for pin in ("", "0000"):
            assert borrow(desk, machine, "reader", "shelf", pin).startswith("120")
        answer = machine.asks(f"11NN{MOMENT}{MOMENT}", AA=desk.refs["reader"]["card"], AD=PIN, AB="none")
        assert "AFThere is no such item in the catalog.|" in answer
        assert "0002" in information(desk, machine)[45:49]


class TestTransport:
    def test_an_answer_bears_the_number_and_the_checksum_that_the_request_bore(self, machine: Machine) -> None:
        # The example of the protocol's own text: the bytes and their checksum add up to nothing.
        answer = machine.sends(b"9900302.00AY1AZFCA5\r")
        assert re.search(rb"\|AY1AZ[0-9A-F]{4}\r$", answer)
        digits = int(answer[-5:-1], 16)
        assert (sum(answer[:-5]) + digits) % 0x10000 == 0
        assert machine.sends(b"9900302.00AY1\r").endswith(b"|AY1\r")
        assert machine.sends(b"9900302.00\r").endswith(b"|\r")

    def test_a_wrong_checksum_is_asked_for_again_and_does_nothing(self, desk: Desk, machine: Machine) -> None:
        back = f"09N{MOMENT}{MOMENT}AOMAIN|AB{desk.refs['out']['barcode']}|AY2AZ0000\r"
        assert machine.sends(back.encode()) == b"96AZFEF6\r"
        assert desk.refs["out"]["barcode"] in information(desk, machine)

    @pytest.mark.parametrize("line", [b"01N\r", b"XX\r", b"6\r", b"63000\r", b"17\xff\xfe\r", b"\x00\r"])
    def test_what_it_does_not_understand_it_asks_for_again(self, machine: Machine, line: bytes) -> None:
        assert machine.sends(line) == b"96\r"
        assert machine.asks("9900802.00").startswith("98")

    def test_a_machine_that_missed_an_answer_has_it_again_and_no_other_has(self, desk: Desk, machine: Machine) -> None:
        other, stray = desk.machine(), desk.machine(signed_in=False)
        answer = information(desk, machine)
        assert machine.sends(b"97\r").decode() == machine.sends(b"97AZFEF5\r").decode() == f"{answer}\r"
        assert other.sends(b"97\r") == b"941\r"
        assert stray.sends(b"97\r") == b"96\r"

    def test_nothing_is_repeated_after_she_left(self, desk: Desk, machine: Machine) -> None:
        information(desk, machine)
        machine.asks(f"35{MOMENT}", AA=desk.refs["reader"]["card"])
        assert machine.sends(b"97\r") == b"96\r"

    def test_lines_may_come_together_in_pieces_and_with_line_feeds(self, machine: Machine) -> None:
        assert machine.sends(b"9900802.00\r\n9900802.00\r\n").startswith(b"98")
        assert machine.hears().startswith(b"98")
        machine.socket.sendall(b"99008")
        assert machine.sends(b"02.00\r").startswith(b"98")

    def test_a_line_without_end_is_not_waited_for(self, machine: Machine) -> None:
        machine.socket.sendall(b"x" * 9000)
        with suppress(ConnectionError):
            assert machine.hears() == b""

    def test_what_is_typed_makes_no_fields(self, desk: Desk, machine: Machine) -> None:
        desk.enter(item("odd", "A|AAbar\rand more"))
        answer = machine.asks(f"17{MOMENT}", AB=desk.refs["odd"]["barcode"])
        assert "AJA AAbar and more|" in answer


class TestKiosk:
    def test_she_sees_what_she_has_until_she_finishes(self, desk: Desk) -> None:
        visit = desk.visitor("kiosk", "reader")
        screen = visit.asks("patron.loans.list", patron="reader")
        row = f"<td>Zymurgic Ledger</td><td>{desk.refs['out']['barcode']}</td><td>{LATER}</td>"
        assert row in screen.text
        assert "Xarthwyn" not in screen.text
        assert desk.refs["reader"]["card"] not in screen.text
        assert [answer.status_code for answer in visit.leaves()] == [303]
        after = visit.get("/kiosk/loans")
        assert (after.status_code, after.headers["Location"]) == (303, "/kiosk")

    def test_it_forgets_whoever_walks_away(self, desk: Desk) -> None:
        def wait(seconds: int) -> None:
            with closing(sqlite3.connect(desk.adapter.server.file)) as library, library:
                library.execute("UPDATE sessions SET opened = opened - ?", (seconds,))

        visit, program = desk.visitor("kiosk", "reader"), desk.visitor("rest-patron", "reader")
        for _ in range(3):
            wait(100)
            screen = visit.get("/kiosk/loans")
            assert screen.status_code == 200
        assert int(screen.headers["Refresh"]) > 120
        wait(121)
        assert visit.get("/kiosk/loans").status_code == 303
        assert program.asks("patron.loans.list", patron="reader").status_code == 200

    def test_the_next_person_ends_a_visit_that_was_left_open(self, desk: Desk) -> None:
        visit = desk.visitor("kiosk", "reader")
        left_open = dict(visit.client.cookies)
        form = re.search(r'name="csrf" value="(\w+)"', visit.get("/kiosk").text)
        assert form
        credential = {"csrf": form[1], "card": desk.refs["stranger"]["card"], "pin": "0000"}
        assert visit.client.post("/kiosk/sign-in", data=credential).status_code == 401
        visit.client.cookies.update(left_open)
        assert visit.get("/kiosk/loans").status_code == 303

    def test_its_sessions_open_nothing_else_and_no_others_open_it(self, desk: Desk) -> None:
        visit, page = desk.visitor("kiosk", "reader"), desk.visitor("opac-patron", "reader")
        kiosk, web = visit.client.cookies["kiosk"], page.client.cookies["session"]
        visit.client.cookies.set("session", kiosk)
        page.client.cookies.set("kiosk", web)
        assert visit.get("/account").status_code == 303
        assert page.get("/kiosk/loans").status_code == 303
        visit.known["token"] = kiosk
        assert visit.get(f"/api/patrons/{desk.refs['reader']['ids']['patron']}/loans").status_code == 401

    def test_no_screen_is_kept(self, desk: Desk) -> None:
        visit = desk.visitor("kiosk", "reader")
        answers = [*visit.answers, visit.get("/kiosk/loans"), *visit.leaves(), visit.get("/kiosk/loans")]
        assert {answer.headers["Cache-Control"] for answer in answers} == {"no-store"}

    def test_a_wrong_pin_and_a_card_that_nobody_has_are_one_answer(self, desk: Desk) -> None:
        visits = [desk.visitor("kiosk", "reader", pin="0000"), desk.visitor("kiosk", "reader", card="1234567890")]
        wrong, unknown = (visit.answers[1].text.replace(visit.known["csrf"], "") for visit in visits)
        assert wrong == unknown
        assert {visit.answers[1].status_code for visit in visits} == {401}

    def test_a_form_from_elsewhere_does_nothing(self, desk: Desk) -> None:
        visit = desk.visitor("kiosk", "reader")
        credential = {"card": desk.refs["reader"]["card"], "pin": PIN}
        assert visit.client.post("/kiosk/sign-in", data=credential).status_code == 400
        assert visit.client.post("/kiosk/sign-out").status_code == 400
        assert visit.get("/kiosk/loans").status_code == 200
