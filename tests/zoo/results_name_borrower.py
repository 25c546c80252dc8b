"""A library whose catalogue shows in its list of results who has an item."""

from dataclasses import replace

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Item


class ResultsNameBorrower(Library):
    """Whoever finds a title by a search reads beside it who has it, which identifies a user as having obtained it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-090",)

    def search(self, words: str, at_most: int = 50) -> list[Item]:
        found = [(item, self.borrower_of(item)) for item in super().search(words, at_most)]
        return [replace(item, author=f"{item.author} (out to {who.name})") if who else item for item, who in found]


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:ResultsNameBorrower"
