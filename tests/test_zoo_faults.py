"""Each faulty library does what its docstring says, shown by hand; and the sound one, asked the same, does not."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from hushmark.example.adapter import ExampleAdapter
from tests.library_visitor import Desk, item, link, loan, patron
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


SHOWS: dict[str, Callable[[Desk], str]] = {
    "wrong_owner": another_patrons_program,
    "password_not_consulted": a_wrong_pin,
    "guardian_outlives_majority": the_guardian_of_one_who_is_grown,
    "catalogue_names_borrower": anybody_at_the_item,
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
    assert {other for other, ask in SHOWS.items() if TITLE in ask(desk)} == {name}


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
