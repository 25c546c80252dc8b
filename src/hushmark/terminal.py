"""SIP2, which the suite speaks alone: what each operation is called there, and whose card and PIN are sent.

Whoever stands at a terminal sends a card's number, and with it the PIN that she has: none, a wrong one, her own (which may be
another's than the card's), or the right one.
"""

from collections.abc import Mapping
from typing import Any

from hushmark.journal import Answered, Obstacle
from hushmark.plan import CHANGING, Probe
from hushmark.sip2.line import Sip2Line
from hushmark.sip2.line import Visit as Sip2Visit
from hushmark.sip2.messages import Summary
from hushmark.visit import Seeded, Visit, obstacle
from hushmark.wire_errors import WireProblem

_LISTS: Mapping[str, Summary] = {
    "patron.loans.list": "charged",
    "patron.holds.list": "holds",
    "patron.charges.list": "fines",
}


class TerminalDoor:
    """A terminal that speaks SIP2; ``place`` is what the adapter said of the channel."""

    def __init__(self, place: Mapping[str, Any], seeded: Seeded) -> None:
        login = place.get("login")
        self._line = Sip2Line(
            place["host"],
            place["port"],
            tls=place.get("tls", False),
            login=(login["user"], login["password"]) if login else None,
            location=place.get("location", ""),
            institution=place.get("institution", ""),
            terminal_password=place.get("terminalPassword", ""),
        )
        self._seeded = seeded

    def ask(self, probe: Probe) -> Visit:
        """Connect, sign the terminal in, and ask; the record is whole once the connection has ended."""
        try:
            with self._line.visit() as visit:
                signed_in = len(visit.exchanges)
                self._ask(visit, probe)
        except WireProblem as problem:
            return Visit(probe, Answered(problem.exchanges, obstacle=obstacle(problem)))
        except LookupError as missing:
            what = f"the product gave no {missing} for what {probe.operation} asks about"
            fix = "Give every card number and barcode in the answer to 'seed'."
            return Visit(probe, Answered(obstacle=Obstacle("adapter", what, fix)))
        said = visit.exchanges
        if probe.after_sign_out:
            return Visit(probe, Answered((), said[-1:]))
        return Visit(probe, Answered(said[:signed_in], said[signed_in:]))

    def again(self, asked: Visit, live: Visit | None) -> Visit | None:  # noqa: ARG002 - a door's method
        """Ask the same on a new connection: an answer that was kept for the one entitled may come out now."""
        if asked.answered.obstacle is not None or asked.probe.operation in CHANGING:
            return None
        return self.ask(asked.probe)

    def repeat(self, visit: Visit) -> Visit:
        """Ask the same of another world."""
        return self.ask(visit.probe)

    def _ask(self, visit: Sip2Visit, probe: Probe) -> None:
        refs, target = self._seeded.refs, probe.target
        pin = self._seeded.credential(probe).get("pin")
        match probe.operation:
            case "item.status":
                visit.item_information(refs[target["item"]]["barcode"])
            case "loan.return":
                visit.checkin(refs[target["item"]]["barcode"])
            case "loan.create":
                visit.checkout(refs[str(probe.signs_in)]["card"], pin, refs[target["item"]]["barcode"])
            case "patron.self.show":
                visit.patron_status(refs[target["patron"]]["card"], pin)
            case operation:
                card, wanted = refs[target["patron"]]["card"], _LISTS[operation]
                visit.patron_information(card, pin, wanted)
                if probe.after_sign_out:
                    visit.end_session(card, pin)
                    visit.patron_information(card, None, wanted)
