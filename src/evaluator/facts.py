"""The facts of one case, as a reviewer states them, strict at the door.

A fact is a value from a closed list, yes or no, a date or a number of days. What is absent, null or ``unknown`` is not
known and never becomes *no*. Keys and values outside the lists (``evaluator.dimensions``) are errors that name what is
allowed.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from evaluator.dimensions import DIMENSIONS, PURPOSES_OF_THE_LIBRARY, Dimension

__all__ = [
    "DIMENSIONS",
    "ORDINARY",
    "PURPOSES_OF_THE_LIBRARY",
    "Contradiction",
    "Dimension",
    "Facts",
    "FactsProblem",
    "NotAnObject",
    "UnknownFact",
    "UnknownValue",
    "Value",
    "ordinary_case",
    "read_facts",
]


class FactsProblem(ValueError):
    """The facts could not be read."""


class NotAnObject(FactsProblem):
    """The facts are not one JSON object."""


class UnknownFact(FactsProblem):
    """A key that no fact has."""

    def __init__(self, key: str, allowed: tuple[str, ...]) -> None:
        super().__init__(f"there is no fact '{key}'; the facts are: {', '.join(allowed)}")


class UnknownValue(FactsProblem):
    """A value that the fact cannot have."""

    def __init__(self, key: str, value: object, allowed: str) -> None:
        super().__init__(f"'{key}' cannot be {value!r}; allowed: {allowed}, or null where it is not known")


class Contradiction(FactsProblem):
    """Two facts that cannot both be so."""


# Words of the same meaning that reviewers use; each is read as the value on the right.
_SYNONYMS = {
    "presence/other_use": "presence",
    "retain/delete": "retain",
    "web/app": "web",
    "stepparent/relative": "stepparent",
    "spouse/household": "spouse",
    "sponsor/foundation": "foundation",
    "shelf/receipt/screen": "screen",
    "written_122": "written_122(3)",
    "defence": "defense",
}
_YES_NO = MappingProxyType({True: True, "yes": True, "y": True, False: False, "no": False, "n": False})
_CITED = re.compile(r"(?P<what>none|required|permitted|prohibited)(?:\s*\((?P<cite>.+)\))?\Z", re.DOTALL)

Value = str | bool | int | date | tuple[str, ...]
"""What a known fact can be."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one case: ``facts["holder"]`` is a value of the dimension, or None where it is not known."""

    known: Mapping[str, Value]

    def __getitem__(self, key: str) -> Any:  # noqa: ANN401 - the kind of value depends on the key
        """Return the value, or None where it is not known. Raises KeyError for a key that is no fact."""
        return self.known.get(key) if key in DIMENSIONS else DIMENSIONS[key]

    def but(self, **changes: object) -> "Facts":
        """Return these facts with some changed; dots in keys are written ``__``; None makes a fact unknown."""
        keys = {key.replace("__", "."): value for key, value in changes.items()}
        return Facts(
            {k: v for k, v in {**self.known, **{k: _read(k, v) for k, v in keys.items()}}.items() if v is not None}
        )

    def to_mapping(self) -> dict[str, object]:
        """Return the facts as the JSON object from which ``read_facts`` makes them again."""
        plain: dict[str, object] = {}
        for key, value in self.known.items():
            outer, _, inner = key.partition(".")
            shown = value.isoformat() if isinstance(value, date) else list(value) if isinstance(value, tuple) else value
            shown = ("yes" if shown else "no") if isinstance(shown, bool) else shown
            if inner:
                nested = plain.setdefault(outer, {})
                if isinstance(nested, dict):
                    nested[inner] = shown
            else:
                plain[key] = shown
        return plain


def _allowed(dimension: Dimension) -> str:
    return {
        "yes-no": "yes, no",
        "date": "a day as YYYY-MM-DD",
        "days": "a whole number of days, 0 or more",
        "cited": ", ".join(dimension.values) + " (the last three with a citation in brackets, if you have it)",
        "fields": "a list of " + ", ".join(dimension.values),
    }.get(dimension.kind, ", ".join(dimension.values))


def _read(key: str, value: object) -> Value | None:
    """Read one value strictly; 0 and 1 are numbers and not a no and a yes."""
    if key not in DIMENSIONS:
        raise UnknownFact(key, tuple(DIMENSIONS))
    dimension = DIMENSIONS[key]
    if value is None or value == "unknown":
        return None
    read = _READERS[dimension.kind](dimension, value)
    if read is None:
        raise UnknownValue(key, value, _allowed(dimension))
    return read


def _read_date(_dimension: Dimension, value: object) -> Value | None:
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value) if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value) else None
    except ValueError:
        return None


def _read_days(_dimension: Dimension, value: object) -> Value | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _read_yes_no(_dimension: Dimension, value: object) -> Value | None:
    return _YES_NO.get(value) if isinstance(value, str | bool) else None


def _read_cited(_dimension: Dimension, value: object) -> Value | None:
    return value if isinstance(value, str) and _CITED.match(value) else None


def _read_fields(dimension: Dimension, value: object) -> Value | None:
    return (
        tuple(value) if isinstance(value, list | tuple) and all(field in dimension.values for field in value) else None
    )


