"""A library where a guardian's link never ends."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Patron


class GuardianOutlivesMajority(Library):
    """A parent still reads the account of a child who is of age, whose records (2)(d) no longer opens to anybody."""

    offends = "24-90-119(2)(d)"
    caught_by = ("IF-042",)

    def guardian_may_see(self, guardian: Patron, minor: Patron) -> bool:
        return self.guardian_link_since(guardian, minor) <= self.today()


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:GuardianOutlivesMajority"
