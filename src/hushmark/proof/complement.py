"""Scenarios for the faults that no written scenario notices: found by search, said in Gherkin, and marked as generated.

Each is the case nearest to the ordinary one that tells a fault from the law; cases that differ in one value become the
rows of one outline. The set is chosen greedily and then thinned until none can be left out.
"""

import hashlib
import json
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

from evaluator.decision import Decision, decide
from evaluator.facts import DIMENSIONS, Contradiction, Facts, Value, read_facts
from evaluator.findings import FINDINGS
from evaluator.policy import Layer
from evaluator.readings import REGISTER, Readings
from hushmark.proof.bench import Bench, Entry
from hushmark.proof.everywhere import Witness
from hushmark.proof.mutants import Mutant, OfText, OfValue
from hushmark.proof.outcome import Outcome, names_in
from hushmark.proof.prove import Proof, Told, killers_of
from hushmark.proof.space import DAY, USUAL, VALUES
from hushmark.proof.words import FACTS_OTHERWISE, cell, meaning_in_words, value_in_words
from hushmark.report.words import day_in_words
from hushmark.scenario import GENERATED

FILE = "90-generated.feature"
_LONGEST, _MEANING = 120, 70
"""Characters of a title with the name of its longest case, and of what it says that a fact means."""
_SECTION, _PROHIBITION = "24-90-119", "24-90-119(1)"
_INSTANCE = re.compile(r"24-90-119\([24]\)(\([a-d]\))?")
_LAWFUL = ("permitted", "not-covered")
_LEVELS = {"prohibited": "must", "undetermined": "must", "permitted": "may", "not-covered": "may"}


@dataclass(frozen=True)
class OfUse(Mutant):
    """No fault of the law but a gap of the scenarios: none of them has some value of the fact ``key``."""

    key: str


class NoSentence(ValueError):
    """A case that the sentences of the features cannot tell."""


@dataclass(frozen=True)
class Case:
    """A case as it departs from the ordinary one, the fault that it is there for, and how the law decides it."""

    witness: Witness
    mutant: Mutant
    decision: Decision

    @property
    def states_penalty(self) -> bool:
        """Where it is forbidden, or nobody can tell, it says what becomes of whoever told."""
        return self.decision.verdict not in _LAWFUL

    @cached_property
    def key(self) -> str:
        """What tells this case from every other, whatever it is there for."""
        told = [self.witness.day.isoformat(), sorted(self.witness.readings.items()), _plain(self.witness.facts)]
        return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:8]


def _plain(facts: Mapping[str, Value | None]) -> list[tuple[str, str]]:
    return sorted((key, cell(value)) for key, value in facts.items())


# --- which cases -----------------------------------------------------------------------------------------------------------


def chosen(proof: Proof, tables: dict[str, Layer]) -> tuple[Case, ...]:
    """Return cases that notice the faults that no scenario of a proof notices, and have the values that none has.

    None of them could be left out. A fault that only facts which contradict one another would tell from the law is left.
    """
    gaps = proof.survivors
    cases = [case for case in _distinct(_candidates(gaps, tables)) if _stateable(case)]
    bench = Bench(Entry(case.key, case.decision, case.states_penalty) for case in cases)
    kills: list[set[int]] = [set() for _ in cases]
    for number, told in enumerate(gaps):
        for place in bench.places(killers_of(told.mutant, bench, tables)):
            kills[place].add(number)
    left, taken = set(range(len(gaps))), list[int]()
    while left:
        best = max(range(len(cases)), key=lambda place: len(kills[place] & left))
        if not kills[best] & left:
            break  # what is left is told by no case that could be stated
        taken.append(best)
        left -= kills[best]
    for place in sorted(taken, key=lambda place: len(kills[place])):
        if kills[place] <= set().union(*(kills[other] for other in taken if other != place)):
            taken.remove(place)
    found = [cases[place] for place in sorted(taken)]
    return (*found, *_unused(proof, found, tables))


def _candidates(gaps: Sequence[Told], tables: dict[str, Layer]) -> Iterator[Case]:
    """Yield each fault's own witness after those of its like: one case with each of the values in question."""
    families: dict[object, list[Told]] = {}
    for told in gaps:
        mutant = told.mutant
        like = (mutant.finding, mutant.key, mutant.best) if isinstance(mutant, OfValue) else mutant
        families.setdefault(like, []).append(told)
    for family in families.values():
        for base in family:
            for told in family:
                witness, mutant = base.witness, told.mutant
                if witness is None or told.witness is None:
                    continue
                if isinstance(mutant, OfValue) and told is not base:
                    facts = {**witness.facts, mutant.key: mutant.value}
                    case = _case(replace(witness, facts=facts), mutant, tables)
                    if (case.decision.verdict, case.decision.penalty) == witness.law[:2]:
                        yield case
                elif told is base:
                    yield _case(witness, mutant, tables)


