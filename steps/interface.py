"""Sentences about who asks a library system for what, and what may come out; those about whom are in ``interface_people``."""

from hushmark.describe import Credential, Outcome, Request, World
from hushmark.plan import STAFF_CHANNELS
from hushmark.registry import parameter, then, when
from steps import interface_people  # noqa: F401 - whose kinds of phrase stand in the sentences here

parameter(
    "records",
    {
        "loans": ("patron.loans.list", "loan"),
        "past loans": ("patron.history.list", "returnedLoan"),
        "holds": ("patron.holds.list", "hold"),
        "charges": ("patron.charges.list", "charge"),
        "account": ("patron.self.show", "loan"),
        "requests": ("patron.requests.list", "request"),
        "private list": ("patron.lists.show", "list"),
        "saved searches": ("patron.searches.list", "search"),
        "bookings": ("patron.bookings.list", "booking"),
    },
)
parameter("pin", {"a wrong PIN": "wrong", "an empty PIN": "empty"})
parameter("look", {"searches for": "search.public", "begins to type": "search.suggest"})
parameter("notice", {"of what is overdue": "notice.overdue", "of the holds that have come": "notice.hold"})
parameter("whose_duty", {"her duty": "her duty", "no duty of the library": "no duty of the library"})
parameter("station_report", {"the list of overdue loans": "report.run", "the system's activity log": "log.view"})
parameter("whom", {"has": "item.borrower.show", "waits for": "title.holds.list"})

# What a request of each kind of requester means in law, whatever the system.
_STRANGER = {"recipient": "public", "purpose": "none"}
_SHE = {"recipient": "user", "identity_verified": "yes"}
_OUTSIDERS = {"partner": "other_library", "vendor": "contractor", "former": "public"}
"""What staff are in law who are no staff of this library."""


_FORGOTTEN = {"act": "retain", "purpose": "none", "necessary": "no"}


def _ask(world: World, request: Request, **facts: object) -> None:
    """Make the request and state what it means in law: the library's own system tells, electronically, from a record."""
    world.suppose(
        actor="automated",
        act="disclose",
        identifies="direct",
        use_head="service" if any(use.kind == "booking" for use in world.uses) else "materials",
        medium="record",
        channel="web",
        **facts,
    )
    world.ask(request)


@when("somebody who has not signed in asks for {patron:name}'s {records:records}")
def nobody_asks(world: World, patron: str, records: tuple[str, str]) -> None:
    """The request without any credential."""
    _ask(world, Request(None, records[0], patron=patron, credential="none"), **_STRANGER)


@when("somebody with {patron:name}'s card and {pin:pin} asks for {same:name}'s {records:records}")
def wrong_pin_asks(world: World, patron: str, pin: Credential, same: str, records: tuple[str, str]) -> None:
    """The request after signing in with the right card and a wrong PIN, or with none filled in."""
    if patron != same:
        message = f"the card is {patron}'s and the request about {same}"
        raise ValueError(message)
    _ask(
        world,
        Request(patron, records[0], patron=patron, credential=pin),
        recipient="user",
        identity_verified="no",
        purpose="none",
    )


@when("{name:name} signs in and asks for {patron:name}'s {records:records}")
def patron_asks(world: World, name: str, patron: str, records: tuple[str, str]) -> None:
    """A patron or a parent signs in as herself and asks for a patron's record."""
    # A link joins two accounts: it is followed where somebody signs in to her own account and looks around.
    request = Request(name, records[0], patron=patron, channels=("opac-patron", "rest-patron") if world.links else ())
    if world.consents and name != patron:
        named = any(consent.to == name for consent in world.consents)
        world.suppose(consent__scope_covers="yes" if named else "no")
        request = Request(name, records[0], patron=patron, channels=("opac-patron", "rest-patron"))
        _ask(world, request, recipient="friend" if named else "public", purpose="none")
        return
    if any(link.guardian == name for link in world.links):
        _ask(world, request, recipient="parent", purpose="none")
    elif world.patrons[name].lives_with == patron:
        _ask(world, request, recipient="household", purpose="none")
    else:
        _ask(world, request, **(_SHE if name == patron else _STRANGER))


@when("{name:name} signs in and looks among {whose:name}'s own {records:records} for anything about {patron:name}")
def looks_for_another(world: World, name: str, whose: str, records: tuple[str, str], patron: str) -> None:
    """A patron looks at her own record for what it might tell of another."""
    if whose != name:
        message = f"{name} cannot look among what is {whose}'s own: write the same name"
        raise ValueError(message)
    _ask(world, Request(name, records[0], patron=name, about=patron), **_STRANGER)


