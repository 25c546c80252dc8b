"""Waivers: a regulator's or a library's word that a required scenario need not be shown for a time, and by whose authority.

A waiver is an overlay: it changes the class of the certificate, never an outcome. It reaches what was *inconclusive* or *untested*;
what was seen to be disclosed is waived by nobody. One that is unknown, out of its days, too broad or not needed is refused,
and a run with a refused waiver certifies nothing: so none outlives its reason unseen.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from hushmark.results import Result, Waiver

LONGEST: Final = timedelta(days=366)
"""How long a waiver may run; a certificate runs no longer."""
WAIVABLE: Final = ("cantTell", "untested")


def reached(waiver: Waiver, required: Sequence[str]) -> list[str]:
    """Return the required instances that a waiver names, by their own id or by their scenario's."""
    named = set(waiver.scenarios)
    return [name for name in required if name in named or name.partition("@")[0] in named]


def refusals(waivers: Sequence[Waiver], required: Sequence[str], results: Sequence[Result], day: date) -> Iterator[str]:
    """Yield why waivers are refused on a day, a sentence for each reason; nothing where all stand."""
    by_id = {result.id: result for result in results}
    for waiver in waivers:
        name = f"the waiver of {', '.join(waiver.scenarios)}"
        if not waiver.start <= day <= waiver.expiry:
            yield f"{name} holds from {waiver.start} to {waiver.expiry}, and the run is of {day}: renew it or take it out"
        if waiver.expiry - waiver.start > LONGEST:
            yield f"{name} is too broad: it runs for more than twelve months, from {waiver.start} to {waiver.expiry}"
        for wanted in waiver.scenarios:
            yield from (f"{name}: {what}" for what in _refused(wanted, waiver, required, by_id))
    yield from _emptied(waivers, required, by_id)


def _refused(wanted: str, waiver: Waiver, required: Sequence[str], by_id: Mapping[str, Result]) -> Iterator[str]:
    meant = [name for name in required if wanted in (name, name.partition("@")[0])]
    if not meant:
        yield f"{wanted} is nothing that this run required, so it is unknown or not needed: take it out"
    found = [by_id[name] for name in meant if name in by_id]
    for result in found:
        if result.citation != waiver.provision:
            yield f"{result.id} is under {result.citation}, not under {waiver.provision}: a waiver names the provision it waives"
        if result.outcome == "failed":
            yield f"{result.id} failed: what was seen to be disclosed is not waived"
    if found and not any(result.outcome in (*WAIVABLE, "failed") for result in found):
        yield f"{wanted} passed, so it is not needed: take it out"


def _emptied(waivers: Sequence[Waiver], required: Sequence[str], by_id: Mapping[str, Result]) -> Iterator[str]:
    """Yield the channels of which nothing would be left that passed: such a channel is withheld, and to be declared so."""
    waived = set(covered(waivers, required, tuple(by_id.values())))
    for channel in sorted({by_id[name].channel for name in waived}):
        if not any(
            by_id[name].outcome == "passed" for name in required if name in by_id and by_id[name].channel == channel
        ):
            yield f"waivers are too broad: nothing through {channel or 'the decision service'} passed; declare it withheld instead"


def covered(waivers: Sequence[Waiver], required: Sequence[str], results: Sequence[Result]) -> dict[str, Waiver]:
    """Return the required instances that are waived, each with its waiver: those named, and inconclusive or untested."""
    open_ones = {result.id for result in results if result.outcome in WAIVABLE}
    return {name: waiver for waiver in waivers for name in reached(waiver, required) if name in open_ones}
