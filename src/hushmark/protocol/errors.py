"""Every way in which an adapter can fail the suite, one class for each.

A problem says *whose* it is, *what* was seen and how to *fix* it. None of them is ever read as a refusal by the system
under test: a refusal is something that the system says over the wire.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar, Literal

Whose = Literal["adapter", "configuration", "environment", "system", "suite"]


class AdapterProblem(Exception):
    """Something is wrong between the suite and the adapter.

    whose: who has to act. what: what was seen and where. fix: what to do next.
    """

    whose: ClassVar[Whose] = "adapter"
    fix: ClassVar[str] = "Mend the adapter; `hushmark adapter schema` prints what each message must be."
    breaks: ClassVar[bool] = True
    """Whether the conversation is over: nothing more is asked of the adapter after it."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what

    def __str__(self) -> str:
        return f"{self.what} ({self.whose}) {self.fix}"


class AdapterBroken(AdapterProblem):
    """A call after the conversation was over; `first` is what ended it."""

    def __init__(self, first: AdapterProblem) -> None:
        super().__init__(f"Nothing more is asked of this adapter, because: {first.what}")
        self.first = first


# What was asked for cannot be an adapter.


class Misconfigured(AdapterProblem):
    """What the configuration names cannot be run as an adapter."""

    whose = "configuration"
    fix = "Correct the adapter's name: stdio:COMMAND, python:MODULE:NAME, the name of an installed adapter, or an address such as http://127.0.0.1:8080/rpc."


class BadSpec(Misconfigured):
    """The adapter's name has none of the forms."""


class NoSuchDirectory(Misconfigured):
    """The directory to run the adapter in does not exist."""

    fix = "Name a directory that exists."


class NoSuchCommand(Misconfigured):
    """The command does not exist."""

    fix = "Check the spelling, and that the program is installed or the path is right."


class NotExecutable(Misconfigured):
    """The command is there, and is not a program that this machine can run."""

    fix = "Give the file the right to be executed and a first line such as #!/usr/bin/env python3."


class NoSuchEntryPoint(Misconfigured):
    """No installed package offers an adapter by that name."""


class AmbiguousEntryPoint(Misconfigured):
    """Several installed packages offer an adapter by that name."""

    fix = "Name the adapter as python:MODULE:NAME."


class NotImportable(Misconfigured):
    """The Python module cannot be imported."""

    fix = "Run the suite from the directory that holds the module, or install it; then import it by hand."


class NoSuchAttribute(Misconfigured):
    """The Python module has nothing by that name."""


class NotAnAdapter(Misconfigured):
    """The program ended at once, or what it said first is no JSON: it is not an adapter."""

    fix = "Check that this is the adapter, and that nothing but the protocol is printed on its standard output."


class EndedAtOnce(NotAnAdapter):
    """The program ended before it had answered anything."""

    fix = "Read what it wrote to standard error: a line that is no sound code, say, or a module that is missing, with its file and line. If it is not your adapter at all, correct its name."


class CannotStart(AdapterProblem):
    """The machine did not let the program start."""

    whose = "environment"
    fix = "Free the resource that ran out, and run again."


# The adapter does not answer as it should.


class NoAnswer(AdapterProblem):
    """No answer came in time."""

    fix = "Answer sooner, or declare capabilities.timeouts (at most five times the default)."


class LateAnswer(AdapterProblem):
    """An answer came after its time was over; it counts for nothing."""

    fix = NoAnswer.fix


class NotReading(AdapterProblem):
    """The adapter does not read its standard input."""


class ClosedInput(AdapterProblem):
    """The adapter closed its standard input while it was still being asked."""


class ClosedOutput(AdapterProblem):
    """The adapter closed its standard output and went on running."""


class EndedMidway(AdapterProblem):
    """The adapter ended in the middle of the conversation."""

    fix = "Read what it wrote to standard error; an adapter ends only when its standard input closes."


class HalfAMessage(AdapterProblem):
    """Output stopped in the middle of a line."""


class EndlessLine(AdapterProblem):
    """A line is longer than the protocol allows."""

    fix = "Write one message on each line, and none above 8 MiB."


class EndlessLines(AdapterProblem):
    """Line upon line came that nobody had asked for."""

    fix = "Write nothing but answers to standard output; everything else goes to standard error."


class NotUtf8(AdapterProblem):
    """A line is not UTF-8."""


