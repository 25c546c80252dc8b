"""The interlock: a system is touched only if it names itself a test system and holds no patrons that the suite did not make."""

from hushmark.protocol.errors import Misconfigured


class NotATestSystem(Misconfigured):
    """The system under test does not name itself a test system."""

    fix = "Point the adapter at a system whose own configuration names it a test system; the suite never touches any other."


class HoldsPatrons(Misconfigured):
    """The system under test holds patrons that the suite did not make."""

    fix = "Use an empty test system, or allow this one by name with --allow-patrons NAME; patrons that are there are never altered."


def check_system(patrons: int, name: str, allowed: str, *, environment: str = "test", after: bool = False) -> None:
    """Check what the system says of itself before anything is sent to it (and after each reset: ``after``).

    Raises NotATestSystem or HoldsPatrons.
    """
    if environment != "test":
        message = f"the system {name!r} calls itself {environment!r}, not a test system: nothing was sent to it"
        raise NotATestSystem(message)
    if patrons and not (allowed and (after or allowed == name)):
        message = f"the system holds {patrons} patrons that this suite did not make: nothing was changed"
        raise HoldsPatrons(message)
