"""A library that forgets a loan as soon as it is returned."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Patron


class KeepsNoHistory(Library):
    """The example, but for this."""

    def keeps_history(self, patron: Patron) -> bool:
        return False


class Adapter(ExampleAdapter):
    """It denies more: no returned loan stays linked to anybody, whatever she chose."""

    library = f"{__name__}:KeepsNoHistory"
