"""From the journal to outcomes: a pure function, so that a verdict can be computed again from the evidence.

``kept`` (a ``must``): passed only if the answer is the same in both worlds, was a typed answer of a live system to a
requester who was who she was said to be, and somebody entitled does get the record through the same door. ``told`` (a
``may``): passed if the record came out, or if it was refused while the door is live (*more protective than required*).
A crash, a time-out, garbage or an unstable answer is none of these: it is ``cantTell``, and says whose it is.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from hushmark.describe import Answer
from hushmark.journal import Answered, Journal, Obstacle, digest_of
from hushmark.observe import Steady, answer_text, difference, shows, shows_apart, steady
from hushmark.plan import Instance, Marks
from hushmark.results import Evidence, Outcome, Whose
from hushmark.wire import Exchange

_REDIRECT = 300
_REFUSED = 400
_LONG_ENOUGH = 6
_SERVER_ERROR = 500


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


def _see(journal: Journal, instance: str, role: str) -> _Seen | None:
    answers = journal.passes(instance, role)
    if answers is None:
        return None
    obstacle = next((a.obstacle for a in answers if a.obstacle is not None), None)
    if obstacle is not None:
        return _Seen(answers, None, None, obstacle)
    a1, b1, b2, a2 = (answer_text(answer) for answer in answers)
    a, b = steady(a1, a2), steady(b1, b2)
    return _Seen(answers, a, b, None, len(a.masked if a else ()) + len(b.masked if b else ()))


def _cannot_tell(whose: Whose, observed: str, reason: str, evidence: tuple[Evidence, ...] = ()) -> Judged:
    return Judged("cantTell", whose, observed, reason, evidence)


def judge_interface(instance: Instance, journal: Journal, marks: Marks, kind: str) -> Judged:
    """Judge one instance; ``kind`` is ``kept`` or ``told``."""
    asked = _see(journal, instance.id, "asked")
    if asked is None:
        first = (
            journal.obstacles[0]
            if journal.obstacles
            else Obstacle("suite", "the run ended before it was asked", "Run again.")
        )
        return _cannot_tell(first.whose, "nothing: the request was not made in every pass", f"{first.what} {first.fix}")
    if kind == "told":
        return _judge_told(instance, journal, marks, asked)
    told = _told(instance, journal, marks, asked)
    if told is not None:
        return told
    for seen in (asked, _see(journal, instance.id, "again")):
        unusable = _unusable(seen)
        if unusable is not None:
            return unusable
    signed_in = _signed_in(instance, journal, marks)
    if signed_in is not None:
        return signed_in
    live, note = _live(instance, journal, marks, asked)
    if live is not None:
        return live
    last = asked.answers[0].all[-1]
    return Judged(
        "passed",
        "",
        f"the answer is the same in both worlds: {_gist(last)}",
        evidence=(_exchange(last),),
        control_note=note,
        masked=asked.masked,
    )


def _unusable(seen: _Seen | None) -> Judged | None:
    """Say why four answers prove nothing: there is none, they are unsteady, or the system failed."""
    if seen is None:
        return _cannot_tell("suite", "no answer", "The run ended before it was asked. Run again.")
    if seen.obstacle is not None:
        return _cannot_tell(seen.obstacle.whose, "no answer", f"{seen.obstacle.what} {seen.obstacle.fix}")
    unsteady = _unsteady(seen)
    if unsteady is not None:
        return unsteady
    crash = next((e for answer in seen.answers for e in answer.all if e.status >= _SERVER_ERROR), None)
    if crash is not None:
        reason = "A failure is not a refusal: it proves nothing. Mend it and run again."
        return _cannot_tell("system", f"the system failed with status {crash.status}", reason, (_exchange(crash),))
    return None


def _told(instance: Instance, journal: Journal, marks: Marks, asked: _Seen) -> Judged | None:
    """Return a failure if what came back, asked once or again, differs between the worlds or hides a mark in what was masked."""
    for seen, how in (
        (asked, ""),
        (_see(journal, instance.id, "again"), ", when asked once more, just as somebody entitled had asked"),
    ):
        if seen is None or not seen.steady or seen.a is None or seen.b is None:
            continue
        masked = "\n".join((*seen.a.masked, *seen.b.masked))
        hidden = any(shows(masked, m) for m in (*marks.items, *marks.people)) or any(
            shows_apart(masked, i) for i in _identifiers(journal, marks)
        )
        if not seen.differs and not hidden:
            continue
        where = next(
            (e for e in seen.answers[0].exchanges if any(shows(e.body.decode("latin-1"), m) for m in marks.items)),
            seen.answers[0].all[-1],
        )
        found = [m for m in (*marks.items, *marks.people) if shows(seen.a.text, m)]
        parts = difference(seen.a.text, seen.b.text)
        evidence = [
            Evidence(
                "difference",
                "what differs between the two worlds (world A marked; world B has in its place: "
                + (parts.in_b[:160] or "nothing")
                + ")",
                parts.before,
                parts.in_a,
                parts.after,
            )
        ]
        evidence += [_mark(seen.a.text, mark) for mark in found[:2]]
        evidence.append(_exchange(where))
        named = "; the invented title or name stands in it" if found else ""
        return Judged(
            "failed",
            "system",
            f"the answer tells who has what{how}: it differs between two worlds in which only that differs{named}",
            "",
            tuple(evidence),
            masked=seen.masked,
        )
    return None


def _identifiers(journal: Journal, marks: Marks) -> set[str]:
    """Return the identifiers that the product gave to what is exchanged, long enough not to stand anywhere by chance."""
    return {
        i
        for given in journal.refs.values()
        for alias in marks.exchanged
        for i in given.get(alias, ())
        if len(i) >= _LONG_ENOUGH
    }


def _judge_told(instance: Instance, journal: Journal, marks: Marks, asked: _Seen) -> Judged:
    unusable = _unusable(asked)
    if unusable is not None:
        return unusable
    last = asked.answers[0].all[-1]
    if _answers(asked, marks):
        return Judged(
            "passed",
            "",
            "the record came out, and followed the exchange of the two worlds",
            evidence=(_exchange(last),),
            masked=asked.masked,
        )
    if _keeps_nothing(instance, asked):
        return Judged(
            "passed",
            "",
            "the system keeps no past loans: more protective than required",
            evidence=(_exchange(last),),
            more_protective=True,
        )
    live = _see(journal, instance.id, "live")
    if live is not None and _answers(live, marks):
        return Judged(
            "passed",
            "",
            f"refused ({_gist(last)}), while somebody else entitled is answered: more protective than required",
            evidence=(_exchange(last),),
            more_protective=True,
        )
    return _cannot_tell(
        "system",
        f"the record did not come out ({_gist(last)})",
        "Nobody was seen to be answered here: nothing can be told through this channel.",
        (_exchange(last),),
    )


def _unsteady(seen: _Seen) -> Judged | None:
    if seen.steady:
        return None
    a1, _, _, a2 = seen.answers
    parts = difference(answer_text(a1), answer_text(a2))
    evidence = Evidence("difference", "two answers of one and the same world", parts.before, parts.in_a, parts.after)
    return _cannot_tell(
        "system",
        "the same request in the same world was answered in two ways",
        "The answer must be the same, save for tokens and times, before a difference can tell anything.",
        (evidence,),
    )


def _signed_in(instance: Instance, journal: Journal, marks: Marks) -> Judged | None:
    """Check that a requester who signs in is signed in: she must see what she has herself."""
    if instance.request.who in instance.world.staff:
        return _staff_signed_in(journal, instance)
    if not marks.own:
        return None
    own = _see(journal, instance.id, "self")
    if own is not None and own.steady and own.a is not None and any(shows(own.a.text, m) for m in marks.own):
        return None
    unusable = _unusable(own)
    if unusable is not None:
        return replace(unusable, observed=f"the requester could not be seen to be signed in: {unusable.observed}")
    last = own.answers[0].all[-1] if own is not None else None
    return _cannot_tell(
        "system",
        "the requester did not see even her own record" + (f" ({_gist(last)})" if last else ""),
        "It was not shown that she was signed in, so that she was refused shows nothing.",
        (_exchange(last),) if last else (),
    )


def _staff_signed_in(journal: Journal, instance: Instance) -> Judged | None:
    """Check that a member of staff was let in: signing in was answered, and not refused, in every pass."""
    for answer in journal.passes(instance.id, "asked") or ():
        if not answer.signing_in or answer.signing_in[-1].status >= _REFUSED:
            shown = tuple(_exchange(e) for e in answer.signing_in[-1:])
            reason = "That she was refused shows nothing: it was not shown that she was signed in."
            return _cannot_tell("system", "the sign-in of the member of staff was refused", reason, shown)
    return None


def _answers(seen: _Seen, marks: Marks) -> bool:
    return seen.differs and seen.a is not None and any(shows(seen.a.text, m) for m in (*marks.items, *marks.people))


def _keeps_nothing(instance: Instance, seen: _Seen) -> bool:
    """Tell whether past loans are shown to nobody, steadily and without an error: the system has not kept who had what."""
    return (
        instance.kind_of_use == "returnedLoan"
        and seen.steady
        and not seen.differs
        and all(e.status < _REDIRECT for answer in seen.answers for e in answer.exchanges)
    )


def _live(instance: Instance, journal: Journal, marks: Marks, asked: _Seen) -> tuple[Judged | None, str]:
    """Check that the door is live: somebody entitled is answered through it, or the item's own page is there."""
    live = _see(journal, instance.id, "live")
    if live is not None:
        if _answers(live, marks):
            who = (
                "the circulation desk"
                if instance.channel is not None and "staff" in instance.channel.name
                else "the patron herself"
            )
            return None, f"{who} is answered through the same channel"
        if _keeps_nothing(instance, live):
            return None, "not even somebody entitled is shown past loans here: the system does not keep who had what"
        whose: Whose = live.obstacle.whose if live.obstacle is not None else "system"
        why = f" {live.obstacle.what}" if live.obstacle is not None else ""
        return _cannot_tell(
            whose,
            "nobody was answered through this channel, not even somebody entitled",
            f"Blind: a refusal shows something only where the same request is answered for somebody.{why}",
        ), ""
    page = asked.answers[0].all[-1]
    echoed = any(shows(e.url + e.request_body.decode("latin-1"), m) for e in asked.answers[0].all for m in marks.items)
    if page.status < _REDIRECT and not echoed and any(shows(page.body.decode("latin-1"), m) for m in marks.items):
        return None, "the item's own page was answered, with its title"
    return _cannot_tell(
        "system",
        "the item's page did not come back with the item's title",
        "Blind: the page that might tell was never seen. (A title that the request itself holds shows nothing, nor does a page that sends elsewhere.)",
    ), ""


