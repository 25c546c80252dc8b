"""Whether a Date header is the time at which an answer came, by the server's own clock: only that is noise."""

from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Final

MISDATED: Final = "its Date is not the time at which it came"
"""What is noted of an answer whose Date is something else: it is compared as it came, however it changes."""
TOLERANCE: Final = 5.0
"""By how many seconds a clock may be read too early or too late."""


class Clock:
    """A server's clock, by how far it is off from this machine's: that is told by the first answer, and stays so.

    A clock that is off by less than the tolerance is right.
    """

    def __init__(self) -> None:
        self._off: float | None = None

    def shown(self, dated: str | None, age: str | None, sent: float, came: float) -> bool:
        """Tell whether a Date is this clock's at some moment of an exchange; ``sent`` and ``came`` are in seconds since 1970.

        What was kept by a cache says its age, in seconds, and is dated so much earlier. None: there is no such header.
        """
        if dated is None:
            return True
        try:
            said = parsedate_to_datetime(dated)
        except ValueError:
            return False
        kept = int(age) if age is not None and age.isdecimal() and age.isascii() else 0
        seconds = _epoch(said) + kept
        if self._off is None:
            off = seconds - (sent + came) / 2
            self._off = off if abs(off) > TOLERANCE else 0.0
        return sent - TOLERANCE <= seconds - self._off <= came + TOLERANCE


def _epoch(said: datetime) -> float:
    """Return seconds since 1970; 0 for a day that no clock can show."""
    try:
        return said.timestamp()
    except (OverflowError, OSError, ValueError):
        return 0.0
