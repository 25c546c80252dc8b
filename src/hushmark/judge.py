"""From the journal to outcomes: a pure function, so that a verdict can be computed again from the evidence.

``kept`` (a ``must``): passed only if the answer is the same in both worlds, was a typed answer of a live system to a
requester who was who she was said to be, and somebody entitled does get the record through the same door. ``unnamed``: passed
only if nothing in the answer names the patron, and the same door does name her, or shows the item, to somebody. ``told`` (a
``may``): passed if the record came out, or if it was refused while the door is live (*more protective than required*).
A crash, a time-out, garbage or an unstable answer is none of these: it is ``cantTell``, and says whose it is.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from hushmark import identifiers
from hushmark.evidence import at_mark, gist, in_rows, of_exchange, what_differs
from hushmark.forms import FORMS, Form
from hushmark.journal import PASSES, Answered, Journal, Obstacle
from hushmark.observe import Steady, answer_text, shows, shows_apart, tells, worlds
from hushmark.plan import CHANGING, MACHINE_CHANNEL, NEED_NOT_KEEP, STAFF_CHANNELS, Instance, Marks
from hushmark.results import Evidence, Outcome, Whose
from hushmark.wire import Exchange

_REDIRECT = 300
_REFUSED = 400
_SERVER_ERROR = 500
_LONG_ENOUGH = 6
"""An identifier of this length stands nowhere by chance."""


@dataclass(frozen=True)
class Judged:
    """The outcome of one instance, whose it is, and in sentences what was observed and why."""

    outcome: Outcome
    whose: Whose
    observed: str
    reason: str = ""
    evidence: tuple[Evidence, ...] = ()
    control_note: str = ""
    more_protective: bool = False
    masked: int = 0


@dataclass(frozen=True)
class _Seen:
    """One role's four answers: what each world steadily says, or why that cannot be told."""

    answers: tuple[Answered, ...]
    texts: tuple[str, ...]
    a: Steady | None
    b: Steady | None
    obstacle: Obstacle | None
    masked: int = field(default=0)

    @property
    def differs(self) -> bool:
        return self.a is not None and self.b is not None and self.a.text != self.b.text

    @property
    def steady(self) -> bool:
        return self.a is not None and self.b is not None

    @property
    def raw(self) -> str:
        """What came in the first pass, as it came."""
        return answer_text(self.answers[0])

    @property
    def last(self) -> Exchange | None:
        """The last exchange of the first pass."""
        return self.answers[0].all[-1] if self.answers[0].all else None

    @property
    def shown(self) -> tuple[Evidence, ...]:
        """The last exchange, as evidence."""
        return (of_exchange(self.last),) if self.last else ()

    @property
    def gist(self) -> str:
        return gist(self.last) if self.last else "nothing came"


def see(journal: Journal, instance: str, role: str) -> _Seen | None:
    """Return one role's answers in the four passes, with identifiers that change read as what they stand for."""
    answers = journal.passes(instance, role)
    if answers is None:
        return None
    obstacle = next((a.obstacle for a in answers if a.obstacle is not None), None)
    if obstacle is not None:
        return _Seen(answers, (), None, None, obstacle)
    first: _Seen | None = None
    for form in FORMS:
        seen = _compared(answers, journal, form)
        if seen.steady:
            return seen
        first = first or seen
    return first


def _compared(answers: tuple[Answered, ...], journal: Journal, form: Form) -> _Seen:
    texts = tuple(
        identifiers.read(answer_text(answer, form), journal.changing.get(name, {}))
        for name, answer in zip(PASSES, answers, strict=True)
    )
    a, b = worlds((texts[0], texts[3]), (texts[1], texts[2]))
    masked = len(a.masked if a else ()) + len(b.masked if b else ()) + (form != FORMS[0])
    return _Seen(answers, texts, a, b, None, masked)


def _cannot_tell(whose: Whose, observed: str, reason: str, evidence: tuple[Evidence, ...] = ()) -> Judged:
    return Judged("cantTell", whose, observed, reason, evidence)