def _gist(last: Exchange) -> str:
    if last.hop:
        return f"sent on to {urlsplit(last.url).path}, status {last.status}"
    words = {
        401: "refused, sign-in required",
        403: "refused",
        404: "answered as if there were nothing",
        200: "answered, without the record",
    }
    return f"{words.get(last.status, 'answered')}, status {last.status}"


def _exchange(exchange: Exchange) -> Evidence:
    body = exchange.body.decode("utf-8", "replace")
    return Evidence(
        "exchange",
        f"{exchange.method} {exchange.url}",
        "",
        "",
        f"{exchange.status} {exchange.reason}\n\n{body[:1200]}",
        digest_of(exchange),
    )


def _mark(text: str, mark: str) -> Evidence:
    at = text.casefold().find(mark.casefold())
    if at < 0:
        return Evidence("mark", "an invented mark stands in the answer, encoded", found=mark)
    return Evidence(
        "mark",
        "an invented mark in the answer",
        text[max(0, at - 120) : at],
        text[at : at + len(mark)],
        text[at + len(mark) : at + len(mark) + 120],
    )


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
            reason = f"Blind: its near control ({controls.get(name, 'none')}) was not answered, so the refusal may be of everything."
            noted[name] = _cannot_tell("system", one.observed, reason, one.evidence)
            continue
        if one.outcome == "passed" and control is not None:
            note = "its near control was answered" if answered else "more protective: near miss not shown"
            one = replace(one, control_note="; ".join(part for part in (note, one.control_note) if part))  # noqa: PLW2901
        noted[name] = one
    return noted


