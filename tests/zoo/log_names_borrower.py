"""A library whose activity log says who took an item and who brought it back."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Item, Patron


class LogNamesBorrower(Library):
    """The log, open to all staff, joins the patron to the item, which staff who only describe items do not need for their work: (2)(a)."""

    offends = "24-90-119(2)(a)"

    def logged_about(self, item: Item, patron: Patron) -> str:
        return f"{super().logged_about(item, patron)} {patron.card}"


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:LogNamesBorrower"
