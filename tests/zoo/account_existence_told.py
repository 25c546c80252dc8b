"""A library that answers otherwise about an account that is somebody's than about one that is nobody's."""

from typing import ClassVar

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.errors import LibraryError, RefusedError
from hushmark.example.library import Library
from hushmark.example.records import Patron, Requester
from hushmark.example.sign_in import patron_numbered


class NoSuchAccountError(LibraryError):
    """No patron has this number."""

    status = 404
    sentence: ClassVar[str] = "There is no such account."


class AccountExistenceTold(Library):
    """Any patron who tries a number is told whether somebody has it: under the reading that having a card is using the library, contrary to (1)."""

    contrary_under_a_reading = ("IF-075",)

    def account(self, requester: Requester, number: str) -> Patron:
        try:
            return super().account(requester, number)
        except RefusedError:
            with self.database.reading() as db:
                try:
                    patron_numbered(db, int(number))
                except LookupError:
                    raise NoSuchAccountError from None
            raise


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:AccountExistenceTold"
