"""Scenarios as a reader meets them: the cases of one outline are told once, and then what differs from case to case.

A story has the sentences that all its cases share. Each case has those of its own, how the suite reads the law in it, and
what came of it in this run, if it was put to the system.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, takewhile

import msgspec

from hushmark.proof.words import FACTS_OTHERWISE
from hushmark.report.words import LAW_VERDICTS, OUTCOMES
from hushmark.results import LawRead, Line, Result
from hushmark.scenario import GENERATED

_DAY = re.compile(r"it is \d{1,2} [A-Z][a-z]+ \d{4}")
DIFFERS = ""
"""The text of a sentence of a story that is another one in each of its cases."""


@dataclass(frozen=True)
class Entry:
    """One result, the address of the place where it is told, and the verdict of the law on its facts, empty if not known."""

    result: Result
    anchor: str
    relayed: bool
    verdict: str = ""


@dataclass(frozen=True)
class Case:
    """One case: its id, an address if only the law is told of it, sentences of its own, the law as read, and its results."""

    id: str
    title: str
    rule: str
    lines: tuple[Line, ...]
    anchor: str
    law: LawRead | None
    entries: tuple[Entry, ...]

    @property
    def name(self) -> str:
        """Return what tells it from the other cases of its outline, empty if there are none."""
        return self.id.partition("/")[2]


@dataclass(frozen=True)
class Story:
    """One scenario, or all cases of one outline."""

    id: str
    title: str
    rule: str
    lines: tuple[Line, ...]
    cases: tuple[Case, ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Return all results of it."""
        return tuple(entry for case in self.cases for entry in case.entries)

    @property
    def level(self) -> str:
        """Return the level of its results, empty if it has none."""
        return self.entries[0].result.level if self.entries else ""

    @property
    def verdict(self) -> str:
        """Return the verdict of the law on its facts, if it is the same in all its cases."""
        found = {entry.verdict for entry in self.entries}
        return found.pop() if len(found) == 1 else ""

    @property
    def layer(self) -> str:
        """Return the layer of its results."""
        return self.entries[0].result.layer if self.entries else ""

    @property
    def outcomes(self) -> tuple[tuple[str, int], ...]:
        """Return each outcome that occurred and how often, worst first."""
        return tally(entry.result for entry in self.entries)

    @property
    def verdicts(self) -> tuple[tuple[str, int], ...]:
        """Return each verdict that the law as read reaches in its cases, and in how many."""
        counts = Counter(case.law.verdict for case in self.cases if case.law)
        return tuple(
            (verdict, counts[verdict]) for verdict in dict.fromkeys((*LAW_VERDICTS, *counts)) if counts[verdict]
        )

    @property
    def noted(self) -> str:
        """Return what is noted of the control of every result that passed, if there are several and it is the same of all."""
        notes = [entry.result.control_note for entry in self.entries if entry.result.outcome == "passed"]
        return notes[0] if len(notes) > 1 and len(set(notes)) == 1 else ""

    @property
    def reading_alike(self) -> LawRead | None:
        """Return the law as read in the first case, if it reaches the same verdict by the same provisions in every case."""
        first = self.cases[0].law
        alike = first and all(
            case.law and (case.law.verdict, case.law.deciding) == (first.verdict, first.deciding) for case in self.cases
        )
        return first if alike else None


@dataclass(frozen=True)
class Together:
    """Stories under one rule, and the sentences with which all of them begin: these are told once, as a background."""

    rule: str
    background: tuple[Line, ...]
    stories: tuple[Story, ...]


@dataclass
class _Told:
    """What is known of one case while it is gathered."""

    case: Case
    entries: list[Entry] = field(default_factory=list)


def tally(results: Iterable[Result]) -> tuple[tuple[str, int], ...]:
    """Count outcomes, worst first, leaving out those that did not occur."""
    counts: Counter[str] = Counter(result.outcome for result in results)
    return tuple((outcome, counts[outcome]) for outcome in OUTCOMES if counts[outcome])


def found_by_search(story: Story) -> bool:
    """Tell whether a scenario was generated: its id says so."""
    return story.id.startswith(GENERATED)


def by_verdict(stories: Iterable[Story]) -> list[tuple[str, list[Case]]]:
    """Return the cases of which only the law is told, by the verdict that the law as read reaches in them."""
    found: dict[str, list[Case]] = {verdict: [] for verdict in LAW_VERDICTS}
    for case in (case for story in stories for case in story.cases):
        if case.law and not case.entries:
            found.setdefault(case.law.verdict, []).append(case)
    return [(verdict, cases) for verdict, cases in found.items() if cases]


