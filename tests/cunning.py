"""Systems that keep the secret when they are first looked at: each is the example system with one cunning fault."""

from typing import Any, ClassVar

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Patron, SignedPatron


class OpensAfterItsOwner(Library):
    """Whoever asks for an account is refused until its owner has looked at it; from then on anybody sees it, as from a cache."""

    _looked_at: ClassVar[set[object]] = set()

    def may_see_account(self, requester: SignedPatron, patron: Patron) -> bool:
        if super().may_see_account(requester, patron):
            self._looked_at.add(patron.id)
            return True
        return patron.id in self._looked_at


class OpensTheSecondTime(Library):
    """Whoever asks a second time is let in."""

    _asked: ClassVar[set[object]] = set()

    def may_see_account(self, requester: SignedPatron, patron: Patron) -> bool:
        before = (requester.patron.id, patron.id) in self._asked
        self._asked.add((requester.patron.id, patron.id))
        return before or super().may_see_account(requester, patron)


class AfterItsOwner(ExampleAdapter):
    library = f"{__name__}:OpensAfterItsOwner"


class TheSecondTime(ExampleAdapter):
    library = f"{__name__}:OpensTheSecondTime"


class AsksGently(ExampleAdapter):
    """Composes a harmless request for everybody but the owner, over a system that lets any patron read any other."""

    library = "tests.zoo.wrong_owner:WrongOwner"

    def open(self, params: dict[str, Any]) -> dict[str, Any]:
        opened = super().open(params)
        self._whose = {**getattr(self, "_whose", {}), opened["session"]: params["as"].get("alias")}
        return opened

    def perform(self, params: dict[str, Any]) -> dict[str, Any]:
        composed = super().perform(params)
        if params["target"].get("patron") not in (None, self._whose[params["session"]]):
            composed["requests"] = [{"method": "GET", "url": "/catalogue"}]
        return composed
