"""What a failure is best read beside: the nearest case that came out as it should, and the failures that came out alike."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from hushmark.report.stories import Entry
from hushmark.results import LawRead, Line


@dataclass(frozen=True)
class Near:
    """A case one fact away: its title and id, where it is told if it is, its outcome, and the sentences that differ.

    ``outcome`` is empty where it was not put to the system; ``here`` and ``there`` are the facts and requests that only
    the one and only the other has.
    """

    title: str
    id: str
    anchor: str
    outcome: str
    here: tuple[Line, ...]
    there: tuple[Line, ...]


@dataclass(frozen=True)
class Cause:
    """Failures that came out in the same words at the same interface, or under the same provision where there is none."""

    channel: str
    citation: str
    observed: str
    entries: tuple[Entry, ...]

    @property
    def required(self) -> int:
        """Return how many of them a certificate needs."""
        return sum(entry.result.required for entry in self.entries)


def nearest(entry: Entry, entries: Mapping[str, Entry], law: Mapping[str, LawRead]) -> Near | None:
    """Return the near control of a result, through the same channel if it was asked there."""
    result = entry.result
    if not result.control:
        return None
    other = entries.get(f"{result.control}@{result.channel}") or entries.get(result.control)
    if other is not None:
        of = other.result
        return Near(of.title, of.id, other.anchor, of.outcome, *_apart(result.lines, of.lines))
    if result.control in law:
        read = law[result.control]
        return Near(read.title, read.id, "", "", *_apart(result.lines, read.lines))
    return Near("", result.control, "", "", (), ())


def _apart(here: Sequence[Line], there: Sequence[Line]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """Return the facts and requests that only one of two cases has; that they expect something else is no difference of fact."""
    ours, theirs = _facts(here), _facts(there)
    return tuple(ours[said] for said in ours if said not in theirs), tuple(
        theirs[said] for said in theirs if said not in ours
    )


def _facts(lines: Sequence[Line]) -> dict[tuple[object, ...], Line]:
    before = takewhile(lambda line: line.keyword.strip() != "Then", lines)
    return {(line.text, line.table): line for line in before}


def causes(failed: Sequence[Entry]) -> tuple[Cause, ...]:
    """Take failures together that came out alike, those that explain most first; a guess at causes, not a finding."""
    alike: dict[tuple[str, str, str], list[Entry]] = {}
    for entry in failed:
        result = entry.result
        where = (result.channel, "" if result.channel else result.citation, result.observed)
        alike.setdefault(where, []).append(entry)
    found = [Cause(channel, citation, observed, tuple(told)) for (channel, citation, observed), told in alike.items()]
    return tuple(sorted(found, key=lambda cause: (-cause.required, -len(cause.entries))))
