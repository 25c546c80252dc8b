"""What came out, and whether it differs between two worlds that differ only in who has what.

*Swap* decides: an answer that differs between world A and world B tells its reader who has what, in whatever encoding.
Noise is measured by asking each world twice; only what a world's own two answers do not share is masked, and only if
it is a random value or a time, and what was masked is still searched for every known mark. *Canary* explains: the
invented marks of item and person that stand in the answer.
"""

import difflib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from itertools import count, product

from hushmark.clocks import MISDATED
from hushmark.decoding import everything_in, folded
from hushmark.forms import Form, text_in
from hushmark.journal import Answered
from hushmark.redaction import LONG
from hushmark.sip2 import messages as sip2
from hushmark.wire import Exchange

_TOKEN = re.compile(
    r"[A-Za-z0-9+_-]{16,}={0,2}|\b(?=[A-Za-z+_-]*[0-9])(?=[0-9+_-]*[A-Za-z])[A-Za-z0-9+_-]{8,15}(?![A-Za-z0-9+_-])"
)
"""Random values: long ones, and shorter ones of letters and digits mixed."""
_TOKEN_WITH_SLASHES = re.compile(rf"(?=[A-Za-z+/_-]*[0-9])[A-Za-z0-9+/_-]{{16,}}={{0,2}}|{_TOKEN.pattern}")
"""Random values in which a slash may stand, as it does in base64 by chance; in paths it stands too, so this is tried last."""
_MEASURE = re.compile(
    r"(?im)^(x-runtime|server-timing|x-response-time|x-process-time|age|retry-after|x-ratelimit-[a-z]+|ratelimit[a-z-]*): .*$"
)
"""Headers in which a server measures its own work."""
_TIME = re.compile(
    r"\d{8}    \d{6}|\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?"
    r"|[A-Z][a-z]{2}, \d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})|\b1[789]\d{8}(?:\.\d+|\d{3})?\b(?=\W|$)"
    r"|<[^<>@\s]{16,}@[^<>@\s]+>|\b(?:19|20)\d{12}\b"
)
"""Times, and what changes with them: a mail's Message-ID."""
_HTTP_TIME = re.compile(r"[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT")
"""The one form that a Date header has."""
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_SEPARATOR = re.compile(r"[-_+/]")
_WORD = re.compile(rf".*{_SEPARATOR.pattern}")
_NOT_BY_CHANCE = 3
"""So many characters that two random values share at one end, and the other world's two as well, are not shared by chance: after the word that all four begin with."""
_FAR = 10
"""How many times as far apart as within a world, and as so many seconds, two worlds' times are not by chance."""
_FRACTION = re.compile(r"\.(\d{4,})")


def text_of(exchange: Exchange, form: Form = "as it came", meaning: Callable[[str], str] = str) -> str:
    """Return everything that came back, status and headers included; bytes that are no text are kept one to one.

    ``meaning`` puts what an identifier stands for in its place. Of SIP2 the fields follow once more, each on its line, for on the wire a value stands against its name.
    """
    headers = "\n".join(
        [
            *(f"{name}: {_unclocked(name, value, exchange)}" for name, value in exchange.response_headers),
            *(f"{name} {printed}" for name, printed in exchange.cookie_prints),
        ]
    )
    if exchange.method.startswith("SIP2"):
        body = meaning(_of_sip2(exchange.body, text_in(exchange.body, form)))
    else:
        body = text_in(exchange.body, form, meaning)
    return f"{exchange.status} {exchange.reason}\n{meaning(headers)}\n\n{body}"


def _of_sip2(data: bytes, text: str) -> str:
    """Set times apart from the counts that they stand against, and values from their names; leave out checksums that are right, and let the fields follow."""
    frames = sip2.frames(data)
    if all(frame.checksum != "wrong" for frame in frames):
        text = re.sub(r"AZ[0-9A-F]{4}(?=[\r\n]|$)", "AZ", text)
    text = re.sub(r"(\d{8} {4}\d{6})", r" \1 ", text)
    for frame in frames:
        for name, value in frame.fields:
            text = text.replace(f"{name}{value}|", f"{name} {value}|")
    return text + "".join(f"\n{name} {value}" for frame in frames for name, value in frame.fields)


