"""A library that notes when a parent's custody ended and goes by the link all the same."""

from datetime import date

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library


class EndedLinkOpens(Library):
    """A father whose custody a court ended still sees the child's loans through his link, although he is no custodial parent: (2)(d)."""

    offends = "24-90-119(2)(d)"
    caught_by = ("IF-118",)

    def link_has_ended(self, ended: date | None) -> bool:
        return False


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:EndedLinkOpens"
