"""A library whose self-check machines say who has the item that somebody wants."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Item


class Sip2NamesBorrower(Library):
    """Whoever tries to borrow an item that is out reads on the screen who has it, which identifies a user by her use: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-062",)

    def refusal_to_lend(self, item: Item) -> str:
        borrower = self.borrower_of(item)
        return f"On loan to {borrower.name}." if borrower else super().refusal_to_lend(item)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:Sip2NamesBorrower"
