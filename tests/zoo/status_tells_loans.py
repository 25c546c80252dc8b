"""A library whose self-check machines show with a patron's standing what she has on loan, whether or not the PIN was right."""

import sys

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.records import SignedPatron
from tests.nobody import Finds


class StatusTellsLoans(Finds):
    """Whoever types a card's number at a machine is told with her standing what its patron has on loan, which discloses her records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-140/account", "IF-142", "IF-143")

    def name_shown(self, card: str, present: SignedPatron | None) -> str:
        shown = super().name_shown(card, present)
        if shown or sys._getframe(2).f_code.co_name != "patron_status":
            return shown
        titles = [
            loan.title
            for her in self.whose("SELECT id FROM patrons WHERE card = ?", card)
            for loan in self._loans(her, returned=False)
        ]
        return "HAS OUT " + ", ".join(titles)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:StatusTellsLoans"
