"""Every interface, kind of record and kind of requester: what came of it, or why nothing did.

An empty square is never a pass, so each says whether the interface was not declared to show such a record (*undeclared*), or
whether it was and nobody asked (*not asked*), and why.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from hushmark.protocol.messages import schema
from hushmark.requesters import RECORDS, REQUESTERS, STAFF, may_come
from hushmark.results import Channel, Declaration, Outcome, Result, Results

State = Literal["failed", "cantTell", "untested", "passed", "undeclared", "not asked"]
_WORST_FIRST: Final[tuple[Outcome, ...]] = ("failed", "cantTell", "untested", "passed")
NO_SCENARIO: Final = "No scenario of this suite asks it."
_CLOSED: Final = {
    "absent": ("undeclared", "The product was declared to have no such interface."),
    "withheld": ("not asked", "The interface was withheld from this run, or not named in the declaration."),
    "disabled": ("not asked", "The interface was declared to be switched off."),
}


@dataclass(frozen=True)
class Square:
    """One interface, one kind of record, one kind of requester.

    ``state`` is the worst outcome of those asked (``results`` are their ids), or *undeclared* or *not asked*; ``why`` says why
    in a sentence, and is empty where something passed or failed.
    """

    interface: str
    record: str
    requester: str
    state: State
    why: str = ""
    results: tuple[str, ...] = ()


@dataclass(frozen=True)
class Matrix:
    """All squares, in the order of interfaces, records and requesters."""

    interfaces: tuple[str, ...]
    records: tuple[str, ...]
    requesters: tuple[str, ...]
    squares: tuple[Square, ...]

    def at(self, interface: str, record: str, requester: str) -> Square:
        """Return one square. Raises KeyError for what the matrix has not."""
        found = {(s.interface, s.record, s.requester): s for s in self.squares}
        return found[interface, record, requester]


def matrix(results: Results) -> Matrix:
    """Lay out the results of a run; law scenarios, which are asked of no interface, have no square."""
    declared = {channel.name: channel for channel in results.declaration.channels}
    names = [name for name in schema()["$defs"]["channel"]["enum"] if declared]
    interfaces = tuple(dict.fromkeys([*names, *declared]))
    asked: dict[tuple[str, str, str], list[Result]] = {}
    kinds = {operation: record for record, operations in RECORDS.items() for operation in operations}
    for result in results.results:
        if result.channel and result.operation in kinds:
            asked.setdefault((result.channel, kinds[result.operation], result.requester), []).append(result)
    squares = tuple(
        _square(results.declaration, declared.get(interface), (interface, record, requester), asked)
        for interface in interfaces
        for record in RECORDS
        for requester in REQUESTERS
    )
    return Matrix(interfaces, tuple(RECORDS), REQUESTERS, squares)


def _square(
    declaration: Declaration,
    channel: Channel | None,
    place: tuple[str, str, str],
    asked: dict[tuple[str, str, str], list[Result]],
) -> Square:
    told = asked.get(place, [])
    state = next((outcome for outcome in _WORST_FIRST if any(r.outcome == outcome for r in told)), None)
    if state is not None and state != "inapplicable":
        why = next((r.reason for r in told if r.outcome == state), "")
        return Square(*place, state, why, tuple(r.id for r in told))
    empty, why = next(_reasons(declaration, channel, place, told))
    return Square(*place, empty, why, tuple(r.id for r in told))


def _reasons(
    declaration: Declaration, channel: Channel | None, place: tuple[str, str, str], told: list[Result]
) -> Iterator[tuple[Literal["undeclared", "not asked"], str]]:
    """Yield why a square is empty, the first reason first."""
    _, record, requester = place
    if channel is None:
        yield "not asked", "The interface was not named in the declaration."
        return
    if channel.access == "absent":
        yield "undeclared", _CLOSED["absent"][1]
    if channel.access in _CLOSED:
        yield "not asked", _CLOSED[channel.access][1]
    if not set(RECORDS[record]) & set(channel.operations):
        yield "undeclared", "The interface was not declared to show such a record."
    if told:
        yield "undeclared", told[0].reason
    if not may_come(requester, channel.name):
        yield "not asked", "Such a requester does not sign in at this interface."
    role = next((role for role, words in STAFF.items() if words == requester), "")
    if role and role not in declaration.staff_roles:
        yield "undeclared", "No account of such a member of staff was declared."
    yield "not asked", NO_SCENARIO
