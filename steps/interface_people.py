"""Sentences about the people in a library system, and what they have there."""

from collections.abc import Mapping

from hushmark.describe import KindOfUse, World
from hushmark.registry import given, parameter

parameter("name", r'"[^"]+"', lambda text: text.strip('"'))
_USES: Mapping[str, KindOfUse] = {"has on hold": "hold", "has returned": "returnedLoan", "owes a charge for": "charge"}


def _use(text: str) -> tuple[KindOfUse, str]:
    """Read what somebody has of an item, and which."""
    before, item, after = text.split('"')
    return _USES[f"{before.strip()} {after.strip()}".strip()], item


parameter("use", r'has "[^"]+" on hold|has returned "[^"]+"|owes a charge for "[^"]+"', _use)
parameter(
    "keeping",
    {
        "has asked the library to get": "request",
        "keeps in her private list": "list",
        "has saved a search for": "search",
        "has booked": "booking",
    },
)
parameter("birthday", {"came of age yesterday, at": 1, "comes of age tomorrow, at": -1})
parameter(
    "consenting",
    {"until last week": "expired", "and took that back last week": "revoked", "until she says otherwise": "current"},
)
parameter(
    "station",
    {
        "at the circulation desk": "circulation",
        "who catalogs books and serves no patrons": "cataloguing",
        "of another member library, whom the product declares to have no duty here": "partner",
        "who has left, and whose account was closed": "former",
    },
)


@given("a public library whose system keeps patrons' records")
def a_public_library(world: World) -> None:
    """The ordinary case, except for what the following sentences say."""
    world.suppose(
        holder="public",
        reconsideration="none",
        consent__kind="none",
        process__kind="none",
        other_law="none",
        immigration_purpose="no",
        user_age_days=14610,
        emancipated="no",
        user_status="living",
        relation="none",
        card_or_number="none",
    )


@given("{name:name}, a patron who has {item:name} on loan")
def has_on_loan(world: World, name: str, item: str) -> None:
    """A patron with a current loan."""
    world.add_patron(name)
    world.add_use("loan", name, item)


@given("{name:name}, a patron who has returned {item:name}")
def has_returned(world: World, name: str, item: str) -> None:
    """A patron with a past loan."""
    world.add_patron(name)
    world.add_use("returnedLoan", name, item)


@given("{name:name}, a patron who returned {item:name} longer ago than the library says that it keeps past loans")
def returned_long_ago(world: World, name: str, item: str) -> None:
    """A patron with a past loan that, by what the product was declared to do, nobody is told of any more."""
    world.add_patron(name)
    world.add_use("forgottenLoan", name, item)


@given("{name:name}, a patron who has {item:name} on hold")
def has_on_hold(world: World, name: str, item: str) -> None:
    """A patron with a hold."""
    world.add_patron(name)
    world.add_use("hold", name, item)


@given("{name:name}, a patron who has {item:name} on loan and overdue")
def has_overdue(world: World, name: str, item: str) -> None:
    """A patron with a loan that is overdue."""
    world.add_patron(name)
    world.add_use("overdueLoan", name, item)


@given("{name:name}, a patron for whom {item:name} waits on the hold shelf")
def has_ready_hold(world: World, name: str, item: str) -> None:
    """A patron whose hold has come."""
    world.add_patron(name)
    world.add_use("readyHold", name, item)


@given("{name:name}, a patron who owes a charge for {item:name}")
def owes(world: World, name: str, item: str) -> None:
    """A patron with a charge about an item."""
    world.add_patron(name)
    world.add_use("charge", name, item)


@given("{name:name}, a patron who {keeping:keeping} {item:name}")
def keeps(world: World, name: str, keeping: str, item: str) -> None:
    """A patron who keeps something with the library about a title."""
    world.add_patron(name)
    world.add_use(keeping, name, item)  # type: ignore[arg-type]


@given("{name:name}, who {birthday:birthday} {age:d}, and has {item:name} on loan")
def birthday_has_on_loan(world: World, name: str, birthday: int, age: int, item: str) -> None:
    """A patron with a current loan, one day before or after a birthday."""
    world.add_patron(name, age, birthday=birthday)
    world.add_use("loan", name, item)
    world.suppose(user_age_days=round(age * 365.2425) + 2 * birthday)


