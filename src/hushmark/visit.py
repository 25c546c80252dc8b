"""One requester's visit to a system: signing in, asking, and what of it is remembered to ask once more.

On a web channel the adapter composes the requests, and the suite fills in the credential that it chose and sends them.
"""

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from hushmark.identifiers import identifiers
from hushmark.journal import Answered, Obstacle
from hushmark.plan import Plan, Probe
from hushmark.protocol.adapter import Adapter
from hushmark.protocol.errors import AdapterProblem
from hushmark.protocol.messages import show
from hushmark.wire import Exchange, Line, Session
from hushmark.wire_errors import WireProblem

_REFUSED = 400


_SIGN_IN = "Is this the sign-in of the product, and did 'seed' set the PIN that it was given?"


def _shown(exchange: Exchange) -> str:
    """Show a request and how its answer begins."""
    return f"{exchange.method} {exchange.url}: {exchange.status} {show(exchange.body.decode(errors='replace'))}"


def _sign_in_refused(probe: Probe, last: Exchange) -> str:
    said = f"signing in on {probe.channel} with the right credential was answered with status {last.status}"
    return f"{said} ({_shown(last)})"


def obstacle(problem: AdapterProblem | WireProblem) -> Obstacle:
    """Return a problem as what stood in an answer's way."""
    return Obstacle(problem.whose, problem.what, problem.fix)


@dataclass(frozen=True)
class Visit:
    """What came of one visit; a web visit consisted of ``session``, ``opening`` and ``asking`` (requests and captures)."""

    probe: Probe
    answered: Answered
    session: Session | None = None
    asking: Mapping[str, Any] = field(default_factory=dict)
    opening: list[Any] = field(default_factory=list)
    lent: Sequence[Mapping[str, Any]] = ()
    """What staff capture when they sign in, where it is their requests that are sent with what a patron's sign-in gave."""


class Door(Protocol):
    """A way to ask one pass's system; ``ask`` raises nothing: what goes wrong is the answer's obstacle."""

    def ask(self, probe: Probe) -> Visit:
        """Make one visit."""

    def again(self, asked: Visit, live: Visit | None) -> Visit | None:
        """Ask once more, after somebody entitled was answered; None where nothing can be asked twice."""

    def repeat(self, visit: Visit) -> Visit:
        """Make a visit once more as it was made in another world, to a system that may not know who it is about."""


@dataclass(frozen=True)
class Seeded:
    """What one pass's system holds: the plan, and the identifiers that the product gave, by alias."""

    plan: Plan
    refs: Mapping[str, Mapping[str, Any]]

    def credential(self, probe: Probe) -> dict[str, str]:
        """Return what the requester signs in with: right, wrong by one, an empty PIN, or nothing."""
        if probe.signs_in is None:
            return {}
        ref = self.refs.get(probe.signs_in, {})
        pin = self.plan.pins[probe.signs_in]
        if probe.credential == "wrong":
            near = [n for n in (int(pin) + 1, int(pin) - 1) if len(str(n)) == len(pin)]
            pin = str(random.Random(pin).choice(near))  # noqa: S311 - a wrong PIN, the same in every pass
        if probe.credential == "empty":
            pin = ""
        return {**{key: ref[key] for key in ("card", "login") if key in ref}, "pin": pin}

    def given(self, instance: str) -> Iterable[str]:
        """Return every identifier that the product gave to the instance's people and things: none of them is a secret."""
        aliases = self.plan.aliases_of(instance)
        return (name for alias in aliases if alias in self.refs for name in identifiers(self.refs[alias]).values())


