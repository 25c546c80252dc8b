"""Which provision a failure offends: a prohibition, never a permission, which can do no more than not excuse it."""

from collections.abc import Iterable
from functools import cache

from evaluator.policy import LAYERS
from hushmark.results import Result


@cache
def prohibitions(provision: str) -> tuple[str, ...]:
    """Return, as cited, what forbids where a provision excuses or takes out; nothing for one that forbids, or is not known."""
    for layer in LAYERS.values():
        effects = {p.id: p.effect for edition in (*layer.editions, *layer.overlays) for p in edition.provisions}
        if provision in effects and not effects[provision].startswith("forbids"):
            forbidding = (p.citation for edition in layer.editions for p in edition.with_effect("forbids"))
            return tuple(dict.fromkeys(forbidding))
    return ()


def unexcused(result: Result) -> tuple[str, ...]:
    """Return, as cited, what forbids the disclosure that a result is about, where its own provision could only excuse it."""
    return prohibitions(result.provision) if result.kind == "interface" and result.level == "must" else ()


def failed_under(failed: Iterable[Result]) -> str:
    """Say under which prohibitions results failed, what did not excuse them, and about what a service answered otherwise."""
    told = list(failed)
    observed = [r for r in told if r.kind == "interface"]
    forbidding = dict.fromkeys(one for r in observed for one in prohibitions(r.provision) or (r.citation,))
    excuses = dict.fromkeys(r.citation for r in observed if prohibitions(r.provision))
    asked = dict.fromkeys(r.citation for r in told if r.kind == "law")
    said = []
    if forbidding:
        said.append(f"under {', '.join(forbidding)}")
    if asked:
        said.append(f"where a service was asked about {', '.join(asked)}")
    exception = (
        f"; the exception{'s' if len(excuses) > 1 else ''} {', '.join(excuses)} did not excuse" if excuses else ""
    )
    return " and ".join(said) + (f"{exception} {'it' if len(observed) == 1 else 'them'}" if exception else "")


def heading(result: Result) -> str:
    """Return the heading under which a failure stands: two that offend otherwise do not stand under one."""
    cited = result.citation or result.provision
    if not cited:
        return "No provision named"
    if result.kind == "law":
        return f"Asked about {cited}"
    if result.level == "should":
        return f"Good practice, not law, beside {cited}"
    if result.level == "reading":
        return f"As one reading has it: {cited}"
    if forbidding := prohibitions(result.provision):
        return f"Under {', '.join(forbidding)}, not excused by {cited}"
    return f"Under {cited}"
