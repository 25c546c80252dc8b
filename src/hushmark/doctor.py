"""``hushmark doctor``: everything that a run rests on, checked before it, each problem with whose it is and what to do.

It does what a run does, with the same code: it introduces the adapter, seeds invented people, sends what was composed, and
brings the system back. Nobody is signed in with a wrong PIN more than once.
"""

import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, Final

from hushmark import adapter_check, trust
from hushmark import suite as suites
from hushmark.adapter_check import Places
from hushmark.certificate_errors import CertificateProblem
from hushmark.certify import DENVER
from hushmark.configuration import Configuration
from hushmark.configuration_errors import ConfigurationProblem
from hushmark.examine import Described, Examination, SuiteBroken, describe_all
from hushmark.finding import Finding, Findings, guarded, not_checked, ok, problem
from hushmark.identifiers import identifiers, of
from hushmark.interlock import emptied
from hushmark.keys import load_private
from hushmark.observe import answer_text, shows, shows_apart
from hushmark.plan import MACHINE_CHANNEL
from hushmark.protocol.adapter import Adapter
from hushmark.protocol.messages import VERSIONS
from hushmark.results import Channel, Declaration
from hushmark.sample import SEED, SignIn, sign_in, signed_into
from hushmark.seeding import seed
from hushmark.sip2.connection import Connection
from hushmark.sip2.line import Sip2Line
from hushmark.suite_errors import SuiteError
from hushmark.terminal import TerminalDoor
from hushmark.verdict import below_floor, certificate_kind
from hushmark.visit import Door, Seeded, Visit, WebDoor
from hushmark.wire import Exchange, Line, Session

_PYTHONS: Final = ((3, 11), (3, 14))
"""The first version of Python that Hushmark runs on, and the first that it does not."""
APART: Final = 120.0
"""How many seconds the system's clock may be apart from this machine's: ages and due dates are counted by both."""
_SECONDS: Final = 20.0
_LONG_ENOUGH: Final = 6
_REFUSED, _NOT_FOUND = 400, 404


def doctor(
    configuration: Configuration | ConfigurationProblem,
    passphrase: str = "",
    clock: datetime | None = None,
    suite_at: Path | None = None,
) -> Iterator[Finding]:
    """Check everything that a run with this configuration rests on, in the order in which a run needs it.

    configuration: or what is wrong with its file. passphrase: of the private key, if there is one. suite_at: where the suite is, if not where it is always found.
    """
    now = clock or datetime.now(DENVER)
    yield _python()
    described = yield from _suite(now, suite_at)
    if isinstance(configuration, ConfigurationProblem):
        yield problem("configuration", "configuration", configuration.what, configuration.fix)
        yield not_checked("all else", "it is not known what is to be used")
        return
    yield _file(configuration)
    yield _reports(configuration.reports)
    yield _key(configuration.key, passphrase)
    allowed = configuration.allow_patrons

    def further(adapter: Adapter, declaration: Declaration, places: Places) -> Iterator[Finding]:
        return _System(adapter, declaration, places, now, described).findings()

    try:
        with trust.trusting(configuration.authorities):
            yield from adapter_check.check(
                configuration.adapter or "example",
                now,
                directory=configuration.directory,
                timeouts=configuration.timeouts,
                allowed=allowed,
                further=further,
            )
    except trust.AuthoritiesUnreadable as found:
        yield problem(
            "authorities", "configuration", f"{found}.", "Correct [tls] authorities in the configuration file."
        )
        yield not_checked("adapter", "it is not known whom to trust")


def _python() -> Finding:
    here = sys.version.split()[0]
    if _PYTHONS[0] <= sys.version_info[:2] < _PYTHONS[1]:
        return ok("Python", here)
    return problem(
        "Python", "environment", f"this is Python {here}.", "Install Python 3.11, 3.12 or 3.13 and use that."
    )


def _suite(now: datetime, at: Path | None) -> Findings[Sequence[Described]]:
    try:
        suite = suites.load_ready(at)
        suites.check_whole(suite)
        described = describe_all(suite.scenarios, now.date())
    except (SuiteError, SuiteBroken) as found:
        yield problem(
            "suite",
            "suite",
            f"{found}",
            "Nothing is certified with it as it is: install Hushmark anew, or mend the suite.",
        )
        return ()
    yield ok(
        "suite", f"{len(suite.scenarios)} scenarios, whole, as the law as code decides them; sha256:{suite.digest}"
    )
    return described


def _file(configuration: Configuration) -> Finding:
    if configuration.file is None:
        return ok("configuration", "there is no hushmark.toml; what the command line does not say is as usual")
    return ok("configuration", f"{configuration.file} is read")


def _reports(folder: Path) -> Finding:
    there = next(path for path in (folder.absolute(), *folder.absolute().parents) if path.exists())
    try:
        with tempfile.TemporaryDirectory(prefix=".draft-", dir=there):
            return ok("reports", f"{folder} can be written")
    except OSError as found:
        what = f"nothing can be written into {folder}: {there}: {found.strerror}."
        return problem(
            "reports", "environment", what, "Name another folder with --reports, or get the right to write there."
        )


