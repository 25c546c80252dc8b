"""The example library keeps its own rules, each tried both ways over real sockets."""

import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import httpx
import pytest

from hushmark.example.adapter import ExampleAdapter, UnsupportedError
from hushmark.example.process import SeedError
from tests.library_visitor import DENVER, NOON, PIN, TODAY, Desk, hold, item, link, loan, patron, staff

ACCOUNT = ["patron.self.show", "patron.loans.list", "patron.history.list", "patron.holds.list", "patron.charges.list"]
LATER, LATE = (TODAY + timedelta(20)).isoformat(), (TODAY - timedelta(4)).isoformat()


def years_ago(years: int, days: int = 0) -> str:
    day = TODAY + timedelta(days)
    if (day.month, day.day) == (2, 29):
        day += timedelta(1)
    return day.replace(year=day.year - years).isoformat()


@pytest.fixture(scope="module")
def running() -> Iterator[Desk]:
    desk = Desk(ExampleAdapter())
    yield desk
    desk.close()


@pytest.fixture
def desk(running: Desk) -> Desk:
    """A library with a reader, a stranger, staff of three kinds, and something on loan, late and waited for."""
    running.begins()
    running.enter(
        patron("reader", "Xarthwyn"),
        patron("stranger", "Oddlock"),
        staff("circulation", "circulation"),
        staff("cataloguing", "cataloguing"),
        staff("partner", "partner"),
        item("out", "Zymurgic Ledger"),
        item("late", "Tarnished Almanac"),
        item("shelf", "Quiet Estuary"),
        loan("l1", "reader", "out", LATER),
        loan("l2", "reader", "late", LATE),
        hold("h1", "stranger", "shelf", "2026-01-02"),
        hold("h2", "reader", "shelf", "2026-01-03"),
    )
    return running