def _distinct(cases: Iterable[Case]) -> list[Case]:
    return list({case.key: case for case in reversed(list(cases))}.values())[::-1]


def _case(witness: Witness, mutant: Mutant, tables: dict[str, Layer]) -> Case:
    return Case(witness, mutant, _decided(witness, tables))


def _stateable(case: Case) -> bool:
    """Tell whether a file of facts could state a case, and the sentences its answer."""
    try:
        read_facts(case.decision.facts.to_mapping())
        _then(case.decision)
    except (Contradiction, NoSentence):
        return False
    return True


def _unused(proof: Proof, taken: Iterable[Case], tables: dict[str, Layer]) -> Iterator[Case]:
    """Yield, for each value that neither a scenario nor a case has, the ordinary case with it."""
    taken = list(taken)
    for used in proof.values:
        for written in used.unused:
            value = (
                {"yes": True, "no": False}.get(written, written) if DIMENSIONS[used.key].kind == "yes-no" else written
            )
            if any(case.decision.facts[used.key] == value for case in taken):
                continue
            witness = Witness(DAY, {used.key: value}, {}, Outcome(""), Outcome(""))
            case = _case(witness, OfUse("value not used", "", "", f"{used.key} is never {written}", used.key), tables)
            yield from [case] if _stateable(case) else []


def _decided(witness: Witness, tables: dict[str, Layer]) -> Decision:
    facts = {**USUAL.known, **witness.facts, "date": witness.day}
    known = Facts({key: value for key, value in facts.items() if value is not None})
    return decide(known, Readings(dict(witness.readings)), tables)


# --- in Gherkin ------------------------------------------------------------------------------------------------------------

_HEAD = """\
# Made by `hushmark prove --complete`. Do not edit: write a scenario of your own, and what it notices is no longer made here.
@kind:law @generated
Feature: Cases that were found by search, and that nobody has reviewed
  Each is the case nearest to an ordinary one that tells a fault of the law, which no written scenario notices, from the law.

  Background:
    Given it is 23 November 2026
"""


@dataclass(frozen=True)
class _Block:
    """One scenario, or one outline whose cases differ in the value of ``key`` alone."""

    cases: tuple[Case, ...]
    key: str = ""
    control: str = ""

    @property
    def id(self) -> str:
        first = self.cases[0]
        if not self.key:
            return f"{GENERATED}{first.key}"
        alike = [first.witness.day.isoformat(), sorted(first.witness.readings.items()), self.key, _plain(self._rest)]
        rest = [*alike, _provision(first), _then(first.decision)]
        return f"{GENERATED}{hashlib.sha256(json.dumps(rest).encode()).hexdigest()[:8]}"

    @property
    def _rest(self) -> dict[str, Value | None]:
        return {key: value for key, value in self.cases[0].witness.facts.items() if key != self.key}

    @property
    def level(self) -> str:
        first = self.cases[0]
        return "reading" if first.witness.readings else _LEVELS[first.decision.verdict]


def feature(cases: Sequence[Case], tables: dict[str, Layer]) -> tuple[str, dict[str, str]]:
    """Return the feature that tells the cases, and the line of the ledger for each id in it. Raises NoSentence."""
    paired, controls = _with_controls(_blocks(cases), tables)
    told = [_HEAD]
    ledger: dict[str, str] = {}
    everything = sorted([*paired, *controls], key=lambda block: (_provision(block.cases[0]), block.id))
    for provision, group in groupby(everything, key=lambda block: _provision(block.cases[0])):
        told.append(f"  Rule: Faults of {provision}\n")
        for block in group:
            told.append("\n".join(_told(block, provision, tables)) + "\n")
            rows = [f"{block.id}/{_slug(case, block.key)}" for case in block.cases] if block.key else [block.id]
            ledger |= dict.fromkeys(rows, f"{block.level} {provision}")
    return "\n".join(told), ledger