def _key(key: Path | None, passphrase: str) -> Finding:
    if key is None:
        return not_checked("private key", "none is named, so nothing will be signed")
    try:
        load_private(key, passphrase)
    except CertificateProblem as found:
        what, _, fix = str(found).partition("; ")
        return problem("private key", "configuration", f"{what}.", f"{fix or 'Name a file that can be read'}.")
    return ok("private key", f"{key} can be read")


class _System:
    """The checks of one system, in the conversation in which its adapter was checked."""

    def __init__(
        self,
        adapter: Adapter,
        declaration: Declaration,
        places: Places,
        now: datetime,
        described: Sequence[Described],
    ) -> None:
        self._adapter, self._declaration, self._places = adapter, declaration, places
        self._now, self._described = now, described
        self._signed_in: tuple[Channel, SignIn, Seeded, Visit] | None = None
        self._wire = [channel for channel in declaration.channels if channel.access == "wire"]
        self._connected: set[str] = set()

    def findings(self) -> Iterator[Finding]:
        if self._described:
            yield from self._declared()
        else:
            yield not_checked("declaration", "what it must offer is in the suite, which cannot be used")
        by_place: dict[tuple[str, ...], list[str]] = {}
        for name, place in self._places.items():
            by_place.setdefault(tuple(str(place.get(part, "")) for part in ("url", "host", "port", "tls")), []).append(
                name
            )
        for names in by_place.values():
            yield from guarded(f"connection to {', '.join(names)}", self._reached(names, self._places[names[0]]))
        for channel in signed_into(self._wire):
            yield from guarded(f"sign-in on {channel.name}", self._sign_in(channel))
        if self._declaration.system:
            yield from guarded("back to empty", self._emptied())

    def _declared(self) -> Iterator[Finding]:
        examination = Examination(self._adapter, self._declaration, self._now.date(), SEED)
        asked = examination.instances(self._described)
        required = examination.required(asked)
        kind = certificate_kind(self._declaration)
        missing = list(below_floor(self._declaration, required)) if kind == "observed" else []
        if kind == "none":
            missing = ["it declares no channel and no decision service"]
        elif not required and self._described:
            missing.append("no scenario is required of it")
        can = {*self._declaration.seeds, *self._declaration.staff_roles}
        needed = {need for one, instance in asked if instance.id in set(required) for need in one.scenario.needs}
        if lacking := sorted(needed - can):
            missing.append(
                f"required scenarios need {', '.join(lacking)}, which it cannot seed, nor says that the product lacks"
            )
        relayed = [channel.name for channel in self._declaration.channels if channel.access == "relay"]
        if relayed:
            missing.append(f"{', '.join(relayed)} is relayed, which this version does not take as evidence")
        for what in missing:
            fix = "Add it to the adapter and declare it; what the product itself does not have stands in LACKS (capabilities.lacks). VENDOR.md, beside a new adapter, says what a certificate takes."
            yield problem("declaration", "configuration", f"no certificate can be reached: {what}.", fix)
        if missing:
            return
        withheld = self._declaration.untested
        what = {"observed": "of a library system", "decision": "of a decision service"}[kind]
        part = f", in part: {', '.join(withheld)} withheld or disabled" if withheld else ""
        yield ok("declaration", f"a certificate {what} can be reached{part}; {len(required)} results are required")

    def _reached(self, names: Sequence[str], place: Mapping[str, Any]) -> Findings[None]:
        name = f"connection to {', '.join(names)}"
        if MACHINE_CHANNEL in names and "host" in place:
            terminal = Sip2Line(place["host"], place["port"], tls=place.get("tls", False), seconds=_SECONDS)
            Connection(terminal.host, terminal.port, terminal.tls, terminal.seconds).close()
            self._connected.update(names)
            yield ok(name, f"{place['host']} port {place['port']}{' by TLS' if terminal.tls else ''}")
            return
        with Line(place["url"], seconds=_SECONDS) as line:
            (first, *_) = line.send(Session(), [{"method": "GET", "url": "/"}])
        self._connected.update(names)
        yield ok(name, f"{place['url']} answers with status {first.status}")
        yield self._clock(names, first)

    @staticmethod
    def _clock(names: Sequence[str], answer: Exchange) -> Finding:
        name = f"clock of {', '.join(names)}"
        said = next((value for header, value in answer.response_headers if header.lower() == "date"), "")
        try:
            theirs = parsedate_to_datetime(said)
        except ValueError:
            return not_checked(name, "the system does not say what time it is (no Date header that can be read)")
        apart = (theirs.replace(tzinfo=theirs.tzinfo or UTC) - datetime.now(UTC)).total_seconds()
        if abs(apart) <= APART:
            return ok(name, "the system's clock and this machine's agree")
        way = "ahead of" if apart > 0 else "behind"
        what = f"the system's clock is {abs(apart) / 60:.0f} minutes {way} this machine's: ages and due dates are counted by both."
        return problem(name, "environment", what, "Set both clocks by the same time server.")

    def _sign_in(self, channel: Channel) -> Findings[None]:
        name = f"sign-in on {channel.name}"
        planned = sign_in(self._declaration, channel, self._now.date())
        if isinstance(planned, str):
            yield not_checked(name, planned)
            return
        if channel.name not in self._connected:
            yield not_checked(name, "there is no connection to it")
            return
        emptied(self._adapter)
        self._signed_in = None
        answer = seed(self._adapter, planned.plan.seeding("A"))
        if answer["refused"]:
            yield not_checked(name, "whoever was to sign in could not be seeded")
            return
        held = Seeded(planned.plan, answer["refs"])
        with self._door(channel, held) as door:
            right = door.ask(planned.right)
            yield self._judged(name, planned, held, door, right)
        if right.answered.obstacle is None and _seen(right, planned, held):
            self._signed_in = channel, planned, held, right

    @contextmanager
    def _door(self, channel: Channel, held: Seeded) -> Iterator[Door]:
        place = self._places[channel.name]
        if channel.name == MACHINE_CHANNEL:
            yield TerminalDoor(place, held)
            return
        with Line(place["url"], seconds=_SECONDS) as line:
            yield WebDoor(self._adapter, {channel.name: line}, held)

    @staticmethod
    def _judged(name: str, planned: SignIn, held: Seeded, door: Door, right: Visit) -> Finding:
        if right.answered.obstacle is not None:
            stopped = right.answered.obstacle
            return problem(name, stopped.whose, f"{stopped.what.rstrip('.')}.", stopped.fix)
        if not _seen(right, planned, held):
            last, signing_in = right.answered.all[-1:], right.answered.signing_in
            if last and last[0].status == _NOT_FOUND and (not signing_in or signing_in[-1].status < _REFUSED):
                where = f"the request in `perform` for {planned.right.operation} was answered 404"
                fix = "Check its address: what the sign-in itself was answered does not look refused."
                return problem(name, "adapter", f"{where} ({_statuses(right)}).", fix)
            fix = "Check that the requests are those of the product's own sign-in, and that 'seed' sets the PIN that it is given."
            what = f"the right PIN does not open the account: {planned.right.operation} shows nothing of it ({_statuses(right)})."
            return problem(name, "adapter", what, fix)
        if right.opening and "{{pin}}" not in str(right.opening):
            return ok(name, "the right card opens the account; no PIN is asked for here")
        wrong = door.ask(planned.wrong)
        if _seen(wrong, planned, held):
            what = f"a wrong PIN opens the account as well ({_statuses(wrong)})."
            fix = "Let the product check the PIN; or, if the adapter signs in in another way, sign in with {{pin}}."
            return problem(name, "system", what, fix)
        stopped_too = wrong.answered.obstacle
        if stopped_too is not None:
            return problem(name, stopped_too.whose, f"a wrong PIN: {stopped_too.what.rstrip('.')}.", stopped_too.fix)
        return ok(name, "the right PIN opens the account, and a wrong one does not")

    def _emptied(self) -> Findings[None]:
        """Bring the system back, and take nobody's word for it: count anew, and sign in once more."""
        name, fix = "back to empty", "Let `reset` take away all that was seeded, and answer when that is done."
        patrons = emptied(self._adapter)
        system = self._adapter.call("initialize", {"protocol": list(VERSIONS), "clock": self._now.isoformat()})[
            "system"
        ]
        if system["patrons"] != patrons:
            what = f"`reset` answered that {patrons} patrons are left, and asked anew the adapter counts {system['patrons']}."
            yield problem(name, "adapter", what, fix)
        elif self._signed_in is None:
            yield ok(name, f"asked anew, it holds {patrons} patrons, as before anything was seeded")
        else:
            channel, planned, held, visit = self._signed_in
            with self._door(channel, held) as door:
                again = door.repeat(visit)
            if again.answered.obstacle is not None:
                yield not_checked(name, f"what was seeded could not be asked for again: {again.answered.obstacle.what}")
            elif _seen(again, planned, held):
                what = f"after `reset` the card and PIN that were seeded before it still open the account on {channel.name}: it is not taken away, whatever `reset` counts."
                yield problem(name, "adapter", what, fix)
            else:
                yield ok(name, "whoever was seeded to sign in is gone: her card and PIN no longer open the account")


def _seen(visit: Visit, planned: SignIn, held: Seeded) -> bool:
    """Tell whether the account was seen: a title, a name, or an identifier too long to stand anywhere by chance."""
    text = answer_text(visit.answered)
    given = {alias: identifiers(ref) for alias, ref in held.refs.items()}
    names = of({"": given}, planned.aliases, shortest=_LONG_ENOUGH)
    return any(shows(text, mark) for mark in planned.marks) or any(shows_apart(text, name) for name in names)


def _statuses(visit: Visit) -> str:
    return ", ".join(f"{each.method} {each.url}: {each.status}" for each in visit.answered.all)
