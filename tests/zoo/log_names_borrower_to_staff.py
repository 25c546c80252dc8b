"""A library whose activity log keeps the card of whoever took an item."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Item, Patron


class LogNamesBorrowerToStaff(Library):
    """All who work here read in the log who took what, though only the desk's work needs it: good practice under (2)(a) advises against it."""

    contrary_to_good_practice = ("IF-044",)

    def logged_about(self, item: Item, patron: Patron) -> str:
        return f"{super().logged_about(item, patron)} {patron.card}"


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:LogNamesBorrowerToStaff"
