"""What every room of the library stands on: its file, its settings, and its clock."""

import time
from datetime import date, datetime

from hushmark.example.database import Database
from hushmark.example.settings import Settings


class House:
    """The records and the choices of one library, and what day it is there."""

    def __init__(self, database: Database, settings: Settings) -> None:
        self.database = database
        self.settings = settings
        self.ahead = 0.0
        """How many seconds its clock is ahead of this machine's: a library for tests may be told that it is another day."""

    def now(self) -> float:
        """Seconds since 1970, by its own clock."""
        return time.time() + self.ahead

    def moment(self) -> datetime:
        """The library's own date and time of day."""
        return datetime.fromtimestamp(self.now(), self.settings.zone)

    def today(self) -> date:
        """The library's own day."""
        return self.moment().date()
