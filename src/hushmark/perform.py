"""Performs a plan: seeds the worlds A, B, B, A, asks every request in each, and keeps every byte in the journal.

The suite holds the wire: an adapter composes requests, the suite fills in the credential it chose and sends them. What was
composed for somebody entitled is sent once more with the first requester's session (``again``), after the one entitled was
answered: so an adapter cannot spare a system by asking a harmless question for some, nor a system by closing a door only
until its owner has opened it.
"""

import random
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

from hushmark.describe import World
from hushmark.interlock import check_system
from hushmark.journal import PASSES, Answered, Journal, Obstacle
from hushmark.plan import Plan, Probe
from hushmark.protocol.adapter import Adapter
from hushmark.protocol.errors import AdapterProblem
from hushmark.wire import Exchange, Line, Session
from hushmark.wire_errors import WireProblem

Progress = Callable[[str, int, int], None]


def _obstacle(problem: AdapterProblem | WireProblem) -> Obstacle:
    return Obstacle(problem.whose, problem.what, problem.fix)


def perform(
    adapter: Adapter, plan: Plan, journal: Journal, *, allowed: str = "", progress: Progress = lambda *_: None
) -> None:
    """Perform the plan and write the journal. Problems become obstacles of the answers they prevent; nothing is raised.

    ``allowed`` is the name of a system that the configuration lets be used although it holds other patrons.
    """
    if not plan.probes:
        return
    try:
        with ExitStack() as open_lines:
            lines = {
                name: open_lines.enter_context(Line(at["url"]))
                for name, at in adapter.call("endpoints", {})["channels"].items()
            }
            for done, name in enumerate(PASSES):
                progress(f"world {name[0]}", done, len(PASSES))
                _Pass(adapter, plan, journal, name, lines, allowed).run()
            check_system(adapter.call("reset", {})["patrons"], "", allowed, after=True)
    except (AdapterProblem, WireProblem) as problem:
        journal.obstacles.append(_obstacle(problem))


@dataclass(frozen=True)
class _Visit:
    """One requester's visit: what was answered, and what was composed for it."""

    probe: Probe
    answered: Answered
    session: Session | None = None
    requests: list[dict[str, Any]] = field(default_factory=list)
    opening: list[Any] = field(default_factory=list)


