"""What the page shows, in the order in which it shows it: the results grouped for a reader, with an address for each part.

Nothing is judged here. Whatever is not passed has one place where it is told in full, and every result has a row beside
the provision that it tests.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from hushmark.report.words import ACCESS, OUTCOMES, WHOSE
from hushmark.results import Channel, LawRead, Line, ProvisionText, Result, Results

SECTIONS = {
    "verdict": "Verdict",
    "rely": "What you can rely on",
    "problems": "What disturbed the run",
    "failures": "Failures",
    "inconclusive": "Inconclusive",
    "statute": "The statute, provision by provision",
    "not-tested": "Not tested, and not applicable",
    "matrix": "Every interface, and what was asked of it",
    "strength": "How strong this suite is",
    "provenance": "Provenance, and how to repeat this run",
    "limits": "What this report does not show",
    "glossary": "Glossary",
    "accessibility": "Accessibility",
}
_RESERVED = (*SECTIONS, "main", "filter", "filter-status")
_JOINS = ("and", "but", "*")


@dataclass(frozen=True)
class Entry:
    """One result and the address of the place where it is told."""

    result: Result
    anchor: str
    relayed: bool


@dataclass(frozen=True)
class Story:
    """One scenario with all results of it: what the suite asked once, and what came of it through each channel."""

    title: str
    rule: str
    lines: tuple[Line, ...]
    level: str
    layer: str
    entries: tuple[Entry, ...]
    law: LawRead | None

    @property
    def outcomes(self) -> tuple[tuple[str, int], ...]:
        """Return each outcome that occurred and how often, worst first."""
        return tally(entry.result for entry in self.entries)


@dataclass(frozen=True)
class Chapter:
    """One provision: its text (None where the results name one that the edition does not have), stories and readings."""

    id: str
    citation: str
    anchor: str
    text: ProvisionText | None
    stories: tuple[Story, ...]
    law: tuple[tuple[str, LawRead], ...]
    parts: bool

    @property
    def outcomes(self) -> tuple[tuple[str, int], ...]:
        """Return each outcome that occurred in this provision and how often, worst first."""
        return tally(entry.result for story in self.stories for entry in story.entries)


@dataclass(frozen=True)
class Group:
    """Entries under one heading, with a note below it."""

    key: str
    heading: str
    note: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Matrix:
    """Operations down, channels across; a cell has its outcomes, or None where the operation was not declared."""

    channels: tuple[Channel, ...]
    rows: tuple[tuple[str, tuple[tuple[tuple[str, int], ...] | None, ...]], ...]


@dataclass(frozen=True)
class Page:
    """All that the templates need."""

    results: Results
    scope: tuple[tuple[str, tuple[Channel, ...]], ...]
    failures: tuple[Group, ...]
    failures_in_short: tuple[tuple[str, tuple[Entry, ...]], ...]
    inconclusive: tuple[Group, ...]
    chapters: tuple[Chapter, ...]
    beyond: tuple[Chapter, ...]
    untested: tuple[Group, ...]
    inapplicable: tuple[Group, ...]
    matrix: Matrix
    entries: tuple[Entry, ...]
    anchors: dict[str, str]


def tally(results: Iterable[Result]) -> tuple[tuple[str, int], ...]:
    """Count outcomes, worst first, leaving out those that did not occur."""
    counts: Counter[str] = Counter(result.outcome for result in results)
    return tuple((outcome, counts[outcome]) for outcome in OUTCOMES if counts[outcome])


def paragraphs(lines: tuple[Line, ...]) -> tuple[tuple[Line, ...], ...]:
    """Group sentences as prose: what ``And`` and ``But`` add stands in the paragraph of the sentence before."""
    told: list[list[Line]] = []
    for line in lines:
        if told and line.keyword.strip().lower() in _JOINS and not told[-1][-1].table:
            told[-1].append(line)
        else:
            told.append([line])
    return tuple(tuple(paragraph) for paragraph in told)


class Addresses:
    """Gives every part of the page an address: its own id, made safe, and a number behind it if it was given before."""

    def __init__(self) -> None:
        self._given = set(_RESERVED)

    def give(self, wanted: str) -> str:
        """Return an address that was not given before."""
        safe = re.sub(r"[^A-Za-z0-9@/._-]+", "-", wanted) or "unnamed"
        address, number = safe, 2
        while address in self._given:
            address, number = f"{safe}-{number}", number + 1
        self._given.add(address)
        return address


def page_of(results: Results) -> Page:
    """Arrange the results of a run for a reader."""
    addresses = Addresses()
    order = {provision.id: place for place, provision in enumerate(results.law.provisions)}
    homes = {provision.id: addresses.give(provision.id) for provision in results.law.provisions}
    relayed = {channel.name for channel in results.declaration.channels if channel.access == "relay"}
    entries = tuple(Entry(result, addresses.give(result.id), result.channel in relayed) for result in results.results)
    in_order = tuple(sorted(entries, key=lambda entry: order.get(entry.result.provision, len(order))))
    of = {outcome: tuple(entry for entry in in_order if entry.result.outcome == outcome) for outcome in OUTCOMES}
    strangers = tuple(dict.fromkeys(entry.result.provision for entry in entries if entry.result.provision not in order))
    law_homes = {law.id: addresses.give(f"law/{law.id}") for law in results.law.scenarios}
    known = [*order, *strangers]

    def chapter(provision: str, text: ProvisionText | None) -> Chapter:
        stories = _stories(
            tuple(entry for entry in entries if entry.result.provision == provision), results.law.scenarios
        )
        told = {story.law.id for story in stories if story.law}
        return Chapter(
            id=provision,
            citation=text.citation
            if text
            else next(e.result.citation for e in entries if e.result.provision == provision)
            or provision
            or "no provision named",
            anchor=homes.get(provision) or addresses.give(f"beyond/{provision}"),
            text=text,
            stories=stories,
            law=tuple(
                (law_homes[law.id], law)
                for law in results.law.scenarios
                if law.provision == provision and law.id not in told
            ),
            parts=any(other.startswith(f"{provision}.") for other in known),
        )

    return Page(
        results=results,
        scope=tuple(
            (access, channels)
            for access in ACCESS
            if (channels := tuple(channel for channel in results.declaration.channels if channel.access == access))
        ),
        failures=tuple(_by_provision(of["failed"])),
        failures_in_short=tuple(_in_short(of["failed"])),
        inconclusive=tuple(_by_whose(of["cantTell"])),
        chapters=tuple(chapter(provision.id, provision) for provision in results.law.provisions),
        beyond=tuple(chapter(provision, None) for provision in strangers),
        untested=tuple(_by_reason(of["untested"])),
        inapplicable=tuple(_by_reason(of["inapplicable"])),
        matrix=_matrix(results),
        entries=entries,
        anchors={entry.result.id: entry.anchor for entry in reversed(entries)},
    )


def _stories(entries: tuple[Entry, ...], law: tuple[LawRead, ...]) -> tuple[Story, ...]:
    read = {scenario.id: scenario for scenario in law}
    stories: dict[tuple[object, ...], list[Entry]] = {}
    for entry in entries:
        told = entry.result
        stories.setdefault((told.scenario, told.title, told.lines), []).append(entry)
    return tuple(
        Story(
            first.title,
            first.rule,
            first.lines,
            first.level,
            first.layer,
            tuple(told),
            read.get(first.id) or read.get(first.scenario),
        )
        for told in stories.values()
        for first in (told[0].result,)
    )


def _by_provision(entries: tuple[Entry, ...]) -> Iterable[Group]:
    for key, told in groupby(entries, key=lambda entry: (entry.result.provision, entry.result.citation)):
        yield Group(key[0], key[1] or key[0] or "No provision named", "", tuple(told))


def _in_short(entries: tuple[Entry, ...]) -> Iterable[tuple[str, tuple[Entry, ...]]]:
    for (_, title), told in groupby(entries, key=lambda entry: (entry.result.scenario, entry.result.title)):
        yield title, tuple(told)


def _by_whose(entries: tuple[Entry, ...]) -> Iterable[Group]:
    for whose in WHOSE:
        if told := tuple(entry for entry in entries if entry.result.whose == whose):
            yield Group(whose, WHOSE[whose], "", told)


def _by_reason(entries: tuple[Entry, ...]) -> Iterable[Group]:
    reasons: dict[tuple[str, str], list[Entry]] = {}
    for entry in entries:
        reasons.setdefault((entry.result.whose, entry.result.reason), []).append(entry)
    for (whose, reason), told in reasons.items():
        yield Group(whose, WHOSE[whose], reason or "No reason was recorded.", tuple(told))


def _matrix(results: Results) -> Matrix:
    asked: dict[tuple[str, str], list[Result]] = {}
    for result in results.results:
        if result.channel:
            asked.setdefault((result.operation, result.channel), []).append(result)
    declared = {channel.name: channel for channel in results.declaration.channels}
    undeclared = dict.fromkeys(channel for _, channel in asked if channel not in declared)
    probed = {channel for _, channel in asked}
    offering = (channel for channel in declared.values() if channel.operations or channel.name in probed)
    channels = (*offering, *(Channel(name, "undeclared", ()) for name in undeclared))
    operations = dict.fromkeys(
        [
            *(operation for channel in channels for operation in channel.operations),
            *(operation for operation, _ in asked),
        ]
    )

    def cell(operation: str, channel: Channel) -> tuple[tuple[str, int], ...] | None:
        told = asked.get((operation, channel.name), ())
        return tally(told) if told or operation in channel.operations else None

    return Matrix(
        channels,
        tuple((operation, tuple(cell(operation, channel) for channel in channels)) for operation in operations),
    )
