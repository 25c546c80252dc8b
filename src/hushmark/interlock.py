"""The interlock: a system is touched only if it names itself a test system and holds no patrons that the suite did not make.

What the suite did make is taken out again, also where a run breaks off; and what was there before has to be there after.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Final

from hushmark.protocol.adapter import Adapter
from hushmark.protocol.errors import AdapterProblem, Misconfigured
from hushmark.protocol.messages import VERSIONS

PATIENCE: Final = 30.0
"""How many seconds a broken-off run waits for each answer of whoever is to bring the system back to empty."""


TO_EMPTY: Final = (
    "The next run stops as long as they are there: have whoever runs the system take them out, or restore its snapshot."
)


class NotATestSystem(Misconfigured):
    """The system under test does not name itself a test system."""

    fix = "Point the adapter at a system whose own configuration names it a test system; the suite never touches any other."


class HoldsPatrons(Misconfigured):
    """The system under test holds patrons that the suite did not make."""

    fix = "If an earlier run was broken off, these are its patrons: empty the system, and run again. Otherwise use an empty test system. Only where the patrons are to stay, and `reset` spares them, allow this one by name with --allow-patrons NAME."


class NotEmptied(AdapterProblem):
    """After ``reset`` the system holds more patrons than before anything was seeded."""

    fix = "Let `reset` take away everything that was seeded, count afterward, and answer when that is done."


class LostPatrons(AdapterProblem):
    """After ``reset`` the system holds fewer patrons than when it was first asked: what was there before was deleted."""

    fix = "Let `reset` take away what was seeded, and spare whatever was there before; or use an empty test system. What is gone comes back from your own copy."


def check_system(patrons: int, name: str, allowed: str, *, environment: str = "test") -> None:
    """Check what the system says of itself before anything is sent to it. Raises NotATestSystem or HoldsPatrons."""
    if environment != "test":
        message = f"the system {name!r} calls itself {environment!r}, not a test system: nothing was sent to it"
        raise NotATestSystem(message)
    if patrons and allowed != name:
        message = f"the system holds {patrons} patrons that this suite did not make: nothing was changed"
        raise HoldsPatrons(message)


def emptied(adapter: Adapter) -> int:
    """Have the system brought back to what it was, and return how many patrons it then holds.

    Raises NotEmptied, LostPatrons and what ``call`` raises.
    """
    patrons: int = adapter.call("reset", {})["patrons"]
    if patrons > adapter.held:
        message = f"after `reset` the system holds {patrons} patrons, and before anything was seeded {adapter.held}."
        raise NotEmptied(message)
    if patrons < adapter.held:
        message = f"`reset` deleted patrons that were there before: {adapter.held} at first, {patrons} now."
        raise LostPatrons(message)
    return patrons


@contextmanager
def leaving_nothing(
    adapter: Adapter, again: Callable[[], Adapter], clock: str, left: Callable[[str], None]
) -> Iterator[None]:
    """Whatever ends what is done here, take out of the system what it left there, and close the adapter.

    ``left`` is told what could not be taken out; an exception carries it on as a note.
    """
    with adapter:
        try:
            yield
        except BaseException as ended:
            if told := left_behind(adapter, again, clock):
                ended.add_note(told)
                left(told)
            raise
        if told := left_behind(adapter, again, clock):
            left(told)


def left_behind(adapter: Adapter, again: Callable[[], Adapter], clock: str) -> str:
    """Bring a system back to empty after a run that broke off; return what is left in it, in words, or nothing.

    adapter: closed if it cannot be asked any more, and then ``again`` starts another one. clock: as ``initialize`` is told.
    """
    if not adapter.filled:
        return ""
    patrons, name = None, ""
    try:
        if adapter.usable:
            with suppress(AdapterProblem):
                patrons = adapter.call("reset", {}, PATIENCE)["patrons"]
        if patrons is None:
            adapter.close()
            with again() as fresh:
                system = fresh.call("initialize", {"protocol": list(VERSIONS), "clock": clock}, PATIENCE).get(
                    "system", {}
                )
                patrons, name = system.get("patrons"), system.get("name", "")
                patrons = fresh.call("reset", {}, PATIENCE)["patrons"]
    except (AdapterProblem, KeyboardInterrupt):
        pass
    if patrons is not None and patrons <= adapter.held:
        return ""
    left = "Invented patrons" if patrons is None else f"{patrons - adapter.held} invented patrons"
    return f"{left} are still in {name or adapter.system or 'the system'}; bring it back to empty."
