"""A library whose overdue report is an address that asks nobody to sign in."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.errors import SignInNeededError
from hushmark.example.library import Library
from hushmark.example.records import Staff

NOBODY = Staff(0, "", "cataloguing", "")
"""Somebody who did not sign in: it sees no account."""


class ReportOpenToAnybody(Library):
    """Anybody lists who has what overdue, which discloses their records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-146/overdue-list", "IF-070")

    def signed_in_staff(self, token: str | None) -> Staff:
        try:
            return super().signed_in_staff(token)
        except SignInNeededError:
            return NOBODY

    def staff_may_run_report(self, staff: Staff) -> bool:
        return staff == NOBODY or super().staff_may_run_report(staff)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:ReportOpenToAnybody"