def _blocks(cases: Sequence[Case]) -> list[_Block]:
    groups: dict[tuple[str, str], list[Case]] = {}
    for case in cases:
        mutant, facts = case.mutant, case.witness.facts
        key = mutant.key if isinstance(mutant, OfValue | OfUse) and mutant.key in facts else ""
        rest = [pair for pair in _plain(facts) if pair[0] != key]
        alike = (case.witness.day, case.witness.readings, rest, _provision(case), _then(case.decision))
        groups.setdefault((repr(alike) if key else case.key, key), []).append(case)
    return [_Block(tuple(group), key if len(group) > 1 else "") for (_, key), group in groups.items()]


def _with_controls(blocks: Sequence[_Block], tables: dict[str, Layer]) -> tuple[list[_Block], list[_Block]]:
    """Name for each block of level must a control: a case one fact away that the law lets go; those that are not there are made.

    What has none is left out: a refusal counts only beside a control.
    """
    there = {block.cases[0].key: block.id for block in blocks if block.level == "may" and not block.key}
    paired, made = [], list[_Block]()
    for block in (part for whole in blocks for part in _parts(whole, tables)):
        control = _control(block, tables) if block.level == "must" else None
        if control is not None and control.key not in there:
            made.append(_Block((control,)))
            there[control.key] = made[-1].id
        if control is not None or block.level != "must":
            paired.append(replace(block, control=there[control.key] if control else ""))
    return paired, made


def _parts(block: _Block, tables: dict[str, Layer]) -> tuple[_Block, ...]:
    """Take an outline apart of which no one control is near to every case."""
    whole = not block.key or block.level != "must" or _control(block, tables) is not None
    return (block,) if whole else tuple(_Block((case,)) for case in block.cases)


def _control(block: _Block, tables: dict[str, Layer]) -> Case | None:
    first = block.cases[0]
    return next(
        filter(_stateable, _near(first, [block.key] if block.key else [*first.witness.facts, *DIMENSIONS], tables)),
        None,
    )


def _near(case: Case, keys: Iterable[str], tables: dict[str, Layer]) -> Iterator[Case]:
    """Yield the cases that the law lets go and that differ in one of these facts, or in the day."""
    facts, mutant = case.witness.facts, case.mutant
    others = [
        replace(case.witness, facts=_departing({**facts, key: value}))
        for key in dict.fromkeys(keys)
        if key != "layer" and DIMENSIONS[key].kind != "date"
        for value in dict.fromkeys((USUAL[key], *VALUES[key]))
        if value is not None and value != {**USUAL.known, **facts}.get(key)
    ]
    days = {
        end for layer in tables.values() for e in (*layer.editions, *layer.overlays) for end in (e.earliest, e.latest)
    }
    first = max(tables["statute"].editions[0].latest, tables["statute"].overlays[0].latest)
    others += [replace(case.witness, day=day) for day in sorted(days, reverse=True) if day >= first]
    return (near for other in others if (near := _case(other, mutant, tables)).decision.verdict in _LAWFUL)


def _departing(facts: Mapping[str, Value | None]) -> dict[str, Value | None]:
    return {key: value for key, value in facts.items() if value != USUAL[key]}


def _told(block: _Block, provision: str, tables: dict[str, Layer]) -> Iterator[str]:
    first = block.cases[0]
    readings = [f"{name}={value}" for name, value in first.witness.readings.items()]
    rest = sorted({name for case in block.cases for name in _rest_on(case, tables)} - set(first.witness.readings))
    control = [f"@control:{block.control}"] if block.control else []
    tags = [f"@id:{block.id}", f"@level:{block.level}", f"@provision:{provision}", *control]
    yield "    " + " ".join([*tags, *(f"@reading:{name}" for name in [*rest, *readings]), f"@source:{provision}"])
    title = _title(first, block)
    yield f"    Scenario Outline: {title} (<case>)" if block.key else f"    Scenario: {title}"
    yield f"      Given it is {day_in_words(first.witness.day)}"
    for reading in readings:
        yield f"      And the register's reading {reading} is taken"
    yield "      When an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise"
    facts = first.witness.facts
    told = {key: "<value>" if key == block.key else value_in_words(key, value) for key, value in facts.items()}
    yield from _table([FACTS_OTHERWISE, *((meaning_in_words(key), value) for key, value in told.items())])
    yield from (f"      {sentence}" for sentence in _then(first.decision))
    if block.key:
        yield "\n      Examples:"
        yield from _table(
            [
                ("case", "value"),
                *(
                    (_slug(case, block.key), value_in_words(block.key, case.witness.facts[block.key]))
                    for case in block.cases
                ),
            ]
        )


