"""Why a case is decided as it is: each condition in the text's words, and what would change the verdict.

Explanation is the result of every decision and no mode of it. Nothing here decides: the nearest changes are tried on
the same law with the same function, and only those that do flip the verdict are told.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import date
from functools import cache
from itertools import product

from evaluator.decision import Decision, Tested, UnderEdition, decide, verdict_of
from evaluator.findings import FINDINGS
from evaluator.law import Condition, Edition
from evaluator.policy import LAYERS
from evaluator.readings import REGISTER
from evaluator.truth import Ask, Truth

_NEAREST = 12


@dataclass(frozen=True, slots=True)
class ConditionShown:
    """One condition: the text's words, ``met`` | ``failed`` | ``unknown``, and the question that it answers."""

    words: str
    outcome: str
    question: str
    reading: str | None


@dataclass(frozen=True, slots=True)
class ProvisionShown:
    """One provision under one edition: ``met`` | ``failed`` | ``unknown``, and its conditions, limb by limb."""

    citation: str
    text: str
    effect: str
    outcome: str
    limbs: tuple[tuple[ConditionShown, ...], ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One condition that would have to be otherwise: met where it failed, or failed where it is met."""

    citation: str
    words: str
    question: str
    met: bool
    negated: bool
    findings: tuple[str, ...]

    @property
    def answer(self) -> str:
        """The answer to the question that it would take: what forbids *not on process* fails where there is process."""
        return "yes" if self.met != self.negated else "no"


@dataclass(frozen=True, slots=True)
class Change:
    """Conditions that, all changed together, flip the verdict to ``verdict``; fewer of them would not."""

    steps: tuple[Step, ...]
    verdict: str


@dataclass(frozen=True, slots=True)
class Route:
    """A way in which the same disclosure would be lawful: what would have to be there, and the provisions that then let it go."""

    words: str
    citations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReadingThatMattered:
    """A reading on which something rests: under ``alternative`` it would be ``verdict``, by ``ground``, with ``penalty``."""

    id: str
    question: str
    taken: str
    alternative: str
    verdict: str
    ground: tuple[str, ...]
    penalty: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """The decision and its reasons.

    ``editions`` are the candidates asked; ``digest`` is the SHA-256 of the whole table of the layer in canonical form;
    ``provisions`` stand under the newest candidate; ``nearest`` begins with the smallest change; ``routes`` are the papers
    that would make lawful what is prohibited; ``missing`` are the next facts to ask for; ``readings`` those whose
    alternative changes the verdict, ``readings_of_ground`` those whose alternative leaves it and changes on what it rests or what follows.
    """

    decision: Decision
    editions: tuple[str, ...]
    digest: str
    provisions: tuple[ProvisionShown, ...]
    nearest: tuple[Change, ...]
    routes: tuple[Route, ...]
    missing: tuple[Ask, ...]
    readings: tuple[ReadingThatMattered, ...]
    readings_of_ground: tuple[ReadingThatMattered, ...]
    penalty: str


def explain(decision: Decision) -> Explanation:
    """Explain one decision."""
    last = decision.under[-1]
    tried = tuple(_readings_tried(decision))
    rests = (ground(decision), decision.penalty)
    return Explanation(
        decision,
        tuple(dict.fromkeys(f"{u.edition.id} ({u.edition.source})" for u in decision.under)),
        table_digest(decision.layer),
        tuple(_shown(t) for t in last.tested),
        nearest(decision, last),
        routes(decision),
        decision.missing,
        tuple(r for r in tried if r.verdict != decision.verdict),
        tuple(r for r in tried if r.verdict == decision.verdict != "undetermined" and (r.ground, r.penalty) != rests),
        decision.penalty,
    )


@cache
def table_digest(layer: str) -> str:
    """Return the SHA-256 of a layer's table: every edition with its texts, conditions, words and days."""

    def plain(edition: Edition) -> dict[str, object]:
        return asdict(edition)

    rows = [plain(e) for e in (*LAYERS[layer].editions, *LAYERS[layer].overlays)]
    canonical = json.dumps(rows, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=date.isoformat)
    return hashlib.sha256(canonical.encode()).hexdigest()


def _outcome(truth: Truth) -> str:
    return {True: "met", False: "failed"}[truth] if isinstance(truth, bool) else "unknown"


def _shown(tested: Tested) -> ProvisionShown:
    limbs = tuple(
        tuple(ConditionShown(c.words, _outcome(truth), question(c), c.reading) for c, truth in limb)
        for limb in tested.limbs
    )
    return ProvisionShown(
        tested.provision.citation, tested.provision.text, tested.provision.effect, _outcome(tested.met), limbs
    )


def question(condition: Condition) -> str:
    """Return what a condition asks, as one question: of findings any of which meets it, and of negated ones all of them."""
    asked = [FINDINGS[name.removeprefix("!")].question.removesuffix("?") for name in condition.findings]
    return f"{(', and ' if condition.negated else ', or ').join(asked)}?"


def requirement(condition: Condition) -> str:
    """Return its question, and that it must not be so where only a *no* meets it."""
    return f"{'not: ' if condition.negated else ''}{question(condition)}"


# --- the nearest changes -----------------------------------------------------------------------------------------------------

_Steps = frozenset[Step]


def nearest(decision: Decision, under: UnderEdition) -> tuple[Change, ...]:
    """Return the smallest sets of conditions whose change flips a verdict that was determined, smallest first.

    Of sets of one size, what would permit it comes first. Each was tried: the changed findings are put to the same law, and no smaller set among those returned is part of it.
    """
    if decision.verdict == "undetermined":
        return ()
    conditions = {(t.provision.citation, c.words): c for t in under.tested for limb in t.limbs for c, _ in limb}
    places = {key: place for place, key in enumerate(conditions)}

    def findings(step: Step) -> tuple[tuple[str, bool], ...]:
        names = conditions[step.citation, step.words].findings
        return tuple(
            (name.removeprefix("!"), step.met != name.startswith("!")) for name in (names[:1] if step.met else names)
        )

    def place(step: Step) -> int:
        return places[step.citation, step.words]

    candidates = list(_candidates(under.verdict, under))
    first: dict[
        tuple[tuple[str, bool], ...], Step
    ] = {}  # two provisions may ask one finding: that is one step, of the first
    for step in sorted({step for steps in candidates for step in steps}, key=place):
        first.setdefault(findings(step), step)
    sets = [frozenset(first[findings(step)] for step in steps) for steps in candidates]
    kept: list[tuple[_Steps, str]] = []
    for steps in sorted(set(sets), key=lambda s: (len(s), sorted(map(place, s)))):
        if any(smaller < steps for smaller, _ in kept):
            continue
        changed: dict[str, Truth] = {name: truth for step in steps for name, truth in findings(step)}
        verdict = verdict_of(under.edition, under.overlay, decision.findings.but(changed).__getitem__)[0]
        if verdict not in (under.verdict, "undetermined"):
            kept.append((steps, verdict))
    kept.sort(key=lambda change: (len(change[0]), change[1] != "permitted"))
    return tuple(Change(tuple(sorted(steps, key=place)), verdict) for steps, verdict in kept[:_NEAREST])


def _candidates(verdict: str, under: UnderEdition) -> Iterator[_Steps]:
    met = {
        effect: [t for t in under.tested if t.provision.effect == effect and t.met is True]
        for effect in ("forbids", "lets-go", "takes-out", "forbids-besides")
    }
    with_effect = {effect: [t for t in under.tested if t.provision.effect == effect] for effect in (*met, "opens")}
    yield from _meeting(with_effect["forbids-besides"])
    match verdict:
        case "prohibited":
            out = [*_each(_breaking(met["forbids"])), *_meeting(with_effect["takes-out"])]
            opened = [frozenset(step for t in with_effect["opens"] for step in _unmet(t)[0])]
            out += [a | b for a in _meeting(with_effect["lets-go"]) for b in opened]
            yield from (a | b for a in out or [frozenset()] for b in _each(_breaking(met["forbids-besides"])))
        case "permitted":
            # Where other law forbids besides, one ground that falls may be enough though another still stands.
            yield from (frozenset((step,)) for limb in _breaking(met["lets-go"]) for step in limb)
            yield from _with_and_without(_each(_breaking(met["lets-go"])), _open(with_effect["lets-go"]))
        case _:
            reached = [a | b for a in _meeting(with_effect["forbids"]) for b in _each(_breaking(met["takes-out"]))]
            yield from _with_and_without(reached, _open(with_effect["lets-go"]))


def _with_and_without(changes: list[_Steps], unknown: list[list[Step]]) -> Iterator[_Steps]:
    """Return changes, and then each with what is not known answered too: without, they might leave it undetermined."""
    yield from changes
    yield from (change | answers for change in changes for answers in _each(unknown))


def _open(provisions: Iterable[Tested]) -> list[list[Step]]:
    """Return, for each limb of which it is not known whether it is met, the steps any of which fails it."""
    return [
        [_step(t, c, met=False) for c, truth in limb if truth is not True]
        for t in provisions
        for limb in t.limbs
        if all(truth is not False for _, truth in limb) and not all(truth is True for _, truth in limb)
    ]


def _step(tested: Tested, condition: Condition, *, met: bool) -> Step:
    return Step(
        tested.provision.citation, condition.words, question(condition), met, condition.negated, condition.findings
    )


def _breaking(provisions: Iterable[Tested]) -> list[list[Step]]:
    """Return, for each limb that is met, the steps any of which breaks it."""
    return [
        [_step(t, c, met=False) for c, _ in limb]
        for t in provisions
        for limb in t.limbs
        if all(truth is True for _, truth in limb)
    ]


def _each(choices: list[list[Step]]) -> list[_Steps]:
    """Return every way of taking one step from each list; the one empty set where there is nothing to take from."""
    return [frozenset(chosen) for chosen in product(*choices)]


def _unmet(tested: Tested) -> list[_Steps]:
    return [frozenset(_step(tested, c, met=True) for c, truth in limb if truth is not True) for limb in tested.limbs]


def _meeting(provisions: Iterable[Tested]) -> list[_Steps]:
    """Return, for each limb, the steps that together meet it."""
    return [steps for t in provisions for steps in _unmet(t)]


# --- the lawful routes ---------------------------------------------------------------------------------------------------------

_CONSENT = {
    "consent__kind": "written_paper",
    "consent__by": "user",
    "consent__status": "current",
    "consent__scope_covers": "yes",
}
_ORDER = {
    f"process__{key}": value
    for key, value in {
        "kind": "court_order",
        "issuer": "judge",
        "federal": "no",
        "court_of_record": "yes",
        "addressee_is_holder": "yes",
        "facially_valid": "yes",
        "in_force": "yes",
        "domestic": "yes",
        "scope_covers": "yes",
    }.items()
}
ROUTES = (
    (("the written consent of the user to this disclosure", _CONSENT),),
    (
        ("a subpoena or a court's order that is in order and covers it", _ORDER),
        (
            "a subpoena, order or warrant of a federal judge or magistrate that is in order and covers it",
            {**_ORDER, "process__federal": "yes"},
        ),
    ),
)
"""Papers that somebody can go and get; of those in one row the first that suffices."""


def routes(decision: Decision) -> tuple[Route, ...]:
    """Return the papers with which the same disclosure, if it is prohibited, would be permitted; each was tried."""
    if decision.verdict != "prohibited":
        return ()
    found = []
    for row in ROUTES:
        tried = ((words, decide(decision.facts.but(**facts), decision.readings.afresh())) for words, facts in row)
        lawful = next(((words, other) for words, other in tried if other.verdict == "permitted"), None)
        if lawful:
            found.append(Route(lawful[0], _gained(decision.under[-1], lawful[1].under[-1])))
    return tuple(found)


def _gained(before: UnderEdition, after: UnderEdition) -> tuple[str, ...]:
    """Return what a paper satisfies: the provisions that let it go with it and not without, and the articles that then forbid no more."""
    met = [t.provision.citation for t in before.bases("lets-go")]
    opened = [t.provision.citation for t in after.bases("lets-go") if t.provision.citation not in met]
    return (*opened, *(t.provision.citation for t in before.bases("forbids-besides")))


# --- the readings that mattered ------------------------------------------------------------------------------------------------


def readings_that_mattered(decision: Decision) -> tuple[ReadingThatMattered, ...]:
    """Try every consulted reading at each alternative, and return those that change the verdict."""
    return tuple(r for r in _readings_tried(decision) if r.verdict != decision.verdict)


def ground(decision: Decision) -> tuple[str, ...]:
    """Return the provisions by which it is decided so, under whichever candidate edition: those that are met and have a say in it."""
    having = ("lets-go",) if decision.verdict == "permitted" else ("forbids", "takes-out", "forbids-besides")
    return tuple(
        dict.fromkeys(t.provision.citation for u in decision.under for effect in having for t in u.bases(effect))
    )


def _readings_tried(decision: Decision) -> Iterator[ReadingThatMattered]:
    facts, readings = decision.facts, decision.readings
    names = {
        name.removeprefix("!")
        for u in decision.under
        for t in u.tested
        for limb in t.limbs
        for c, _ in limb
        for name in c.findings
    }
    truths: dict[str, Truth] = {}
    asked_by: dict[str, set[str]] = {}
    for name in names:
        alone = readings.afresh()
        truths[name] = FINDINGS[name].find(facts, alone)
        for reading in alone.consulted:
            asked_by.setdefault(reading, set()).add(name)
    # two readings choose the edition and no finding: they are tried where there is a choice (T-MENS touches the penalty alone)
    editions = {
        name
        for name, open_to in (("T-VER", len(decision.under) > 1), ("T-REC-DATE", facts["request_date"] is not None))
        if open_to
    }
    for reading in (r for r in REGISTER if r in asked_by or r in editions):
        taken = readings[reading]
        for value in REGISTER[reading].values:
            other = readings.but(reading, value)
            moved = reading in editions or any(
                FINDINGS[name].find(facts, other) != truths[name] for name in asked_by[reading]
            )
            if value == taken or not moved:
                continue
            given = decide(facts, other)
            question = REGISTER[reading].question
            yield ReadingThatMattered(reading, question, taken, value, given.verdict, ground(given), given.penalty)
