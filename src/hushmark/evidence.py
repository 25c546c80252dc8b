"""Evidence as the report shows it: excerpts in which the telling characters stand apart."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from hushmark.journal import digest_of
from hushmark.observe import difference, noise_masked
from hushmark.results import Evidence
from hushmark.rows import joined
from hushmark.wire import Exchange

_SHOWN = 1200
_AROUND = 120
_ANSWERS = {
    401: "refused, sign-in required",
    403: "refused",
    404: "answered as if there were nothing",
    200: "answered, without the record",
}


def gist(last: Exchange) -> str:
    """Say in a few words what came of a request."""
    if last.method == "SMTP":
        return "a message of her own reached her"
    if not last.status:
        return f"answered, {last.reason}"
    if last.hop:
        return f"sent on to {urlsplit(last.url).path}, status {last.status}"
    return f"{_ANSWERS.get(last.status, 'answered')}, status {last.status}"


def of_exchange(exchange: Exchange, where: str = "") -> Evidence:
    """Return a request and what came back; ``where``: in which world, if that is not plain."""
    body = exchange.body.decode("utf-8", "replace")
    sent = exchange.request_body.decode("utf-8", "replace")
    request = f"{exchange.method} {exchange.url}" + (f" {sent.strip()[:200]}" if sent and not exchange.status else "")
    status = f"{exchange.status} {exchange.reason}" if exchange.status else exchange.reason
    request = f"{where}: {request}" if where else request
    return Evidence("exchange", request, "", "", f"{status}\n\n{_shown(body)}", digest_of(exchange))


def _shown(body: str) -> str:
    """Return the beginning of a body, and how much of it is kept and not shown."""
    left = len(body) - _SHOWN
    return body if left <= 0 else f"{body[:_SHOWN]}\n[{left} more characters are kept in the whole exchange]"


def at_mark(text: str, mark: str) -> Evidence:
    """Return where a mark stands in a text."""
    text = _printable(text)
    at = text.casefold().find(mark.casefold())
    if at < 0:
        return Evidence("mark", "an invented mark stands in the answer, encoded", found=mark)
    end = at + len(mark)
    return Evidence(
        "mark",
        "an invented mark in the answer",
        text[max(0, at - _AROUND) : at],
        text[at:end],
        text[end : end + _AROUND],
    )


def what_differs(one: str, two: str, label: str = "", *, masked: bool = False) -> Evidence:
    """Return where two answers part; ``masked``: behind what may differ within one world."""
    one, two = _printable(one), _printable(two)
    if masked:
        one, two = noise_masked(one, two), noise_masked(two, one)
    parts = difference(one, two)
    in_place = parts.in_b[:160] or "nothing"
    label = label or f"what differs between the two worlds (world A marked; world B has in its place: {in_place})"
    return Evidence("difference", label, parts.before, parts.in_a, parts.after)


def _printable(text: str) -> str:
    """Return a text in which a byte that was no UTF-8 is the replacement character."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def in_rows(texts: Iterable[str], people: Iterable[str], items: Iterable[str], uses: Iterable[str]) -> Evidence | None:
    """Return the row, or the two rows, in which a person's and an item's identifiers are joined."""
    found = joined(texts, people, items, uses)
    if found is None:
        return None
    through = f", through {found.through}" if found.through else ""
    label = f"{'one row joins' if len(found.rows) == 1 else 'two rows join'} the person ({found.person}) and the item ({found.item}){through}"
    row, mark = found.rows[0], found.person
    at = row.casefold().find(mark.casefold())
    rest = row[at + len(mark) :] + "".join(f"\n{other}" for other in found.rows[1:])
    return Evidence("row", label, row[max(0, at - _AROUND) : at], row[at : at + len(mark)], rest[:_SHOWN])
