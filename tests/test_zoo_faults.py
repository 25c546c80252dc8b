"""Each faulty library does what its docstring says, shown by hand; and the sound one, asked the same, does not."""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from hushmark.example.adapter import ExampleAdapter
from tests.library_visitor import MOMENT, PIN, TODAY, Desk, charge, hold, item, link, loan, patron, staff
from tests.mailbox import Mailbox
from tests.zoo import residents

LATER = (TODAY + timedelta(20)).isoformat()
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


def anybody_who_knows_her_number(desk: Desk) -> str:
    page, number = desk.visitor("opac-anon").asks("item.status", item="book").text, desk.refs["grown"]["ids"]["patron"]
    return page if re.search(rf"\b{number}\b", page) else ""


def anybody_at_the_item_that_waits(desk: Desk) -> str:
    page = desk.visitor("opac-anon").asks("item.status", item="shelf").text
    return page if "Quillon Underhill" in page else ""


def a_machine_that_looks_it_up(desk: Desk) -> str:
    answer = desk.machine().asks(f"17{MOMENT}", AB=desk.refs["book"]["barcode"])
    return answer if "Quillon Underhill" in answer else ""


def a_machine_that_asks_whose_card_it_is(desk: Desk) -> str:
    answer = desk.machine().asks(f"23000{MOMENT}", AA=desk.refs["grown"]["card"], AD="0000")
    return TITLE if "Quillon Underhill" in answer else ""


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


def mail(desk: Desk, job: str, address: str) -> str:
    with Mailbox() as box:
        desk.adapter.endpoints({"mail": box.place})
        desk.adapter.job({"job": job})
    return "".join(message.get_content() for message in box.given_to(address))


def a_housemates_mail(desk: Desk) -> str:
    return mail(desk, "notice.overdue", "oddlock@example.invalid")


def the_mail_of_another_who_is_late(desk: Desk) -> str:
    return mail(desk, "notice.overdue", "marrowbone@example.invalid")


def the_couriers_mail(desk: Desk) -> str:
    return mail(desk, "notice.overdue", "copies@courier.invalid")


def a_housemates_mail_about_holds(desk: Desk) -> str:
    return mail(desk, "notice.hold", "oddlock@example.invalid")


def a_partners_report(desk: Desk) -> str:
    return desk.visitor("rest-staff", "partner").asks("report.run").text


def a_program_without_a_token(desk: Desk) -> str:
    return desk.visitor("rest-patron").asks("patron.loans.list", patron="grown").text


def anybody_at_the_report(desk: Desk) -> str:
    return desk.visitor("rest-staff").asks("report.run").text


def a_partner_at_her_account(desk: Desk) -> str:
    return desk.visitor("rest-staff", "partner").asks("patron.loans.list", patron="grown").text


def a_cataloguer_at_her_account(desk: Desk) -> str:
    return desk.visitor("rest-staff", "describes").asks("patron.loans.list", patron="grown").text


def a_partner_who_asks_who_has_it(desk: Desk) -> str:
    answer = desk.visitor("rest-staff", "partner").asks("item.borrower.show", item="book").text
    return TITLE if "Quillon Underhill" in answer else ""


def a_partner_who_asks_who_waits(desk: Desk) -> str:
    answer = desk.visitor("rest-staff", "partner").asks("title.holds.list", item="shelf").text
    return TITLE if "Quillon Underhill" in answer else ""


def whoever_reads_the_slip(desk: Desk) -> str:
    slip = desk.visitor("rest-staff", "ours").asks("slip.hold.show", item="shelf").text
    return slip if "Quillon Underhill" in slip else ""


def a_partner_at_the_log(desk: Desk) -> str:
    return read_in_the_log(desk, "partner")


def a_cataloguer_at_the_log(desk: Desk) -> str:
    return read_in_the_log(desk, "describes")


def anybody_at_the_log(desk: Desk) -> str:
    return read_in_the_log(desk, None)


def read_in_the_log(desk: Desk, who: str | None) -> str:
    """Whoever reads a barcode beside a card looks it up in the catalogue."""
    entries = desk.visitor("rest-staff", who).asks("log.view").json().get("log", [])
    joined = {entry["about"].split()[0] for entry in entries if desk.refs["grown"]["card"] in entry["about"]}
    anybody = desk.visitor("opac-anon")
    return "".join(anybody.get(f"/catalogue/items/{barcode}").text for barcode in joined)


def a_search_for_her_name(desk: Desk) -> str:
    return desk.visitor("opac-anon").asks("search.public", query="underhill").text


def what_is_suggested_for_her_name(desk: Desk) -> str:
    return desk.visitor("opac-anon").asks("search.suggest", query="underh").text