@pytest.mark.parametrize("channel", ["opac-patron", "rest-patron"])
class TestPatrons:
    def test_a_patron_sees_what_is_hers(self, desk: Desk, channel: str) -> None:
        reader = desk.visitor(channel, "reader")
        assert desk.refs["reader"]["card"] in reader.asks("patron.self.show", patron="reader").text
        loans = reader.asks("patron.loans.list", patron="reader").text
        assert "Zymurgic Ledger" in loans
        assert desk.refs["late"]["barcode"] in loans
        assert "Overdue: Tarnished Almanac" in reader.asks("patron.charges.list", patron="reader").text
        assert reader.asks("patron.history.list", patron="reader").status_code == 200

    def test_she_sees_her_own_place_in_a_queue_and_nobody_else_in_it(self, desk: Desk, channel: str) -> None:
        holds = desk.visitor(channel, "reader").asks("patron.holds.list", patron="reader").text
        assert re.search(r'"position":2|<td>2</td>', holds)
        assert "Oddlock" not in holds

    @pytest.mark.parametrize("operation", ACCOUNT)
    def test_another_patron_and_nobody_at_all_are_the_same_refusal(
        self, desk: Desk, channel: str, operation: str
    ) -> None:
        stranger = desk.visitor(channel, "stranger")
        anothers = stranger.asks(operation, patron="reader")
        number = desk.refs["reader"]["ids"]["patron"]
        for nobodys in ("999999", "0", "x", "1" * 30):
            missing = stranger.get(anothers.url.path.replace(number, nobodys))
            assert (anothers.status_code, anothers.content) == (missing.status_code, missing.content)
        assert anothers.status_code == 403

    @pytest.mark.parametrize("operation", ACCOUNT)
    def test_without_a_session_nothing_is_shown(self, desk: Desk, channel: str, operation: str) -> None:
        answer = desk.visitor(channel).asks(operation, patron="reader")
        assert answer.status_code == (303 if channel == "opac-patron" else 401)
        assert "Xarthwyn" not in answer.text

    def test_a_wrong_pin_and_an_unknown_card_are_the_same_answer(self, desk: Desk, channel: str) -> None:
        wrong = desk.visitor(channel, "reader", pin="0000")
        form = wrong.known.get("csrf", "")
        wrong_answer = wrong.answers[-1 if channel == "rest-patron" else 1]
        unknown = desk.visitor(channel, "reader", card="1234567890")
        unknown_answer = unknown.answers[-1 if channel == "rest-patron" else 1]
        assert wrong_answer.status_code == unknown_answer.status_code == 401
        assert wrong_answer.text.replace(form, "") == unknown_answer.text.replace(unknown.known.get("csrf", ""), "")
        assert wrong.asks("patron.loans.list", patron="reader").status_code in {303, 401}

    def test_ten_wrong_pins_close_a_card_whether_or_not_anybody_has_it(self, desk: Desk, channel: str) -> None:
        def sign_in(card: str | None, pin: str) -> int:
            return (
                desk.visitor(channel, "reader", pin=pin, card=card)
                .answers[-1 if channel == "rest-patron" else 1]
                .status_code
            )

        for card in (None, "1234567890"):
            assert [sign_in(card, "0000") for _ in range(10)] == [401] * 10
            assert sign_in(card, PIN) == 429
        with closing(sqlite3.connect(desk.adapter.server.file)) as library, library:
            library.execute("UPDATE attempts SET last = last - 901")
        assert sign_in(None, PIN) in {201, 303}

    def test_a_right_pin_forgets_the_wrong_ones_before_it(self, desk: Desk, channel: str) -> None:
        for _ in range(2):
            for _ in range(9):
                desk.visitor(channel, "reader", pin="0000")
            assert desk.visitor(channel, "reader").asks("patron.loans.list", patron="reader").status_code == 200

    def test_signing_out_ends_the_session_also_for_whoever_kept_its_token(self, desk: Desk, channel: str) -> None:
        reader = desk.visitor(channel, "reader")
        kept = dict(reader.client.cookies)
        (farewell,) = reader.leaves()
        assert farewell.status_code in {204, 303}
        reader.client.cookies.update(kept)
        path = f"{'/api' if channel == 'rest-patron' else ''}/patrons/{desk.refs['reader']['ids']['patron']}/loans"
        assert reader.get(path).status_code in {303, 401}

    def test_nothing_about_a_person_is_kept_by_a_browser(self, desk: Desk, channel: str) -> None:
        reader = desk.visitor(channel, "reader")
        for operation in ACCOUNT:
            assert reader.asks(operation, patron="reader").headers["Cache-Control"] == "no-store"
        assert reader.asks("patron.loans.list", patron="stranger").headers["Cache-Control"] == "no-store"

    @pytest.mark.parametrize(
        ("born", "since", "seen"),
        [
            (years_ago(17), "2020-01-01", True),
            (years_ago(18, days=1), "2020-01-01", True),
            (years_ago(18), "2020-01-01", False),
            (years_ago(30), "2020-01-01", False),
            (years_ago(17), LATER, False),
        ],
        ids=["17", "18 tomorrow", "18 today", "30", "17, linked later"],
    )
    def test_a_guardian_sees_a_child_until_the_birthday(
        self, desk: Desk, channel: str, born: str, since: str, *, seen: bool
    ) -> None:
        desk.enter(patron("child", "Underhill", born), link("k", "reader", "child", since))
        desk.enter(item("book", "Marzipan Comet"), loan("l", "child", "book", LATE))
        guardian = desk.visitor(channel, "reader")
        assert ("Marzipan Comet" in guardian.asks("patron.loans.list", patron="child").text) is seen
        assert {guardian.asks(part, patron="child").status_code for part in ACCOUNT} == {200 if seen else 403}
        assert ("Underhill" in guardian.get("/account").text) is (seen and channel == "opac-patron")
        assert "Marzipan Comet" not in guardian.asks("patron.charges.list", patron="child").text

    def test_a_link_works_one_way_and_for_nobody_else(self, desk: Desk, channel: str) -> None:
        desk.enter(patron("child", "Underhill", years_ago(9)), link("k", "reader", "child"))
        assert desk.visitor(channel, "child").asks("patron.loans.list", patron="reader").status_code == 403
        assert desk.visitor(channel, "stranger").asks("patron.loans.list", patron="child").status_code == 403


