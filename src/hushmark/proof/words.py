"""Proofs in a reader's words: facts, verdicts, and numbers too large to be read digit by digit."""

import re
from collections.abc import Mapping
from typing import Final

from evaluator.facts import DIMENSIONS, Value
from hushmark.proof.space import ADULT, CHILD, YOUNG

VERDICTS: Final = {
    "prohibited": "prohibited",
    "permitted": "permitted",
    "not-covered": "not covered",
    "undetermined": "cannot be told",
}
CONFIDENCE: Final = {"ST": "settled text", "OG": "official guidance", "CP": "common practice", "AR": "arguable"}
"""How sure a reading of the register is."""
ORDINARY_CASE: Final = "an employee tells a friend at the desk which titles an adult patron borrowed"
"""The ordinary case that witnesses depart from."""
_AGES = {CHILD: "about 10 years", YOUNG: "about 20 years", ADULT: "about 40 years"}
_SHORT_ENOUGH = 10**6


def value_in_words(key: str, value: object) -> str:
    """Return a fact's value as one would say it."""
    if value is None:
        return "not known"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if key == "user_age_days" and isinstance(value, int):
        return _AGES.get(value, f"{value} days")
    if isinstance(value, tuple):
        return ", ".join(value).replace("_", " ") or "none of those listed"
    return str(value).replace("_122", " under 24-90-122").replace("_", " ")


def cell(value: Value | None) -> str:
    """Return a fact's value as the tables of the features write it."""
    if value is None:
        return "not known"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return (", ".join(value) or "nothing") if isinstance(value, tuple) else str(value)


def value_of(key: str, written: str) -> object:
    """Return a value from what a table writes of it, to be read as a file of facts states it."""
    match written, DIMENSIONS[key].kind:
        case "not known", _:
            return None
        case _, "fields":
            return () if written == "nothing" else tuple(written.split(", "))
        case _, "days":
            return int(written)
        case _:
            return written


def fact_in_words(key: str, value: Value | None) -> str:
    """Return a fact with its meaning and, in brackets, the key under which it is stated in a file of facts."""
    return f"{fact_for_people(key, value)} ({key})"


def fact_for_people(key: str, value: Value | None) -> str:
    """Return a fact with its meaning alone, for whoever states none in a file."""
    return f"{meaning_in_words(key)}: {value_in_words(key, value)}"


def meaning_in_words(key: str) -> str:
    """Return what a fact means, in short."""
    dimension = DIMENSIONS[key]
    return re.split("[.]" if dimension.kind == "yes-no" else "[.,;:]", dimension.meaning)[0]


def case_in_words(facts: Mapping[str, Value | None]) -> list[str]:
    """Return, one a line, where a case departs from the ordinary one; the ordinary case itself is one line."""
    return [fact_in_words(key, value) for key, value in facts.items()] or [f"the ordinary case: {ORDINARY_CASE}"]


def penalty_in_words(penalty: str) -> str:
    """Return a penalty as one would say it."""
    told = {"none": "no penalty", "undetermined": "penalty not determined"}
    return told.get(penalty, penalty.replace("≤", "of at most $"))


def outcome_in_words(told: tuple[str, str]) -> str:
    """Return a verdict, with the penalty where one attaches or cannot be told."""
    verdict, penalty = told
    return VERDICTS[verdict] + ("" if penalty in ("", "none") else f" ({penalty_in_words(penalty)})")


def number(count: int) -> str:
    """Return a count that can be read: in full below a million, then by its power of ten."""
    if count < _SHORT_ENOUGH:
        return f"{count:,}"
    digits = str(count)
    power = str(len(digits) - 1).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))
    return f"{digits[0]}.{digits[1]} × 10{power}"
