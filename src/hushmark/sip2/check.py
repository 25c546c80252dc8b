"""What a SIP2 server tells about one card to somebody who does not have its PIN.

A first look that needs no adapter and no invented patron. The card may be a real patron's: fields are named and their
lengths given, never what they hold.
"""

import secrets
import string
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final, Literal

from hushmark.exchange import Exchange
from hushmark.sip2 import messages
from hushmark.sip2.line import Sip2Line, Visit
from hushmark.sip2.messages import RESEND, Frame
from hushmark.wire_errors import Garbled, TimedOut, TooLarge, WireProblem

Pin = Literal["none", "wrong", "right"]
Question = Literal["63 charged items", "63 holds", "23 patron status"]
Verdict = Literal["told", "nothing", "inconclusive"]

QUESTIONS: Final[tuple[Question, ...]] = ("63 charged items", "63 holds", "23 patron status")
WRONG_PINS: Final = len(QUESTIONS)
"""How many wrong PINs a check sends."""

_ITEMS: Final = ("AS", "AT", "AU", "AV", "BU", "CD")
_PERSON: Final = ("AE", "BD", "BE", "BF")
_TEXT: Final = ("AF", "AG")
# Institution, currency and the limits that are set for all: the same for everybody.
_GENERAL: Final = ("AO", "BH", "BZ", "CA", "CB", "CC")
_READ: Final = frozenset((*_ITEMS, *_PERSON, *_TEXT, *_GENERAL, "AA", "BL", "BV", "CQ"))
_COUNTS: Final = ("held", "overdue", "charged", "with fines", "recalled", "unavailable")
_FIRST_COUNT: Final = 35
_STATUS: Final = 14
# Of the fourteen places of a patron's status, those before this one say what is denied, those from it on say why.
_FIRST_REASON: Final = 5
_SHORTEST: Final = 4
_ABOUT_THE_TERMINAL: Final = frozenset({"94", "96", "98"})
_LENGTH_UNTOLD: Final = 8


@dataclass(frozen=True)
class Row:
    """What one request was answered with: the names of fields and the lengths of their values.

    use: what shows that somebody uses the library, and how. repeated: fields that hold what the right PIN was shown.
    unread: fields that this check does not know. problem: why there was no proper answer.
    """

    question: Question
    pin: Pin
    items: tuple[str, ...]
    person: tuple[str, ...]
    use: tuple[str, ...]
    repeated: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    problem: str = ""
    notes: tuple[str, ...] = ()

    @property
    def told(self) -> bool:
        """Whether it tells anything of somebody."""
        return bool(self.items or self.person or self.use or self.repeated)


@dataclass(frozen=True)
class Checked:
    """A check's rows, its verdict, and in sentences why and what to do next."""

    rows: tuple[Row, ...]
    verdict: Verdict
    sentences: tuple[str, ...]


def check(line: Sip2Line, card: str, pin: str = "") -> Checked:
    """Ask about one card without a PIN, with a wrong one and, if it is given, with the right one; each on its own connection.

    A wrong PIN is followed by the right one at once, for many systems then forget that it was wrong. Raises the kinds of
    WireProblem if not even the first request could be sent.
    """
    messages.patron_status(line.clock(), line.institution, line.terminal_password, card, pin)  # refused before all else
    wrong = wrong_pin(pin)
    pins: dict[Pin, str | None] = {"none": None, "wrong": wrong, "right": pin}
    heard: list[_Heard] = []
    for question, kind in product(QUESTIONS, list(pins)[: 3 if pin else 2]):
        heard.append(_ask(line, question, kind, card, pins[kind], first=not heard))
    shown = {
        value.casefold()
        for each in heard
        if each.pin == "right"
        for frame in each.frames
        for value in frame.values(*_ITEMS, *_PERSON)
        if len(value) >= _SHORTEST and value != card
    }
    return _conclude([_row(each, card, shown) for each in heard], has_pin=bool(pin), signs_in=line.login is not None)


def wrong_pin(pin: str) -> str:
    """Return a PIN of the same form as the right one, which differs from its first character on; of eight digits if there is none."""
    while True:
        alphabets = [
            string.digits if each.isdigit() else string.ascii_lowercase for each in pin or "0" * _LENGTH_UNTOLD
        ]
        wrong = "".join(map(secrets.choice, alphabets))
        if wrong[0] != pin[:1].casefold():
            return wrong


@dataclass(frozen=True)
class _Heard:
    """What came back for one request, late and incomplete frames too; never printed."""

    question: Question
    pin: Pin
    frames: tuple[Frame, ...]
    notes: tuple[str, ...]
    problem: str


def _ask(line: Sip2Line, question: Question, kind: Pin, card: str, pin: str | None, *, first: bool) -> _Heard:
    try:
        with line.visit() as visit:
            visit.status()
            answer = _put(visit, question, card, pin)
        exchanges, problem = visit.exchanges, _improper(answer)
    except WireProblem as error:
        if first and not isinstance(error, (TimedOut, Garbled, TooLarge)):
            raise
        exchanges, problem = error.exchanges, error.what
    every = [frame for exchange in exchanges for frame in messages.frames(exchange.body)]
    notes = tuple(dict.fromkeys(note for exchange in exchanges for note in exchange.notes))
    frames = tuple(frame for frame in every if frame.code not in _ABOUT_THE_TERMINAL)
    return _Heard(question, kind, frames, notes, problem)


