"""``hushmark sip2``: what a SIP2 server tells about one card without its PIN."""

import os
import traceback
from collections import Counter
from collections.abc import Sequence
from typing import Final

import click

from hushmark.cli.plain import plain
from hushmark.sip2 import Sip2Line
from hushmark.sip2.check import QUESTIONS, WRONG_PINS, Checked, Row, check
from hushmark.wire_errors import BadSip2Address, BadSip2Value, PlainSip2, WireProblem

_STATUS: Final = {"nothing": 0, "told": 1, "inconclusive": 3}
_HEADINGS: Final = ("asked", "PIN", "items", "person", "use", "other fields")


def run(host: str, port: int, card: str, *, tls: bool, user: str | None, institution: str, location: str) -> int:
    """Check one card and print what came; return the exit status. Secrets come from the environment."""
    pin = os.environ.get("HUSHMARK_SIP2_PIN", "")
    password = os.environ.get("HUSHMARK_SIP2_PASSWORD")
    if user is not None and password is None:
        message = "--login needs the terminal's password in the environment variable HUSHMARK_SIP2_PASSWORD"
        raise click.UsageError(message)
    try:
        line = Sip2Line(
            host,
            port,
            tls=tls,
            login=None if user is None else (user, password or ""),
            location=location,
            institution=institution,
            terminal_password=os.environ.get("HUSHMARK_SIP2_TERMINAL_PASSWORD", ""),
        )
        click.echo(introduction(has_pin=bool(pin)))
        checked = check(line, card, pin)
    except (BadSip2Address, BadSip2Value, PlainSip2) as problem:
        raise click.UsageError(plain(str(problem))) from None
    except WireProblem as problem:
        click.echo(f"Inconclusive: {plain(str(problem))}")
        return _STATUS["inconclusive"]
    except KeyboardInterrupt:
        click.echo("Interrupted: nothing counts.", err=True)
        return _STATUS["inconclusive"]
    except Exception:  # noqa: BLE001 - a fault of ours must never end with the status of a system that tells
        traceback.print_exc()
        click.echo(
            "This is a fault of Hushmark itself: nothing counts. Please report it with the lines above.", err=True
        )
        return _STATUS["inconclusive"]
    click.echo("\n" + "\n".join(plain(each) for each in (*table(checked.rows), "", *remarks(checked))))
    return _STATUS[checked.verdict]


def introduction(*, has_pin: bool) -> str:
    """Return what a check does, and what it may do to the card, before it does it."""
    followed = " each followed by the right one" if has_pin else " none followed by the right one"
    return (
        f"Asks about one card only, {', '.join(QUESTIONS)}: without a PIN (in 23 an empty one), with a wrong one"
        f"{' and with the right one' if has_pin else ''}.\n"
        f"Nothing is lent, returned or altered; but {WRONG_PINS} wrong PINs are sent,{followed}, and may count toward a lock-out.\n"
        "A server that asks for a frame again (96) gets it once more, with its PIN.\n"
        "Printed are names of fields and lengths of values, never what they hold."
    )


def table(rows: Sequence[Row]) -> list[str]:
    """Return the rows as lines of equal columns."""
    cells = [_HEADINGS, *(_cells(row) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return ["  ".join(map(str.ljust, row, widths)).rstrip() for row in cells]


def _cells(row: Row) -> tuple[str, ...]:
    repeated = tuple(f"{each} (what the right PIN showed)" for each in row.repeated) if row.pin != "right" else ()
    told = (row.items, row.person, row.use, (*row.text, *row.unread, *repeated))
    first, *others = (", ".join(each) or "-" for each in told)
    return row.question, row.pin, "no proper answer" if row.problem and not any(told) else first, *others


def remarks(checked: Checked) -> list[str]:
    """Return what was amiss in what came, and the sentences of the verdict."""
    notes = Counter(note for row in checked.rows for note in row.notes)
    seen = [f"Seen in {count} of {len(checked.rows)} answers: {note}." for note, count in notes.items()]
    return [*seen, *checked.sentences]