def _read_choice(dimension: Dimension, value: object) -> Value | None:
    if dimension.values[:2] == ("yes", "no") and isinstance(value, str | bool) and value in _YES_NO:
        return "yes" if _YES_NO[value] else "no"
    plain = _SYNONYMS.get(value, value) if isinstance(value, str) else None
    return plain if plain in dimension.values else None


_READERS: Mapping[str, Callable[[Dimension, object], Value | None]] = MappingProxyType(
    {
        "date": _read_date,
        "days": _read_days,
        "yes-no": _read_yes_no,
        "cited": _read_cited,
        "fields": _read_fields,
        "choice": _read_choice,
    }
)


def read_facts(mapping: object) -> Facts:
    """Read the facts from a JSON object keyed by ``DIMENSIONS``, ``consent`` and ``process`` nested (or one word).

    Raises NotAnObject, UnknownFact, UnknownValue, or Contradiction (a birth date and an age that disagree; totals
    of large groups that single somebody out; a federal court that is not of record).
    """
    if not isinstance(mapping, Mapping):
        message = f"the facts must be one JSON object, not {type(mapping).__name__}"
        raise NotAnObject(message)
    known: dict[str, Value] = {}
    for key, value in mapping.items():
        if key in ("consent", "process"):
            inner = {"kind": value} if value is None or isinstance(value, str) else value
            if not isinstance(inner, Mapping):
                raise UnknownValue(key, value, "an object, or the word that its 'kind' would be")
            pairs = [(f"{key}.{name}", nested) for name, nested in inner.items()]
        else:
            pairs = [(key, value)]
        for name, raw in pairs:
            read = _read(name, raw)
            if read is not None:
                known[name] = read
    return Facts(_reconciled(known))


def _reconciled(known: dict[str, Value]) -> dict[str, Value]:
    """Return the facts as they stand together. Raises Contradiction."""
    if {"birth_date", "user_age_days", "date"} <= known.keys():
        days = (known["date"] - known["birth_date"]).days  # type: ignore[operator, union-attr]
        if days != known["user_age_days"]:
            message = f"birth_date makes the user {days} days old on {known['date']}, user_age_days says {known['user_age_days']}; keep one of them"
            raise Contradiction(message)
    if known.get("small_group_threshold_met") is True and known.get("identifies") in ("direct", "linkable"):
        message = "small_group_threshold_met says that every total is of a large enough group, identifies says that a person can be singled out; keep one of them"
        raise Contradiction(message)
    of_a_court = known.get("process.kind") in ("court_order", "production_order", "search_warrant")
    if of_a_court and known.get("process.federal") is True and known.get("process.court_of_record") is False:
        message = "process.federal says that a federal court issued it, process.court_of_record that no court of record did; every federal court is one: keep one of them"
        raise Contradiction(message)
    if known.get("order_restricts_records") is True and known.get("relation") in _BARRED:
        return {**known, "relation": "parent_restricted"}
    return known


_BARRED = ("custodial_parent", "joint_parent", "parent_with_time")
"""Parents whom a court's order can bar from a child's records; the relation then says so."""


ORDINARY: Mapping[str, object] = MappingProxyType(
    {
        "holder": "public",
        "actor": "employee",
        "act": "disclose",
        "identifies": "direct",
        "medium": "record",
        "reconsideration": "none",
        "purpose": "none",
        "reasonable": "yes",
        "fields_minimal": "yes",
        "consent": {"kind": "none"},
        "process": {"kind": "none"},
        "other_law": "none",
        "immigration_purpose": "no",
        "user_age_days": 14610,
        "emancipated": "no",
        "user_status": "living",
        "relation": "none",
        "card_or_number": "none",
        "layer": "statute",
    }
)
"""The ordinary case: a public library district, a living adult user, no consent, no process, nobody's parent."""


REVEALING: Mapping[str, tuple[object, ...]] = MappingProxyType(
    {
        "exposure": ("postcard", "shared_phone"),
        "address_given_by_user": ("no", False),
        "contract_permits_onward_use": ("yes", True),
    }
)
"""Facts that show a less revealing way, with the values that do: an envelope, the user's own address, a contract that binds."""


_IN_WRITING = ("written_122(3)", "written_122", "written_other")


def ordinary_case(stated: Mapping[str, object]) -> dict[str, object]:
    """Return the facts stated, and the ordinary case for the rest.

    Not assumed is what the facts stated speak to already: an age where a birth date is stated; that no less revealing way
    would do where one shows itself (`REVEALING`); that no other law is in question where abuse is reported, of which
    19-3-304 makes a duty for some, where it is an education record, or a written request for reconsideration at a school, which SB 25-063 may open; and, where a federal officer learns it, that
    it is not for immigration enforcement, since on that another law turns.
    """
    known = {"user_age_days"} if "birth_date" in stated else set()
    if stated.get("recipient") == "law_enforcement_federal":
        known.add("immigration_purpose")
    if any(stated.get(key) in values for key, values in REVEALING.items()):
        known.add("fields_minimal")
    if stated.get("purpose") == "abuse_report":
        known.add("other_law")
    of_a_school = stated.get("holder") == "school_public" and stated.get("reconsideration") in _IN_WRITING
    if stated.get("education_record") in ("yes", True) or of_a_school:
        known.add("other_law")
    return {**{key: value for key, value in ORDINARY.items() if key not in known}, **stated}
