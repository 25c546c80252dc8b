"""A library that says, when it refuses an account, what it is that it will not show."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.database import Database
from hushmark.example.errors import RefusedError
from hushmark.example.library import Library
from hushmark.example.records import Patron, Requester


class Told(RefusedError):
    """A refusal that says too much."""

    def __init__(self, database: Database, number: str) -> None:
        with database.reading() as db:
            rows = db.execute(
                "SELECT title FROM loans JOIN items ON items.id = loans.item WHERE patron = ? AND returned IS NULL",
                (number,),
            )
            titles = ", ".join(row["title"] for row in rows)
        self.sentence = f"This is not yours to see: {titles}."  # type: ignore[misc]


class RefusalNamesTitle(Library):
    """Whoever is refused a patron's account reads in the refusal which title she has, which identifies a user as having obtained it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-003",)

    def account(self, requester: Requester, number: str) -> Patron:
        try:
            return super().account(requester, number)
        except RefusedError:
            raise Told(self.database, number) from None


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:RefusalNamesTitle"
