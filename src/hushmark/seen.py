"""One role's answers in the passes of a run, put side by side: what each world steadily says, or why that cannot be told."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from hushmark import identifiers
from hushmark.evidence import gist, of_exchange, what_differs
from hushmark.exchange import HIDDEN_IN_CODED
from hushmark.forms import FORMS, Form
from hushmark.journal import PASSES, THIRD, Answered, Journal, Obstacle
from hushmark.observe import Steady, answer_text, waits_of, worlds
from hushmark.results import Evidence, Outcome, Whose
from hushmark.wire import Exchange

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
class Seen:
    """One role's four answers: what each of two worlds steadily says, or why that cannot be told.

    ``a`` is world A; ``b`` the world that it is held against: B, or C.
    """

    answers: tuple[Answered, ...]
    texts: tuple[str, ...]
    a: Steady | None
    b: Steady | None
    obstacle: Obstacle | None
    masked: int = field(default=0)

    @property
    def differs(self) -> bool:
        """Whether the two worlds are told apart."""
        return self.a is not None and self.b is not None and self.a.text != self.b.text

    @property
    def steady(self) -> bool:
        """Whether each world says the same twice."""
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
    def in_the_other_world(self) -> tuple[Evidence, ...]:
        """The last exchange in the world that A is held against, as evidence."""
        return tuple(of_exchange(exchange, "in the other world") for exchange in self.answers[1].all[-1:])

    @property
    def gist(self) -> str:
        """What came, in a few words."""
        return gist(self.last) if self.last else "nothing came"


def see(journal: Journal, instance: str, role: str) -> Seen | None:
    """Return one role's answers in the four passes, with identifiers that change read as what they stand for."""
    return _seen(journal.passes(instance, role), PASSES, journal.changing)


def see_without(journal: Journal, instance: str, role: str) -> Seen | None:
    """Return one role's answers in world A and, as ``b``, in world C, where the patron or what she has is not there."""
    readings = journal.changing_without
    without = dict.fromkeys(THIRD, readings.get("C", {}))
    return _seen(journal.with_and_without(instance, role), ("A1", *THIRD, "A2"), {**readings, **without})


Readings = Mapping[str, Mapping[str, str]]


def _seen(answers: tuple[Answered, ...] | None, passes: Sequence[str], readings: Readings) -> Seen | None:
    """Put four answers side by side: the first and the last are of one world, the two between of another."""
    if answers is None:
        return None
    obstacle = next((a.obstacle for a in answers if a.obstacle is not None), None)
    if obstacle is not None:
        return Seen(answers, (), None, None, obstacle)
    answers = _without_packed_lengths(_without_moving_tokens(answers))
    first = _compared(answers, passes, readings, FORMS[0])
    if first.steady:
        return first
    came = dict(zip(passes, map(answer_text, answers), strict=True))
    whole = {name: readings.get(name, {}) for name in passes}
    fewer = identifiers.without_chance(came, whole)
    tried = [(whole, form) for form in FORMS[1:]] + [(fewer, form) for form in FORMS if fewer != whole]
    return next((seen for told, form in tried if (seen := _compared(answers, passes, told, form)).steady), first)


def _compared(answers: tuple[Answered, ...], passes: Sequence[str], readings: Readings, form: Form) -> Seen:
    texts = tuple(
        answer_text(answer, form, partial(identifiers.read, meanings=readings.get(name, {})))
        for name, answer in zip(passes, answers, strict=True)
    )
    if len({tuple(len(exchange.waits) for exchange in answer.all) for answer in answers}) == 1:
        texts = tuple(text + "".join(map(waits_of, answer.all)) for text, answer in zip(texts, answers, strict=True))
    a, b = worlds((texts[0], texts[3]), (texts[1], texts[2]))
    masked = len(a.masked if a else ()) + len(b.masked if b else ()) + (form != FORMS[0])
    return Seen(answers, texts, a, b, None, masked)


