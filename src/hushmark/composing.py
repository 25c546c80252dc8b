"""What an adapter composes for one channel, for everybody who may ask there: whether it can be sent, and is the same for all."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from hushmark import captures
from hushmark.plan import PATRON_CHANNELS, STAFF_CHANNELS
from hushmark.protocol.adapter import Adapter
from hushmark.protocol.errors import AnsweredError
from hushmark.protocol.messages import show
from hushmark.results import Channel
from hushmark.templates import fill
from hushmark.wire_errors import WireProblem

Fault = tuple[str, str]
"""What is wrong, and how to mend it."""
_REFER = "Capture it in the answer to 'open', from a request before, or give it among the identifiers of 'seed'."


class Composing:
    """One channel. entities: what was seeded, as it was sent. refs: what the product called it, by alias."""

    def __init__(
        self,
        adapter: Adapter,
        channel: Channel,
        entities: Sequence[Mapping[str, Any]],
        refs: Mapping[str, Mapping[str, Any]],
    ) -> None:
        self._adapter, self._channel, self._refs = adapter, channel, refs
        self._of = {kind: [e for e in entities if e["type"] == kind] for kind in ("patron", "staff", "item")}
        self._first: dict[str, object] = {}
        """What was composed first: to sign in each kind of requester, and for each operation."""

    def faults(self) -> Iterator[Fault]:
        """Yield what is wrong with what is composed. Raises AdapterProblem if the conversation is over."""
        askers: list[Mapping[str, Any] | None] = [None]
        if self._channel.name in PATRON_CHANNELS:
            askers += self._of["patron"]
        if self._channel.name in STAFF_CHANNELS:
            askers += self._of["staff"]
        for asker in askers:
            yield from self._visit(asker)

    def _visit(self, asker: Mapping[str, Any] | None) -> Iterator[Fault]:
        who = {"type": asker["type"], "alias": asker["alias"]} if asker else {"type": "anonymous"}
        opened = self._adapter.call("open", {"as": who, "channel": self._channel.name})
        if "requests" not in opened:
            yield "'open' answers with exchanges on a wire channel.", "Answer with the requests to send."
            return
        signing_in = (opened["requests"], opened.get("capture", []))
        if self._first.setdefault(who["type"], signing_in) != signing_in:
            what = f"one {who['type']} is signed in by other requests than another."
            yield what, "Answer 'open' with the same requests for everybody of a kind; placeholders carry what differs."
        filling = _Filling(None if asker is None else self._refs.get(asker["alias"], {}))
        yield from filling.faults("open", *signing_in)
        for operation in self._channel.operations:
            yield from self._perform(opened["session"], operation, filling)
        try:
            self._adapter.call("close", {"session": opened["session"]})
        except AnsweredError as found:
            yield found.what, found.fix

    def _perform(self, session: str, operation: str, filling: "_Filling") -> Iterator[Fault]:
        target, options = self._aim(operation)
        params = {"session": session, "operation": operation, "target": target, "options": options}
        try:
            answer = self._adapter.call("perform", params)
        except AnsweredError as found:
            yield f"{operation}: {found.what}", found.fix
            return
        requests = answer.get("requests")
        if not requests:
            why = show(answer.get("unsupported", "an empty list"))
            what = f"{operation} is declared, and then composed as no request: {why}."
            yield what, "Take the operation out of the channel's list, or answer 'perform' with the requests to send."
            return
        if self._first.setdefault(operation, requests) != requests:
            what = f"{operation} about one and the same target is composed otherwise for somebody else."
            yield what, "Give the same requests whoever asks: the suite sends them with each requester's own session."
        yield from filling.faults(operation, requests, answer.get("capture", []))

    def _aim(self, operation: str) -> tuple[dict[str, str], dict[str, str]]:
        """Return target and options for an operation, as a run gives them."""
        kind = about(operation)
        if kind:
            return {kind: self._of[kind][0]["alias"]} if self._of[kind] else {}, {}
        if operation.startswith("search."):
            return {}, {"query": "Papers"}
        return {}, {"report": "overdue"} if operation == "report.run" else {}


def about(operation: str) -> str:
    """Return what an operation is about: ``patron``, ``item``, or nothing in particular."""
    head = operation.partition(".")[0]
    return {"guardian": "patron", "title": "item", "slip": "item", "loan": "item", "hold": "item"}.get(
        head, head if head in ("patron", "item") else ""
    )


class _Filling:
    """What a requester's placeholders can be filled in with; ``ref`` is None for nobody, who has no credential to fill in."""

    def __init__(self, ref: Mapping[str, Any] | None) -> None:
        self._nobody = ref is None
        self._values = {name: "x" for name in ("card", "login") if name in (ref or {})} | {"pin": "x"}

    def faults(
        self, what: str, requests: Sequence[Mapping[str, Any]], wanted: Sequence[Mapping[str, Any]]
    ) -> Iterator[Fault]:
        """Yield what of some requests cannot be filled in; from then on, what they capture can be."""
        by_request: dict[int, list[Mapping[str, Any]]] = {}
        try:
            by_request = captures.by_request(wanted, len(requests))
        except WireProblem as found:
            yield f"{what}: {found.what}", found.fix
        for index, request in enumerate(requests):
            notes: tuple[str, ...] = ()
            try:
                notes = fill(request, self._values).notes
            except WireProblem as found:
                yield f"{what}: {found.what}", found.fix
            for note in () if self._nobody else notes:
                yield f"{what}: {note}.", _REFER
            self._values |= {capture["name"]: "x" for capture in by_request.get(index, ())}