@when("{name:name} signs in as a patron and asks, where staff do, for {patron:name}'s {records:records}")
def patron_asks_where_staff_do(world: World, name: str, patron: str, records: tuple[str, str]) -> None:
    """What a patron's own sign-in gave her is sent to an interface for staff."""
    _ask(world, Request(name, records[0], patron=patron, channels=STAFF_CHANNELS), **_STRANGER)


@when("{name:name} signs in as a patron and asks, where staff do, who {asked:whom} {item:name}")
def patron_asks_where_staff_do_who(world: World, name: str, asked: str, item: str) -> None:
    """Likewise, about an item."""
    _ask(world, Request(name, asked, item=item, channels=STAFF_CHANNELS), **_STRANGER)


@when("{name:name} signs in as a patron and asks, where staff do, for {what:station_report}")
def patron_asks_where_staff_do_for_list(world: World, name: str, what: str) -> None:
    """Likewise, for a list about many patrons."""
    _ask(world, Request(name, what, channels=STAFF_CHANNELS), **_STRANGER)


@when("{name:name} signs in as a patron and asks, where staff do, for the slip that stands with {item:name}")
def patron_asks_where_staff_do_for_slip(world: World, name: str, item: str) -> None:
    """Likewise, for a slip of the hold shelf."""
    _ask(world, Request(name, "slip.hold.show", item=item, channels=STAFF_CHANNELS), **_STRANGER)


@when("somebody who has not signed in asks for the slip that stands with {item:name}")
def nobody_asks_for_slip(world: World, item: str) -> None:
    """A slip of the hold shelf, asked for without any credential."""
    request = Request(None, "slip.hold.show", item=item, credential="none", channels=STAFF_CHANNELS)
    _ask(world, request, **_STRANGER)


@when("{name:name} signs in with {child:name}'s card and PIN and asks for {patron:name}'s {records:records}")
def parent_signs_in_as_child(world: World, name: str, child: str, patron: str, records: tuple[str, str]) -> None:
    """A parent uses the child's own sign-in."""
    _ask(world, Request(name, records[0], patron=patron, signs_in_as=child), recipient="parent", purpose="none")


@when("{name:name} asks, to serve her, for {patron:name}'s {records:records}")
def desk_asks(world: World, name: str, patron: str, records: tuple[str, str]) -> None:
    """Staff whose duty needs the record."""
    _ask(
        world,
        Request(name, records[0], patron=patron),
        recipient="staff_in_duty",
        purpose="circulation",
        necessary="yes",
        reasonable="yes",
        fields_minimal="yes",
    )


@when("{name:name} looks among {patron:name}'s {records:records} for what the library says that it has forgotten")
def looks_for_what_is_forgotten(world: World, name: str, patron: str, records: tuple[str, str]) -> None:
    """Whoever might see it if it were still kept looks for what is to be kept no more."""
    _ask(world, Request(name, records[0], patron=patron))
    world.suppose(**_FORGOTTEN, recipient="user" if name == patron else "staff_in_duty")


@when("{name:name} asks, for no duty of the library, for {patron:name}'s {records:records}")
def outsider_staff_asks(world: World, name: str, patron: str, records: tuple[str, str]) -> None:
    """Staff whose duty does not need the record."""
    _ask(
        world,
        Request(name, records[0], patron=patron),
        recipient=_OUTSIDERS.get(world.staff[name].role, "staff_no_duty"),
        purpose="curiosity",
        necessary="no",
    )


@when("{name:name} asks, to serve the patron, who {asked:whom} {item:name}")
def desk_asks_borrower(world: World, name: str, item: str, asked: str) -> None:
    """Circulation staff ask who has an item, or waits for it."""
    _ask(
        world,
        Request(name, asked, item=item),
        recipient="staff_in_duty",
        purpose="circulation",
        necessary="yes",
        reasonable="yes",
        fields_minimal="yes",
    )


@when("{name:name} asks, for no duty of the library, who {asked:whom} {item:name}")
def outsider_asks_borrower(world: World, name: str, item: str, asked: str) -> None:
    """Staff whose duty does not need it ask who has an item."""
    _ask(
        world,
        Request(name, asked, item=item),
        recipient=_OUTSIDERS.get(world.staff[name].role, "staff_no_duty"),
        purpose="curiosity",
        necessary="no",
    )


