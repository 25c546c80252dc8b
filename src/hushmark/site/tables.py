"""The law as data, whole: every text with its conditions, and every finding as a decision table over facts and readings.

A page decides cases from this alone, so that no rule of law is written twice. A table is a tree: a fact or a reading, and
for each set of its values what follows; at its ends stand *yes*, *no*, or the questions that are open. Trees that are the
same are stored once. What is no closed list (days, ages, data fields) is asked as a fact of its own, named in ``derived``
with what it is computed from: the calendar is the one thing that a reader of the tables has to know for himself.
"""

import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import FunctionType
from typing import Any, Final, cast

from evaluator.authorities import forbidden_elsewhere
from evaluator.decision import VERDICTS, invoked
from evaluator.explain import ANOTHER_CASE, SETTLED
from evaluator.facts import DIMENSIONS, ORDINARY, Facts, read_facts
from evaluator.findings import FINDINGS
from evaluator.findings.finding import stated
from evaluator.law import Edition, Provision
from evaluator.policy import LAYERS
from evaluator.readings import REGISTER, Readings
from evaluator.reasons import ROUTES, question, table_digest
from evaluator.statute import CHECKED_TO
from evaluator.truth import Truth, Unknown, every, negate, some
from hushmark.proof.space import ADULT, CHILD, VALUES, YOUNG, Tree, Values, explore_among

FORMAT: Final = "hushmark-law/1"
AGES: Final[Mapping[int, str]] = {CHILD: "under 18", YOUNG: "18 to 20", ADULT: "21 or older"}
"""The ages that findings tell apart where the day of birth is not stated, each by the days that stand for it."""
_STATED: Final = "stated"


@dataclass(frozen=True, slots=True)
class _End:
    """What stands at an end of a tree: a truth with its questions, or whatever the function gives."""

    value: Any


class _Day:
    """The day of the disclosure, of which only comparisons are asked."""

    def __init__(self, ask: Callable[[str], Any]) -> None:
        self._ask = ask

    def __ge__(self, other: date) -> bool:
        return bool(self._ask(f"date>={other.isoformat()}"))

    def __lt__(self, other: "_Birthday") -> bool:
        return bool(self._ask(f"age<{other.years}"))

    def __sub__(self, _days: timedelta) -> "_Born":
        return _Born()


class _Born:
    """The day of birth, of which only birthdays are asked."""

    year = 0

    def replace(self, year: int) -> "_Birthday":
        return _Birthday(year)


@dataclass(frozen=True, slots=True)
class _Birthday:
    """The day on which the user reaches an age."""

    years: int


class _Fields:
    """A list of data fields, of which membership and identity are asked."""

    def __init__(self, ask: Callable[[str], Any]) -> None:
        self._ask = ask

    def __contains__(self, field: str) -> bool:
        return bool(self._ask(f"fields has {field}"))

    def __eq__(self, other: object) -> bool:
        return bool(self._ask(f"fields are {','.join(cast('tuple[str, ...]', other))}"))

    __hash__ = None  # type: ignore[assignment]


class _Asked:
    """Facts as a table asks them; it is put where functions of the law expect Facts."""

    _OBJECTS: Final = {"date": _Day, "birth_date": lambda _ask: _Born(), "fields": _Fields}

    def __init__(self, open_facts: Mapping[str, Any]) -> None:
        self._open = open_facts

    def __getitem__(self, key: str) -> Any:  # noqa: ANN401 - the kind of value depends on the key
        value = self._open[key]
        return self._OBJECTS[key](self._open.__getitem__) if key in self._OBJECTS and value is not None else value


class _Readings:
    """Readings asked of the same tree as facts; a value is known as soon as it is looked at."""

    chosen: Final[Mapping[str, str]] = {}

    def __init__(self, open_facts: Mapping[str, Any]) -> None:
        self._open = open_facts

    def __getitem__(self, name: str) -> str:
        value = self._open[name]
        hash(value)  # whatever is still open says so
        return cast("str", value)


def _possible() -> dict[str, Values]:
    return {
        **{key: frozenset(values) for key, values in VALUES.items()},
        **{key: frozenset({None, _STATED}) for key in ("date", "birth_date", "fields")},
        "user_age_days": frozenset({None, *AGES}),
        **{name: frozenset(reading.values) for name, reading in REGISTER.items()},
    }


class _Inspected(Exception):  # a signal and no error: it never leaves this module
    """A function looked at a truth that stands in another table; it has to find that truth itself."""