class _Pass:
    """One pass over one world."""

    def __init__(
        self, adapter: Adapter, plan: Plan, journal: Journal, name: str, lines: Mapping[str, Line], allowed: str
    ) -> None:
        self._adapter, self._plan, self._journal, self._name, self._lines, self._allowed = (
            adapter,
            plan,
            journal,
            name,
            lines,
            allowed,
        )
        self._refs: dict[str, dict[str, Any]] = {}

    def run(self) -> None:
        check_system(self._adapter.call("reset", {})["patrons"], "", self._allowed, after=True)
        seeded = self._adapter.call("seed", {"set": self._plan.seeding(self._name[0])})
        self._refs = seeded["refs"]
        self._journal.refs[self._name] = {alias: frozenset(_identifiers(ref)) for alias, ref in self._refs.items()}
        silent = (
            {e["alias"] for e in self._plan.seeding(self._name[0])}
            - self._refs.keys()
            - {r["alias"] for r in seeded["refused"]}
        )
        self._journal.refused_seeds.update(dict.fromkeys(silent, "neither made nor refused"))
        self._journal.refused_seeds.update(
            {refused["alias"]: f"{refused['code']}: {refused['detail']}" for refused in seeded["refused"]}
        )
        by_instance: dict[str, list[Probe]] = {}
        for probe in self._plan.probes:
            by_instance.setdefault(probe.instance, []).append(probe)
        for probes in by_instance.values():
            self._ask_all(probes)

    def _ask_all(self, probes: Iterable[Probe]) -> None:
        """Ask one instance's requests; then, once somebody entitled was answered, what she was answered to as the asker.

        So a door that opens after its first use, or after its owner's, is tried as well.
        """
        visits: dict[str, _Visit] = {}
        for probe in probes:
            visits[probe.role] = visit = self._visit(probe)
            self._journal.answers[probe.instance, probe.role, self._name] = visit.answered
        asked, live = visits["asked"], visits.get("live")
        if asked.session is None or asked.answered.obstacle is not None:
            return
        again = live.requests if live is not None and live.requests else asked.requests
        answered = self._anew(asked, again, live)
        if live is not None and live.probe.as_["type"] == asked.probe.as_["type"] and live.opening != asked.opening:
            what = f"on {asked.probe.channel} one {live.probe.as_['type']} is signed in by other requests than another"
            answered = Answered(
                obstacle=Obstacle(
                    "adapter",
                    what,
                    "Answer 'open' with the same requests for everybody of a kind; placeholders carry what differs.",
                )
            )
        self._journal.answers[asked.probe.instance, "again", self._name] = answered

    def _visit(self, probe: Probe) -> "_Visit":
        try:
            if probe.channel not in self._lines:
                what = f"no endpoint was given for the channel {probe.channel}"
                return _Visit(
                    probe, Answered(obstacle=Obstacle("adapter", what, "Name its url in the answer to 'endpoints'."))
                )
            line, session = self._lines[probe.channel], self._session(probe)
            opened = self._adapter.call("open", {"as": dict(probe.as_), "channel": probe.channel})
            signing_in = line.send(session, opened["requests"], opened.get("capture", ()))
            answer = self._adapter.call(
                "perform",
                {
                    "session": opened["session"],
                    "operation": probe.operation,
                    "target": dict(probe.target),
                    "options": {},
                },
            )
            if not answer.get("requests"):
                what = f"{probe.operation} was declared for {probe.channel} and then composed as no request: {answer.get('unsupported', 'an empty list')}"
                fix = "Take the operation out of the channel's list, or answer 'perform' with the requests to send."
                return _Visit(probe, Answered(signing_in, obstacle=Obstacle("adapter", what, fix)))
            answered = self._send(probe, session, answer["requests"], signing_in)
            self._adapter.call("close", {"session": opened["session"]})
            return _Visit(probe, answered, session, answer["requests"], [opened["requests"], opened.get("capture", [])])
        except (AdapterProblem, WireProblem) as problem:
            return _Visit(probe, Answered(obstacle=_obstacle(problem)))

    def _anew(self, asked: "_Visit", requests: list[dict[str, Any]], live: "_Visit | None") -> Answered:
        """Sign the asker in anew, by the same requests, and ask: whatever was done in the first session is undone.

        Where the requests name the patron by what was captured from her own pages, it is she who is named, not the asker.
        """
        requests_to_sign_in, captures = asked.opening
        try:
            session = self._session(asked.probe)
            signing_in = self._lines[asked.probe.channel].send(session, requests_to_sign_in, captures)
        except WireProblem as problem:
            return Answered(obstacle=_obstacle(problem))
        if live is not None and live.session is not None:
            given = set(self._given(asked.probe.instance))
            session.captured |= {name: value for name, value in live.session.captured.items() if value in given}
        return self._send(asked.probe, session, requests, signing_in)

    def _session(self, probe: Probe) -> Session:
        marks = self._plan.marks[probe.instance]
        return Session(self._secrets(probe), marks=(*marks.items, *marks.people, *self._given(probe.instance)))

    def _send(
        self, probe: Probe, session: Session, requests: list[dict[str, Any]], signing_in: tuple[Exchange, ...]
    ) -> Answered:
        try:
            return Answered(signing_in, self._lines[probe.channel].send(session, requests))
        except WireProblem as problem:
            return Answered(signing_in, obstacle=_obstacle(problem))

    def _given(self, instance: str) -> Iterable[str]:
        """Return every identifier that the product gave to the instance's people and things: none of them is a secret."""
        given = self._journal.refs[self._name]
        return (identifier for alias in self._plan.aliases_of(instance) for identifier in given.get(alias, ()))

    def _secrets(self, probe: Probe) -> dict[str, str]:
        if probe.signs_in is None:
            return {}
        ref = self._refs.get(probe.signs_in, {})
        pin = self._plan.pins[probe.signs_in]
        if probe.credential == "wrong":
            pin = str(random.Random(pin).choice([n for n in (int(pin) + 1, int(pin) - 1) if len(str(n)) == len(pin)]))  # noqa: S311 - a wrong PIN, the same in every pass
        return {**{key: ref[key] for key in ("card", "login") if key in ref}, "pin": pin}


def _identifiers(ref: Mapping[str, Any]) -> Iterable[str]:
    yield from (ref[key] for key in ("card", "login", "barcode") if key in ref)
    yield from ref.get("ids", {}).values()


def ask_decisions(
    adapter: Adapter,
    cases: Mapping[str, tuple[World, dict[str, object]]],
    journal: Journal,
    progress: Progress = lambda *_: None,
) -> None:
    """Put the facts of every law scenario to a decision service; each answer or problem goes into the journal."""
    for done, (instance, (_, facts)) in enumerate(cases.items()):
        if done % 10 == 0:
            progress("facts put to the decision service", done, len(cases))
        try:
            journal.decisions[instance] = adapter.call("decide", {"facts": facts})
        except AdapterProblem as problem:
            journal.decisions[instance] = _obstacle(problem)
