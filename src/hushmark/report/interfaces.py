"""Every interface and what was asked of it, as a table of words and as a picture of the same."""

from dataclasses import dataclass

from markupsafe import Markup

from hushmark.matrix import NO_SCENARIO, Square
from hushmark.matrix import Matrix as Squares
from hushmark.report.stories import tally
from hushmark.report.words import CHANNELS, OPERATIONS, OUTCOMES, counted
from hushmark.requesters import REQUESTERS
from hushmark.results import Channel, Result, Results

Cell = tuple[tuple[str, int], ...] | None
_CELL, _SIDE, _LEFT, _HEAD, _RIGHT = 46, 42, 310, 200, 180
_LONGEST = 42


@dataclass(frozen=True)
class Matrix:
    """Operations or requesters down, channels across; a cell has its outcomes, or None where there is nothing to ask."""

    channels: tuple[Channel, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]

    def said(self, what: str, several: str) -> str:
        """Say in one sentence what the picture shows; ``what`` is what one row is, ``several`` what more are."""
        cells = [cell for _, row in self.rows for cell in row if cell is not None]
        worst = [cell[0][0] if cell else "" for cell in cells]
        words = {**OUTCOMES, "": "not asked by any scenario"}
        parts = [f"{worst.count(outcome)} {word}" for outcome, word in words.items() if outcome in worst]
        across = f"{counted(len(self.rows), what, several)} by {counted(len(self.channels), 'interface')}"
        return f"{across}; something can be asked at {len(cells)} of the places where they meet. By the worst that came: {', '.join(parts)}."


def matrix_of(results: Results) -> Matrix:
    """Arrange results by operation and channel."""
    asked: dict[tuple[str, str], list[Result]] = {}
    for result in results.results:
        if result.channel:
            asked.setdefault((result.operation, result.channel), []).append(result)
    declared = {channel.name: channel for channel in results.declaration.channels}
    undeclared = dict.fromkeys(channel for _, channel in asked if channel not in declared)
    probed = {channel for _, channel in asked}
    offering = (channel for channel in declared.values() if channel.operations or channel.name in probed)
    channels = (*offering, *(Channel(name, "undeclared", ()) for name in undeclared))
    operations = dict.fromkeys(
        [
            *(operation for channel in channels for operation in channel.operations),
            *(operation for operation, _ in asked),
        ]
    )

    def cell(operation: str, channel: Channel) -> Cell:
        told = asked.get((operation, channel.name), ())
        return tally(told) if told or operation in channel.operations else None

    return Matrix(
        channels,
        tuple((operation, tuple(cell(operation, channel) for channel in channels)) for operation in operations),
    )


def requesters_of(results: Results, laid_out: Squares) -> Matrix:
    """Arrange results by kind of requester and channel; a cell is None where such a requester has nothing to ask there."""
    by_id = {result.id: result for result in results.results}
    squares: dict[tuple[str, str], list[Square]] = {}
    for square in laid_out.squares:
        squares.setdefault((square.requester, square.interface), []).append(square)
    channels = tuple(c for c in matrix_of(results).channels if c.access not in ("absent", "undeclared"))

    def cell(requester: str, channel: Channel) -> Cell:
        here = squares.get((requester, channel.name), [])
        told = tally(by_id[name] for square in here for name in square.results)
        return told if told or any(square.why == NO_SCENARIO for square in here) else None

    return Matrix(channels, tuple((name, tuple(cell(name, channel) for channel in channels)) for name in REQUESTERS))


def never_asked(laid_out: Squares) -> dict[str, dict[tuple[str, ...], list[str]]]:
    """Return by interface the requesters for whom no scenario of the suite asks, though they could come, and for what.

    Kinds of record that the same requesters never ask for stand together.
    """
    found: dict[str, dict[str, list[str]]] = {}
    for square in laid_out.squares:
        if square.state == "not asked" and square.why == NO_SCENARIO:
            found.setdefault(square.interface, {}).setdefault(square.record, []).append(square.requester)
    together: dict[str, dict[tuple[str, ...], list[str]]] = {}
    for interface, records in found.items():
        for record, requesters in records.items():
            together.setdefault(interface, {}).setdefault(tuple(requesters), []).append(record)
    return together


def picture(matrix: Matrix, said: str) -> Markup:
    """Draw a matrix: a square for each cell, with the shape of the worst outcome, the count, and a color besides.

    The squares themselves stand among the page's icons, once each.

    said: the id of the element that says the same in words.
    """
    width, height = _LEFT + _CELL * len(matrix.channels) + _RIGHT, _HEAD + _CELL * len(matrix.rows)
    parts = [
        Markup('<text transform="translate({} {}) rotate(-40)">{}</text>').format(
            _LEFT + _CELL * at + _CELL // 2 - 4, _HEAD - 10, _short(CHANNELS.get(channel.name, channel.name))
        )
        for at, channel in enumerate(matrix.channels)
    ]
    for down, (operation, cells) in enumerate(matrix.rows):
        y = _HEAD + _CELL * down
        label = _short(OPERATIONS.get(operation, operation))
        parts.append(Markup('<text class="e" x="{}" y="{}">{}</text>').format(_LEFT - 10, y + _CELL // 2 + 2, label))
        parts += [_square(_LEFT + _CELL * across, y, cell) for across, cell in enumerate(cells)]
    return Markup(
        '<svg class="grid" viewBox="0 0 {} {}" width="{}" height="{}" role="img" aria-labelledby="{}">{}</svg>'
    ).format(width, height, width, height, said, Markup("").join(parts))


def _square(x: int, y: int, cell: Cell) -> Markup:
    middle = _SIDE // 2
    if cell is None:
        return Markup('<circle class="none" cx="{}" cy="{}" r="1.5"/>').format(x + middle, y + middle)
    if not cell:
        return Markup('<use href="#c-unasked" x="{}" y="{}"/>').format(x, y)
    outcome, count = cell[0][0], sum(number for _, number in cell)
    told = f"{cell[0][1]}/{count}" if len(cell) > 1 else str(count)
    return Markup(
        '<use class="{0}" href="#c-{0}" x="{1}" y="{2}"/><text class="c {0}" x="{3}" y="{4}">{5}</text>'
    ).format(outcome, x, y, x + middle, y + 36, told)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