class Looked:
    """A truth that stands in another table."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __eq__(self, other: object) -> bool:
        return type(other) is Looked and self.name == other.name

    def __hash__(self) -> int:
        return hash(self.name)

    def __bool__(self) -> bool:
        raise _Inspected(self.name)

    @property  # type: ignore[misc]
    def __class__(self) -> Any:  # noqa: ANN401 - asked when something wants to know what kind of truth it is
        raise _Inspected(self.name)


@dataclass(frozen=True, slots=True)
class Joined:
    """Truths joined by ``every``, ``some`` or ``negate``."""

    how: str
    parts: tuple[Any, ...]

    def __bool__(self) -> bool:
        message = f"truths joined by {self.how} are looked at in a finding: let the finding look at each of them"
        raise TypeError(message)


def _every(truths: Iterable[Any]) -> Any:  # noqa: ANN401 - a truth, or what stands for one
    return _joined("every", truths, neutral=True)


def _some(truths: Iterable[Any]) -> Any:  # noqa: ANN401
    return _joined("some", truths, neutral=False)


def _joined(how: str, truths: Iterable[Any], *, neutral: bool) -> Any:  # noqa: ANN401
    parts = tuple(truth for truth in truths if truth is not neutral)
    if any(truth is (not neutral) for truth in parts):
        return not neutral
    return Joined(how, parts) if len(parts) > 1 else parts[0] if parts else neutral


def _negate(truth: Any) -> Any:  # noqa: ANN401
    return Joined("negate", (truth,)) if type(truth) in (Looked, Joined) else negate(truth)


class Tables:
    """Every finding as a table, and the small questions that findings share, by name; filled as they are asked for."""

    def __init__(self) -> None:
        self.trees: dict[str, Tree] = {}
        self._worlds: dict[str, dict[str, Any]] = {}
        self._found_on_the_spot: set[str] = set()

    def add(self, name: str, find: Callable[..., Any], arguments: tuple[object, ...] = (Facts, Readings)) -> None:
        """Explore a function, unless it is there already; of its arguments facts and readings are open, others are as given."""
        if name in self.trees:
            return
        self.trees[name] = False  # a table that asked itself would have no end; no law does
        here = self._here(find)

        def told(facts: Any, _none: Readings) -> _End:  # noqa: ANN401 - facts that are still open
            put = {Facts: _Asked(facts), Readings: _Readings(facts)}
            return _End(here(*(put[a] if a in (Facts, Readings) else a for a in arguments)))

        self.trees[name] = self._explored(told)

    def _explored(self, told: Callable[..., _End]) -> Tree:
        while True:
            try:
                return explore_among(told, Readings(), _possible())  # type: ignore[arg-type]
            except _Inspected as looked_at:
                self._found_on_the_spot.add(str(looked_at))

    def _here(self, find: Callable[..., Any]) -> Callable[..., Any]:
        """Return a copy of a function that looks up in other tables what it calls, and joins truths without computing them."""
        function = cast("FunctionType", find)
        return FunctionType(
            function.__code__,
            self._world(function.__module__),
            function.__name__,
            function.__defaults__,
            function.__closure__,
        )

    def _world(self, module: str) -> dict[str, Any]:
        if module not in self._worlds:
            self._worlds[module] = world = dict(vars(sys.modules[module]))
            joining: dict[Any, Any] = {every: _every, some: _some, negate: _negate}
            for name, value in world.items():
                if isinstance(value, FunctionType):
                    asked = value is not stated and value.__annotations__.get("return") == Truth
                    world[name] = joining.get(value) or (self._looked_up(value) if asked else value)
        return self._worlds[module]

    def _looked_up(self, find: FunctionType) -> Callable[..., Any]:
        def look(*given: object) -> Any:  # noqa: ANN401 - a truth, or where it stands
            plain = tuple(
                Facts if isinstance(g, _Asked) else Readings if isinstance(g, _Readings) else g for g in given
            )
            constants = ", ".join(map(str, (g for g in plain if g not in (Facts, Readings))))
            known = find.__name__ in FINDINGS and FINDINGS[find.__name__].find is find
            name = find.__name__ if known else f"{find.__module__}.{find.__name__}({constants})"
            if name in self._found_on_the_spot:
                return self._here(find)(*given)
            self.add(name, find, plain)
            return Looked(name)

        return look


class _Nodes:
    """Trees stored as rows, each row once; a tree is then the number of its row."""

    def __init__(self, tables: Tables) -> None:
        self.rows: list[object] = []
        self._tables = tables
        self._known: dict[object, int] = {}

    def table(self, name: str) -> int:
        """Return the row of a table."""
        return self._row(self._tables.trees[name])

    def _row(self, tree: Any) -> int:  # noqa: ANN401 - a tree, or what stands at its ends
        if type(tree) is Looked:
            return self.table(tree.name)
        if tree not in self._known:
            row = self._plain(tree)
            self._known[tree] = len(self.rows)
            self.rows.append(row)
        return self._known[tree]

    def _plain(self, tree: Any) -> object:  # noqa: ANN401
        match tree:
            case _End(value):
                return {"every": [self._row(value)]} if type(value) is Looked else self._plain(value)
            case Joined(how, parts):
                return {how: [self._row(part) for part in parts]}
            case Unknown(asks):
                return {"asks": [[ask.key, ask.question] for ask in asks]}
            case (str() as key, branches):
                told = sorted(([sorted(values, key=repr), below] for values, below in branches), key=repr)
                return {"fact": key, "branches": [[values, self._row(below)] for values, below in told]}
            case _:
                return tree


def exported() -> dict[str, Any]:
    """Return the law as plain data: what ``law.json`` holds, and what the question page decides from."""
    tables = Tables()
    for name, finding in FINDINGS.items():
        tables.add(name, finding.find)
    nodes = _Nodes(tables)
    provisions: dict[Provision, int] = {}
    layers = {
        name: {
            "title": layer.title,
            "digest": table_digest(name),
            "editions": [_edition(edition, provisions) for edition in layer.editions],
            "overlays": [_edition(edition, provisions) for edition in layer.overlays],
        }
        for name, layer in LAYERS.items()
    }
    for provision in provisions:
        tables.add(_raised(provision), invoked, (provision, Facts))
    for name, asked in ANOTHER_CASE.items():
        tables.add(f"another case: {name}", asked, (Facts,))
    for name, asked in SETTLED.items():
        tables.add(f"settled: {name}", asked, (Facts,))
    tables.add("forbidden elsewhere", forbidden_elsewhere, (Facts,))
    return {
        "format": FORMAT,
        "checked_to": CHECKED_TO.isoformat(),
        "verdicts": list(VERDICTS),
        "facts": [_fact(key) for key in DIMENSIONS],
        "ordinary": plain_facts(read_facts(ORDINARY)),
        "readings": [_reading(name) for name in REGISTER],
        "layers": layers,
        "provisions": [_provision(p) | {"raised": nodes.table(_raised(p))} for p in provisions],
        "findings": {n: {"question": f.question, "node": nodes.table(n)} for n, f in FINDINGS.items()},
        "another_case": {name: nodes.table(f"another case: {name}") for name in ANOTHER_CASE},
        "settled": {name: nodes.table(f"settled: {name}") for name in SETTLED},
        "forbidden_elsewhere": nodes.table("forbidden elsewhere"),
        "routes": [[{"words": words, "facts": _keys(facts)} for words, facts in row] for row in ROUTES],
        "nodes": nodes.rows,
    }


def _raised(provision: Provision) -> str:
    return f"raised: {provision.id.rsplit('.', 1)[-1]}"


def _edition(edition: Edition, provisions: dict[Provision, int]) -> dict[str, object]:
    return {
        "id": edition.id,
        "earliest": edition.earliest.isoformat(),
        "latest": edition.latest.isoformat(),
        "source": edition.source,
        "window": edition.window,
        "provisions": [provisions.setdefault(provision, len(provisions)) for provision in edition.provisions],
    }


def _provision(provision: Provision) -> dict[str, object]:
    limbs = [
        {
            "name": limb.name,
            "conditions": [
                {
                    "words": c.words,
                    "findings": list(c.findings),
                    "reading": c.reading,
                    "negated": c.negated,
                    "question": question(c),
                }
                for c in limb.conditions
            ],
        }
        for limb in provision.limbs
    ]
    return {
        "id": provision.id,
        "citation": provision.citation,
        "text": provision.text,
        "effect": provision.effect,
        "penalty": provision.penalty,
        "limbs": limbs,
    }


def _fact(key: str) -> dict[str, object]:
    dimension = DIMENSIONS[key]
    values = [str(days) for days in AGES] if dimension.kind == "days" else list(dimension.values)
    return {
        "key": key,
        "group": dimension.group,
        "meaning": dimension.meaning,
        "kind": dimension.kind,
        "values": values,
    }


def _reading(name: str) -> dict[str, object]:
    reading = REGISTER[name]
    return {
        "id": name,
        "provision": reading.provision,
        "question": reading.question,
        "values": list(reading.values.items()),
        "authority": reading.authority,
        "confidence": reading.confidence,
    }


def _keys(facts: Mapping[str, str]) -> dict[str, str | bool]:
    """Return facts as they are known: dots in keys, and *yes* and *no* where the fact is one of the two."""
    return plain_facts(Facts({}).but(**facts))


def plain_facts(facts: Facts) -> dict[str, Any]:
    """Return known facts by key as JSON holds them: days as YYYY-MM-DD, lists, yes and no as true and false."""
    return {
        key: value.isoformat() if isinstance(value, date) else list(value) if isinstance(value, tuple) else value
        for key, value in facts.known.items()
    }
