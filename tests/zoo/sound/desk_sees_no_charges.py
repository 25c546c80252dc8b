"""A library whose desk sees no charges."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.errors import RefusedError
from hushmark.example.library import Library
from hushmark.example.records import Charge, Requester, Staff


class DeskSeesNoCharges(Library):
    """The example, but for this."""

    def charges(self, requester: Requester, number: str) -> list[Charge]:
        if isinstance(requester, Staff):
            raise RefusedError
        return super().charges(requester, number)


class Adapter(ExampleAdapter):
    """It denies more: charges are for the patron herself, and staff are told that there are none of theirs to see."""

    library = f"{__name__}:DeskSeesNoCharges"
