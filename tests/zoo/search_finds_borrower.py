"""A library whose public search looks through the names of borrowers as well."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Item


class SearchFindsBorrower(Library):
    """Whoever searches the catalogue for a family name finds what its bearer has on loan, which identifies a user as having obtained it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-057", "IF-058")

    def search(self, words: str, at_most: int = 50) -> list[Item]:
        with self.database.reading() as db:
            rows = db.execute(
                "SELECT items.id, barcode, title, author, items.library FROM items JOIN loans ON loans.item = items.id"
                " JOIN patrons ON patrons.id = loans.patron WHERE returned IS NULL AND lower(family) = lower(?)"
                " ORDER BY title, items.id",
                (words.strip(),),
            ).fetchall()
        return list(dict.fromkeys([*super().search(words, at_most), *(Item(**dict(row)) for row in rows)]))[:at_most]


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:SearchFindsBorrower"
