"""Every day on which the law changed, or may have, has scenarios on both sides, and the law as code turns on that very day."""

from datetime import date, timedelta
from functools import cache

import pytest

from evaluator.law import Edition, NoEdition, candidates
from evaluator.policy import LAYERS
from evaluator.statute import EDITIONS, OVERLAYS
from hushmark.proof.scenarios import law_scenarios

DAYS = sorted({day for e in (*EDITIONS, *OVERLAYS) for day in (e.earliest, e.latest)} - {EDITIONS[0].earliest})
BEFORE = timedelta(days=1)


@cache
def days_asked() -> frozenset[date]:
    return frozenset(one.facts["date"] for one in law_scenarios())


def in_force(editions: tuple[Edition, ...], day: date) -> tuple[str, ...]:
    return tuple(edition.id for edition in candidates(editions, day))


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_there_are_scenarios_of_the_day_itself_and_of_the_day_before(day: date) -> None:
    assert {day, day - BEFORE} <= days_asked()


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_what_may_be_in_force_changes_on_that_day_and_not_the_day_before_or_after(day: date) -> None:
    def both(on: date) -> tuple[tuple[str, ...], ...]:
        return in_force(EDITIONS, on), in_force(OVERLAYS, on)

    assert both(day - BEFORE) != both(day)
    assert both(day - BEFORE) == both(day - 2 * BEFORE)
    assert both(day) == both(day + BEFORE)


@pytest.mark.parametrize("editions", [EDITIONS, OVERLAYS], ids=["the section", "on top"])
def test_before_the_first_edition_there_is_nothing_to_ask(editions: tuple[Edition, ...]) -> None:
    with pytest.raises(NoEdition, match="ask about a day from 1983-01-01 on"):
        candidates(editions, editions[0].earliest - BEFORE)


def test_a_window_is_named_only_on_the_days_in_it() -> None:
    for edition in (*EDITIONS[1:], *OVERLAYS[1:]):
        assert bool(edition.window) == (edition.earliest < edition.latest)
    assert LAYERS["statute"].editions is EDITIONS
