"""A library whose desk sees no charges."""

from hushmark.example.adapter import ExampleAdapter, Message
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
    """It denies more: charges are for the patron herself, staff are told that there are none of theirs to see, and it says that they have no such request."""

    library = f"{__name__}:DeskSeesNoCharges"

    def initialize(self, params: Message) -> Message:
        introduced = super().initialize(params)
        staff = introduced["capabilities"]["channels"]["rest-staff"]
        staff["operations"] = [name for name in staff["operations"] if name != "patron.charges.list"]
        return introduced