class TestSessions:
    def test_a_session_of_one_interface_opens_no_other(self, desk: Desk) -> None:
        page, program = desk.visitor("opac-patron", "reader"), desk.visitor("rest-patron", "reader")
        desk_clerk = desk.visitor("rest-staff", "circulation")
        number = desk.refs["reader"]["ids"]["patron"]
        page.known["token"] = page.client.cookies["session"]
        assert page.get(f"/api/patrons/{number}/loans").status_code == 401
        program.client.cookies.set("session", program.known["token"])
        assert program.client.get(f"/patrons/{number}/loans").status_code == 303
        assert program.get(f"/api/staff/patrons/{number}/loans").status_code == 401
        assert desk_clerk.get(f"/api/patrons/{number}/loans").status_code == 401

    def test_each_sort_of_person_is_known_only_at_her_own_door(self, desk: Desk) -> None:
        assert desk.visitor("rest-staff", "reader").answers[0].status_code == 401
        assert desk.visitor("rest-patron", "circulation").answers[0].status_code == 401
        assert desk.visitor("rest-staff", "circulation", pin="0000").answers[0].status_code == 401

    def test_the_session_cookie_is_for_the_browser_alone(self, desk: Desk) -> None:
        cookie = desk.visitor("opac-patron", "reader").answers[1].headers["Set-Cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=strict" in cookie

    def test_a_form_from_elsewhere_signs_nobody_in_or_out(self, desk: Desk) -> None:
        reader = desk.visitor("opac-patron", "reader")
        credential = {"card": desk.refs["reader"]["card"], "pin": PIN}
        assert reader.client.post("/sign-out", data={"csrf": "ü"}).status_code == 400
        assert reader.client.post("/sign-in", data=credential).status_code == 400
        assert reader.asks("patron.loans.list", patron="reader").status_code == 200

    def test_an_old_session_has_ended(self, desk: Desk) -> None:
        reader = desk.visitor("rest-patron", "reader")
        with closing(sqlite3.connect(desk.adapter.server.file)) as library, library:
            library.execute("UPDATE sessions SET opened = opened - 8 * 60 * 60 - 1")
        assert reader.asks("patron.loans.list", patron="reader").status_code == 401

    def test_what_is_kept_opens_nothing(self, desk: Desk) -> None:
        reader = desk.visitor("rest-patron", "reader")
        with closing(sqlite3.connect(desk.adapter.server.file)) as library:
            kept = "\n".join(library.iterdump())
        assert reader.known["token"] not in kept
        assert f"'{PIN}'" not in kept


class TestStaff:
    @pytest.mark.parametrize("operation", ACCOUNT[1:])
    @pytest.mark.parametrize(("role", "status"), [("circulation", 200), ("cataloguing", 403), ("partner", 403)])
    def test_accounts_are_for_circulation_staff_of_the_patrons_library(
        self, desk: Desk, operation: str, role: str, status: int
    ) -> None:
        assert desk.visitor("rest-staff", role).asks(operation, patron="reader").status_code == status
        assert desk.visitor("rest-staff").asks(operation, patron="reader").status_code == 401

    @pytest.mark.parametrize(("role", "status"), [("circulation", 200), ("cataloguing", 403), ("partner", 403)])
    def test_so_are_who_has_an_item_and_who_waits_for_it(self, desk: Desk, role: str, status: int) -> None:
        clerk = desk.visitor("rest-staff", role)
        borrower = clerk.asks("item.borrower.show", item="out")
        queue = clerk.asks("title.holds.list", item="shelf")
        assert borrower.status_code == queue.status_code == status
        assert ("Xarthwyn" in borrower.text) is ("Oddlock" in queue.text) is (status == 200)
        assert clerk.asks("item.borrower.show", item="shelf").status_code == status

    @pytest.mark.parametrize("role", ["circulation", "cataloguing", "partner"])
    def test_all_staff_see_items_and_none_sees_a_borrower_there(self, desk: Desk, role: str) -> None:
        status = desk.visitor("rest-staff", role).asks("item.status", item="out")
        assert status.json()["words"] == "On loan"
        assert "Xarthwyn" not in status.text

    def test_staff_read_the_title_of_a_charge(self, desk: Desk) -> None:
        charges = (
            desk.visitor("rest-staff", "circulation").asks("patron.charges.list", patron="reader").json()["charges"]
        )
        assert charges == [{"description": "Overdue: Tarnished Almanac", "day": LATE, "cents": 100}]

    def test_a_patron_who_has_visited_another_library_is_served_there(self, desk: Desk) -> None:
        desk.adapter.server.enter("/visits", {"card": desk.refs["reader"]["card"], "library": "NORTH"})
        clerk = desk.visitor("rest-staff", "partner")
        assert clerk.asks("patron.loans.list", patron="reader").status_code == 200
        assert clerk.asks("patron.loans.list", patron="stranger").status_code == 403

    def test_signing_out_ends_a_member_of_staffs_session(self, desk: Desk) -> None:
        clerk = desk.visitor("rest-staff", "circulation")
        assert [answer.status_code for answer in clerk.leaves()] == [204]
        assert clerk.get(f"/api/staff/items/{desk.refs['out']['barcode']}").status_code == 401


class TestCatalogue:
    def test_no_anonymous_page_knows_any_patron(self, desk: Desk) -> None:
        anybody = desk.visitor("opac-anon")
        pages = [anybody.get(path) for path in ("/", "/catalogue", "/sign-in", "/catalogue/items/none")]
        pages += [anybody.asks("item.status", item=alias) for alias in ("out", "late", "shelf")]
        pages += [anybody.asks(search, query=q) for search in ("search.public", "search.suggest") for q in ("e", "Z")]
        people = [desk.refs[who] for who in ("reader", "stranger")]
        marks = [mark for ref in people for mark in (ref["card"], ref["ids"]["patron"])] + [
            "Quillon",
            "Xarthwyn",
            "Oddlock",
        ]
        assert not [mark for page in pages for mark in marks if mark in page.text]

    def test_an_item_page_says_whether_until_when_and_how_many_wait(self, desk: Desk) -> None:
        anybody = desk.visitor("opac-anon")
        assert f"On loan, due {LATER}" in anybody.asks("item.status", item="out").text
        assert "Available" in anybody.asks("item.status", item="shelf").text
        assert "<dt>Holds</dt><dd>2</dd>" in anybody.asks("item.status", item="shelf").text
        assert anybody.get("/catalogue/items/none").status_code == 404

    def test_search_finds_titles_and_authors_literally(self, desk: Desk) -> None:
        anybody = desk.visitor("opac-anon")
        assert "1 found" in anybody.asks("search.public", item="out").text
        assert "3 found" in anybody.asks("search.public", query="Ada Vane").text
        assert "0 found" in anybody.asks("search.public", query="%").text
        assert "0 found" in anybody.asks("search.public", query="' OR 1=1 --").text
        assert "0 found" in anybody.asks("search.public", patron="reader").text.replace("Xarthwyn", "")
        assert anybody.asks("search.suggest", query="quiet").json() == ["Quiet Estuary"]

    def test_what_was_typed_is_shown_as_text(self, desk: Desk) -> None:
        desk.enter(item("odd", "<script>alert(1)</script>"))
        anybody = desk.visitor("opac-anon")
        for page in (anybody.asks("search.public", query="<script>"), anybody.asks("item.status", item="odd")):
            assert "<script>" not in page.text


class TestHistory:
    def test_a_returned_loan_forgets_who_had_it(self, desk: Desk) -> None:
        with closing(sqlite3.connect(desk.adapter.server.file)) as library, library:
            library.execute("UPDATE patrons SET keep_history = 0")
        desk.enter(item("back", "Vanished Tide"), loan("b", "reader", "back", "2020-02-01", "2020-02-03"))
        reader, clerk = desk.visitor("rest-patron", "reader"), desk.visitor("rest-staff", "circulation")
        for asked in (reader, clerk):
            assert asked.asks("patron.history.list", patron="reader").json() == {"history": []}
            charges = asked.asks("patron.charges.list", patron="reader").json()["charges"]
            assert charges[0] == {"description": "Returned late", "day": "2020-02-03", "cents": 50}
        with closing(sqlite3.connect(desk.adapter.server.file)) as library:
            assert library.execute("SELECT patron FROM loans WHERE returned IS NOT NULL").fetchall() == [(None,)]

    def test_whoever_asks_for_a_history_has_one_until_it_is_forgotten(self, desk: Desk) -> None:
        entry = {"given": "Ida", "family": "Keeps", "birth_date": "1970-01-01", "pin": PIN, "keep_history": True}
        server = desk.adapter.server
        kept = server.enter("/patrons", entry)
        out, returned, due = ((NOON + timedelta(days)).date().isoformat() for days in (-20, -1, 1))
        server.enter("/loans", {"card": kept["card"], "barcode": desk.refs["shelf"]["barcode"], "out": out, "due": due})
        server.enter("/returns", {"barcode": desk.refs["shelf"]["barcode"], "returned": returned})

        def history() -> list[str]:
            clerk = desk.visitor("rest-staff", "circulation")
            told = clerk.get(f"/api/staff/patrons/{kept['patron']}/history").json()["history"]
            return [row["title"] for row in told]

        assert history() == ["Quiet Estuary"]
        for days, expected in ((28, ["Quiet Estuary"]), (32, [])):
            desk.adapter.clock({"at": (NOON + timedelta(days)).isoformat(timespec="seconds")})
            assert history() == expected
        desk.adapter.reset({})
        desk.refs.clear()
        before = datetime.now(DENVER)
        desk.enter(
            patron("next", "Tansy"),
            staff("clerk", "circulation"),
            item("new", "Brisk"),
            loan("n", "next", "new", LATER),
        )
        entries = desk.visitor("rest-staff", "clerk").asks("log.view").json()["log"]
        (day,) = (entry["at"] for entry in entries if entry["did"] == "checkout")
        assert day in {at.date().isoformat() for at in (before, datetime.now(DENVER))}


class TestAdministration:
    def test_it_is_for_the_administrator_alone(self, desk: Desk) -> None:
        reader = desk.visitor("rest-patron", "reader")
        assert reader.get("/api/administration/about").status_code == 401
        assert desk.visitor("opac-anon").client.post("/api/administration/patrons", json={}).status_code == 401

    @pytest.mark.parametrize(
        ("path", "entry", "status"),
        [
            ("/patrons", {"given": "A"}, 400),
            ("/items", {"title": "T", "author": "A", "colour": "red"}, 400),
            ("/loans", {"card": "1", "barcode": "2", "out": "2020-01-01", "due": "2020-01-02"}, 409),
            ("/returns", {"barcode": "2", "returned": "2020-01-02"}, 409),
        ],
    )
    def test_an_entry_that_does_not_fit_is_refused(
        self, desk: Desk, path: str, entry: dict[str, str], status: int
    ) -> None:
        with pytest.raises(SeedError, match=str(status)):
            desk.adapter.server.enter(path, entry)

    def test_of_several_entries_that_come_together_all_are_kept_or_none(self, desk: Desk) -> None:
        server, visitor = desk.adapter.server, desk.visitor("opac-anon")
        good = {"card": desk.refs["stranger"]["card"], "barcode": desk.refs["out"]["barcode"], "placed": "2020-01-01"}
        held = visitor.asks("item.status", item="out").text
        with pytest.raises(SeedError, match="409"):
            server.enter_all("/holds", [good, good | {"barcode": "2"}])
        assert visitor.asks("item.status", item="out").text == held
        assert len(server.enter_all("/holds", [good])) == 1
        assert visitor.asks("item.status", item="out").text != held

    def test_an_item_is_lent_to_one_at_a_time_and_waited_for_once_each(self, desk: Desk) -> None:
        with pytest.raises(SeedError, match="409"):
            desk.enter(loan("again", "stranger", "out", LATER))
        with pytest.raises(SeedError, match="409"):
            desk.enter(hold("again", "reader", "shelf"))


class TestAdapter:
    def test_a_reset_brings_numbers_back_and_ends_every_session(self, desk: Desk) -> None:
        before, reader = dict(desk.refs), desk.visitor("rest-patron", "reader")
        assert desk.adapter.reset({}) == {"patrons": 0}
        assert reader.get(f"/api/patrons/{before['reader']['ids']['patron']}").status_code == 401
        desk.enter(patron("reader", "Xarthwyn"), patron("stranger", "Oddlock"))
        assert {who: desk.refs[who] for who in ("reader", "stranger")} == {
            who: before[who] for who in ("reader", "stranger")
        }

    def test_identifiers_are_the_librarys_own(self, desk: Desk) -> None:
        cards = [desk.refs[who]["card"] for who in ("reader", "stranger")]
        assert all(re.fullmatch(r"\d{10}", card) for card in cards)
        assert len({desk.refs[what]["barcode"] for what in ("out", "late", "shelf")}) == 3
        numbers = [int(number) for ref in desk.refs.values() for number in ref["ids"].values()]
        assert min(numbers) > 900_000
        assert len(set(numbers)) == len(desk.refs)

    def test_the_request_is_the_same_whoever_asks(self, desk: Desk) -> None:
        def told(channel: str, alias: str) -> object:
            session = desk.visitor(channel, alias).session
            ask = {"session": session, "operation": "patron.loans.list", "target": {"patron": "reader"}, "options": {}}
            return desk.adapter.perform(ask)

        for channel in ("opac-patron", "rest-patron", "rest-staff"):
            assert told(channel, "reader") == told(channel, "stranger") == told(channel, "circulation")

    def test_what_it_does_not_have_it_says(self, desk: Desk) -> None:
        anybody = desk.visitor("opac-anon")
        ask = {
            "session": anybody.session,
            "operation": "patron.loans.list",
            "target": {"patron": "reader"},
            "options": {},
        }
        assert "opac-anon" in desk.adapter.perform(ask)["unsupported"]
        with pytest.raises(UnsupportedError, match="sip2"):
            desk.adapter.open({"as": {"type": "anonymous"}, "channel": "sip2"})
        playlist = {"alias": "p", "type": "playlist"}
        assert desk.adapter.seed({"set": [playlist]})["refused"][0]["code"] == "unsupported"

    def test_it_says_what_it_is_from_what_the_library_says(self, desk: Desk) -> None:
        told = desk.adapter.initialize({})
        assert told["system"] == {"name": "Example library system", "environment": "test", "patrons": 2}
        assert re.fullmatch(r"sha256:[0-9a-f]{64}", told["product"]["configuration"])


class TestProcess:
    """The library as somebody at a shell would run it."""

    def run(self, file: Path, *more: str, admin: str = "s3cret") -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "hushmark.example", "--database", str(file), *more]
        environment = os.environ | {"HUSHMARK_EXAMPLE_ADMIN": admin}
        pipe = subprocess.PIPE
        return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=environment)

    def test_what_was_entered_is_there_after_a_restart(self, tmp_path: Path) -> None:
        file = tmp_path / "library.sqlite3"
        told = []
        for _ in range(2):
            with self.run(file) as process:
                assert process.stdout
                url = process.stdout.readline().split('"')[3]
                administrator = {"Authorization": "Bearer s3cret"}
                entry = {"title": "T", "author": "A"}
                told.append(httpx.post(f"{url}/api/administration/items", json=entry, headers=administrator).json())
                process.communicate(timeout=5)
            assert process.returncode == 0
        assert [entry["item"] for entry in told] == ["920001", "920002"]

    def test_it_stops_when_told(self, tmp_path: Path) -> None:
        with self.run(tmp_path / "library.sqlite3") as process:
            assert process.stdout
            process.stdout.readline()
            began = time.monotonic()
            process.send_signal(signal.SIGTERM)
            process.wait(5)
            assert time.monotonic() - began < 2

    def test_without_an_administrators_secret_it_does_not_start(self, tmp_path: Path) -> None:
        with self.run(tmp_path / "library.sqlite3", admin="") as process:
            _, said = process.communicate(timeout=5)
        assert process.returncode == 2
        assert "HUSHMARK_EXAMPLE_ADMIN" in said

    def test_in_production_cookies_travel_encrypted_only(self, tmp_path: Path) -> None:
        with self.run(tmp_path / "library.sqlite3", "--environment", "production") as process:
            assert process.stdout
            url = process.stdout.readline().split('"')[3]
            assert "Secure" in httpx.get(f"{url}/sign-in").headers["Set-Cookie"]
            process.communicate(timeout=5)