@given("{name:name}, whom {patron:name} let see in writing what she has, {consenting:consenting}")
def consented(world: World, name: str, patron: str, consenting: str) -> None:
    """A patron's written consent, kept by the system, that somebody else see what she has."""
    world.add_patron(name)
    world.add_consent(patron, name, consenting)  # type: ignore[arg-type]
    status = {"revoked": "revoked_written"}.get(consenting, consenting)
    world.suppose(
        consent__kind="written_electronic", consent__by="user", consent__scope_covers="yes", consent__status=status
    )


@given(
    "{parent:name}, the father whose link to {child:name}'s account was ended when the court ended his parental responsibilities"
)
def unlinked_father(world: World, parent: str, child: str) -> None:
    """A parent who had parental responsibilities and the child's card number, and has them no more."""
    world.add_patron(parent)
    world.add_link(parent, child, 8, ended=True)
    world.suppose(relation="rights_terminated", card_or_number="has_number")


@given("{name:name}, the account of a company whose service needs to know whether a card is good")
def vendor_account(world: World, name: str) -> None:
    """A third party's account at the library's interface for staff and machines."""
    world.add_staff(name, "vendor")


@given("{name:name}, another patron, who lives at {other:name}'s address")
def housemate(world: World, name: str, other: str) -> None:
    """A patron at the same address."""
    world.add_patron(name, lives_with=other)


@given("{name:name}, a child of {age:d} who has {item:name} on loan")
def child_has_on_loan(world: World, name: str, age: int, item: str) -> None:
    """A patron of that age with a current loan."""
    world.add_patron(name, age)
    world.add_use("loan", name, item)
    world.suppose(user_age_days=round(age * 365.2425 + 182))


@given("{name:name}, now {age:d} years old, who has {item:name} on loan")
def grown_has_on_loan(world: World, name: str, age: int, item: str) -> None:
    """A patron of that age with a current loan."""
    child_has_on_loan(world, name, age, item)


@given("{name:name}, a child of {age:d} who {use:use}")
@given("{name:name}, now {age:d} years old, who {use:use}")
def young_has(world: World, name: str, age: int, use: tuple[KindOfUse, str]) -> None:
    """A patron of that age who has something else than a current loan."""
    world.add_patron(name, age)
    world.add_use(use[0], name, use[1])
    world.suppose(user_age_days=round(age * 365.2425 + 182))


@given("{name:name}, another patron, who waits for {item:name}")
def another_waits(world: World, name: str, item: str) -> None:
    """A second patron, with a hold."""
    has_on_hold(world, name, item)


@given("{name:name}, another patron, for whom {item:name} waits on the hold shelf")
def another_has_ready_hold(world: World, name: str, item: str) -> None:
    """A second patron, whose hold has come."""
    has_ready_hold(world, name, item)


@given("{name:name}, another patron, who has {item:name} on loan")
def another_has_on_loan(world: World, name: str, item: str) -> None:
    """A second patron, with a current loan."""
    has_on_loan(world, name, item)


@given("{name:name}, another patron")
def another_patron(world: World, name: str) -> None:
    """A patron who has nothing to do with the first."""
    world.add_patron(name)


@given(
    "{parent:name}, the mother with whom {child:name} lives, who gave the child's card number and whose account was linked by it when the child was {age:d}"
)
def linked_mother(world: World, parent: str, child: str, age: int) -> None:
    """A custodial parent with a guardian link made on the child's number."""
    world.add_patron(parent)
    world.add_link(parent, child, age)
    world.suppose(relation="custodial_parent", card_or_number="has_number")


@given("{child:name}, her child of {age:d}, whose account was linked to {parent:name}'s when the child was {then:d}")
def linked_child(world: World, child: str, age: int, parent: str, then: int) -> None:
    """A child whose account a parent looks at: which opens nothing to the child."""
    world.add_patron(child, age)
    world.add_link(parent, child, then)


@given("{parent:name}, the mother with whom {child:name} lives, who has the child's card and PIN")
def mother_with_card(world: World, parent: str, child: str) -> None:
    """A custodial parent who holds the child's card and number, and has no account of her own."""
    world.add_patron(parent)
    world.suppose(relation="custodial_parent", card_or_number="has_number")


@given("{name:name}, a member of staff {role:station}")
def staff_member(world: World, name: str, role: str) -> None:
    """A member of staff, by her duty."""
    world.add_staff(name, role)  # type: ignore[arg-type]
