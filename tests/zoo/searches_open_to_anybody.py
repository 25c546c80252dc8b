"""A library that opens the searches that patrons keep to anybody, and nothing else."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.records import KeptKind, Patron, SignedPatron
from tests.zoo.kept_needs_no_sign_in import KeptNeedsNoSignIn


class SearchesOpenToAnybody(KeptNeedsNoSignIn):
    """Whoever knows a patron's number reads, without signing in, what she searched for and saved, which discloses her records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-140/saved-searches", "IF-107")

    def may_see_kept(self, requester: SignedPatron, patron: Patron, kind: KeptKind) -> bool:
        return (super() if kind == "search" else super(KeptNeedsNoSignIn, self)).may_see_kept(requester, patron, kind)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:SearchesOpenToAnybody"
