"""A library whose hold slips carry the patron's full name."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Patron


class SlipNamesPatron(Library):
    """The slip on an open shelf names for whom an item waits to all who walk by: good practice under (2)(a) advises against it."""

    contrary_to_good_practice = ("IF-045",)

    def slip_names(self, patron: Patron) -> str:
        return patron.name


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:SlipNamesPatron"