def judge_interface(instance: Instance, journal: Journal, marks: Marks, kind: str) -> Judged:
    """Judge one instance; ``kind`` is ``kept``, ``unnamed`` or ``told``."""
    asked = see(journal, instance.id, "asked")
    if asked is None:
        ended = Obstacle("suite", "the run ended before it was asked", "Run again.")
        first = journal.obstacles[0] if journal.obstacles else ended
        return _cannot_tell(first.whose, "nothing: the request was not made in every pass", f"{first.what} {first.fix}")
    case = _Case(instance, journal, marks, asked)
    match kind:
        case "told":
            return case.told()
        case "unnamed":
            return case.unnamed()
        case _:
            return case.kept()


@dataclass(frozen=True)
class _Case:
    """One instance, with its answers and what would tell."""

    instance: Instance
    journal: Journal
    marks: Marks
    asked: _Seen

    # What must be kept.

    def kept(self) -> Judged:
        """Judge that nothing may tell who has what."""
        again = self._see("again")
        disclosed = self._disclosed(self.asked, "") or self._disclosed(
            again, ", when asked once more, just as somebody entitled had asked"
        )
        if disclosed is not None:
            return disclosed
        shaky = _unusable(self.asked) or (_unusable(again) if again is not None or self._asked_twice else None)
        if shaky is not None:
            return shaky
        signed_in = self._signed_in()
        if signed_in is not None:
            return signed_in
        live, note = self._live()
        if live is not None:
            return live
        return Judged(
            "passed",
            "",
            f"the answer is the same in both worlds: {self.asked.gist}",
            evidence=self.asked.shown,
            control_note=note,
            masked=self.asked.masked,
        )

    @property
    def _asked_twice(self) -> bool:
        request = self.instance.request
        channel = self.instance.channel.name if self.instance.channel else ""
        once = (
            request.operation in CHANGING
            or channel == "notice"
            or (request.after_sign_out and channel != MACHINE_CHANNEL)
        )
        return not once

    def _disclosed(self, seen: _Seen | None, how: str) -> Judged | None:
        """Return a failure if what came back differs between the worlds, or hides a mark in what was masked."""
        if seen is None or seen.a is None or seen.b is None:
            return None
        marks, known = (*self.marks.items, *self.marks.people), self._known(self.marks.exchanged, _LONG_ENOUGH)
        masked = "\n".join((*seen.a.masked, *seen.b.masked))
        hidden = any(shows(masked, m) for m in marks) or any(shows_apart(masked, i) for i in known)
        if not seen.differs and not hidden:
            return None
        found = [m for m in marks if tells(seen.answers[0], m)]
        bodies = [e.body.decode("utf-8", "replace") for e in seen.answers[0].exchanges]
        where = next((e for e in seen.answers[0].exchanges if any(shows(e.body, m) for m in marks)), seen.last)
        evidence = [what_differs(seen.a.text, seen.b.text), *(at_mark(seen.a.text, mark) for mark in found[:2])]
        joined = in_rows(bodies, self._people_in_rows, self._items_in_rows, self._known(self.marks.use_aliases))
        evidence += [joined] if joined else []
        evidence += [of_exchange(where)] if where else []
        named = "; the invented title or name stands in it" if found else ""
        named += "; internal identifiers of the person and the item stand in one row" if joined else ""
        what = f"the answer tells who has what{how}: it differs between two worlds in which only that differs{named}"
        return Judged("failed", "system", what, "", tuple(evidence), masked=seen.masked)

    @property
    def _people_in_rows(self) -> list[str]:
        return [*self.marks.people, *sorted(self._known(self.marks.people_aliases), key=len, reverse=True)]

    @property
    def _items_in_rows(self) -> list[str]:
        return [*self.marks.items, *sorted(self._known(self.marks.item_aliases), key=len, reverse=True)]

    # Who must not be named.

    def unnamed(self) -> Judged:
        """Judge that nothing may name the patron."""
        for seen, how in ((self.asked, ""), (self._see("again"), ", when asked once more")):
            named = next((m for m in self._names if seen is not None and self._says(seen, m)), None)
            if seen is not None and named is not None:
                evidence = (at_mark(seen.raw, named), *seen.shown)
                return Judged("failed", "system", f"the answer names her{how}", "", evidence)
        shaky = _unusable(self.asked)
        if shaky is not None:
            return shaky
        live = self._see("live")
        entitled = live is not None and live.steady and any(self._says(live, m) for m in self._names)
        if not entitled and not self._shows_item():
            reason = "Blind: nobody was seen to be answered here, so that she was not named shows nothing."
            return _cannot_tell("system", f"nothing named her ({self.asked.gist})", reason, self.asked.shown)
        note = "the same request names her to herself" if entitled else "the answer came, with the item's title"
        return Judged(
            "passed", "", f"nothing names her: {self.asked.gist}", evidence=self.asked.shown, control_note=note
        )

    @property
    def _names(self) -> list[str]:
        return [*self.marks.people, *self._known(self.marks.people_aliases, _LONG_ENOUGH)]

    @staticmethod
    def _says(seen: _Seen, mark: str) -> bool:
        """Tell whether an answer says what its request did not say before."""
        for answered in seen.answers:
            sent = "\n".join(e.url + e.request_body.decode("latin-1") for e in answered.all)
            if not shows(sent, mark) and tells(answered, mark):
                return True
        return False

    # What may be told.

    def told(self) -> Judged:
        """Judge what the library may show."""
        shaky = _unusable(self.asked)
        if shaky is not None:
            return shaky
        if self._answers(self.asked):
            came = "the record came out, and followed the exchange of the two worlds"
            return Judged("passed", "", came, evidence=self.asked.shown, masked=self.asked.masked)
        if self._keeps_nothing(self.asked):
            return self._protective("the system keeps nothing of this: more protective than required")
        live = self._see("live")
        if live is not None and self._answers(live):
            return self._protective(
                f"refused ({self.asked.gist}), while somebody else entitled is answered: more protective than required"
            )
        return _cannot_tell(
            "system",
            f"the record did not come out ({self.asked.gist})",
            "Nobody was seen to be answered here: nothing can be told through this channel.",
            self.asked.shown,
        )

    def _protective(self, observed: str) -> Judged:
        return Judged("passed", "", observed, evidence=self.asked.shown, more_protective=True)

    # What shows that there was somebody to ask, and somebody who asked.

    def _see(self, role: str) -> _Seen | None:
        return see(self.journal, self.instance.id, role)

    def _known(self, aliases: Collection[str], shortest: int = 1) -> set[str]:
        return identifiers.of(self.journal.refs, aliases, shortest=shortest)

    def _answers(self, seen: _Seen) -> bool:
        """Tell whether an answer follows the exchange and shows who or what was exchanged, by a mark or an identifier."""
        if not seen.differs or seen.a is None:
            return False
        if any(tells(seen.answers[0], m) for m in (*self.marks.items, *self.marks.people)):
            return True
        return any(shows_apart(seen.raw, i) for i in self._known((*self.marks.item_aliases, *self.marks.use_aliases)))

    def _keeps_nothing(self, seen: _Seen) -> bool:
        """Tell whether what a system may forget is shown to nobody, steadily and without an error."""
        return (
            self.instance.request.operation in NEED_NOT_KEEP
            and seen.steady
            and not seen.differs
            and all(e.status < _REDIRECT for answer in seen.answers for e in answer.exchanges)
        )

    def _signed_in(self) -> Judged | None:
        """Check that a requester who signs in is signed in: she must see what she has herself."""
        if self.instance.request.who in self.instance.world.staff:
            return self._staff_signed_in()
        if not self.marks.own:
            return None
        own = self._see("self")
        if own is not None and own.steady and self._shows_own(own):
            return None
        shaky = _unusable(own)
        if shaky is not None:
            return replace(shaky, observed=f"the requester could not be seen to be signed in: {shaky.observed}")
        return _cannot_tell(
            "system",
            "the requester did not see even her own record" + (f" ({own.gist})" if own else ""),
            "It was not shown that she was signed in, so that she was refused shows nothing.",
            own.shown if own else (),
        )

    def _shows_own(self, own: _Seen) -> bool:
        text = own.raw
        return any(shows(text, m) for m in self.marks.own) or any(
            shows_apart(text, i) for i in self._known(self.marks.own_aliases, _LONG_ENOUGH)
        )

    def _staff_signed_in(self) -> Judged | None:
        """Check that a member of staff was let in: signing in was answered, and not refused, in every pass."""
        for answer in self.asked.answers:
            if not answer.signing_in or answer.signing_in[-1].status >= _REFUSED:
                shown = tuple(of_exchange(e) for e in answer.signing_in[-1:])
                reason = "That she was refused shows nothing: it was not shown that she was signed in."
                return _cannot_tell("system", "the sign-in of the member of staff was refused", reason, shown)
        return None

    def _live(self) -> tuple[Judged | None, str]:
        """Check that the door is live: somebody entitled is answered through it, or the item's own page is there."""
        live = self._see("live")
        if live is not None and not self.instance.request.search:
            return self._live_for_somebody(live)
        if self._shows_item(live):
            return None, "the answer came, with the item's title"
        return _cannot_tell(
            "system",
            "the answer did not come back with the item's title",
            "Blind: the page that might tell was never seen. (A title that the request itself holds shows nothing, nor does a page that sends elsewhere.)",
            self.asked.shown,
        ), ""

    def _live_for_somebody(self, live: _Seen) -> tuple[Judged | None, str]:
        if self._answers(live):
            channel = self.instance.channel.name if self.instance.channel else ""
            who = "the circulation desk" if channel in STAFF_CHANNELS else "the patron herself"
            return None, f"{who} is answered through the same channel"
        if self._keeps_nothing(live):
            return None, "not even somebody entitled is shown this here: the system does not keep who had what"
        whose: Whose = live.obstacle.whose if live.obstacle is not None else "system"
        why = f" {live.obstacle.what} {live.obstacle.fix}" if live.obstacle is not None else ""
        return _cannot_tell(
            whose,
            "nobody was answered through this channel, not even somebody entitled",
            f"Blind: a refusal shows something only where the same request is answered for somebody.{why}",
            live.shown,
        ), ""

    def _shows_item(self, seen: _Seen | None = None) -> bool:
        """Tell whether an answer shows an item by its title, which the request did not hold."""
        seen = seen or self.asked
        page = seen.last
        return (
            page is not None
            and page.status < _REDIRECT
            and any(self._says(seen, m) for m in (*self.marks.items, *self.marks.shelf))
        )


