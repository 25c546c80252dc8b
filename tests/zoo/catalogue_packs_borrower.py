"""A library whose public catalogue carries who has an item, compressed and in base64."""

from base64 import b64encode
from dataclasses import replace
from gzip import compress
from time import time_ns

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Item, ItemStatus


class CataloguePacksBorrower(Library):
    """The public page of an item on loan carries its borrower's name in bytes that are new each time and that anybody unpacks, which identifies a user as having obtained it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-020",)

    def public_item_status(self, item: Item) -> ItemStatus:
        status, borrower = super().public_item_status(item), self.borrower_of(item)
        if borrower is None:
            return status
        packed = b64encode(compress(borrower.name.encode(), mtime=time_ns() // 1000 % 2**32))
        return replace(status, words=f"{status.words} ({packed.decode()})")


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:CataloguePacksBorrower"
