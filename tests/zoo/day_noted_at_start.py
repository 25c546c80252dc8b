"""A library that looks at the calendar when it is started, and not again."""

from datetime import date

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library


class DayNotedAtStart(Library):
    """For as long as it runs it takes every day for the one on which it was started, so that the consent that has ended since, and the link to a child who has come of age, stay open: (2)(b)."""

    offends = "24-90-119(2)(b)"
    caught_by = ("IF-122",)

    def today(self) -> date:
        if not hasattr(self, "_noted"):
            self._noted = super().today()
        return self._noted


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:DayNotedAtStart"