@when("somebody who has not signed in asks who {asked:whom} {item:name}")
def nobody_asks_borrower(world: World, item: str, asked: str) -> None:
    """The item's borrower asked for without any credential."""
    _ask(world, Request(None, asked, item=item, credential="none"), **_STRANGER)


@when("anybody opens the public catalog page of {item:name}")
def anybody_opens_page(world: World, item: str) -> None:
    """The item's page in the public catalog."""
    _ask(world, Request(None, "item.status", item=item, credential="none", channels=("opac-anon",)), **_STRANGER)
    world.suppose(act="expose_passively")


@when(
    "{name:name} signs in, looks at {patron:name}'s {records:records} and signs out, and whoever comes next at the same screen asks for them"
)
def next_asks(world: World, name: str, patron: str, records: tuple[str, str]) -> None:
    """What a shared screen still shows when its last user has signed out."""
    _ask(
        world,
        Request(name, records[0], patron=patron, channels=("opac-patron", "kiosk", "sip2"), after_sign_out=True),
        **_STRANGER,
    )
    world.suppose(act="expose_passively", channel="screen")


@when("{name:name} looks at {patron:name}'s {records:records} on a screen that others use after her")
def looks_on_shared_screen(world: World, name: str, patron: str, records: tuple[str, str]) -> None:
    """A page that a browser may keep, and show again when somebody goes back."""
    _ask(world, Request(name, records[0], patron=patron, channels=("opac-patron", "kiosk")), **_STRANGER)
    world.suppose(act="expose_passively", channel="screen")


@when("anybody {look:look} {patron:name}'s name in the public catalog")
def anybody_searches(world: World, look: str, patron: str) -> None:
    """A search for a person where only titles and authors should be found."""
    request = Request(None, look, patron=patron, credential="none", channels=("opac-anon",), search=True)
    _ask(world, request, **_STRANGER)


@when("anybody searches for the number of {patron:name}'s card in the public catalog")
def anybody_searches_for_card(world: World, patron: str) -> None:
    """A search for what is on a patron's card, or on a slip that she left behind."""
    _ask(
        world,
        Request(
            None,
            "search.public",
            patron=patron,
            credential="none",
            channels=("opac-anon",),
            search=True,
            by_card=True,
        ),
        **_STRANGER,
    )


@when("anybody searches the public catalog for who wrote {item:name}")
def anybody_searches_for_the_author(world: World, item: str) -> None:
    """An ordinary search, which finds the title: what stands beside it in the list of what was found."""
    request = Request(None, "search.public", item=item, credential="none", channels=("opac-anon",), search=True)
    _ask(world, request, **_STRANGER)
    world.suppose(act="expose_passively")


@when("anybody opens the public list that the catalog shows first")
def anybody_opens_list(world: World) -> None:
    """A public list: new titles, what is popular, what came back."""
    _ask(world, Request(None, "list.public.show", credential="none", channels=("opac-anon",)), **_STRANGER)
    world.suppose(act="expose_passively")


@when("another system, which shows no credential, looks up {item:name} by NCIP or ILS-DI")
def system_looks_up(world: World, item: str) -> None:
    """An item's status by a protocol for other systems: whoever can reach the address is answered."""
    _ask(world, Request(None, "item.status", item=item, credential="none", channels=("ncip", "ils-di")), **_STRANGER)


@when("a self-check machine looks up {item:name}")
def machine_looks_up(world: World, item: str) -> None:
    """Item information over SIP2: whoever stands at the machine sees the answer."""
    _ask(world, Request(None, "item.status", item=item, credential="none", channels=("sip2",)), **_STRANGER)
    world.suppose(act="expose_passively", channel="screen")


@when("a return machine takes back {item:name}")
def machine_takes_back(world: World, item: str) -> None:
    """Check-in over SIP2: nobody has signed in, and the answer is shown or printed where anybody stands."""
    _ask(world, Request(None, "loan.return", item=item, credential="none", channels=("sip2",)), **_STRANGER)
    world.suppose(act="expose_passively", channel="screen")


@when("{name:name} tries to borrow {item:name} at a self-check machine")
def tries_to_borrow(world: World, name: str, item: str) -> None:
    """Check-out over SIP2 of what somebody else has."""
    _ask(world, Request(name, "loan.create", item=item, channels=("sip2",)), **_STRANGER)
    world.suppose(channel="screen")


