"""Every interface and what was asked of it, as a table of words and as a picture of the same."""

from dataclasses import dataclass

from markupsafe import Markup, escape

from hushmark.report.stories import tally
from hushmark.report.words import CHANNELS, OPERATIONS, OUTCOMES, counted
from hushmark.results import Channel, Result, Results

Cell = tuple[tuple[str, int], ...] | None
_CELL, _LEFT, _HEAD, _RIGHT, _GAP = 46, 248, 175, 150, 4
_LONGEST = 36


@dataclass(frozen=True)
class Matrix:
    """Operations down, channels across; a cell has its outcomes, or None where the operation was not declared."""

    channels: tuple[Channel, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]

    @property
    def said(self) -> str:
        """Say in one sentence what the picture shows."""
        cells = [cell for _, row in self.rows for cell in row if cell is not None]
        worst = [cell[0][0] if cell else "" for cell in cells]
        parts = [
            f"{worst.count(outcome)} {word}"
            for outcome, word in {**OUTCOMES, "": "offered and not asked"}.items()
            if outcome in worst
        ]
        where = f"{counted(len(self.rows), 'operation')} by {counted(len(self.channels), 'interface')}"
        return f"{where}: {counted(len(cells), 'cell')} offered. By the worst that came of each: {', '.join(parts)}."


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


def picture(matrix: Matrix) -> Markup:
    """Draw a matrix: a square for each cell, with the shape of the worst outcome, the count, and a color besides."""
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
        '<svg class="grid" viewBox="0 0 {} {}" width="{}" height="{}" role="img" aria-labelledby="picture-said">{}</svg>'
    ).format(width, height, width, height, Markup("").join(parts))


def _square(x: int, y: int, cell: Cell) -> Markup:
    side = _CELL - _GAP
    if cell is None:
        return Markup('<circle class="none" cx="{}" cy="{}" r="1.5"/>').format(x + side // 2, y + side // 2)
    outcome = cell[0][0] if cell else "unasked"
    square = Markup('<rect class="{}" x="{}" y="{}" width="{}" height="{}" rx="3"/>').format(outcome, x, y, side, side)
    if not cell:
        return square + Markup('<text class="c unasked" x="{}" y="{}">?</text>').format(x + side // 2, y + 28)
    count = sum(number for _, number in cell)
    told = f"{cell[0][1]}/{count}" if len(cell) > 1 else str(count)
    return (
        square
        + Markup('<use class="{}" href="#i-{}" x="{}" y="{}" width="14" height="14"/>').format(
            outcome, outcome, x + side // 2 - 7, y + 6
        )
        + Markup('<text class="c {}" x="{}" y="{}">{}</text>').format(outcome, x + side // 2, y + 36, escape(told))
    )


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
