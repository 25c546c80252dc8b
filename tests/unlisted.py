"""A library that tells who has what at an address which its adapter lists under no operation."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library


class FeedNamesBorrowers(Library):
    """The feed of new items says who has them."""

    def feed(self) -> list[str]:
        return [
            f"{item.title} (with {borrower.name})" if (borrower := self.borrower_of(item)) else item.title
            for item in self.new_items(200)
        ]


class Feed(ExampleAdapter):
    """Its adapter."""

    library = f"{__name__}:FeedNamesBorrowers"
