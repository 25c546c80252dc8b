"""What the page shows, in the order in which it shows it: the results grouped for a reader, with an address for each part.

Nothing is judged here. Whatever is not passed has one place where it is told in full, and every result has a row beside
the provision that it tests.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from hushmark.matrix import matrix
from hushmark.report.beside import Beside, beside
from hushmark.report.interfaces import Matrix, matrix_of, never_asked, requesters_of
from hushmark.report.near import Cause, Near, causes, nearest
from hushmark.report.offended import heading
from hushmark.report.stories import Entry, Story, asked, found_by_search, only_read, tally
from hushmark.report.words import ACCESS, LAW_VERDICTS, LEVELS, OUTCOMES, WHOSE
from hushmark.results import Channel, Evidence, ProvisionText, ReadingTaken, Result, Results, Waiver
from hushmark.scenario import GENERATED

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
_RESERVED = (*SECTIONS, "of-the-whole", "main", "filter", "filter-status")


@dataclass(frozen=True)
class Reading:
    """A reading of the register as this run took it, its address, and the scenarios that name it with where they are told, if they are."""

    taken: ReadingTaken
    anchor: str
    dependents: tuple[tuple[str, str], ...]

    @property
    def reviewable(self) -> tuple[tuple[str, str], ...]:
        """Return those of them that were written for people."""
        return tuple(one for one in self.dependents if not one[0].startswith(GENERATED))

    @property
    def generated(self) -> tuple[tuple[str, str], ...]:
        """Return those of them that were found by search."""
        return tuple(one for one in self.dependents if one[0].startswith(GENERATED))


@dataclass(frozen=True)
class Chapter:
    """One provision: its text (None where nothing has it), readings and stories.

    ``beside`` is what is known of it where the edition asked does not have it. ``found`` are the stories that were found by
    search and that nobody has reviewed; ``only_counted`` are verdicts of law scenarios that are told nowhere in the page.
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
    beside: Beside | None = None
    only_counted: tuple[tuple[str, int], ...] = ()

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
    of_the_whole: tuple[Reading, ...]
    untested: tuple[Group, ...]
    inapplicable: tuple[Group, ...]
    matrix: Matrix
    requesters: Matrix
    never_asked: dict[str, dict[tuple[str, ...], list[str]]]
    evidence: tuple[tuple[Entry, tuple[Evidence, ...]], ...]
    entries: tuple[Entry, ...]
    anchors: dict[str, str]
    homes: dict[str, str]
    citations: dict[str, str]
    texts: dict[str, str]
    waived: dict[str, Waiver]
    facets: dict[str, tuple[tuple[str, str], ...]]

    @property
    def generated(self) -> int:
        """Return how many of the required results are of scenarios that were found by search."""
        return sum(e.result.required and e.result.scenario.startswith(GENERATED) for e in self.entries)

    @property
    def at_fault(self) -> tuple[tuple[str, int], ...]:
        """Return whose the failures are, and how many of them."""
        counts: Counter[str] = Counter(entry.result.whose for group in self.failures for entry in group.entries)
        return tuple((whose, counts[whose]) for whose in WHOSE if counts[whose])

    @property
    def signed(self) -> tuple[int, int]:
        """Return how many of the suite's scenarios a reviewer has signed as they stand, and how many there are."""
        reviews = self.results.law.reviews
        signed = sum(of.reviewed for of in reviews)
        return signed, signed + sum(len(of.changed) + of.unread for of in reviews)

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
    addresses, laid_out = Addresses(), matrix(results)
    law = results.law
    order = {provision.id: place for place, provision in enumerate(law.provisions)}
    homes = {provision.id: addresses.give(provision.id) for provision in law.provisions}
    relayed = {channel.name for channel in results.declaration.channels if channel.access == "relay"}
    read_by_id = {read.id: read for read in law.scenarios}

    def entry(result: Result) -> Entry:
        read = read_by_id.get(result.id) or read_by_id.get(result.scenario)
        kept = "prohibited" if (result.kind, result.level) == ("interface", "must") else ""  # or the suite is not run
        return Entry(result, addresses.give(result.id), result.channel in relayed, read.verdict if read else kept)

    entries = tuple(map(entry, results.results))
    in_order = tuple(sorted(entries, key=lambda entry: order.get(entry.result.provision, len(order))))
    of = {outcome: tuple(entry for entry in in_order if entry.result.outcome == outcome) for outcome in OUTCOMES}
    strangers = tuple(dict.fromkeys(entry.result.provision for entry in entries if entry.result.provision not in order))
    # Of law beside the edition of which nothing was put to the system the page has words and readings, and no scenarios.
    only_named = tuple(dict.fromkeys(r.provision for r in law.scenarios if r.provision not in {*order, *strangers}))
    strangers = (*strangers, *only_named)
    homes |= {provision: addresses.give(f"beyond/{provision}") for provision in strangers}
    known = [*order, *strangers]
    put = {name for entry in entries for name in (entry.result.id, entry.result.scenario)}
    unput = [read for read in law.scenarios if read.id not in put]
    told_beside = tuple((addresses.give(f"law/{r.id}"), r) for r in unput if r.provision not in only_named)
    anchors = {read.id: anchor for anchor, read in told_beside}
    anchors |= {read.id: "" for read in unput if read.provision in only_named}
    anchors |= {entry.result.scenario: entry.anchor for entry in reversed(entries)}
    anchors |= {entry.result.id: entry.anchor for entry in reversed(entries)}
    by_id = {entry.result.id: entry for entry in reversed(entries)}
    readings = _readings(results, addresses, anchors)
    told_in_full = {entry.anchor for entry in (*of["failed"], *of["cantTell"])}

    def chapter(provision: str, text: ProvisionText | None) -> Chapter:
        here = tuple(entry for entry in entries if entry.result.provision == provision)
        put_here = asked(here, law.scenarios)
        only_told = only_read((anchor, read) for anchor, read in told_beside if read.provision == provision)
        counted = Counter(read.verdict for read in unput if read.provision == provision and provision in only_named)
        other = None if text else beside(provision)
        citation = (
            text.citation if text else next((e.result.citation for e in here), other.text.citation if other else "")
        )
        return Chapter(
            id=provision,
            citation=citation or provision or "no provision named",
            anchor=homes[provision],
            text=text,
            readings=tuple(reading for reading in readings if reading.taken.citation == citation),
            stories=tuple(story for story in put_here if not found_by_search(story)),
            law=tuple(story for story in only_told if not found_by_search(story)),
            found=tuple(story for story in (*put_here, *only_told) if found_by_search(story)),
            parts=any(other.startswith(f"{provision}.") for other in known),
            beside=other,
            only_counted=tuple((verdict, counted[verdict]) for verdict in LAW_VERDICTS if counted[verdict]),
        )

    chapters = tuple(chapter(provision.id, provision) for provision in law.provisions)
    beyond = tuple(chapter(provision, None) for provision in strangers)
    placed = {reading.anchor for one in (*chapters, *beyond) for reading in one.readings}
    of_the_whole = tuple(reading for reading in readings if reading.anchor not in placed and reading.dependents)
    placed |= {reading.anchor for reading in of_the_whole}
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
        near={entry.anchor: nearest(entry, by_id, read_by_id) for entry in entries if entry.anchor in told_in_full},
        chapters=chapters,
        beyond=beyond,
        of_the_whole=of_the_whole,
        untested=tuple(_by_reason(of["untested"])),
        inapplicable=tuple(_by_reason(of["inapplicable"])),
        matrix=matrix_of(results),
        requesters=requesters_of(results, laid_out),
        never_asked=never_asked(laid_out),
        evidence=tuple(
            (entry, kept)
            for entry in in_order
            if entry.anchor not in told_in_full  # each digest of these stands beside its evidence
            and (kept := tuple(e for e in entry.result.evidence if e.digest))
        ),
        entries=entries,
        anchors={name: anchor for name, anchor in anchors.items() if anchor}
        | {reading.taken.id: reading.anchor for reading in readings if reading.anchor in placed},
        homes=homes,
        citations={one.id: one.citation for one in (*chapters, *beyond)},
        waived={r.id: waiver for waiver in results.waivers for r in results.results if _names(waiver, r)},
        texts={one.id: one.text.text for one in chapters if one.text},
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
    alike: dict[tuple[str, str], list[Entry]] = {}
    for entry in entries:
        alike.setdefault((entry.result.provision, heading(entry.result)), []).append(entry)
    for (provision, said), told in alike.items():
        yield Group(provision, said, "", tuple(told))


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
