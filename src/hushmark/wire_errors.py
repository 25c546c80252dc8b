"""Every way in which the wire can fail, one class for each. None of them is a refusal: a refusal is an answer."""

from typing import TYPE_CHECKING, ClassVar, Literal

if TYPE_CHECKING:
    from hushmark.exchange import Exchange


class WireProblem(Exception):
    """What was to be asked over the wire did not come to an answer.

    whose: who has to act. what: what was seen and where. fix: what to do next.
    exchanges: what had been exchanged before, for the record.
    """

    whose: ClassVar[Literal["system", "adapter", "configuration"]] = "system"
    fix: ClassVar[str] = "Read the system's own log for this request."

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what
        self.exchanges: tuple[Exchange, ...] = ()

    def record(self, what: str, exchanges: "tuple[Exchange, ...]") -> None:
        """Say it again without secrets, with what had been exchanged before."""
        self.what, self.args, self.exchanges = what, (what,), exchanges

    def __str__(self) -> str:
        return f"{self.what} ({self.whose}) {self.fix}"


class Unreachable(WireProblem):
    """No connection could be made."""

    fix = "Start the system, and check the address that the adapter gave."


class NotTrusted(WireProblem):
    """Whoever answers at an https address shows a certificate that no trusted authority vouches for."""

    whose = "configuration"
    fix = "Name the certificate of the system's own authority in hushmark.toml, [tls] authorities; or mend the system's certificate."


class TimedOut(WireProblem):
    """The answer was not complete in time."""

    fix = "Look for what keeps the system waiting; a slow answer is no refusal."


class Garbled(WireProblem):
    """What came back is not of the protocol that was spoken, or broke off."""


class TooLarge(WireProblem):
    """The answer is larger than the suite keeps, as it came or once it was decoded."""

    fix = "Make the system answer with less, for example page by page."


class BadAddress(WireProblem):
    """The channel's address is not one of the web, with nothing after the port."""

    whose = "configuration"
    fix = "Give scheme, host and port: http://127.0.0.1:8080."


class PlainAddress(WireProblem):
    """The address would send credentials over a network in the clear."""

    whose = "configuration"
    fix = "Use https, or run the suite on the machine of the system."


class BadSip2Address(BadAddress):
    """The address of a SIP2 server is not a host and a port."""

    fix = "Give the host's name or number, and a port from 1 to 65535: 127.0.0.1 6001."


class PlainSip2(PlainAddress):
    """SIP2 would send cards and passwords over a network in the clear."""

    fix = "Use the port on which the system speaks TLS and say so, or ask on the system's own machine or through a tunnel."


class BadSip2Value(WireProblem):
    """A value cannot be sent by SIP2, in which it would end its field or its frame."""

    whose = "configuration"
    fix = "Give the value as one line without | and control characters."


class TerminalRefused(WireProblem):
    """The system did not let the terminal sign in."""

    whose = "configuration"
    fix = "Check the terminal's name, password and location with whoever runs the SIP2 server."


class BadRequestTemplate(WireProblem):
    """A request as the adapter composed it cannot be sent."""

    whose = "adapter"
    fix = "Correct the request that the adapter answers with."


class ForeignOrigin(BadRequestTemplate):
    """A request leads to another system than the one that was declared."""

    fix = "Give a path, or an address that has the channel's scheme, host and port."


class BadCapture(WireProblem):
    """What is to be captured cannot be: no such request, no single group, or a value too long for a token."""

    whose = "adapter"
    fix = "Correct the capture that the adapter answers with."