def _unclocked(name: str, value: str, exchange: Exchange) -> str:
    """Take a server's own clock out of its Date header; a Date that is no time, or another time, stays, and is masked by nothing."""
    if name.lower() != "date" or not _HTTP_TIME.fullmatch(value):
        return value
    return value.replace(",", " ⟨not its clock⟩") if MISDATED in exchange.notes else "⟨clock⟩"


def answer_text(answered: Answered, form: Form = "as it came", meaning: Callable[[str], str] = str) -> str:
    """Return all that came back for one request, signing in included."""
    return "\n\n".join(text_of(exchange, form, meaning) for exchange in answered.all)


def waits_of(exchange: Exchange) -> str:
    """Return what came with each answer that asked to wait."""
    return "".join(f"\n\n{each}" for each in exchange.waits)


def answer_as_it_came(answered: Answered) -> str:
    """Return every header and body of an answer, nothing masked, put in order or left out."""
    return "\n\n".join(
        "\n".join(f"{name}: {value}" for name, value in exchange.response_headers)
        + "\n\n"
        + exchange.body.decode("utf-8", "surrogateescape")
        + waits_of(exchange)
        for exchange in answered.all
    )


def tells(answered: Answered, mark: str) -> bool:
    """Tell whether a mark stands in what came back for one request: in the bytes as they came, or in what they hold."""
    return any(
        shows(exchange.raw_body, mark)
        or shows(text_of(exchange), mark)
        or any(shows(value, mark) for _, value in exchange.response_headers)
        or shows(waits_of(exchange), mark)
        for exchange in answered.all
    )


@dataclass(frozen=True)
class Steady:
    """A world's answer with its noise masked: the text, how much was masked, and what was masked."""

    text: str
    masked: tuple[str, ...]


@dataclass(frozen=True)
class _Moving:
    """What moves within a world: times, counted from 0, and, by name and place, the numbers of headers in which a server measures its own work."""

    times: frozenset[int] = frozenset()
    headers: frozenset[tuple[str, int]] = frozenset()


def worlds(a: tuple[str, str], b: tuple[str, str]) -> tuple[Steady | None, Steady | None]:
    """Mask the noise of two worlds, each asked twice.

    Two answers within one second show the same time, in one world and not in the other: a time that moves in either world is
    masked in both, where all four answers show as many times. So is a header that measures, where it moves in either.
    """
    if len({*a, *b}) == 1:
        return Steady(a[0], ()), Steady(b[0], ())
    moving = _Moving(_moving_times(a, b), _moving_headers(*a) | _moving_headers(*b))
    for token, keep_lengths in product((_TOKEN, _TOKEN_WITH_SLASHES), (True, False)):
        one, two = (_steady(*world, token, moving, keep_lengths=keep_lengths) for world in (a, b))
        if one is not None and two is not None:
            break
    if one is not None and two is not None and one.text == two.text and (told := _held(a, b, token)):
        one, two = (
            Steady(f"{one.text}\n{told[0]}", one.masked),
            Steady(f"{two.text}\n{told[1]}", two.masked),
        )
    return one, two


def _held(a: tuple[str, str], b: tuple[str, str], token: re.Pattern[str]) -> tuple[str, str] | None:
    """Return what values that are new each time hold steadily, in each world something else; None if nothing.

    Looked at are what stands between hyphens, the two ends of a random value, what is finer than a time's seconds, and how far a
    world's times lie from the other's: a clock's lie between one another, as the questions did.
    """
    for pattern in (token, _TIME):
        values = [pattern.findall(text) for text in (*a, *b)]
        if len({len(found) for found in values}) > 1:
            continue
        for a1, a2, b1, b2 in zip(*values, strict=True):
            if a1 == a2 and b1 == b2:
                continue
            told = _in_parts([_parts(value, pattern) for value in (a1, a2, b1, b2)])
            if told is None and a1 != a2 and b1 != b2:
                if pattern is token or a1.startswith("<"):
                    told = _at_ends((_local(a1), _local(a2)), (_local(b1), _local(b2)))
                else:
                    told = _far_apart((a1, a2), (b1, b2))
            if told:
                return f"⟨held: {told[0]}⟩", f"⟨held: {told[1]}⟩"
    return None