class WebDoor:
    """The web: requests that the adapter composes."""

    def __init__(self, adapter: Adapter, lines: Mapping[str, Line], seeded: Seeded) -> None:
        self._adapter, self._lines, self._seeded = adapter, lines, seeded

    def ask(self, probe: Probe) -> Visit:
        """Sign in, ask, and let the adapter close the visit."""
        try:
            missing = {probe.channel, probe.signs_in_at or probe.channel} - self._lines.keys()
            if missing:
                what = f"no endpoint was given for the channel {', '.join(sorted(missing))}."
                return Visit(
                    probe, Answered(obstacle=Obstacle("adapter", what, "Name its url in the answer to 'endpoints'."))
                )
            session = self._session(probe)
            opened = self._open(probe.as_, probe.signs_in_at or probe.channel)
            asked_in = self._open(probe.composed_for, probe.channel) if probe.signs_in_at else opened
            opening = [opened["requests"], list(opened.get("capture", ()))]
            lent = asked_in.get("capture", ()) if probe.signs_in_at else ()
            signing_in = self._sign_in(probe, session, opening, lent)
            answer = self._adapter.call("perform", self._performing(probe, asked_in["session"]))
            closing = self._adapter.call("close", {"session": opened["session"]})
            if probe.signs_in_at:
                self._adapter.call("close", {"session": asked_in["session"]})
            if not answer.get("requests"):
                what = f"{probe.operation} was declared for {probe.channel} and then composed as no request: {answer.get('unsupported', 'an empty list')}."
                fix = "Take the operation out of the channel's list, or answer 'perform' with the requests to send."
                return Visit(probe, Answered(signing_in, obstacle=Obstacle("adapter", what, fix)))
            refused = self._refused(probe, signing_in)
            answered = (
                Answered(signing_in, obstacle=refused) if refused else self._send(probe, session, answer, signing_in)
            )
            if probe.after_sign_out and answered.obstacle is None:
                answered = self._after_sign_out(probe, session, answer, closing)
            return Visit(probe, answered, session, answer, opening, lent)
        except (AdapterProblem, WireProblem) as problem:
            return Visit(probe, Answered(getattr(problem, "exchanges", ()), obstacle=obstacle(problem)))

    def _open(self, as_: Mapping[str, str], channel: str) -> dict[str, Any]:
        return self._adapter.call("open", {"as": dict(as_), "channel": channel})

    def _sign_in(
        self, probe: Probe, session: Session, opening: Sequence[Any], lent: Sequence[Mapping[str, Any]]
    ) -> tuple[Exchange, ...]:
        """Sign in, and call what that gave a patron as staff call what they are given, where she asks as they do."""
        requests, captures = opening
        signing_in = self._lines[probe.signs_in_at or probe.channel].send(session, requests, captures)
        given = [session.captured[one["name"]] for one in captures if one["name"] in session.captured]
        for place, one in enumerate(lent if given else ()):
            session.captured.setdefault(one["name"], given[min(place, len(given) - 1)])
        return signing_in

    def _performing(self, probe: Probe, session: str) -> dict[str, Any]:
        number = {"query": str(self._seeded.refs[probe.card_of].get("card", ""))} if probe.card_of else {}
        return {
            "session": session,
            "operation": probe.operation,
            "target": dict(probe.target),
            "options": {**probe.options, **number},
        }

    @staticmethod
    def _refused(probe: Probe, signing_in: tuple[Exchange, ...]) -> Obstacle | None:
        """Say so if the right credential of a patron was refused: what follows would show nothing."""
        if probe.credential != "own" or probe.as_["type"] != "patron" or not signing_in:
            return None
        last = signing_in[-1]
        if last.status < _REFUSED:
            return None
        return Obstacle("adapter", f"{_sign_in_refused(probe, last)}.", _SIGN_IN)

    def _after_sign_out(
        self, probe: Probe, session: Session, asking: Mapping[str, Any], closing: Mapping[str, Any]
    ) -> Answered:
        """Sign out and ask once more at the same place, as whoever comes next would; only that answer counts."""
        if not closing.get("requests"):
            what = (
                f"on {probe.channel} nobody can sign out: 'close' composed {closing.get('unsupported', 'no request')}."
            )
            return Answered(obstacle=Obstacle("adapter", what, "Answer 'close' with the requests that sign out."))
        try:
            self._lines[probe.channel].send(session, closing["requests"])
        except WireProblem as problem:
            return Answered(obstacle=obstacle(problem))
        return self._send(probe, session, asking, ())

    def again(self, asked: Visit, live: Visit | None) -> Visit | None:
        """Sign the asker in anew, by the same requests, and ask: whatever was done in the first session is undone.

        Where the requests name the patron by what was captured from her own pages, it is she who is named, not the asker.
        """
        if asked.session is None or asked.answered.obstacle is not None or asked.probe.after_sign_out:
            return None
        probe = asked.probe
        if live is not None and live.probe.as_["type"] == probe.as_["type"] and live.opening != asked.opening:
            what = f"on {probe.channel} one {probe.as_['type']} is signed in by other requests than another."
            fix = "Answer 'open' with the same requests for everybody of a kind; placeholders carry what differs."
            return Visit(probe, Answered(obstacle=Obstacle("adapter", what, fix)))
        aims_elsewhere = live is not None and live.probe.options != probe.options
        asking = live.asking if live is not None and live.asking and not aims_elsewhere else asked.asking
        session = self._session(probe)
        try:
            signing_in = self._sign_in(probe, session, asked.opening, asked.lent)
        except WireProblem as problem:
            return Visit(probe, Answered(obstacle=obstacle(problem)))
        if live is not None and live.session is not None:
            given = set(self._seeded.given(probe.instance))
            session.captured |= {name: value for name, value in live.session.captured.items() if value in given}
        return Visit(probe, self._send(probe, session, asking, signing_in))

    def repeat(self, visit: Visit) -> Visit:
        """Send what was composed before: the adapter cannot compose what is about somebody who is not there."""
        if visit.session is None:
            return visit
        session, line = self._session(visit.probe), self._lines[visit.probe.channel]
        signing_in: tuple[Exchange, ...] = ()
        try:
            signing_in = self._sign_in(visit.probe, session, visit.opening, visit.lent)
            asked = line.send(session, visit.asking["requests"], visit.asking.get("capture", ()))
        except WireProblem as problem:
            return Visit(visit.probe, Answered(signing_in, obstacle=obstacle(problem)))
        return Visit(visit.probe, Answered(signing_in, asked))

    def _session(self, probe: Probe) -> Session:
        marks = self._seeded.plan.marks[probe.instance]
        names = (*marks.items, *marks.people, *self._seeded.given(probe.instance))
        return Session(self._seeded.credential(probe), marks=names)

    def _send(
        self, probe: Probe, session: Session, asking: Mapping[str, Any], signing_in: tuple[Exchange, ...]
    ) -> Answered:
        try:
            exchanges = self._lines[probe.channel].send(session, asking["requests"], asking.get("capture", ()))
        except WireProblem as problem:
            return Answered(signing_in, obstacle=obstacle(problem))
        empty = next((note for e in exchanges for note in e.notes if "there is no " in note), "")
        if empty and probe.credential == "own":
            what = f"the request for {probe.operation} on {probe.channel} could not be filled in ({empty})."
            fix = "Capture it from an answer to signing in; a capture that finds nothing there leaves its name empty."
            if signing_in and signing_in[-1].status >= _REFUSED:
                what, fix = f"{_sign_in_refused(probe, signing_in[-1])}; so {what}", _SIGN_IN
            elif signing_in:
                what = f"{what} The last answer to signing in: {_shown(signing_in[-1])}."
            return Answered((*signing_in, *exchanges), obstacle=Obstacle("adapter", what, fix))
        return Answered(signing_in, exchanges)