def anybody_at_the_front_page(desk: Desk) -> str:
    page = desk.visitor("opac-anon").asks("list.public.show").text
    return page if "lately with" in page else ""


def whoever_tries_a_number(desk: Desk) -> str:
    """A wrong PIN, and a number that nobody has: told apart or not."""
    said = [desk.visitor("rest-patron", "grown", pin="0000", card=card).answers[0].text for card in (None, "2999")]
    return TITLE if len(set(said)) > 1 else ""


def whoever_tries_an_account(desk: Desk) -> str:
    visit = desk.visitor("rest-patron", "stranger")
    said = [visit.get(f"/api/patrons/{number}").text for number in (desk.refs["grown"]["ids"]["patron"], "999999")]
    return TITLE if len(set(said)) > 1 and "entries" not in said[0] else ""


def a_machine_that_counts(desk: Desk) -> str:
    answer = desk.machine().asks(f"63000{MOMENT}  Y       ", AA=desk.refs["grown"]["card"], AD="0000")
    return TITLE if answer[37:61].strip("0") and "|AU" not in answer else ""


def what_a_refusal_counts(desk: Desk) -> str:
    answer = desk.visitor("rest-patron", "stranger").asks("patron.loans.list", patron="grown").text
    return TITLE if re.search(r"\d+ entries", answer) else ""


def anybody_who_reads_who_is_busy(desk: Desk) -> str:
    page = desk.visitor("opac-anon").asks("list.public.show").text
    return TITLE if "Quillon Underhill" in page and "lately with" not in page else ""


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
    "catalogue_carries_patron_number": anybody_who_knows_her_number,
    "api_needs_no_sign_in": a_program_without_a_token,
    "staff_interface_open": anybody_at_the_report,
    "accounts_open_to_partner": a_partner_at_her_account,
    "accounts_open_to_all_staff": a_cataloguer_at_her_account,
    "borrower_open_to_partner": a_partner_who_asks_who_has_it,
    "queue_open_to_partner": a_partner_who_asks_who_waits,
    "slip_names_patron": whoever_reads_the_slip,
    "log_names_borrower_to_staff": a_cataloguer_at_the_log,
    "log_open_to_anybody": anybody_at_the_log,
    "catalogue_names_waiting": anybody_at_the_item_that_waits,
    "lookup_names_borrower": a_machine_that_looks_it_up,
    "sip2_names_card_owner": a_machine_that_asks_whose_card_it_is,
    "suggestions_from_loans": what_is_suggested_for_her_name,
    "notices_in_one_message": the_mail_of_another_who_is_late,
    "notice_copied_to_courier": the_couriers_mail,
    "hold_notice_to_household": a_housemates_mail_about_holds,
    "unknown_card_told": whoever_tries_a_number,
    "account_existence_told": whoever_tries_an_account,
    "machine_counts_without_pin": a_machine_that_counts,
    "refusal_says_how_much": what_a_refusal_counts,
    "busiest_reader_named": anybody_who_reads_who_is_busy,
}

# One fault may show at several doors: whoever takes any PIN takes it from a machine too.
BRINGS = {
    "wrong_owner": {"account_existence_told"},
    "password_not_consulted": {"unknown_card_told", "sip2_ignores_pin", "sip2_names_card_owner"},
    "sip2_ignores_pin": {"sip2_names_card_owner"},
    "api_needs_no_sign_in": {"password_not_consulted"},
    "log_names_borrower": {"log_names_borrower_to_staff"},
    "log_open_to_anybody": {"log_names_borrower_to_staff"},
}


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
        staff("ours", "circulation"),
        staff("describes", "cataloguing"),
        item("late", f"{TITLE}, Second Volume"),
        loan("l2", "grown", "late", "2026-01-02"),
        charge("c", "grown", "late"),
        item("shelf", f"{TITLE}, Third Volume"),
        hold("h", "grown", "shelf", ready=TODAY.isoformat()),
        patron("tardy", "Marrowbone") | {"address": "9 Elsewhere Road"},
        item("other", "Quiet Estuary"),
        loan("l3", "tardy", "other", "2026-01-02"),
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


def test_every_resident_has_one_fault_in_few_rules_and_says_what_it_offends() -> None:
    assert residents().keys() >= SHOWS.keys()
    for resident in residents().values():
        own = [name for name, value in vars(resident.library).items() if callable(value)]
        assert 1 <= len(own) <= 3, resident.name
        assert resident.library.__doc__
        if resident.caught_by:
            assert resident.offends.startswith("24-90-119(")
            assert resident.offends.removeprefix("24-90-119") in resident.library.__doc__
        elif resident.contrary_under_a_reading:
            assert "under the reading" in resident.library.__doc__
        else:
            assert resident.contrary_to_good_practice
            assert "good practice" in resident.library.__doc__