def _in_parts(parts: list[list[str]]) -> tuple[str, str] | None:
    if len({len(each) for each in parts}) > 1:
        return None
    return next(((p1, q1) for p1, p2, q1, q2 in zip(*parts, strict=True) if p1 == p2 != q1 == q2), None)


def _at_ends(a: tuple[str, str], b: tuple[str, str]) -> tuple[str, str] | None:
    for way in (1, -1):
        one, two = (_shared(first[::way], second[::way]) for first, second in (a, b))
        shorter, word = min(len(one), len(two)), _WORD.match(_shared(one, two))
        if one[:shorter] != two[:shorter] and shorter - (word.end() if word else 0) >= _NOT_BY_CHANCE:
            return one[:shorter][::way], two[:shorter][::way]
    return None


def _far_apart(a: tuple[str, str], b: tuple[str, str]) -> tuple[str, str] | None:
    """Return a time of each world if the worlds' times lie many times as far apart as each world's own do."""
    known = [seconds for seconds in map(_seconds, (*a, *b)) if seconds is not None]
    if len(known) < len(a) + len(b):
        return None
    a1, a2, b1, b2 = known
    gap = max(min(b1, b2) - max(a1, a2), min(a1, a2) - max(b1, b2))
    return (a[0], b[0]) if gap > _FAR * max(abs(a1 - a2), abs(b1 - b2), _FAR) else None


