"""The facts of one case, as a reviewer states them, strict at the door.

A fact is a value from a closed list, yes or no, a date or a number of days. What is absent, null or ``unknown`` is not
known and never becomes *no*. Keys and values outside the lists are errors that name what is allowed. ``DIMENSIONS`` is
the one place where a fact's key, meaning and values stand; the documentation and the question page are made from it.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True, slots=True)
class Dimension:
    """One fact: what it means, who can tell, and what it can be.

    ``kind`` is ``choice`` (one of ``values``), ``yes-no``, ``date`` (YYYY-MM-DD), ``days`` (a whole number), ``cited``
    (one of ``values``, optionally with a citation in brackets) or ``fields`` (a list of ``values``).
    """

    key: str
    group: str
    meaning: str
    kind: str = "yes-no"
    values: tuple[str, ...] = ()


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


def _choice(key: str, group: str, meaning: str, values: str) -> Dimension:
    return Dimension(key, group, meaning, "choice", tuple(values.split()))


PURPOSES_OF_THE_LIBRARY = (
    "circulation hold_pickup notice recovery collection payment interlibrary_loan delivery reference safety defense audit "
    "system_support backup shelving account_service theft_report behavior_rules registration statistics"
)
PURPOSES_OF_OTHERS = (
    "fundraising sale curiosity investigation immigration news education research abuse_report oversight promotion none"
)

_TABLE = (
    Dimension("date", "when", "the day of the disclosure", "date"),
    Dimension("request_date", "when", "the day on which a reconsideration request was made", "date"),
    Dimension("charge_date", "when", "the day on which the offense was charged", "date"),
    _choice(
        "holder",
        "who tells",
        "whose information it is: the kind of body that holds it",
        "public school_public academic_state institutional joint library_system private federal vendor non_library",
    ),
    Dimension(
        "funding_principally_tax", "who tells", "the library is supported principally with money derived from taxation"
    ),
    Dimension("acts_for_library", "who tells", "the one who discloses acts for a publicly supported library"),
    _choice(
        "actor",
        "who tells",
        "who discloses",
        "official employee volunteer contractor vendor former_staff friends patron automated entity",
    ),
    _choice(
        "act",
        "what happens",
        "what is done with the information",
        "disclose confirm_or_deny expose_passively internal_access self_access publish_aggregate retain delete preserve none",
    ),
    _choice(
        "identifies",
        "what is told",
        "whether a person can be identified from it, by name or by reasonable linking",
        "direct linkable no",
    ),
    Dimension(
        "small_group_threshold_met",
        "what is told",
        "every total is at or above the library's threshold for small groups",
    ),
    _choice(
        "use_head",
        "what is told",
        "what the information shows of that person: materials or a service requested or obtained, "
        "presence or other use, registration only, or no use at all",
        "materials service presence other_use registration_only none",
    ),
    _choice(
        "medium",
        "what is told",
        "what the information is in: an account record, a spoken word or what somebody saw, an image, a log, another paper",
        "record oral video log document",
    ),
    Dimension(
        "fields",
        "what is told",
        "the data fields disclosed, where it matters which",
        "fields",
        ("name", "contact", "title", "amount", "card_number", "dates", "image", "count", "all_loans"),
    ),
    _choice(
        "reconsideration",
        "what is told",
        "whether it is a request for reconsideration of a library resource, and in what form",
        "none written_122(3) written_other oral",
    ),
    _choice(
        "recon_site",
        "what is told",
        "the kind of library at which the reconsideration request was made",
        "public school academic",
    ),
    Dimension(
        "requester_resident", "what is told", "the one who asked for reconsideration resides in the legal service area"
    ),
    _choice(
        "recipient",
        "to whom",
        "who learns it",
        "user agent parent guardian stepparent relative spouse household friend staff_in_duty staff_no_duty trustee volunteer other_library consortium "
        "processor contractor collector credit_bureau law_enforcement_state law_enforcement_federal court_or_party records_requester school_staff researcher "
        "sponsor foundation city_department attorney_or_insurer auditor emergency_responder press public",
    ),
    Dimension("identity_verified", "to whom", "the one who says that he is the user has been verified to be"),
    _choice(
        "purpose",
        "why",
        "what the disclosure is for; the first twenty are operations of a library",
        PURPOSES_OF_THE_LIBRARY + " " + PURPOSES_OF_OTHERS,
    ),
    Dimension(
        "necessary",
        "why",
        "this disclosure, to this recipient, is necessary for the reasonable operation of the library",
    ),
    Dimension("reasonable", "why", "the operation that it serves is a reasonable operation of the library"),
    Dimension(
        "fields_minimal", "why", "no less revealing way would do: nothing more is disclosed than the purpose needs"
    ),
    _choice(
        "consent.kind",
        "consent",
        "the form of the consent, if any",
        "none oral written_paper written_electronic implied_by_card blanket",
    ),
    _choice(
        "consent.by",
        "consent",
        "whose consent it is",
        "user parent guardian conservator agent personal_representative other",
    ),
    Dimension(
        "consent.scope_covers", "consent", "the consent (and the power of whoever gave it) covers this disclosure"
    ),
    _choice(
        "consent.status",
        "consent",
        "whether the consent is in force",
        "current expired revoked_written revoked_oral forged",
    ),
    _choice(
        "process.kind",
        "process",
        "the demand or duty, if any, under which it is disclosed",
        "none informal exigent_claim preservation discovery_request cora subpoena grand_jury administrative_subpoena court_order production_order "
        "search_warrant fisa_order nsl statutory_duty statutory_permission",
    ),
    _choice("process.issuer", "process", "who issued it", "judge clerk attorney agency none"),
    Dimension("process.federal", "process", "it was issued by a federal judge, magistrate or court"),
    Dimension("process.court_of_record", "process", "the court is a court of record"),
    Dimension("process.addressee_is_holder", "process", "it is addressed to the one who holds the records"),
    Dimension("process.facially_valid", "process", "it is valid on its face"),
    _choice("process.in_force", "process", "whether it must be obeyed now", "yes no stayed expired"),
    Dimension("process.domestic", "process", "it runs in Colorado: issued here, by a federal court, or domesticated"),
    _choice(
        "process.scope_covers",
        "process",
        "it covers what is disclosed; 'part' where more is disclosed than it covers",
        "yes no part",
    ),
    Dimension("process.gag", "process", "a court has forbidden telling the user"),
    Dimension("immigration_purpose", "why", "it is for federal immigration enforcement"),
    Dimension(
        "other_law",
        "process",
        "what other law says of the disclosure, with its citation in brackets",
        "cited",
        ("none", "required", "permitted", "prohibited"),
    ),
    Dimension("birth_date", "the user", "the user's date of birth", "date"),
    Dimension("user_age_days", "the user", "the user's age in days on the day of the disclosure", "days"),
    Dimension("emancipated", "the user", "the user, under age, is shown to be emancipated or married"),
    _choice("user_status", "the user", "what the user is", "living deceased under_guardianship entity"),
    _choice(
        "relation",
        "a parent or guardian",
        "what the recipient is to the user, in law",
        "custodial_parent joint_parent parent_with_time parent_restricted rights_terminated legal_guardian foster stepparent relative none",
    ),
    _choice(
        "card_or_number",
        "a parent or guardian",
        "whether the recipient has the user's card or its number",
        "has_card has_number obtained_from_staff_now none",
    ),
    _choice(
        "channel",
        "how",
        "by what means it comes out",
        "web app kiosk automated_phone staff_desk staff_phone staff_email mail shelf receipt screen",
    ),
    Dimension("library_used_for_crime", "why", "the library's facilities or equipment were used for the crime"),
    Dimension("referred_to_officer", "process", "the demand was first referred to the responsible officer or counsel"),
    _choice("layer", "which rules", "which rules are asked", "statute pccld pccld-superseded good-practice"),
)

DIMENSIONS: Mapping[str, Dimension] = MappingProxyType({dimension.key: dimension for dimension in _TABLE})

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
    of large groups that single somebody out).
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
    if {"birth_date", "user_age_days", "date"} <= known.keys():
        days = (known["date"] - known["birth_date"]).days  # type: ignore[operator, union-attr]
        if days != known["user_age_days"]:
            message = f"birth_date makes the user {days} days old on {known['date']}, user_age_days says {known['user_age_days']}; keep one of them"
            raise Contradiction(message)
    if known.get("small_group_threshold_met") is True and known.get("identifies") in ("direct", "linkable"):
        message = "small_group_threshold_met says that every total is of a large enough group, identifies says that a person can be singled out; keep one of them"
        raise Contradiction(message)
    return Facts(known)


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


def ordinary_case(stated: Mapping[str, object]) -> dict[str, object]:
    """Return the facts stated, and the ordinary case for the rest.

    Two things are not assumed: an age where a birth date is stated, and, where a federal officer learns it, that it is
    not for immigration enforcement, since on that another law turns.
    """
    known = {"user_age_days"} if "birth_date" in stated else set()
    if stated.get("recipient") == "law_enforcement_federal":
        known.add("immigration_purpose")
    return {**{key: value for key, value in ORDINARY.items() if key not in known}, **stated}