def asked(entries: Iterable[Entry], law: Iterable[LawRead]) -> tuple[Story, ...]:
    """Return the stories of results, each case with the law as read in it."""
    read = {scenario.id: scenario for scenario in law}
    told: dict[tuple[object, ...], _Told] = {}
    for entry in entries:
        one = entry.result
        key = (one.scenario, one.title, one.lines)
        if key not in told:
            law_of_it = read.get(one.id) or read.get(one.scenario)
            name = one.id.partition("@")[0] if one.kind == "law" else one.scenario
            told[key] = _Told(Case(name, one.title, one.rule, as_it_stands(one.lines), "", law_of_it, ()))
        told[key].entries.append(entry)
    return _outlines(replace(one.case, entries=tuple(one.entries)) for one in told.values())


def only_read(law: Iterable[tuple[str, LawRead]]) -> tuple[Story, ...]:
    """Return the stories of scenarios, each with its address, that are told beside the law and were not put to the system."""
    return _outlines(Case(one.id, one.title, one.rule, as_it_stands(one.lines), anchor, one, ()) for anchor, one in law)


def _outlines(cases: Iterable[Case]) -> tuple[Story, ...]:
    outlines: dict[tuple[object, ...], list[Case]] = {}
    for case in cases:
        title = case.title.removesuffix(f" ({case.name})") if case.name else case.title
        outlines.setdefault((case.id.partition("/")[0], title, case.rule, len(case.lines)), []).append(case)
    return tuple(_story(str(key[0]), str(key[1]), told) for key, told in outlines.items())


def _story(outline: str, title: str, cases: list[Case]) -> Story:
    first = cases[0]
    if len(cases) == 1:
        return Story(first.id, first.title, first.rule, first.lines, (replace(first, lines=()),))
    apart = [any(case.lines[at] != line for case in cases) for at, line in enumerate(first.lines)]
    shared = tuple(
        Line(line.keyword, DIFFERS) if other else line for line, other in zip(first.lines, apart, strict=True)
    )
    own = (
        replace(case, lines=tuple(line for line, other in zip(case.lines, apart, strict=True) if other))
        for case in cases
    )
    return Story(outline, title, first.rule, shared, tuple(own))


def together(stories: Iterable[Story]) -> Iterator[Together]:
    """Yield neighbors under one rule; the facts that every one of several begins with are told once, and not in each."""
    for rule, several in groupby(stories, key=lambda story: story.rule):
        here = tuple(several)
        begun = [tuple(takewhile(_is_fact, story.lines)) for story in here] if len(here) > 1 else []
        alike = takewhile(lambda lines: len(set(lines)) == 1, zip(*begun, strict=False))
        background = tuple(lines[0] for lines in alike)
        yield Together(rule, background, tuple(replace(s, lines=s.lines[len(background) :]) for s in here))


def _is_fact(line: Line) -> bool:
    return line.text != DIFFERS and line.keyword.strip() not in ("When", "Then")


def as_it_stands(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return sentences without a day that a later one replaces: a background's, where the scenario has a day of its own."""
    days = [at for at, line in enumerate(lines) if _DAY.fullmatch(line.text)]
    kept = [line for at, line in enumerate(lines) if at not in days[:-1]]
    if kept and lines[0] is not kept[0] and kept[0].keyword.strip() == "And":
        kept[0] = msgspec.structs.replace(kept[0], keyword="Given")
    return tuple(kept)


def facts_told(table: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return a table of facts, as scenarios that were found by search have one, in words; nothing of any other table."""
    if not table or tuple(table[0]) != FACTS_OTHERWISE:
        return ()
    return tuple(f"{meaning}: {value}" for meaning, value in table[1:])


def paragraphs(lines: tuple[Line, ...]) -> tuple[tuple[Line, ...], ...]:
    """Group sentences as prose: what ``And`` and ``But`` add stands in the paragraph of the sentence before."""
    told: list[list[Line]] = []
    for line in as_it_stands(lines):
        if told and line.keyword.strip().lower() in ("and", "but", "*") and not told[-1][-1].table:
            told[-1].append(line)
        else:
            told.append([line])
    return tuple(tuple(paragraph) for paragraph in told)