def _put(visit: Visit, question: Question, card: str, pin: str | None) -> Exchange:
    match question:
        case "63 charged items":
            return visit.patron_information(card, pin, "charged")
        case "63 holds":
            return visit.patron_information(card, pin, "holds")
        case "23 patron status":
            return visit.patron_status(card, pin or "")  # a 23 without the field is not SIP2, and some servers hang up


def _improper(answer: Exchange) -> str:
    asked, code = answer.method[-2:], answer.reason[:2]
    wanted = messages.ANSWERS[asked]
    return "" if code == wanted else f"{asked} was answered with {answer.reason}, not with {wanted}"


def _row(heard: _Heard, card: str, shown: set[str]) -> Row:
    fields = [field for frame in heard.frames for field in frame.fields if field[1].strip() and field[1] != card]
    apart = [(name, value) for name, value in fields if name not in {*_ITEMS, *_PERSON, *_GENERAL}]
    repeated = [(name, value) for name, value in apart if any(each in value.casefold() for each in shown)]
    return Row(
        heard.question,
        heard.pin,
        items=_lengths(fields, _ITEMS),
        person=_lengths(fields, _PERSON),
        use=tuple(dict.fromkeys(each for frame in heard.frames for each in _use(frame))),
        repeated=_lengths(repeated, [name for name, _ in repeated]),
        unread=_lengths(fields, [name for name, _ in fields if name not in _READ or name == "AA"]),
        text=_lengths(fields, _TEXT),
        problem=heard.problem,
        notes=heard.notes,
    )


def _lengths(fields: Sequence[tuple[str, str]], names: Iterable[str]) -> tuple[str, ...]:
    """Return each field of these names with the lengths of its values, as in ``AU 14 14``."""
    found = {name: [str(len(value)) for each, value in fields if each == name] for name in names}
    return tuple(" ".join((name, *lengths)) for name, lengths in found.items() if lengths)


def _use(frame: Frame) -> Iterator[str]:
    """Name what shows that somebody uses the library; an answer that is the same for any card shows nothing."""
    if frame.code == "64":
        counts = [frame.fixed[at : at + 4] for at in range(_FIRST_COUNT, _FIRST_COUNT + 4 * len(_COUNTS), 4)]
        yield from (name for name, count in zip(_COUNTS, counts, strict=True) if count.strip(" 0"))
    if (
        frame.code in {"24", "64"}
        and "Y" in frame.fixed[_FIRST_REASON:_STATUS]
        and frame.fixed[:_STATUS] != "Y" * _STATUS
    ):
        yield "status"
    yield from (name for name in ("BL", "CQ") if any(value.strip() not in {"", "N"} for value in frame.values(name)))
    if any(value.strip(" 0.,-") for value in frame.values("BV")):
        yield "BV"


def _conclude(rows: Sequence[Row], *, has_pin: bool, signs_in: bool) -> Checked:
    without = [row for row in rows if row.pin != "right"]
    live = [row.question for row in rows if row.pin == "right" and row.items]
    if any(row.told for row in without):
        sentences = [
            "Told more than anybody should learn without the PIN.",
            "Next: let the server answer a missing or wrong PIN as it answers an unknown card (BL N, no name, counts of zero, no items), and ask again.",
        ]
        return Checked(tuple(rows), "told", tuple(sentences))
    doubts = list(_doubts(rows, without, signs_in=signs_in))
    if not has_pin:
        doubts.append(
            "nothing was shown, but nothing shows that this card has anything to show. Next: put its PIN into HUSHMARK_SIP2_PIN."
        )
    elif not live and not any(row.problem for row in rows if row.pin == "right"):
        doubts.append(
            "nothing was shown even with the right PIN. Next: check the PIN, or take a card that has an item on loan or on hold."
        )
    if doubts:
        return Checked(tuple(rows), "inconclusive", tuple(f"Inconclusive: {doubt}" for doubt in doubts))
    sentences = ["Tells nothing without the PIN."]
    if any(row.text for row in without):
        sentences.append(
            "Messages came too (AF, AG): what the right PIN showed was looked for in them, and is not there."
        )
    sentences += [
        f"The card has nothing that {question} would show: of that, nothing was learned."
        for question in QUESTIONS[:2]
        if question not in live
    ]
    return Checked(tuple(rows), "nothing", tuple(sentences))


def _doubts(rows: Sequence[Row], without: Sequence[Row], *, signs_in: bool) -> Iterator[str]:
    problems = dict.fromkeys(row.problem for row in rows if row.problem)
    yield from (f"{problem.rstrip('.')}. Next: read the server's own log for it." for problem in problems)
    if not signs_in and any(f"with {RESEND}" in problem for problem in problems):
        yield "perhaps the terminal has to sign in first. Next: name it with --login."
    unread = dict.fromkeys(field.split()[0] for row in without for field in row.unread)
    if unread:
        yield f"without the PIN came fields that this check cannot read: {', '.join(unread)}. Next: look at what they hold."
