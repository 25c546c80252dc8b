"""A library whose notices name no title."""

from collections.abc import Sequence
from dataclasses import replace

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import LateLoan, Notice, ReadyHold


class NoticesNameNoTitle(Library):
    """The example, but for this."""

    def overdue_notice(self, late: Sequence[LateLoan]) -> Notice:
        return replace(super().overdue_notice(late), text="Something that you have on loan is overdue.")

    def hold_notice(self, hold: ReadyHold) -> Notice:
        return replace(super().hold_notice(hold), text="Something that you wait for has come.")


class Adapter(ExampleAdapter):
    """It denies more: a notice says that something is overdue or has come, and not what."""

    library = f"{__name__}:NoticesNameNoTitle"
