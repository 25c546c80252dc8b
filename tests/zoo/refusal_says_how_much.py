"""A library that refuses another patron's account, and says how much there would be to see."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.errors import RefusedError
from hushmark.example.library import Library
from hushmark.example.records import Patron, Requester


class CountedRefusalError(RefusedError):
    """The account is not the requester's to see, and has so many things on it."""

    def __init__(self, things: int) -> None:
        self.sentence = f"This is not yours to see ({things} entries)."  # type: ignore[misc]


def counted_refusal(library: Library, count: str, number: str) -> CountedRefusalError:
    """Return the refusal of a patron's account, with what a query of it counts."""
    with library.database.reading() as db:
        (things,) = db.execute(count, (number,)).fetchone()
    return CountedRefusalError(things)


class RefusalSaysHowMuch(Library):
    """Any patron who asks for another's account is told how many things are on it, which tells that she uses the library: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-077", "IF-078")

    def account(self, requester: Requester, number: str) -> Patron:
        try:
            return super().account(requester, number)
        except RefusedError:
            with self.database.reading() as db:
                (loans,) = db.execute(
                    "SELECT count(*) FROM loans WHERE patron = ? AND returned IS NULL", (number,)
                ).fetchone()
                (holds,) = db.execute("SELECT count(*) FROM holds WHERE patron = ?", (number,)).fetchone()
            raise CountedRefusalError(loans + holds) from None


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:RefusalSaysHowMuch"
