"""Each faulty library does what its docstring says, shown by hand; and the sound one, asked the same, does not."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from hushmark.example.adapter import ExampleAdapter
from tests.library_visitor import MOMENT, PIN, Desk, charge, item, link, loan, patron, staff
from tests.mailbox import Mailbox
from tests.zoo import residents

LATER = (datetime.now(ZoneInfo("America/Denver")) + timedelta(20)).date().isoformat()
TITLE = "Zymurgic Ledger"


def another_patrons_program(desk: Desk) -> str:
    return desk.visitor("rest-patron", "stranger").asks("patron.loans.list", patron="grown").text


def a_wrong_pin(desk: Desk) -> str:
    return desk.visitor("rest-patron", "grown", pin="0000").asks("patron.loans.list", patron="grown").text


def the_guardian_of_one_who_is_grown(desk: Desk) -> str:
    return desk.visitor("opac-patron", "guardian").asks("patron.loans.list", patron="grown").text


def anybody_at_the_item(desk: Desk) -> str:
    page = desk.visitor("opac-anon").asks("item.status", item="book").text
    return page if "Quillon Underhill" in page else ""


def a_machine_with_a_wrong_pin(desk: Desk) -> str:
    answer = desk.machine().asks(f"63000{MOMENT}  Y       ", AA=desk.refs["grown"]["card"], AD="0000")
    return TITLE if f"AU{desk.refs['book']['barcode']}|" in answer else ""


def a_sorter(desk: Desk) -> str:
    desk.enter(item("back", TITLE), loan("b", "grown", "back", LATER))
    answer = desk.machine().asks(f"09N{MOMENT}{MOMENT}", AB=desk.refs["back"]["barcode"])
    return answer if "Quillon Underhill" in answer and f"AA{desk.refs['grown']['card']}|" in answer else ""


def one_who_would_borrow_it(desk: Desk) -> str:
    stranger, book = desk.refs["stranger"]["card"], desk.refs["book"]["barcode"]
    answer = desk.machine().asks(f"11NN{MOMENT}{MOMENT}", AA=stranger, AD=PIN, AB=book)
    return answer if "Quillon Underhill" in answer else ""


def the_next_at_the_kiosk(desk: Desk) -> str:
    visit = desk.visitor("kiosk", "grown")
    visit.leaves()
    return visit.get("/kiosk/loans").text


def another_patrons_charges(desk: Desk) -> str:
    return desk.visitor("rest-patron", "stranger").asks("patron.charges.list", patron="grown").text


def a_housemates_mail(desk: Desk) -> str:
    with Mailbox() as box:
        desk.adapter.endpoints({"mail": box.place})
        desk.adapter.job({"job": "notice.overdue"})
    return "".join(message.get_content() for message in box.given_to("oddlock@example.invalid"))


def a_partners_report(desk: Desk) -> str:
    return desk.visitor("rest-staff", "partner").asks("report.run").text


def a_partner_at_the_log(desk: Desk) -> str:
    """Whoever reads a barcode beside a card looks it up in the catalogue."""
    entries = desk.visitor("rest-staff", "partner").asks("log.view").json().get("log", [])
    joined = {entry["about"].split()[0] for entry in entries if desk.refs["grown"]["card"] in entry["about"]}
    anybody = desk.visitor("opac-anon")
    return "".join(anybody.get(f"/catalogue/items/{barcode}").text for barcode in joined)


def a_search_for_her_name(desk: Desk) -> str:
    return desk.visitor("opac-anon").asks("search.public", query="underhill").text


def anybody_at_the_front_page(desk: Desk) -> str:
    page = desk.visitor("opac-anon").asks("list.public.show").text
    return page if "Quillon Underhill" in page else ""


SHOWS: dict[str, Callable[[Desk], str]] = {
    "wrong_owner": another_patrons_program,
    "password_not_consulted": a_wrong_pin,
    "guardian_outlives_majority": the_guardian_of_one_who_is_grown,
    "catalogue_names_borrower": anybody_at_the_item,
    "sip2_ignores_pin": a_machine_with_a_wrong_pin,
    "checkin_names_borrower": a_sorter,
    "sip2_names_borrower": one_who_would_borrow_it,
    "kiosk_survives_sign_out": the_next_at_the_kiosk,
    "charges_open_to_any_patron": another_patrons_charges,
    "notice_to_household": a_housemates_mail,
    "report_open_to_partner": a_partners_report,
    "log_names_borrower": a_partner_at_the_log,
    "search_finds_borrower": a_search_for_her_name,
    "top_readers_public": anybody_at_the_front_page,
}

# Whoever takes any PIN takes it from a machine too.
BRINGS = {"password_not_consulted": {"sip2_ignores_pin"}}


def opened(adapter: ExampleAdapter) -> Iterator[Desk]:
    desk = Desk(adapter)
    desk.enter(
        patron("grown", "Underhill", "1995-03-04"),
        patron("stranger", "Oddlock"),
        patron("guardian", "Xarthwyn"),
        link("k", "guardian", "grown"),
        item("book", TITLE),
        loan("l", "grown", "book", LATER),
        staff("partner", "partner"),
        item("late", f"{TITLE}, Second Volume"),
        loan("l2", "grown", "late", "2026-01-02"),
        charge("c", "grown", "late"),
    )
    yield desk
    desk.close()


@pytest.fixture(params=sorted(SHOWS))
def faulty(request: pytest.FixtureRequest) -> Iterator[tuple[str, Desk]]:
    for desk in opened(residents()[request.param].adapter()):
        yield request.param, desk


@pytest.fixture(scope="module")
def sound() -> Iterator[Desk]:
    yield from opened(ExampleAdapter())


def test_a_faulty_library_shows_its_own_fault_and_no_other(faulty: tuple[str, Desk]) -> None:
    name, desk = faulty
    assert {other for other, ask in SHOWS.items() if TITLE in ask(desk)} == {name} | BRINGS.get(name, set())


@pytest.mark.parametrize("name", sorted(SHOWS))
def test_the_sound_library_shows_none(sound: Desk, name: str) -> None:
    assert TITLE not in SHOWS[name](sound)


def test_every_resident_overrides_one_rule_and_says_what_it_offends() -> None:
    assert residents().keys() == SHOWS.keys()
    for resident in residents().values():
        own = [name for name, value in vars(resident.library).items() if callable(value)]
        assert len(own) == 1, resident.name
        assert resident.library.__doc__
        assert resident.offends.startswith("24-90-119(")
