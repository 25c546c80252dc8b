"""What the page shows, in the order in which it shows it: the results grouped for a reader, with an address for each part.

Nothing is judged here. Whatever is not passed has one place where it is told in full, and every result has a row beside
the provision that it tests.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from hushmark.report.interfaces import Matrix, matrix_of, never_asked, requesters_of
from hushmark.report.near import Cause, Near, causes, nearest
from hushmark.report.stories import Entry, Story, asked, found_by_search, only_read, tally
from hushmark.report.words import ACCESS, LEVELS, OUTCOMES, WHOSE
from hushmark.results import Channel, Evidence, ProvisionText, ReadingTaken, Result, Results, Waiver

SECTIONS = {
    "verdict": "Verdict",
    "rely": "What you can rely on",
    "problems": "What disturbed the run",
    "failures": "Failures",
    "inconclusive": "Inconclusive",
    "waivers": "Waivers",
    "changed": "What changed since the run before",
    "statute": "The statute, provision by provision",
    "manual": "Manual: what no system can show",
    "not-tested": "Not tested, and not applicable",
    "matrix": "Every interface, and what was asked of it",
    "strength": "How strong this suite is",
    "evidence": "Index of evidence",
    "provenance": "Provenance, and how to repeat this run",
    "limits": "What this report does not show",
    "glossary": "Glossary",
    "accessibility": "Accessibility",
}
_ADDED = re.compile(r"\s*\([a-z][^()]*\)\Z")
_RESERVED = (*SECTIONS, "main", "filter", "filter-status")


@dataclass(frozen=True)
class Reading:
    """A reading of the register as this run took it, its address, and the scenarios that name it with where they are told."""

    taken: ReadingTaken
    anchor: str
    dependents: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Chapter:
    """One provision: its text (None where the results name one that the edition does not have), readings and stories.

    ``found`` are the stories that were found by search and that nobody has reviewed.
    """

    id: str
    citation: str
    anchor: str
    text: ProvisionText | None
    readings: tuple[Reading, ...]
    stories: tuple[Story, ...]
    law: tuple[Story, ...]
    found: tuple[Story, ...]
    parts: bool

    @property
    def words(self) -> tuple[str, ...]:
        """Return the words of its text in which the suite finds a condition, without what the suite adds in brackets."""
        return tuple(dict.fromkeys(_ADDED.sub("", said) for said, _ in self.text.conditions)) if self.text else ()

    @property
    def outcomes(self) -> tuple[tuple[str, int], ...]:
        """Return each outcome that occurred in this provision and how often, worst first."""
        return tally(entry.result for story in (*self.stories, *self.found) for entry in story.entries)


@dataclass(frozen=True)
class Group:
    """Entries under one heading, with a note below it."""

    key: str
    heading: str
    note: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Page:
    """All that the templates need. ``anchors`` leads from the id of a result, scenario or reading to where it is told."""

    results: Results
    scope: tuple[tuple[str, tuple[Channel, ...]], ...]
    causes: tuple[Cause, ...]
    failures: tuple[Group, ...]
    inconclusive: tuple[Group, ...]
    near: dict[str, Near | None]
    chapters: tuple[Chapter, ...]
    beyond: tuple[Chapter, ...]
    untested: tuple[Group, ...]
    inapplicable: tuple[Group, ...]
    matrix: Matrix
    requesters: Matrix
    never_asked: dict[str, dict[str, list[str]]]
    evidence: tuple[tuple[Entry, tuple[Evidence, ...]], ...]
    entries: tuple[Entry, ...]
    anchors: dict[str, str]
    homes: dict[str, str]
    citations: dict[str, str]
    texts: dict[str, str]
    waived: dict[str, Waiver]
    facets: dict[str, tuple[tuple[str, str], ...]]

    @property
    def unseen(self) -> tuple[Chapter, ...]:
        """Return the provisions of which nothing was put to an interface: of their words this run saw nothing."""
        seen = {entry.result.provision for entry in self.entries if entry.result.channel}
        return tuple(one for one in self.chapters if one.id not in seen and (one.words or not one.parts))


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
    law = results.law
    order = {provision.id: place for place, provision in enumerate(law.provisions)}
    homes = {provision.id: addresses.give(provision.id) for provision in law.provisions}
    relayed = {channel.name for channel in results.declaration.channels if channel.access == "relay"}
    entries = tuple(Entry(result, addresses.give(result.id), result.channel in relayed) for result in results.results)
    in_order = tuple(sorted(entries, key=lambda entry: order.get(entry.result.provision, len(order))))
    of = {outcome: tuple(entry for entry in in_order if entry.result.outcome == outcome) for outcome in OUTCOMES}
    strangers = tuple(dict.fromkeys(entry.result.provision for entry in entries if entry.result.provision not in order))
    known = [*order, *strangers]
    put = {name for entry in entries for name in (entry.result.id, entry.result.scenario)}
    beside = tuple((addresses.give(f"law/{read.id}"), read) for read in law.scenarios if read.id not in put)
    anchors = {read.id: anchor for anchor, read in beside}
    anchors |= {entry.result.scenario: entry.anchor for entry in reversed(entries)}
    anchors |= {entry.result.id: entry.anchor for entry in reversed(entries)}
    by_id = {entry.result.id: entry for entry in reversed(entries)}
    read_by_id = {read.id: read for read in law.scenarios}
    readings = _readings(results, addresses, anchors)

    def chapter(provision: str, text: ProvisionText | None) -> Chapter:
        here = tuple(entry for entry in entries if entry.result.provision == provision)
        put_here = asked(here, law.scenarios)
        only_told = only_read((anchor, read) for anchor, read in beside if read.provision == provision)
        citation = text.citation if text else next((e.result.citation for e in here), "")
        return Chapter(
            id=provision,
            citation=citation or provision or "no provision named",
            anchor=homes.get(provision) or addresses.give(f"beyond/{provision}"),
            text=text,
            readings=tuple(reading for reading in readings if reading.taken.citation == citation),
            stories=tuple(story for story in put_here if not found_by_search(story)),
            law=tuple(story for story in only_told if not found_by_search(story)),
            found=tuple(story for story in (*put_here, *only_told) if found_by_search(story)),
            parts=any(other.startswith(f"{provision}.") for other in known),
        )

    chapters = tuple(chapter(provision.id, provision) for provision in law.provisions)
    beyond = tuple(chapter(provision, None) for provision in strangers)
    return Page(
        results=results,
        scope=tuple(
            (access, channels)
            for access in ACCESS
            if (channels := tuple(channel for channel in results.declaration.channels if channel.access == access))
        ),
        causes=causes(of["failed"]),
        failures=tuple(_by_provision(of["failed"])),
        inconclusive=tuple(_by_whose(of["cantTell"])),
        near={entry.anchor: nearest(entry, by_id, read_by_id) for entry in (*of["failed"], *of["cantTell"])},
        chapters=chapters,
        beyond=beyond,
        untested=tuple(_by_reason(of["untested"])),
        inapplicable=tuple(_by_reason(of["inapplicable"])),
        matrix=matrix_of(results),
        requesters=requesters_of(results),
        never_asked=never_asked(results),
        evidence=tuple(
            (entry, kept) for entry in in_order if (kept := tuple(e for e in entry.result.evidence if e.digest))
        ),
        entries=entries,
        anchors={**anchors, **{reading.taken.id: reading.anchor for reading in readings}},
        homes={one.id: one.anchor for one in (*chapters, *beyond)},
        citations={one.id: one.citation for one in (*chapters, *beyond)},
        waived={r.id: waiver for waiver in results.waivers for r in results.results if _names(waiver, r)},
        texts={provision.id: provision.text for provision in law.provisions},
        facets=_facets(in_order, known, results.waivers),
    )


def _names(waiver: Waiver, result: Result) -> bool:
    return result.id in waiver.scenarios or result.scenario in waiver.scenarios


def _readings(results: Results, addresses: Addresses, anchors: Mapping[str, str]) -> tuple[Reading, ...]:
    named: dict[str, dict[str, None]] = {}
    rests = [(one.scenario, one.readings) for one in results.results]
    rests += [(read.id, read.readings) for read in results.law.scenarios]
    for scenario, its in rests:
        for reading in its:
            named.setdefault(reading.partition("=")[0], {})[scenario] = None
    return tuple(
        Reading(
            taken,
            addresses.give(f"reading/{taken.id}"),
            tuple(_outlines(named.get(taken.id, ()), anchors).items()),
        )
        for taken in results.law.register
    )


def _outlines(scenarios: Iterable[str], anchors: Mapping[str, str]) -> dict[str, str]:
    """Return each outline once, with the address of the first of its cases that is named."""
    found: dict[str, str] = {}
    for name in scenarios:
        if name in anchors:
            found.setdefault(name.partition("/")[0], anchors[name])
    return found


def _facets(
    entries: Sequence[Entry], provisions: Sequence[str], waivers: Sequence[Waiver]
) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return what a reader can narrow the page by, where there is more than one value to choose from."""
    results = [entry.result for entry in entries]
    cited = {result.provision: result.citation or result.provision for result in results}
    found = {
        "provision": tuple((provision, cited[provision]) for provision in provisions if provision in cited),
        "level": tuple((level, level) for level in LEVELS if any(r.level == level for r in results)),
        "whose": tuple((whose, WHOSE[whose]) for whose in WHOSE if whose and any(r.whose == whose for r in results)),
        "waiver": (("named", "named in a waiver"),) if waivers else (),
    }
    return {name: values for name, values in found.items() if len(values) > (name in ("provision", "level"))}


def _by_provision(entries: tuple[Entry, ...]) -> Iterable[Group]:
    for key, told in groupby(entries, key=lambda entry: (entry.result.provision, entry.result.citation)):
        yield Group(key[0], key[1] or key[0] or "No provision named", "", tuple(told))


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
