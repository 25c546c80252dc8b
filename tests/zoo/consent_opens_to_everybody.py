"""A library to which a patron who shares with one shares with all."""

from datetime import date

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Patron


class ConsentOpensToEverybody(Library):
    """Once a patron let one person see her loans, every patron sees them, to whom she consented to nothing: (2)(b)."""

    offends = "24-90-119(2)(b)"
    caught_by = ("IF-121",)

    def consents(self, patron: Patron, friend: Patron) -> list[tuple[date, date | None, date | None]]:
        with self.database.reading() as db:
            rows = db.execute("SELECT since FROM consents WHERE patron = ?", (patron.id,)).fetchall()
        return [(date.fromisoformat(row["since"]), None, None) for row in rows]


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:ConsentOpensToEverybody"
