"""``hushmark adapter check``: the protocol alone. Nothing is sent to the system but what the adapter does itself: it resets and seeds it.

The same code introduces, seeds and fills in requests as in a run, so what is well here is well there.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from evaluator.facts import ORDINARY
from hushmark import sample
from hushmark.composing import Composing, about
from hushmark.examine import introduce
from hushmark.finding import Finding, Findings, guarded, not_checked, ok, problem
from hushmark.interlock import TO_EMPTY, HoldsPatrons, NotATestSystem, emptied, leaving_nothing
from hushmark.mail import MailSink
from hushmark.plan import (
    ANONYMOUS_CHANNELS,
    KEPT,
    MACHINE_CHANNEL,
    MAIL_CHANNEL,
    PATRON_CHANNELS,
    STAFF_CHANNELS,
    Plan,
)
from hushmark.protocol.adapter import Adapter, start
from hushmark.protocol.errors import AdapterProblem, AnsweredError, NoSuchMethod
from hushmark.protocol.messages import show
from hushmark.results import Channel, Declaration
from hushmark.seeding import seed

Places = Mapping[str, Mapping[str, Any]]
"""Where each channel is found, as the adapter answered ``endpoints``."""
Further = Callable[[Adapter, Declaration, Places], Iterator[Finding]]
_WEB: Final = tuple(
    name for name in (*ANONYMOUS_CHANNELS, *PATRON_CHANNELS, *STAFF_CHANNELS) if name != MACHINE_CHANNEL
)
_SILENCE: Final = 20.0
_LAST_LINES: Final = 8
_MOMENTS, _MOMENT = 6, 0.05
_NAMED: Final = {"patron": "card", "staff": "login", "item": "barcode"}
"""The identifier without which a kind of entity cannot be asked about, or cannot sign in."""
_NEEDS: Final = {
    **dict.fromkeys(("loan", "returnedLoan", "hold", "charge", *KEPT), ("patron", "item")),
    **dict.fromkeys(("guardianLink", "consent"), ("patron",)),
    "endedLink": ("guardianLink",),
}


def check(
    spec: str,
    clock: datetime,
    *,
    directory: Path | None = None,
    timeouts: Mapping[str, float] | None = None,
    allowed: str = "",
    further: Further = lambda *_: iter(()),
) -> Iterator[Finding]:
    """Check an adapter's whole protocol, then whatever ``further`` checks in the same conversation, then that it ends.

    spec, directory, timeouts: as for ``start``. allowed: the name of a system that may be used although it holds patrons.
    """
    try:
        adapter = start(spec, directory=directory, timeouts=timeouts)
    except AdapterProblem as found:
        yield problem("adapter", found.whose, found.what, found.fix)
        yield not_checked("protocol", "the adapter did not start")
        return
    said = 0
    for finding in _checked(adapter, spec, clock, directory, allowed, further):
        heard = _heard(adapter, said) if finding.state == "problem" and finding.whose != "system" else ""
        yield replace(finding, heard=tuple(heard[said:].strip().splitlines()[-_LAST_LINES:]))
        said = max(said, len(heard))


def _heard(adapter: Adapter, said: int) -> str:
    """Return what it wrote to standard error; that is read beside the conversation, and comes in pieces, the last of them late."""
    heard = adapter.heard
    for _ in range(_MOMENTS):
        time.sleep(_MOMENT)
        before, heard = heard, adapter.heard
        if len(before) == len(heard) > said:
            break
    return heard


def _checked(
    adapter: Adapter, spec: str, clock: datetime, directory: Path | None, allowed: str, further: Further
) -> Iterator[Finding]:
    remains: list[str] = []
    told = clock.isoformat(timespec="seconds")
    with leaving_nothing(adapter, lambda: start(spec, directory=directory), told, remains.append):
        declaration = yield from guarded("adapter", _introduction(adapter, spec, clock, allowed))
        if declaration is None:
            yield not_checked("protocol", "there is no introduction to a system that may be touched")
        else:
            yield from _Conversation(adapter, declaration, clock, further).findings()
        broken = bool(adapter.problems)
    for what in remains:
        yield problem("left behind", "adapter", what, TO_EMPTY)
    if broken:
        return
    if adapter.problems:
        late = adapter.problems[0]
        yield problem("end", late.whose, late.what, late.fix)
    elif adapter.ended_itself is None:
        yield not_checked("end", "an adapter behind HTTP is neither started nor ended here")
    elif adapter.ended_itself:
        yield ok("end", "the adapter ended when its input ended")
    else:
        fix = "Stop what was started and exit when standard input closes."
        yield problem("end", "adapter", "the adapter was still running five seconds after its input had ended.", fix)


def _introduction(adapter: Adapter, spec: str, clock: datetime, allowed: str) -> Findings[Declaration | None]:
    now = clock.isoformat(timespec="seconds")
    try:
        declaration = introduce(adapter, spec, now, allowed)
    except (NotATestSystem, HoldsPatrons) as found:
        yield ok("adapter", "it starts and introduces itself")
        yield problem("test system", found.whose, found.what, found.fix)
        return None
    product = f"{declaration.product} {declaration.product_version}"
    yield ok("adapter", f"{declaration.adapter} {declaration.adapter_version} for {product}")
    if declaration.system:
        yield ok(
            "test system",
            f"{show(declaration.system)} calls itself a test system, and holds no patrons but those allowed",
        )
    again = introduce(adapter, spec, now, allowed)
    changed = [name for name in declaration.__struct_fields__ if getattr(again, name) != getattr(declaration, name)]
    if changed:
        what = f"asked twice, it declares something else the second time: {', '.join(changed)}."
        yield problem(
            "introduction", "adapter", what, "Declare the same whenever asked: that is what a certificate is for."
        )
    else:
        yield ok("introduction", "asked twice, it declares the same")
    return declaration


class _Conversation:
    """Everything that is asked of an adapter that has introduced itself."""

    def __init__(self, adapter: Adapter, declaration: Declaration, clock: datetime, further: Further) -> None:
        self._adapter, self._declaration, self._clock = adapter, declaration, clock
        self._further = further
        self._wire = [channel for channel in declaration.channels if channel.access == "wire"]

    def findings(self) -> Iterator[Finding]:
        yield from guarded("unknown method", self._unknown_method())
        if self._declaration.decide != "none":
            yield from guarded("decide", self._decide())
        places: Places | None = {}
        with ExitStack() as held:
            if self._declaration.system:
                mails = any(channel.name == MAIL_CHANNEL for channel in self._wire)
                sink = held.enter_context(MailSink()) if mails else None
                places = yield from guarded("endpoints", self._endpoints(sink))
                yield from guarded("reset", self._reset("before seeding"))
                yield from guarded("seed", self._with_a_seeding(sink))
                yield from guarded("reset", self._reset("after seeding"))
            yield from self._further(self._adapter, self._declaration, places or {})

    def _unknown_method(self) -> Findings[None]:
        method, fix = "no.such.method", "Answer a method that you do not have with the error -32601, and go on."
        try:
            answer = self._adapter.ask(method, {}, _SILENCE)
        except NoSuchMethod:
            yield ok("unknown method", "answered with error -32601")
        except AnsweredError as found:
            yield problem(
                "unknown method", "adapter", f"{method} was answered with error {found.code}, not -32601.", fix
            )
        else:
            yield problem("unknown method", "adapter", f"{method} was answered with a result: {show(answer)}.", fix)

    def _decide(self) -> Findings[None]:
        answer = self._adapter.call("decide", {"facts": {**ORDINARY, "date": self._clock.date().isoformat()}})
        kind = "permit-deny" if "decision" in answer else "verdict"
        if kind == self._declaration.decide:
            yield ok("decide", f"answered with {kind}, as declared")
        else:
            what = f"declared to answer with {self._declaration.decide}, it answered with {kind}."
            yield problem("decide", "adapter", what, "Answer as declared, or declare it as it answers.")

    def _endpoints(self, sink: MailSink | None) -> Findings[Places]:
        params = {"mail": {"host": sink.host, "port": sink.port}} if sink else {}
        places: Places = self._adapter.call("endpoints", params)["channels"]
        wanted = {channel.name for channel in self._wire if channel.name != MAIL_CHANNEL}
        if missing := sorted(wanted - places.keys()):
            what = f"no address is given for {', '.join(missing)}, declared to be on the wire."
            yield problem("endpoints", "adapter", what, "Name each wire channel in the answer to 'endpoints'.")
        if unasked := sorted(places.keys() - wanted):
            what = f"an address is given for {', '.join(unasked)}, not declared to be on the wire."
            yield problem("endpoints", "adapter", what, "Declare the channel 'wire', or give no address for it.")
        for name in sorted(wanted & places.keys()):
            if ("host" in places[name]) != (name == MACHINE_CHANNEL):
                fix = "sip2 has host and port; every other channel has a url."
                yield problem("endpoints", "adapter", f"the address of {name} is of another kind.", fix)
        if wanted == places.keys():
            yield ok("endpoints", f"an address for each of {', '.join(sorted(wanted)) or 'no channels'}")
        return places

    def _reset(self, when: str) -> Findings[None]:
        patrons = emptied(self._adapter)
        yield ok("reset", f"{when}: the system then holds {patrons} patrons")

    def _with_a_seeding(self, sink: MailSink | None) -> Findings[None]:
        plan = sample.everything(self._declaration, self._clock.date())
        refs = yield from seeded(self._adapter, self._declaration, plan)
        for channel in self._wire:
            yield from guarded(f"channel {channel.name}", self._channel(channel, plan, refs, sink))
        yield from guarded("unknown alias", self._unknown_alias())
        if self._declaration.clock == "settable":
            yield from guarded("clock", self._tomorrow())

    def _tomorrow(self) -> Findings[None]:
        self._adapter.call("clock", {"at": (self._clock + timedelta(1)).isoformat(timespec="seconds")})
        yield ok("clock", "it was told that it is tomorrow; the reset that follows is to set it right")

    def _channel(self, channel: Channel, plan: Plan, refs: Places, sink: MailSink | None) -> Findings[None]:
        name = f"channel {channel.name}"
        if channel.name == MACHINE_CHANNEL:
            yield not_checked(name, "the suite speaks it itself: the adapter composes nothing for it")
        elif sink is not None and channel.name == MAIL_CHANNEL:
            yield from self._jobs(channel, sink)
        elif channel.name not in _WEB:
            yield not_checked(name, "no scenario asks through it")
        else:
            faults = dict.fromkeys(Composing(self._adapter, channel, plan.seeding("A"), refs).faults())
            for what, fix in faults:
                yield problem(name, "adapter", what, fix)
            if not faults:
                told = f"{len(channel.operations)} operations are composed, the same whoever asks, and can be filled in"
                yield ok(name, told)

    def _jobs(self, channel: Channel, sink: MailSink) -> Findings[None]:
        name = f"channel {channel.name}"
        for operation in channel.operations:
            sink.taken()
            self._adapter.call("job", {"job": operation})
            count = len(sink.taken())
            if count:
                yield ok(name, f"{operation}: {count} messages were handed over")
            else:
                what = f"the job {operation} was done, and no message was handed over."
                fix = "Send the product's mail to the place that 'endpoints' is given, and answer when all of it was handed over."
                yield problem(name, "adapter", what, fix)

    def _unknown_alias(self) -> Findings[None]:
        asked = ((c, o) for c in self._wire if c.name in _WEB for o in c.operations if about(o) == "patron")
        channel, operation = next(asked, (None, ""))
        if channel is None:
            yield not_checked("unknown alias", "nothing is asked about a patron")
            return
        opened = self._adapter.call("open", {"as": {"type": "anonymous"}, "channel": channel.name})
        target = {"patron": "never-seeded"}
        params = {"session": opened["session"], "operation": operation, "target": target, "options": {}}
        try:
            answer = self._adapter.call("perform", params)
        except AnsweredError as found:
            yield ok("unknown alias", f"whoever was never seeded is answered with error {found.code}")
        else:
            if answer.get("requests"):
                what = f"{operation} ({channel.name}) about an alias that was never seeded was composed all the same."
                fix = "Look the alias up among what was seeded, and answer with an error if it is not there."
                yield problem("unknown alias", "adapter", what, fix)
            else:
                yield ok("unknown alias", "nothing is composed about whoever was never seeded")
        self._adapter.call("close", {"session": opened["session"]})


def seeded(adapter: Adapter, declaration: Declaration, plan: Plan) -> Findings[Places]:
    """Seed a plan's first world; return what the product called each, and find whatever is missing."""
    entities = plan.seeding("A")
    answer = seed(adapter, entities)
    refs: Places = answer["refs"]
    kinds = {entity["alias"]: entity["type"] for entity in entities}
    refused = {one["alias"]: f"{one['code']}: {one['detail']}" for one in answer["refused"]}
    faults: dict[str, str] = {}
    for alias, kind in kinds.items():
        if alias in refused:
            what = (
                f"of the kind {kind}, one was refused, though it is declared that it can be seeded ({refused[alias]})."
            )
            faults[what] = "Mend it, or take the kind out of SEEDS (capabilities.seed)."
        elif alias not in refs:
            faults[f"of the kind {kind}, one was neither made nor refused."] = "Answer for every alias in the set."
        elif _NAMED.get(kind, "ids") not in refs[alias]:
            faults[f"of the kind {kind}, one was made, and the answer names no {_NAMED[kind]}."] = (
                "Answer with every identifier that the product gave."
            )
    for kind in declaration.seeds:
        if lacking := [need for need in _NEEDS.get(kind, ()) if need not in declaration.seeds]:
            faults[f"{kind} is declared, and no {' or '.join(lacking)}."] = "Declare what it takes as well."
    if ("staff" in declaration.seeds) != bool(declaration.staff_roles):
        what = "of staff, the seed is declared without a role, or a role without the seed."
        faults[what] = (
            "Declare both: 'staff' in SEEDS (capabilities.seed), the roles in ROLES (capabilities.staffRoles)."
        )
    for what, fix in faults.items():
        yield problem("seed", "adapter", what, fix)
    if not faults:
        yield ok("seed", f"one at least of each kind declared: {', '.join(declaration.seeds) or 'none'}")
    return refs
