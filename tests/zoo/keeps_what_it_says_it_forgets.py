"""A library whose nightly work was switched off, and nobody noticed."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library


class KeepsWhatItSaysItForgets(Library):
    """It says that it forgets past loans after some days, and shows them for ever, to the desk too: contrary to good practice."""

    contrary_to_good_practice = ("IF-130", "IF-131")

    def forget(self) -> None:
        """Nothing is forgotten."""


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:KeepsWhatItSaysItForgets"