class NotJson(AdapterProblem):
    """A line is not JSON, or is JSON that two readers would read differently (a name twice, NaN)."""

    fix = EndlessLines.fix


class NotAnAnswer(AdapterProblem):
    """A line is JSON, and not a JSON-RPC answer."""


class EchoedRequest(AdapterProblem):
    """What came back was a request."""

    fix = "Check that this is your adapter: a program that repeats its input is none."


class AnswerBeforeRequest(AdapterProblem):
    """An answer was there before anything had been asked."""


class WrongId(AdapterProblem):
    """An answer names a request that was never made."""

    fix = "Repeat the id of the request in its answer."


class SecondAnswer(AdapterProblem):
    """A request was answered twice."""


class SchemaViolation(AdapterProblem):
    """A message does not have the published shape."""

    fix = "Compare the message with what `hushmark adapter schema` prints."

    def __init__(self, what: str, *, method: str, side: str, path: str) -> None:
        super().__init__(what)
        self.method, self.side, self.path = method, side, path


class UnknownField(SchemaViolation):
    """A message has a field that the protocol does not have."""

    fix = "Leave the field out; check its spelling against what `hushmark adapter schema` prints."


class MissingField(SchemaViolation):
    """A message lacks a field that the protocol requires."""

    fix = "Add the field; `hushmark adapter schema` says what it means."


class WrongType(SchemaViolation):
    """A value is of another type than the protocol has there: a text for a number, say."""

    fix = "Send the type that is allowed; `hushmark adapter schema` describes every property."


class BadParams(SchemaViolation):
    """What the suite was about to send does not have the published shape; nothing was sent."""

    whose = "suite"
    fix = "Report this to the project: the suite made a message that its own schema refuses."
    breaks = False


class ProtocolNotAgreed(AdapterProblem):
    """The adapter speaks, or chose, no protocol version that was offered."""

    fix = "Answer initialize with one of the versions offered, or use a Hushmark that speaks the adapter's."


class SystemNotNamed(AdapterProblem):
    """Channels are offered, and the system behind them is not named."""

    fix = "Give `system` with its name, environment and number of patrons: no unnamed system is touched."


class LacksWhatItMakes(AdapterProblem):
    """The product is said to have no notion of what the adapter says that it makes."""

    fix = "Take it out of 'lacks', or out of what is seeded: what can be made can be asked about."


class NamedLater(AdapterProblem):
    """An answer to seed names what was not in its set: what was made before is called what it was called then."""

    fix = "Answer 'seed' with the identifiers of what is in its set, and with all of them at once."


class TimeoutBeyondLimit(AdapterProblem):
    """More than five times the default time is asked for."""

    fix = "Ask for at most five times the default."


# The adapter answers that it could not do what was asked.


class AnsweredError(AdapterProblem):
    """The adapter answered with an error of its own; the conversation goes on."""

    breaks = False
    fix = "Find the cause in the adapter's standard error."

    def __init__(self, what: str, *, method: str, code: int, message: str, data: object = None) -> None:
        super().__init__(what)
        self.method, self.code, self.message, self.data = method, code, message, data


class NoSuchMethod(AnsweredError):
    """The adapter has no such method (-32601)."""

    fix = "Write the method, or take back what was declared that needs it."


class Unsupported(AnsweredError):
    """The adapter cannot do this, or not yet (1001)."""

    fix = "Write it, or take back what was declared that needs it."


class SeedFailed(AnsweredError):
    """What was to be seeded could not be, or what is meant never was (1002)."""

    fix = "Mend what makes it, in the adapter's 'seed'; what the product answered stands above or in the adapter's standard error."


class ProductUnreachable(AnsweredError):
    """The adapter cannot reach the product (1003)."""

    whose = "system"
    fix = "Start the system, and check the address that the adapter was given."


class ValidLoginFailed(AnsweredError):
    """The product refused a credential that is right (1004)."""

    whose = "system"
    fix = "Check that seeded accounts can sign in."


class NotIsolated(AnsweredError):
    """Something else uses the system during the run (1005)."""

    whose = "environment"
    fix = "Give the suite a system of its own."


NO_PROTOCOL = 1006
"""The adapter's answer to initialize when it speaks none of the versions offered."""

BY_CODE: Mapping[int, type[AnsweredError]] = MappingProxyType(
    {
        -32601: NoSuchMethod,
        1001: Unsupported,
        1002: SeedFailed,
        1003: ProductUnreachable,
        1004: ValidLoginFailed,
        1005: NotIsolated,
    },
)
