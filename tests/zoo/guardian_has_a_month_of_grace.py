"""A library that ends a guardian's link a month after the child's twenty-first birthday."""

from datetime import timedelta

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Patron


class GuardianHasAMonthOfGrace(Library):
    """A parent still sees the loans of a child who came of age, for a month, although the child is no minor: (2)(d)."""

    offends = "24-90-119(2)(d)"
    caught_by = ("IF-116",)

    def is_minor(self, patron: Patron) -> bool:
        return self.today() - patron.birth_date < timedelta(days=21 * 365.2425 + 30)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:GuardianHasAMonthOfGrace"
