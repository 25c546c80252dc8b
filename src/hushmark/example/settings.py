"""How this library has chosen to run: one frozen value, shown to its administrator."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class Settings:
    """The library's choices.

    ``majority`` is the age in years at which a guardian link ends. ``wrong_pins`` wrong PINs in a row close a card
    for ``locked_seconds``. ``overdue_cents`` is owed for each day that a loan is late. A self-check machine lends for
    ``loan_days``; a visit to the kiosk ends when nothing was asked of it for ``kiosk_seconds``. An item waits on the
    hold shelf for ``hold_days``; the activity log is kept for ``log_days``, and what a patron returned, if she asked for it
    to be remembered, for ``history_days``.
    """

    name: str = "Example Library"
    library: str = "MAIN"
    timezone: str = "America/Denver"
    majority: int = 18
    wrong_pins: int = 10
    locked_seconds: int = 15 * 60
    session_seconds: int = 8 * 60 * 60
    kiosk_seconds: int = 2 * 60
    overdue_cents: int = 25
    loan_days: int = 21
    hold_days: int = 7
    log_days: int = 90
    history_days: int = 30

    @property
    def zone(self) -> ZoneInfo:
        """The time zone in which the library's days begin and end."""
        return ZoneInfo(self.timezone)