@when("somebody with {patron:name}'s card and a wrong PIN asks whose card it is")
def wrong_pin_asks_whose(world: World, patron: str) -> None:
    """The account's own page, or the patron's standing at a machine, with a wrong PIN."""
    request = Request(patron, "patron.self.show", patron=patron, credential="wrong")
    _ask(world, request, recipient="user", identity_verified="no", purpose="none")
    world.suppose(use_head="registration_only")


@when("the library sends its notices {notice:notice}, and {name:name} reads her mail")
@when("the library sends its notices {notice:notice}, and {name:name} reads his mail")
def reads_mail(world: World, notice: str, name: str) -> None:
    """What reaches a patron herself, and what reaches somebody else, who may have something too."""
    holder = world.uses[0].patron
    about = holder if name != holder and any(use.patron == name for use in world.uses) else None
    request = Request(name, notice, patron=holder if holder == name else None, about=about, channels=("notice",))
    if name == holder:
        _ask(world, request, **_SHE)
        world.suppose(channel="mail")
        return
    at_home = world.patrons[name].lives_with == holder
    minimal = {"purpose": "notice", "reasonable": "yes", "necessary": "no", "fields_minimal": "no"}
    _ask(world, request, recipient="household" if at_home else "public", **minimal)
    world.suppose(channel="mail")


@when("{name:name} asks, for {duty:whose_duty}, for {what:station_report}")
def staff_asks_for_list(world: World, name: str, duty: str, what: str) -> None:
    """A list about many patrons at once, by duty."""
    if duty == "her duty":
        facts: dict[str, object] = {"recipient": "staff_in_duty", "purpose": "recovery", "necessary": "yes"}
        _ask(world, Request(name, what), **facts, reasonable="yes", fields_minimal="yes")
        return
    recipient = _OUTSIDERS.get(world.staff[name].role, "staff_no_duty")
    _ask(world, Request(name, what), recipient=recipient, purpose="curiosity", necessary="no")


@when("{name:name} looks in {what:station_report} for what the library says that it has forgotten")
def looks_in_list_for_what_is_forgotten(world: World, name: str, what: str) -> None:
    """Staff look in a list about many for what is to be kept no more."""
    _ask(world, Request(name, what))
    world.suppose(**_FORGOTTEN, recipient="staff_in_duty")


@when("somebody who has not signed in asks for {what:station_report}")
def nobody_asks_for_list(world: World, what: str) -> None:
    """The same list, asked for without any credential."""
    _ask(world, Request(None, what, credential="none", channels=("rest-staff", "staff-ui")), **_STRANGER)


@when("{name:name} prints the slip that stands with {item:name} on an open hold shelf")
def prints_slip(world: World, name: str, item: str) -> None:
    """A slip that everybody who walks by may read."""
    _ask(world, Request(name, "slip.hold.show", item=item), **_STRANGER)
    world.suppose(act="expose_passively", channel="shelf")


@then("nothing that comes out tells who has what")
def kept(world: World) -> None:
    """The answer must be the same whoever has the item."""
    world.expect(Outcome("kept"))


@then("what comes out may be stored nowhere")
def unstored(world: World) -> None:
    """The answer must say that neither a browser nor a cache on the way may store it."""
    world.expect(Outcome("unstored"))


@then("nothing that comes out names {name:name}")
def unnamed(world: World, name: str) -> None:
    """The answer must not say who the patron is."""
    world.expect(Outcome("unnamed"))


@then("nothing that comes out tells whether {name:name} is a patron at all")
def unknown(world: World, name: str) -> None:
    """The answer must be the same where she is no patron; what it would tell is that she has a card, and no more."""
    world.suppose(use_head="registration_only")
    world.expect(Outcome("unknown"))


@then("nothing that comes out tells whether {name:name} has anything")
def uncounted(world: World, name: str) -> None:
    """The answer must be the same where she has nothing: that she has something tells that she uses the library."""
    world.suppose(use_head="other_use")
    world.expect(Outcome("uncounted"))


@then("the library may tell her")
@then("the library may show it to her")
@then("the library may show it to the mother")
@then("the library may show it to whom she let see it")
@then("the library may show it to the desk")
def told(world: World) -> None:
    """The answer may show the record."""
    world.expect(Outcome("told"))
