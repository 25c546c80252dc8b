"""What a finding is, and what several findings ask: is it known, is it settled, how old is the user."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from evaluator.facts import PURPOSES_OF_THE_LIBRARY, Facts
from evaluator.readings import OPEN, REGISTER, Readings
from evaluator.truth import Truth, Unknown, unknown


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: its name and the question it answers."""

    name: str
    question: str
    find: Callable[[Facts, Readings], Truth]


FOUND: dict[str, Finding] = {}
"""Every finding by its name, filled as the modules of findings are read."""

OPERATIONS = frozenset(PURPOSES_OF_THE_LIBRARY.split())
LIBRARIES = ("public", "school_public", "academic_state", "institutional", "joint")
PARENTS = ("parent", "guardian", "stepparent", "relative")


def finding(question: str) -> Callable[[Callable[[Facts, Readings], Truth]], Callable[[Facts, Readings], Truth]]:
    """Register a function as the finding of its name; ``question`` is what it answers."""

    def keep(find: Callable[[Facts, Readings], Truth]) -> Callable[[Facts, Readings], Truth]:
        FOUND[find.__name__] = Finding(find.__name__, question, find)
        return find

    return keep


def by_reading(readings: Readings, name: str, value: str) -> Truth:
    """Find whether a reading has this value; where it takes no side, that is an open question."""
    return open_question(name) if readings[name] == OPEN else readings[name] == value


def stated(facts: Facts, key: str, question: str) -> Truth:
    """Return a fact that is yes or no as it was stated; where it was not, unknown with this question."""
    value = facts[key]
    return unknown(key, question) if value is None else bool(value)


def least_revealing(facts: Facts) -> Truth:
    """Find whether no less revealing way would do: as stated, or because a less revealing one shows itself."""
    if facts["fields_minimal"] is not None:
        return bool(facts["fields_minimal"])
    open_to_others = facts["exposure"] in ("postcard", "shared_phone") and facts["use_head"] in ("materials", "service")
    if open_to_others or facts["address_given_by_user"] is False or facts["contract_permits_onward_use"] is True:
        return False
    return unknown("fields_minimal", "would no less revealing way do?")


def open_question(name: str) -> Unknown:
    """Return the unknown of a reading on which the register takes no side."""
    return unknown(name, REGISTER[name].question.removesuffix("?").lower().replace("'", "’") + "?")


def on_birthday(born: date, years: int) -> date:
    """Return the day on which a person born on ``born`` reaches ``years``; 29 February counts as 1 March in a common year."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def younger_than(facts: Facts, years: int) -> Truth:
    """Find whether the user is under ``years`` on the day of the disclosure (not of the loan)."""
    day, born, age = facts["date"], facts["birth_date"], facts["user_age_days"]
    if born is None and age is not None:
        if day is None:
            return _younger_whenever(age, years)
        born = day - timedelta(days=age)
    if born is None:
        return unknown("birth_date", "is the user a minor on the day of disclosure?")
    if day is None:
        return unknown("date", "on which day was it disclosed?")
    return bool(day < on_birthday(born, years))


def _younger_whenever(days: int, years: int) -> Truth:
    """Find it of an age in days on a day that is not known: 18 years are 6,573 to 6,575 days, as the leap years fall."""
    past = days - years * 365 - years // 4
    if past < -1:
        return True
    return unknown("date", "on which day was it disclosed?") if past < 1 else False
