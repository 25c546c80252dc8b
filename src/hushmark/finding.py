"""What a check of the set-up found: one line, whose it is, and what to do."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import Literal, TypeVar

from hushmark.protocol.errors import AdapterBroken, AdapterProblem
from hushmark.results import Whose
from hushmark.wire_errors import WireProblem

T = TypeVar("T")


@dataclass(frozen=True)
class Finding:
    """One check. ``told`` is what was seen or, of what was not checked, why; a problem says ``whose`` it is and the ``fix``.

    ``heard`` are the last lines that the adapter wrote to standard error until then, PINs taken out.
    """

    check: str
    state: Literal["ok", "problem", "not checked"]
    told: str
    whose: Whose = ""
    fix: str = ""
    heard: tuple[str, ...] = ()


def ok(check: str, told: str) -> Finding:
    """Return that all is well."""
    return Finding(check, "ok", told)


def problem(check: str, whose: Whose, told: str, fix: str) -> Finding:
    """Return what is wrong."""
    return Finding(check, "problem", told, whose, fix)


def not_checked(check: str, because: str) -> Finding:
    """Return why nothing is known."""
    return Finding(check, "not checked", because)


Findings = Generator[Finding, None, T]
"""Findings as they are made, and in the end what later checks build upon."""


def guarded(check: str, findings: Findings[T]) -> Findings[T | None]:
    """Yield findings; what stops them is one as well, and then None is returned."""
    try:
        return (yield from findings)
    except AdapterBroken as over:
        yield not_checked(check, f"the conversation with the adapter is over: {over.first.what}")
    except (AdapterProblem, WireProblem) as stopped:
        yield problem(check, stopped.whose, stopped.what, stopped.fix)
    return None