def judge_decision(expected: Answer, given: Mapping[str, object] | Obstacle, declared: str) -> Judged:
    """Compare a decision service's answer with the scenario's own ``Then``.

    A service that answers only permit or deny may deny what the law would let go: that is more protective, and no error.
    """
    if isinstance(given, Obstacle):
        return _cannot_tell(given.whose, "no answer", f"{given.what} {given.fix}")
    evidence = (
        Evidence(
            "answer",
            "what the decision service answered",
            found=", ".join(f"{k}: {v}" for k, v in sorted(given.items())),
        ),
    )
    if ("decision" if declared == "permit-deny" else "verdict") not in given:
        return _cannot_tell(
            "adapter", "an answer of another kind", f"It was declared to answer with {declared}. Answer so.", evidence
        )
    if "decision" in given:
        lawful = expected.verdict in ("permitted", "not-covered")
        if given["decision"] == "permit":
            return (
                Judged("passed", "", "it answered permit", evidence=evidence)
                if lawful
                else Judged("failed", "system", "it answered permit", evidence=evidence)
            )
        return Judged(
            "passed",
            "",
            "it answered deny" + (": more protective than required" if lawful else ""),
            evidence=evidence,
            more_protective=lawful,
        )
    got = {key: str(given.get(key, "")) for key in ("verdict", "provision", "missing", "penalty", "compelled")}
    wrong = [
        f"{name} {got[name]!r} instead of {getattr(expected, name)!r}"
        for name in got
        if not _agrees(name, getattr(expected, name), got[name])
    ]
    observed = f"it answered {got['verdict']}" + (f" by {got['provision']}" if got["provision"] else "")
    return (
        Judged("failed", "system", observed, "It answered " + "; ".join(wrong) + ".", evidence)
        if wrong
        else Judged("passed", "", observed, evidence=evidence)
    )


def _agrees(name: str, expected: str, got: str) -> bool:
    """An empty expectation asks nothing; provisions and missing facts must be among those answered."""
    if not expected:
        return True
    if name in ("provision", "missing"):
        answered = [part.strip().split(" (")[0] if name == "missing" else part.strip() for part in got.split(";")]
        return all(part.strip() in answered for part in expected.split(";"))
    return expected == got