def _seconds(value: str) -> float | None:
    """Return a time in seconds since 1970; None for what is none."""
    if re.fullmatch(r"1[789]\d{8}(?:\.\d+|\d{3})?", value):
        return float(value[:10])
    try:
        if "," in value:
            return parsedate_to_datetime(value).timestamp()
        plain = re.sub(r"^(\d{8}) *(\d{6})$", r"\1T\2", value)
        said = datetime.fromisoformat(plain)
        return (said if said.tzinfo else said.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None


def _parts(value: str, pattern: re.Pattern[str]) -> list[str]:
    if value.startswith("<"):
        return [*_SEPARATOR.split(_local(value)), value.partition("@")[2]]
    return _FRACTION.findall(value) if pattern is _TIME else _SEPARATOR.split(value)


def _local(value: str) -> str:
    """Return what stands before the @ of a Message-ID; of anything else, the whole."""
    return value[1:].partition("@")[0] if value.startswith("<") else value


def _shared(one: str, two: str) -> str:
    """Return what two values begin with, both."""
    return one[: next((i for i, (x, y) in enumerate(zip(one, two, strict=False)) if x != y), min(len(one), len(two)))]


def _moving_times(a: tuple[str, str], b: tuple[str, str]) -> frozenset[int]:
    times = [_TIME.findall(text) for text in (*a, *b)]
    if len({len(found) for found in times}) > 1:
        return frozenset()
    a1, a2, b1, b2 = times
    return frozenset(i for i in range(len(a1)) if a1[i] != a2[i] or b1[i] != b2[i])


def _moving_headers(one: str, two: str) -> frozenset[tuple[str, int]]:
    first, second = (
        {
            (found[1].lower(), place, number)
            for found in _MEASURE.finditer(text)
            for place, number in enumerate(_NUMBER.findall(found.group()))
        }
        for text in (one, two)
    )
    return frozenset((name, place) for name, place, _ in first ^ second)


def _steady(one: str, two: str, token: re.Pattern[str], moving: _Moving, *, keep_lengths: bool) -> Steady | None:
    """Mask what two answers of one world do not share; None if they still differ (the system is unstable).

    A mask keeps the length of what it hides, and the answer's own length is kept, unless in one of the worlds these differ too.
    """
    gone: list[str] = []
    first = _masked(one, two, gone, token, moving, keep_lengths=keep_lengths)
    second = _masked(two, one, gone, token, moving, keep_lengths=keep_lengths)
    return Steady(first, tuple(gone)) if first == second else None


def noise_masked(text: str, other: str) -> str:
    """Return a text with its tokens and times masked where another answer of the same world has others."""
    return _masked(text, other, [], _TOKEN, _Moving(headers=_moving_headers(text, other)), keep_lengths=True)


def _masked(
    text: str, other: str, gone: list[str], token: re.Pattern[str], moving: _Moving, *, keep_lengths: bool
) -> str:
    def unmeasured(match: re.Match[str]) -> str:
        place = count()

        def number(found: re.Match[str]) -> str:
            if (match[1].lower(), next(place)) not in moving.headers:
                return found.group()
            gone.append(found.group())
            return "⟨unstable⟩"

        return _NUMBER.sub(number, match.group())

    text = _MEASURE.sub(unmeasured, text)
    for pattern, known in ((_TIME, moving.times), (token, frozenset[int]())):
        theirs, number = set(pattern.findall(other)), count()

        def replace(
            match: re.Match[str],
            theirs: set[str] = theirs,
            known: frozenset[int] = known,
            number: Iterator[int] = number,
        ) -> str:
            if next(number) not in known and match.group() in theirs:
                return match.group()
            gone.append(match.group())
            return f"⟨unstable, {len(match.group())} long⟩" if keep_lengths else "⟨unstable⟩"

        text = pattern.sub(replace, text)
    return text if keep_lengths else re.sub(r"(?im)^content-length: .*$", "content-length: ⟨unstable⟩", text)


def shows(came: str | bytes, mark: str) -> bool:
    """Tell whether a mark stands in what came, however it is written there; a short number stands in longer ones by chance."""
    if mark.isdigit() and len(mark) < LONG:
        return re.search(rf"(?<![0-9]){mark}(?![0-9])", everything_in(_bytes(came))) is not None
    return folded(mark) in everything_in(_bytes(came))


def shows_apart(came: str | bytes, identifier: str) -> bool:
    """Tell whether an identifier stands in what came as a whole, however written: its digits alone may stand by chance."""
    whole = re.compile(rf"(?<![0-9a-z]){re.escape(folded(identifier))}(?![0-9a-z])")
    return whole.search(everything_in(_bytes(came))) is not None


def _bytes(came: str | bytes) -> bytes:
    return came.encode("utf-8", "surrogateescape") if isinstance(came, str) else came


@dataclass(frozen=True)
class Difference:
    """Where two worlds' answers part: an excerpt of world A's answer with what differs in the middle, and world B's middle."""

    before: str
    in_a: str
    in_b: str
    after: str


def difference(a: str, b: str, margin: int = 120) -> Difference:
    """Return the first lines that differ, with their surroundings, by whole words."""
    ones, twos = a.splitlines(keepends=True), b.splitlines(keepends=True)
    if "".join(ones) != "".join(twos):
        for tag, i1, i2, j1, j2 in difflib.SequenceMatcher(None, ones, twos, autojunk=False).get_opcodes():
            if tag != "equal":
                one, two = "".join(ones[i1:i2]), "".join(twos[j1:j2])
                start = next(
                    (k for k, (x, y) in enumerate(zip(one, two, strict=False)) if x != y), min(len(one), len(two))
                )
                end = next(
                    (k for k, (x, y) in enumerate(zip(one[start:][::-1], two[start:][::-1], strict=False)) if x != y),
                    min(len(one), len(two)) - start,
                )
                while start and one[start - 1].isalnum():
                    start -= 1
                while end and one[len(one) - end].isalnum():
                    end -= 1
                middle_a, middle_b = one[start : len(one) - end], two[start : len(two) - end]
                return Difference(
                    ("".join(ones[:i1]) + one[:start])[-margin:],
                    middle_a[:400],
                    middle_b[:400],
                    (one[len(one) - end :] + "".join(ones[i2:]))[:margin],
                )
    return Difference("", "", "", "")
