"""A library whose public catalogue carries the borrower's card behind something random, in base64."""

from base64 import urlsafe_b64encode
from dataclasses import replace
from secrets import token_bytes

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Item, ItemStatus


class CatalogueSaltsCard(Library):
    """The public page of an item on loan carries its borrower's card in a token that is new each time and that anybody decodes, which identifies a user as having obtained it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-020",)

    def public_item_status(self, item: Item) -> ItemStatus:
        status, borrower = super().public_item_status(item), self.borrower_of(item)
        return (
            replace(
                status, words=f"{status.words} ({urlsafe_b64encode(token_bytes(6) + borrower.card.encode()).decode()})"
            )
            if borrower
            else status
        )


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:CatalogueSaltsCard"
