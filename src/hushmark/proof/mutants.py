"""Every single fault that the law's table could have: what each changes, and nothing of whether anybody notices.

A mutant is the law with one thing wrong. Those of the text change one provision of one edition; those of a value change
what one finding takes one value of a fact for; those of a day move when an edition begins; those of a reading take an
alternative for the default.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from evaluator.facts import DIMENSIONS, Value
from evaluator.law import Condition, Edition, Limb, Provision
from evaluator.policy import Layer
from evaluator.readings import REGISTER
from hushmark.proof.words import value_in_words

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Mutant:
    """One fault: its kind, where it is (provision or reading, edition if it is in one), and what is wrong, in words."""

    kind: str
    place: str
    edition: str
    what: str

    @property
    def mark(self) -> str:
        """A short mark of this fault, by which a record knows it again."""
        return hashlib.sha256(f"{self.kind}|{self.place}|{self.edition}|{self.what}".encode()).hexdigest()[:12]


@dataclass(frozen=True)
class OfText(Mutant):
    """A fault in one provision of one edition; ``after`` None means that the provision is gone."""

    before: Provision
    after: Provision | None

    def put(self, edition: Edition) -> Edition:
        """Return an edition with the fault, or as it is if it is not the one."""
        if edition.id != self.edition or self.before not in edition.provisions:
            return edition
        changed = (self.after if p is self.before or p == self.before else p for p in edition.provisions)
        return replace(edition, provisions=tuple(p for p in changed if p is not None))


@dataclass(frozen=True)
class OfValue(Mutant):
    """A fault in one finding: it takes ``value`` of the fact ``key`` as the best (or worst) value that the fact has."""

    finding: str
    key: str
    value: Value
    best: bool


@dataclass(frozen=True)
class OfDay(Mutant):
    """A fault in the day on which an edition (or law on top of it) begins: the layer with that day moved."""

    layer: Layer
    moved: Edition


@dataclass(frozen=True)
class OfReading(Mutant):
    """A fault in the register: the reading's default is ``value``."""

    reading: str
    value: str


@dataclass(frozen=True)
class NotApplied:
    """A fault that cannot be made: its kind, where, in which edition (if in one), and why not."""

    kind: str
    place: str
    edition: str
    why: str


# --- faults of the text ----------------------------------------------------------------------------------------------------


def of_text(edition: Edition, akin: Callable[[str], frozenset[str]]) -> Iterator[Mutant | NotApplied]:
    """Return every fault of every provision of an edition; ``akin`` names the findings easily taken for a finding."""
    for provision in edition.provisions:
        yield from _of_provision(provision, edition, akin)


def _of_provision(
    provision: Provision, edition: Edition, akin: Callable[[str], frozenset[str]]
) -> Iterator[Mutant | NotApplied]:
    def fault(kind: str, what: str, after: Provision | None) -> OfText:
        return OfText(kind, provision.citation, edition.id, what, provision, after)

    yield fault("provision dropped", "the whole provision is gone", None)
    if len(provision.limbs) > 1:
        joined = Limb(tuple(dict.fromkeys(c for limb in provision.limbs for c in limb.conditions)))
        yield fault("all and any exchanged", "all its limbs are asked together", replace(provision, limbs=(joined,)))
        for limb in provision.limbs:
            kept = tuple(other for other in provision.limbs if other is not limb)
            yield fault("limb dropped", f"the limb ‘{limb.name}’ is gone", replace(provision, limbs=kept))
    for limb in provision.limbs:
        yield from _of_limb(provision, limb, edition.id, fault, akin)


def _of_limb(
    provision: Provision,
    limb: Limb,
    edition: str,
    fault: Callable[[str, str, Provision | None], OfText],
    akin: Callable[[str], frozenset[str]],
) -> Iterator[Mutant | NotApplied]:
    where = f" of the limb ‘{limb.name}’" if limb.name else ""

    def with_limbs(*limbs: Limb) -> Provision:
        return replace(
            provision, limbs=tuple(new for old in provision.limbs for new in (limbs if old is limb else (old,)))
        )

    def instead(condition: Condition, *conditions: Condition) -> Provision:
        kept = tuple(new for old in limb.conditions for new in (conditions if old is condition else (old,)))
        return with_limbs(replace(limb, conditions=kept))

    if len(limb.conditions) > 1:
        alone = (Limb((condition,), limb.name) for condition in limb.conditions)
        yield fault("all and any exchanged", f"any one of the conditions{where} is enough", with_limbs(*alone))
    else:
        yield NotApplied("all and any exchanged", f"{provision.citation}{where}", edition, "it has one condition only")
    asked = {name.removeprefix("!") for condition in limb.conditions for name in condition.findings}
    for condition in limb.conditions:
        words = f"‘{condition.words}’{where}"
        yield fault("condition dropped", f"{words} is not asked", instead(condition))
        negated = (replace(condition, findings=(_opposite(name),)) for name in condition.findings)
        yield fault("condition negated", f"{words} must not be met", instead(condition, *negated))
        yield from _of_findings(condition, words, fault, instead, asked, akin)


