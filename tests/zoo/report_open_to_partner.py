"""A library whose overdue report any member of the consortium may run."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Staff


class ReportOpenToPartner(Library):
    """Circulation staff of another member library list who has what overdue here, which their own work does not need: (2)(a)."""

    offends = "24-90-119(2)(a)"
    caught_by = ("IF-071",)

    def staff_may_run_report(self, staff: Staff) -> bool:
        return staff.role == "circulation"


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:ReportOpenToPartner"
