"""The example library's other rooms: charges about items, notices by mail, the overdue report, slips and the log."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

import pytest

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.process import NotDoneError, SeedError
from tests.library_visitor import NOON, TODAY, Desk, charge, hold, item, link, loan, patron, staff
from tests.mailbox import Mailbox

LATER, LATE, LATER_STILL = ((TODAY + timedelta(days)).isoformat() for days in (20, -4, -12))


@pytest.fixture(scope="module")
def running() -> Iterator[Desk]:
    desk = Desk(ExampleAdapter())
    yield desk
    desk.close()


@pytest.fixture
def desk(running: Desk) -> Desk:
    """Two who live at one address have overdue loans; one of them also has a loan in time, and a hold that is ready."""
    running.begins()
    running.enter(
        patron("reader", "Xarthwyn"),
        patron("housemate", "Oddlock"),
        staff("ours", "circulation"),
        staff("describes", "cataloguing"),
        staff("elsewhere", "partner"),
        item("out", "Zymurgic Ledger"),
        item("late", "Tarnished Almanac"),
        item("later", "Quiet Estuary"),
        item("shelf", "Marzipan Comet"),
        loan("l1", "reader", "out", LATER),
        loan("l2", "reader", "late", LATE),
        loan("l3", "housemate", "later", LATER_STILL),
        hold("h1", "reader", "shelf", ready=TODAY.isoformat()),
        hold("h2", "housemate", "shelf", "2026-01-02"),
    )
    return running


@pytest.fixture
def box(desk: Desk) -> Iterator[Mailbox]:
    with Mailbox() as box:
        desk.adapter.endpoints({"mail": box.place})
        yield box


class TestCharges:
    @pytest.mark.parametrize(("reason", "said"), [("overdue", "Overdue"), ("lost", "Lost")])
    def test_the_patron_and_her_desk_read_what_a_charge_is_for(self, desk: Desk, reason: str, said: str) -> None:
        desk.enter(charge("c", "reader", "out", reason))
        entry = {"description": f"{said}: Zymurgic Ledger", "day": "2026-01-05", "cents": 1500}
        for channel, who in (("rest-patron", "reader"), ("rest-staff", "ours")):
            asked = desk.visitor(channel, who).asks("patron.charges.list", patron="reader")
            assert entry in asked.json()["charges"]
        page = desk.visitor("opac-patron", "reader").asks("patron.charges.list", patron="reader").text
        assert f"{said}: Zymurgic Ledger" in page
        assert "$15.00" in page

    def test_nobody_else_does(self, desk: Desk) -> None:
        desk.enter(charge("c", "reader", "out"))
        others = [("rest-patron", "housemate"), ("rest-staff", "describes"), ("rest-staff", "elsewhere")]
        for channel, who in [*others, ("opac-patron", "housemate")]:
            assert desk.visitor(channel, who).asks("patron.charges.list", patron="reader").status_code == 403

    def test_a_guardian_reads_the_amount_and_not_the_title(self, desk: Desk) -> None:
        born = TODAY.replace(day=1, year=TODAY.year - 9).isoformat()
        desk.enter(patron("child", "Underhill", born), link("k", "reader", "child"), charge("c", "child", "out"))
        charges = desk.visitor("rest-patron", "reader").asks("patron.charges.list", patron="child").json()["charges"]
        assert charges == [{"description": "Overdue", "day": "2026-01-05", "cents": 1500}]

    @pytest.mark.parametrize("wrong", [{"cents": 0}, {"reason": "noise"}, {"day": "soon"}])
    def test_a_charge_that_does_not_fit_is_refused(self, desk: Desk, wrong: dict[str, object]) -> None:
        with pytest.raises(SeedError, match="400"):
            desk.enter(charge("c", "reader", "out") | wrong)


class TestNotices:
    def test_each_who_is_late_is_written_to_alone_and_of_her_own(self, desk: Desk, box: Mailbox) -> None:
        desk.adapter.job({"job": "notice.overdue"})
        recipients = [to for to, _ in box.taken]
        assert sorted(recipients) == [["oddlock@example.invalid"], ["xarthwyn@example.invalid"]]
        (mine,) = box.given_to("xarthwyn@example.invalid")
        assert mine["To"] == "xarthwyn@example.invalid"
        assert f"- Tarnished Almanac (due {LATE})" in mine.get_content()
        assert not [
            title for title in ("Quiet Estuary", "Zymurgic Ledger", "Marzipan Comet") if title in mine.get_content()
        ]
        (theirs,) = box.given_to("oddlock@example.invalid")
        assert "Quiet Estuary" in theirs.get_content()
        assert not [word for word in ("Tarnished", "Xarthwyn") if word in theirs.as_string()]

    def test_several_overdue_loans_make_one_message(self, desk: Desk, box: Mailbox) -> None:
        desk.enter(item("more", "Vanished Tide"), loan("l4", "reader", "more", LATER_STILL))
        desk.adapter.job({"job": "notice.overdue"})
        (mine,) = box.given_to("xarthwyn@example.invalid")
        assert "Vanished Tide" in mine.get_content()
        assert "Tarnished Almanac" in mine.get_content()

    def test_a_ready_hold_is_told_to_its_patron_alone(self, desk: Desk, box: Mailbox) -> None:
        desk.adapter.job({"job": "notice.hold"})
        ((recipients, message),) = box.taken
        assert recipients == ["xarthwyn@example.invalid"]
        assert "Marzipan Comet" in message.get_content()
        assert f"by {TODAY + timedelta(7)}" in message.get_content()

    @pytest.mark.parametrize("job", ["notice.overdue", "notice.hold"])
    def test_a_message_has_the_usual_headers_and_none_names_a_title(self, desk: Desk, box: Mailbox, job: str) -> None:
        desk.adapter.job({"job": job})
        titles = ("Zymurgic", "Tarnished", "Quiet", "Marzipan")
        for _, message in box.taken:
            assert message["From"].addresses[0].addr_spec == "library@example.invalid"
            assert message["Message-ID"].endswith("@example.invalid>")
            assert abs(parsedate_to_datetime(message["Date"]).timestamp() - NOON.timestamp()) < 60
            assert not [title for title in titles if any(title in text for text in message.values())]
        assert len({message["Message-ID"] for _, message in box.taken}) == len(box.taken) > 0

    def test_a_title_in_any_script_arrives(self, desk: Desk, box: Mailbox) -> None:
        desk.enter(item("odd", "Žluťoučký kůň 漢字"), hold("h", "housemate", "odd", ready=TODAY.isoformat()))
        desk.adapter.job({"job": "notice.hold"})
        (message,) = box.given_to("oddlock@example.invalid")
        assert "Žluťoučký kůň 漢字" in message.get_content()

    def test_whoever_gave_no_address_is_not_written_to(self, desk: Desk, box: Mailbox) -> None:
        desk.enter(patron("nowhere", "Underhill") | {"email": ""}, item("x", "Salted Pier"))
        desk.enter(loan("l4", "nowhere", "x", LATE))
        desk.adapter.job({"job": "notice.overdue"})
        assert len(box.taken) == 2
        assert "Salted Pier" not in "".join(message.as_string() for _, message in box.taken)

    @pytest.mark.parametrize("email", ["a@example.invalid, b@example.invalid", "a@example.invalid\nBcc: b@x", "nobody"])
    def test_an_address_that_is_none_or_two_is_refused_at_the_desk(self, desk: Desk, email: str) -> None:
        with pytest.raises(SeedError, match="400"):
            desk.enter(patron("odd", "Underhill") | {"email": email})

    def test_a_reset_keeps_where_mail_goes(self, desk: Desk, box: Mailbox) -> None:
        desk.begins()
        desk.enter(patron("reader", "Xarthwyn"), item("late", "Tarnished Almanac"), loan("l", "reader", "late", LATE))
        desk.adapter.job({"job": "notice.overdue"})
        assert len(box.taken) == 1

    def test_a_mail_server_that_does_not_answer_is_an_error(self, desk: Desk) -> None:
        with Mailbox() as box:
            desk.adapter.endpoints({"mail": box.place})
        for job in ("notice.overdue", "notice.hold"):
            with pytest.raises(NotDoneError, match="502"):
                desk.adapter.job({"job": job})

    def test_an_address_that_is_not_taken_is_an_error_once_all_others_were_written_to(self, desk: Desk) -> None:
        with Mailbox("xarthwyn@example.invalid") as box:
            desk.adapter.endpoints({"mail": box.place})
            with pytest.raises(NotDoneError, match="502"):
                desk.adapter.job({"job": "notice.overdue"})
        assert [to for to, _ in box.taken] == [["oddlock@example.invalid"]]

    @pytest.mark.parametrize("host", ["192.0.2.1", "mail.example.invalid", "localhost", "0.0.0.0", "", "127.0.0.1\r\n"])  # noqa: S104
    def test_mail_is_handed_over_on_this_machine_alone(self, desk: Desk, host: str) -> None:
        with pytest.raises(NotDoneError, match="400"):
            desk.adapter.endpoints({"mail": {"host": host, "port": 2525}})

    @pytest.mark.parametrize("port", [0, 65536, "25"])
    def test_a_port_is_one(self, desk: Desk, port: object) -> None:
        with pytest.raises(NotDoneError, match="400"):
            desk.adapter.endpoints({"mail": {"host": "127.0.0.1", "port": port}})

    def test_without_a_mail_server_and_without_such_a_job_nothing_is_done(self) -> None:
        desk = Desk(ExampleAdapter())
        try:
            with pytest.raises(NotDoneError, match="409"):
                desk.adapter.job({"job": "notice.hold"})
            with pytest.raises(NotDoneError, match="400"):
                desk.adapter.job({"job": "notice.gossip"})
        finally:
            desk.close()

    def test_a_job_is_for_the_administrator_alone(self, desk: Desk, box: Mailbox) -> None:
        clerk = desk.visitor("rest-staff", "ours")
        headers = {"Authorization": f"Bearer {clerk.known['token']}"}
        for path, told in (("jobs", {"job": "notice.overdue"}), ("mail", box.place)):
            told_so = clerk.client.post(f"/api/administration/{path}", json=told, headers=headers)
            assert told_so.status_code == 401
        assert not box.taken


class TestReport:
    def test_circulation_staff_see_who_has_what_overdue(self, desk: Desk) -> None:
        rows = desk.visitor("rest-staff", "ours").asks("report.run", report="overdue").json()["overdue"]
        assert rows == [
            {
                "name": f"Quillon {family}",
                "card": desk.refs[who]["card"],
                "title": title,
                "due": due,
            }
            for family, who, title, due in (
                ("Oddlock", "housemate", "Quiet Estuary", LATER_STILL),
                ("Xarthwyn", "reader", "Tarnished Almanac", LATE),
            )
        ]

    @pytest.mark.parametrize("who", ["describes", "elsewhere"])
    def test_others_are_refused_as_for_an_account(self, desk: Desk, who: str) -> None:
        clerk = desk.visitor("rest-staff", who)
        report, account = clerk.asks("report.run"), clerk.asks("patron.loans.list", patron="reader")
        assert (report.status_code, report.content) == (account.status_code, account.content)
        assert report.status_code == 403

    def test_nobody_without_a_staff_session_runs_it(self, desk: Desk) -> None:
        assert desk.visitor("rest-staff").asks("report.run").status_code == 401
        assert desk.visitor("rest-patron", "reader").get("/api/staff/reports/overdue").status_code == 401

    def test_another_report_does_not_exist(self, desk: Desk) -> None:
        ask = {"session": desk.visitor("rest-staff", "ours").session, "operation": "report.run", "target": {}}
        assert "gossip" in desk.adapter.perform(ask | {"options": {"report": "gossip"}})["unsupported"]


class TestSlip:
    def test_it_says_the_title_the_day_and_four_digits(self, desk: Desk) -> None:
        slip = desk.visitor("rest-staff", "ours").asks("slip.hold.show", item="shelf")
        card = desk.refs["reader"]["card"]
        day = TODAY + timedelta(7)
        assert slip.text == f"HOLD\nMarzipan Comet\nPick up by {day}\nCard ending in {card[-4:]}\n"
        assert slip.headers["Content-Type"].startswith("text/plain")
        assert slip.headers["Cache-Control"] == "no-store"

    @pytest.mark.parametrize(("who", "status"), [("describes", 403), ("elsewhere", 403), (None, 401)])
    def test_it_is_printed_at_the_items_own_desk(self, desk: Desk, who: str | None, status: int) -> None:
        asked = desk.visitor("rest-staff", who).asks("slip.hold.show", item="shelf")
        assert asked.status_code == status
        assert "Marzipan" not in asked.text

    def test_an_item_that_waits_for_nobody_has_none(self, desk: Desk) -> None:
        clerk = desk.visitor("rest-staff", "ours")
        assert clerk.asks("slip.hold.show", item="out").status_code == 404
        assert clerk.get("/api/staff/slips/hold/none").status_code == 404

    def test_the_patron_sees_that_hers_is_ready(self, desk: Desk) -> None:
        (mine,) = desk.visitor("rest-patron", "reader").asks("patron.holds.list", patron="reader").json()["holds"]
        (theirs,) = (
            desk.visitor("rest-patron", "housemate").asks("patron.holds.list", patron="housemate").json()["holds"]
        )
        assert (mine["ready"], theirs["ready"]) == (TODAY.isoformat(), None)
        assert (
            TODAY.isoformat() in desk.visitor("opac-patron", "reader").asks("patron.holds.list", patron="reader").text
        )


def told(desk: Desk, who: str) -> list[tuple[str, str, str]]:
    entries = desk.visitor("rest-staff", who).asks("log.view").json()["log"]
    return [(entry["interface"], entry["did"], entry["about"]) for entry in entries]


class TestLog:
    def test_what_happens_is_written_as_it_happens(self, desk: Desk, box: Mailbox) -> None:
        before = told(desk, "ours")
        late = desk.refs["late"]["barcode"]
        assert ("administration", "checkout", late) in before
        assert ("administration", "return", late) not in before
        desk.adapter.server.enter("/returns", {"barcode": late, "returned": TODAY.isoformat()})
        desk.visitor("opac-patron", "reader")
        desk.visitor("rest-patron", "reader")
        desk.visitor("rest-staff", "ours").asks("report.run")
        desk.adapter.job({"job": "notice.overdue"})
        after = told(desk, "ours")
        for entry in before:
            after.remove(entry)
        assert sorted(after) == [
            ("administration", "notices", ""),
            ("administration", "return", late),
            ("api", "sign-in", ""),
            ("staff", "report", ""),
            ("staff", "sign-in", ""),
            ("staff", "sign-in", ""),
            ("web", "sign-in", ""),
        ]

    def test_it_joins_nobody_to_anything(self, desk: Desk) -> None:
        desk.visitor("opac-patron", "reader")
        log = desk.visitor("rest-staff", "ours").asks("log.view").text
        of_people = [mark for who in ("reader", "housemate") for mark in (desk.refs[who]["card"], *ids(desk, who))]
        assert not [mark for mark in (*of_people, "Xarthwyn", "Oddlock", "Quillon") if mark in log]

    def test_an_entry_about_an_item_tells_neither_hour_nor_order(self, desk: Desk) -> None:
        desk.enter(item("one", "Salted Pier"), item("two", "Vanished Tide"))
        desk.enter(loan("l4", "reader", "two", LATER), loan("l5", "reader", "one", LATER))
        entries = desk.visitor("rest-staff", "ours").asks("log.view").json()["log"]
        of_items = [entry for entry in entries if entry["about"]]
        assert {entry["at"] for entry in of_items} == {TODAY.isoformat()}
        lent = [desk.refs[book]["barcode"] for book in ("out", "late", "later", "one", "two")]
        assert [entry["about"] for entry in of_items] == sorted(lent)
        (sign_in,) = [entry for entry in entries if not entry["about"]]
        assert abs(datetime.fromisoformat(sign_in["at"]).timestamp() - NOON.timestamp()) < 60

    def test_what_was_refused_is_not_written(self, desk: Desk) -> None:
        before = told(desk, "ours")
        desk.visitor("opac-patron", "reader", pin="0000")
        with pytest.raises(SeedError):
            desk.enter(loan("again", "housemate", "out", LATER))
        assert sorted(told(desk, "ours")) == sorted([*before, ("staff", "sign-in", "")])

    @pytest.mark.parametrize(("who", "status"), [("ours", 200), ("describes", 200), ("elsewhere", 403), (None, 401)])
    def test_it_is_for_the_librarys_own_staff(self, desk: Desk, who: str | None, status: int) -> None:
        assert desk.visitor("rest-staff", who).asks("log.view").status_code == status

    def test_it_is_kept_for_a_while(self, desk: Desk) -> None:
        with closing(sqlite3.connect(desk.adapter.server.file)) as library, library:
            old, kept = ((TODAY - timedelta(days)).isoformat() for days in (91, 90))
            library.execute("DELETE FROM log")
            library.executemany("INSERT INTO log VALUES (?, 'web', 'sign-in', '')", [(old,), (kept,)])
        days = [entry["at"] for entry in desk.visitor("rest-staff", "ours").asks("log.view").json()["log"]]
        assert len(days) == 2
        assert days[0] == kept


class TestFrontPage:
    def test_it_shows_what_is_new_and_how_much_there_is_and_nobody(self, desk: Desk) -> None:
        page = desk.visitor("opac-anon").asks("list.public.show").text
        assert "Marzipan Comet" in page
        assert "Items in the catalog: 4" in page
        assert not [name for name in ("Quillon", "Xarthwyn", "Oddlock") if name in page]

    def test_who_reads_what_changes_nothing_there(self, desk: Desk) -> None:
        before = desk.visitor("opac-anon").asks("list.public.show").text
        desk.enter(loan("l4", "housemate", "shelf", LATER))
        assert desk.visitor("opac-anon").asks("list.public.show").text == before


def test_the_adapter_declares_these_rooms(desk: Desk) -> None:
    can = desk.adapter.initialize({})["capabilities"]
    assert "charge" in can["seed"]
    assert can["channels"]["notice"] == {"access": "wire", "operations": ["notice.overdue", "notice.hold"]}
    assert {"report.run", "slip.hold.show", "log.view"} <= set(can["channels"]["rest-staff"]["operations"])
    assert "list.public.show" in can["channels"]["opac-anon"]["operations"]
    assert "notice" not in desk.adapter.endpoints({})["channels"]


def ids(desk: Desk, who: str) -> list[str]:
    return list(desk.refs[who]["ids"].values())
