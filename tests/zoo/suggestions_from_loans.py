"""A library whose catalogue completes what somebody types from an index that joins loans to borrowers."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library


class SuggestionsFromLoans(Library):
    """Whoever begins to type a family name is offered the titles that its bearer has on loan, which identifies a user as having obtained them: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-058",)

    def suggest(self, words: str) -> list[str]:
        with self.database.reading() as db:
            rows = db.execute(
                "SELECT title FROM items JOIN loans ON loans.item = items.id JOIN patrons ON patrons.id = loans.patron"
                " WHERE returned IS NULL AND lower(family) LIKE lower(?) || '%' ORDER BY title",
                (words.strip(),),
            ).fetchall()
        return [*super().suggest(words), *(row["title"] for row in rows)]


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:SuggestionsFromLoans"