def _unusable(seen: _Seen | None) -> Judged | None:
    """Say why four answers prove nothing: there is none, they are unsteady, or the system failed."""
    if seen is None:
        return _cannot_tell("suite", "no answer", "The run ended before it was asked. Run again.")
    if seen.obstacle is not None:
        stuck = next((a for a in seen.answers if a.obstacle is not None), seen.answers[0])
        shown = tuple(of_exchange(e) for e in stuck.all[-1:])
        return _cannot_tell(seen.obstacle.whose, "no answer", f"{seen.obstacle.what} {seen.obstacle.fix}", shown)
    if not seen.steady:
        first, second = (0, 3) if seen.a is None else (1, 2)
        evidence = what_differs(
            seen.texts[first], seen.texts[second], "two answers of one and the same world", masked=True
        )
        return _cannot_tell(
            "system",
            "the same request in the same world was answered in two ways",
            "The answer must be the same, save for tokens and times, before a difference can tell anything.",
            (evidence,),
        )
    crash = next((e for answer in seen.answers for e in answer.all if e.status >= _SERVER_ERROR), None)
    if crash is not None:
        reason = "A failure is not a refusal: it proves nothing. Mend it and run again."
        return _cannot_tell("system", f"the system failed with status {crash.status}", reason, (of_exchange(crash),))
    return None


def with_near_controls(
    judged: Mapping[str, Judged], controls: Mapping[str, str], strict: Collection[str]
) -> dict[str, Judged]:
    """Add to each passed instance what became of its near control.

    A control that was refused is said, not counted against, but for the ``strict``: where nothing else shows that the situation
    was arranged at all, or that the answer is more than a habit of refusing, only the near control does.
    """
    noted = {}
    for name, one in judged.items():
        control = judged.get(controls.get(name, ""))
        answered = control is not None and control.outcome == "passed" and not control.more_protective
        if one.outcome == "passed" and name in strict and not answered:
            why = f" It: {control.observed}. {control.reason}" if control is not None else ""
            reason = f"Blind: its near control ({controls.get(name, 'none')}) was not answered, so the refusal may be of everything.{why}"
            noted[name] = _cannot_tell("system", one.observed, reason, one.evidence)
            continue
        if one.outcome == "passed" and control is not None:
            note = "its near control was answered" if answered else "more protective: near miss not shown"
            one = replace(one, control_note="; ".join(part for part in (note, one.control_note) if part))  # noqa: PLW2901
        noted[name] = one
    return noted
