"""A library that tells a wrong PIN from a card that nobody has."""

import sqlite3
from typing import ClassVar, Literal

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.errors import WrongCredentialError
from hushmark.example.library import Library
from hushmark.example.records import Interface


class NobodysCardError(WrongCredentialError):
    """The number is on no card."""

    sentence: ClassVar[str] = "We know no such number."


class UnknownCardTold(Library):
    """Who signs in with a made-up number is told that nobody has it, so whoever has one learns whose it is not: under the reading that having a card is using the library, contrary to (1)."""

    contrary_under_a_reading = ("IF-074",)

    def _admit(
        self,
        kind: Literal["patron", "staff"],
        name: str,
        row: sqlite3.Row | None,
        interface: Interface,
        *,
        right: bool,
    ) -> str:
        if row is None:
            raise NobodysCardError
        return super()._admit(kind, name, row, interface, right=right)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:UnknownCardTold"