def _without_moving_tokens(answers: tuple[Answered, ...]) -> tuple[Answered, ...]:
    """Read cookies and tokens that move in either world as moving in both.

    A token that holds the second of its making is the same twice in a world whose two answers fell in one second.
    """
    prints = [[each for exchange in answer.all for each in exchange.cookie_prints] for answer in answers]
    if len({tuple(name for name, _ in one) for one in prints}) > 1:
        return answers
    moving = {each for a1, b1, b2, a2 in zip(*prints, strict=True) if a1 != a2 or b1 != b2 for each in (a1, b1, b2, a2)}

    def read(exchange: Exchange) -> Exchange:
        told = ((each[0], "⟨new each time⟩") if each in moving else each for each in exchange.cookie_prints)
        return replace(exchange, cookie_prints=tuple(told))

    return _read_as(answers, read)


def _without_packed_lengths(answers: tuple[Answered, ...]) -> tuple[Answered, ...]:
    """Read how long a compressed body is as moving where what it holds moves in either world: a random value packs as it happens.

    Two lengths are the same in one world, and two others in the other, by chance, for there are but a few.
    """
    if len({len(answer.all) for answer in answers}) > 1:
        return answers
    moving = set[int]()
    for together in zip(*(answer.all for answer in answers), strict=True):
        a1, b1, b2, a2 = together
        hidden = any(HIDDEN_IN_CODED in each.notes for each in together)
        if hidden or (any(map(_is_packed, together)) and (a1.body != a2.body or b1.body != b2.body)):
            moving |= set(map(id, together))

    def read(exchange: Exchange) -> Exchange:
        told = (
            (name, "⟨as it packs⟩" if id(exchange) in moving and name.lower() == "content-length" else value)
            for name, value in exchange.response_headers
        )
        return replace(exchange, response_headers=tuple(told))

    return _read_as(answers, read)


def _read_as(answers: tuple[Answered, ...], read: Callable[[Exchange], Exchange]) -> tuple[Answered, ...]:
    return tuple(
        replace(answer, signing_in=tuple(map(read, answer.signing_in)), exchanges=tuple(map(read, answer.exchanges)))
        for answer in answers
    )


def _is_packed(exchange: Exchange) -> bool:
    return any(name.lower() == "content-encoding" for name, _ in exchange.response_headers)


def cannot_tell(whose: Whose, observed: str, reason: str, evidence: tuple[Evidence, ...] = ()) -> Judged:
    """Return that nothing was shown, and whose that is."""
    return Judged("cantTell", whose, observed, reason, evidence)


def unusable(seen: Seen | None) -> Judged | None:
    """Say why four answers prove nothing: there is none, they are unsteady, or the system failed."""
    if seen is None:
        return cannot_tell("suite", "no answer", "The run ended before it was asked. Run again.")
    if seen.obstacle is not None:
        stuck = next((a for a in seen.answers if a.obstacle is not None), seen.answers[0])
        shown = tuple(of_exchange(e) for e in stuck.all[-1:])
        return cannot_tell(seen.obstacle.whose, "no answer", f"{seen.obstacle.what} {seen.obstacle.fix}", shown)
    if not seen.steady:
        first, second = (0, 3) if seen.a is None else (1, 2)
        evidence = what_differs(
            seen.texts[first], seen.texts[second], "two answers of one and the same world", masked=True
        )
        return cannot_tell(
            "system",
            "the same request in the same world was answered in two ways",
            "The answer must be the same, save for tokens and times, before a difference can tell anything.",
            (evidence,),
        )
    crash = next((e for answer in seen.answers for e in answer.all if e.status >= _SERVER_ERROR), None)
    if crash is not None:
        reason = "A failure is not a refusal: it proves nothing. Mend it and run again."
        return cannot_tell("system", f"the system failed with status {crash.status}", reason, (of_exchange(crash),))
    return None
