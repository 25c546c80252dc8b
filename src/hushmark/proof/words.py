"""Proofs in a reader's words: facts, verdicts, and numbers too large to be read digit by digit."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from evaluator.facts import DIMENSIONS, Value
from hushmark.proof.space import ADULT, CHILD, VALUES, YOUNG

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
FACTS_OTHERWISE: Final = ("what", "how it is")
"""The heading of the table of facts that a scenario has which was found by search."""
_PLAIN: Final[Mapping[str, Mapping[str, str]]] = {
    "holder": {
        "public": "a public library district",
        "school_public": "a public school's library",
        "academic_state": "a state university's library",
        "institutional": "a state institution's library",
        "joint": "a library that two bodies run together",
        "library_system": "a library system",
        "private": "a private library",
        "federal": "a federal library",
        "vendor": "a vendor",
        "non_library": "no library",
    },
    "actor": {
        "automated": "a machine of the library",
        "entity": "the library as a body",
        "former_staff": "a former employee",
        "friends": "a group of Friends of the Library",
        "unstated": "the library, by whom or what is not stated",
    },
    "use_head": {"none": "no use of the library", "registration_only": "registration only", "other_use": "other use"},
    "purpose": {"none": "nothing that was stated"},
    "recipient": {
        "staff_in_duty": "staff whose duty it is",
        "staff_no_duty": "staff without a duty in the matter",
        "law_enforcement_state": "the police",
        "law_enforcement_federal": "a federal officer",
        "court_or_party": "a court or a party",
        "attorney_or_insurer": "the library's attorney or insurer",
        "user": "the user",
        "public": "anybody",
        "account_holder": "the holder of an account on which another borrowed",
        "account_borrower": "the one who borrowed on another's account",
    },
    "process.kind": {
        "cora": "an open-records request",
        "nsl": "a national security letter",
        "informal": "an informal request",
        "fisa_order": "an order of the foreign intelligence surveillance court",
    },
}
"""Values that would not be understood by their names, as one would say them."""
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
    plain = _PLAIN.get(key, {}).get(str(value))
    return plain or str(value).replace("_122", " under 24-90-122").replace("_", " ")


def cell(value: Value | None) -> str:
    """Return a fact's value by its name, as ids are made of it."""
    if value is None:
        return "not known"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return (", ".join(value) or "nothing") if isinstance(value, tuple) else str(value)


class NotSaid(ValueError):
    """Words of a table that name no fact, or no value of it."""


def said(meaning: str, written: str) -> tuple[str, Value | None]:
    """Return a fact and its value from what a table says of them. Raises NotSaid naming what would be understood."""
    keys = _keys()
    if meaning not in keys:
        message = f"no fact means “{meaning}”; those there are: {'; '.join(keys)}"
        raise NotSaid(message)
    key = keys[meaning]
    values = _values(key)
    if written not in values:
        message = f"“{meaning}” cannot be “{written}”; it can be: {'; '.join(values)}"
        raise NotSaid(message)
    return key, values[written]


@cache
def _keys() -> Mapping[str, str]:
    return {meaning_in_words(key): key for key in DIMENSIONS}


@cache
def _values(key: str) -> Mapping[str, Value | None]:
    return {value_in_words(key, value): value for value in (None, *VALUES[key])}


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