def _of_findings(
    condition: Condition,
    words: str,
    fault: Callable[[str, str, Provision | None], OfText],
    instead: Callable[..., Provision],
    asked: set[str],
    akin: Callable[[str], frozenset[str]],
) -> Iterator[Mutant]:
    if len(condition.findings) > 1:
        apart = (replace(condition, findings=(name,)) for name in condition.findings)
        yield fault("all and any exchanged", f"{words} asks all of its findings", instead(condition, *apart))
        for name in condition.findings:
            kept = tuple(other for other in condition.findings if other != name)
            after = instead(condition, replace(condition, findings=kept))
            yield fault("finding removed", f"{words} is no longer met by ‘{name}’", after)
    near = frozenset[str]().union(*(akin(name.removeprefix("!")) for name in condition.findings))
    for name in sorted(near - asked):  # what the limb asks anyway would be the condition dropped once more
        after = instead(condition, replace(condition, findings=(*condition.findings, name)))
        yield fault("finding added", f"{words} is met by ‘{name}’ too", after)


def _opposite(name: str) -> str:
    return name[1:] if name.startswith("!") else f"!{name}"


# --- faults of values, days and readings -------------------------------------------------------------------------------------


def of_values(finding: str, asks: Iterable[str]) -> Iterator[OfValue]:
    """Return every fault of a finding in a value of the enumerated facts that it ``asks``."""
    for key in asks:
        for value in DIMENSIONS[key].values if DIMENSIONS[key].kind == "choice" else ():
            told = f"{key} = {value_in_words(key, value)}"
            yield OfValue(
                "value added", finding, "", f"‘{told}’ counts as what meets it", finding, key, value, best=True
            )
            yield OfValue(
                "value removed", finding, "", f"‘{told}’ counts as what fails it", finding, key, value, best=False
            )


def of_days(layer: Layer) -> Iterator[OfDay | NotApplied]:
    """Return the layer with the day of one of its editions moved by a day either way: both ends where there is a window."""
    for field, editions in (("editions", layer.editions), ("overlays", layer.overlays)):
        for edition in editions:
            ends = ("earliest", "latest") if edition.earliest != edition.latest else ("earliest latest",)
            for end in ends:
                yield from _moved(layer, field, edition, end.split(), first=edition is editions[0])


def _moved(layer: Layer, field: str, edition: Edition, ends: list[str], *, first: bool) -> Iterator[OfDay | NotApplied]:
    kind, place = "day moved", layer.title if field == "editions" else "law on top of it"
    if first:
        yield NotApplied(kind, place, edition.id, "before it there is nothing that could be asked")
        return
    for step, how in ((-DAY, "a day earlier"), (DAY, "a day later")):
        moved = replace(edition, **{end: getattr(edition, end) + step for end in ends})
        if moved.earliest > moved.latest:
            yield NotApplied(kind, place, edition.id, f"its {ends[0]} day {how} would turn the window round")
            continue
        changed: Any = {field: tuple(moved if e is edition else e for e in getattr(layer, field))}
        what = f"it begins {how}" if len(ends) > 1 else f"the {ends[0]} day on which it can have begun is {how}"
        yield OfDay(kind, place, edition.id, what, replace(layer, **changed), moved)


def of_readings(asked: Iterable[str]) -> Iterator[OfReading | NotApplied]:
    """Return every reading that is ``asked`` with each of its alternatives for its default."""
    for name in asked:
        reading = REGISTER[name]
        if not reading.alternatives:
            yield NotApplied("reading flipped", name, "", "it has no alternative")
        for value in reading.alternatives:
            what = f"{reading.question} Taken for the default: {reading.values[value]}"
            yield OfReading("reading flipped", name, "", what, name, value)
