"""A library whose charges name no title."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Patron, Requester


class ChargesNameNoTitle(Library):
    """The example, but for this."""

    def charge_names_title(self, requester: Requester, patron: Patron) -> bool:
        return False


class Adapter(ExampleAdapter):
    """It denies more: a charge tells nobody for which title it is, not even the patron herself."""

    library = f"{__name__}:ChargesNameNoTitle"
