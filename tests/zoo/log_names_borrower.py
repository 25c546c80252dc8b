"""A library whose activity log is open to all staff, and looks up who took each item."""

from dataclasses import replace

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import LogEntry, Staff


class LogNamesBorrower(Library):
    """The log joins the patron to the item for all staff, also of other libraries, whose work does not need it: (2)(a)."""

    offends = "24-90-119(2)(a)"
    caught_by = ("IF-154/activity-log", "IF-073")
    contrary_to_good_practice = ("IF-044",)

    def log(self, staff: Staff) -> list[LogEntry]:
        entries = []
        for entry in super().log(replace(staff, library=self.settings.library)):
            borrower = self.borrower_of(self.item(entry.about)) if entry.about else None
            entries.append(replace(entry, about=f"{entry.about} {borrower.card}") if borrower else entry)
        return entries


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:LogNamesBorrower"
