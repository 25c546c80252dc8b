"""A Date header is noise only if it is the time at which an answer came."""

from email.utils import formatdate

import pytest

from hushmark.clocks import Clock

NOW = 1_795_000_000.0


def at(seconds: float) -> str:
    return formatdate(seconds, usegmt=True)


def test_a_clock_that_is_right_shows_the_time_of_every_answer() -> None:
    clock = Clock()
    assert all(clock.shown(at(NOW + n), None, NOW + n, NOW + n + 0.2) for n in range(0, 400, 7))


def test_a_clock_that_is_wrong_is_as_wrong_each_time() -> None:
    clock = Clock()
    assert all(clock.shown(at(NOW + n - 7200), None, NOW + n, NOW + n + 0.2) for n in range(0, 400, 7))
    assert not clock.shown(at(NOW), None, NOW, NOW + 0.2)


def test_what_a_cache_kept_is_as_much_older_as_it_says() -> None:
    clock = Clock()
    assert clock.shown(at(NOW), None, NOW, NOW)
    assert clock.shown(at(NOW - 90), "90", NOW, NOW)
    assert not clock.shown(at(NOW - 90), None, NOW, NOW)


def test_an_answer_that_was_long_in_coming_may_be_dated_at_any_moment_of_it() -> None:
    clock = Clock()
    assert clock.shown(at(NOW), None, NOW, NOW)
    assert all(clock.shown(at(NOW + n), None, NOW, NOW + 30) for n in (0, 15, 30))


@pytest.mark.parametrize(
    "dated", ["yesterday", "", "<borrowed-by-Ana@library>", "Thu, 01 Jan 1970 00:00:00 GMT", at(NOW + 60)]
)
def test_what_is_no_time_or_another_is_not_the_clock(dated: str) -> None:
    clock = Clock()
    assert clock.shown(at(NOW), None, NOW, NOW)
    assert not clock.shown(dated, None, NOW, NOW)


def test_an_answer_without_a_date_is_not_misdated() -> None:
    assert Clock().shown(None, None, NOW, NOW)