def _table(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "        | " + " | ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)) + " |"


def _slug(case: Case, key: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", cell(case.witness.facts[key]).lower()).strip("-")


def _title(case: Case, block: _Block) -> str:
    mutant, name = case.mutant, block.id.removeprefix(GENERATED)
    if isinstance(mutant, OfValue):
        question = FINDINGS[mutant.finding].question.rstrip("?")
        asked, on = f"“{question[0].upper()}{question[1:]}?”", f"turns on {_named(mutant.key)}, {name}"
        longest = max(len(_slug(one, block.key)) for one in block.cases) if block.key else 0
        return f"{asked} {on}" if len(asked) + len(on) + longest < _LONGEST else f"The answer {on}"
    if isinstance(mutant, OfUse):
        return f"With another value of {_named(mutant.key)}, {name}"
    return f"{mutant.place} is wrong by one {mutant.kind.split()[0]}, {name}"


def _named(key: str) -> str:
    """Return what a fact means, as a title can hold it."""
    return f"‘{textwrap.shorten(meaning_in_words(key), _MEANING, placeholder=' …')}’"


def _provision(case: Case) -> str:
    """Return the id of the provision that a fault is in: the first that asks the finding, the newest text first."""
    mutant = case.mutant
    if isinstance(mutant, OfText):
        return mutant.before.id
    provisions = [
        p for under in reversed(case.decision.under) for e in (under.edition, under.overlay) for p in e.provisions
    ]
    if isinstance(mutant, OfValue):
        asking = (
            p.id
            for p in provisions
            for e in [replace(case.decision.under[-1].edition, provisions=(p,))]
            if mutant.finding in names_in(e)
        )
        return next(asking, provisions[0].id)
    return provisions[0].id


def _then(decision: Decision) -> list[str]:
    """Return the sentences that claim what the law answers. Raises NoSentence."""
    sentence, penalty = _answer(decision)[0], _PENALTIES[decision.penalty]
    if decision.verdict not in _LAWFUL and "≤" in decision.penalty and f"{_SECTION}(3)" not in decision.provision:
        message = f"a penalty is named, {decision.penalty}, and not the subsection that names it"
        raise NoSentence(message)
    return [f"Then {sentence}"] if decision.verdict in _LAWFUL else [f"Then {sentence}", f"And {penalty}"]


def _answer(decision: Decision) -> tuple[str, str]:
    """Return the sentence that says the verdict, and the provision that it names. Raises NoSentence."""
    cited, verdict = decision.provision, decision.verdict
    instance = next((one.removeprefix(_SECTION) for one in cited if _INSTANCE.fullmatch(one)), "")
    other = next((one for one in cited if not one.startswith(_SECTION)), "")
    match verdict:
        case "undetermined":
            return "it is undetermined", ""
        case "prohibited" if _PROHIBITION in cited:
            return "the statute forbids it", _PROHIBITION
        case "prohibited" if other:
            return f"section {other} forbids it", other
        case "permitted" if instance:
            return f"the statute permits it under subsection {instance}", f"{_SECTION}{instance}"
        case "not-covered" if _PROHIBITION in cited:
            return "the statute does not reach it", _PROHIBITION
        case "not-covered" if instance:
            return f"subsection {instance} takes it out of the statute's reach", f"{_SECTION}{instance}"
    message = f"no sentence says that it is {verdict} by {', '.join(cited) or 'nothing'}"
    raise NoSentence(message)


_PENALTIES = {
    "none": "nobody commits an offense under subsection (3)",
    "undetermined": "it is undetermined whether there is an offense",
    "civil infraction ≤300": "whoever told commits a civil infraction, with a fine of at most $300",
    "class 2 petty offense ≤300": "whoever told commits a class 2 petty offense, with a fine of at most $300",
}


def _rest_on(case: Case, tables: dict[str, Layer]) -> set[str]:
    """Find the readings of which another value makes untrue something that the case claims."""
    readings = case.decision.readings
    decide(case.decision.facts, readings, tables)
    return {
        name
        for name in readings.consulted
        for value in REGISTER[name].values
        if value != readings[name] and _claims(case, decide(case.decision.facts, readings.but(name, value), tables))
    }


def _claims(case: Case, other: Decision) -> bool:
    """Tell whether another decision makes a claim of the case untrue."""
    named, penalties = _answer(case.decision)[1], other.penalty != case.decision.penalty
    return (
        other.verdict != case.decision.verdict
        or (named not in ("", *other.provision))
        or (case.states_penalty and penalties)
    )
