"""What is otherwise in one run than in an earlier one: the system, the adapter, the suite, the law, the waivers, the outcomes.

What has changed around a run is told apart from what came of it, so that a release is not blamed for a new scenario. Nothing is
judged again: it is worse where a required scenario had passed and does not now, or where a certificate had been earned and is not.
"""

from collections.abc import Iterator
from typing import Literal

from hushmark.report.words import OUTCOMES
from hushmark.results import Baseline, Change, Declaration, Result, Results, Waiver


def against(before: Results, after: Results) -> Baseline:
    """Compare a run with an earlier one; the changes stand in the order in which a reader asks for them."""
    return Baseline(before.verdict.headline, before.run.finished, before.footer.digest, tuple(changes(before, after)))


def worse(baseline: Baseline) -> bool:
    """Tell whether anything got worse."""
    return any(change.worse for change in baseline.changes)


def changes(before: Results, after: Results) -> Iterator[Change]:
    """Yield everything that is otherwise, the outcomes last."""
    yield from _system(before.declaration, after.declaration)
    yield from _named("suite", (("version", before.suite.version, after.suite.version),))
    if before.suite.digest != after.suite.digest:
        yield Change("suite", "the text of the suite is another: its digest has changed")
    yield from _law(before, after)
    yield from _waivers(before.waivers, after.waivers)
    yield from _outcomes(before, after)
    then, now = before.verdict, after.verdict
    if then.certificate_class != now.certificate_class:
        lost = then.exit_status == 0 and now.exit_status != 0
        yield Change("outcomes", f"the verdict was {then.certificate_class}, and is {now.certificate_class}", lost)


def _system(then: Declaration, now: Declaration) -> Iterator[Change]:
    told = (
        ("product", then.product, now.product),
        ("version", then.product_version, now.product_version),
        ("configuration", then.configuration, now.configuration),
        ("profile", then.profile, now.profile),
    )
    yield from _named("system", told)
    yield from _named(
        "adapter", (("name", then.adapter, now.adapter), ("version", then.adapter_version, now.adapter_version))
    )
    if then.adapter_digest != now.adapter_digest:
        yield Change("adapter", "the files of the adapter are others: their digest has changed")
    were, are = ({c.name: c for c in d.channels} for d in (then, now))
    for name in sorted(were.keys() | are.keys()):
        was, now_is = (c.access if c else "not named" for c in (were.get(name), are.get(name)))
        if was != now_is:
            yield Change("system", f"the channel {name} was {was}, and is {now_is}")
        elif lost := sorted(set(were[name].operations) - set(are[name].operations)):
            yield Change("system", f"the channel {name} no longer offers {', '.join(lost)}")
        elif more := sorted(set(are[name].operations) - set(were[name].operations)):
            yield Change("system", f"the channel {name} now offers {', '.join(more)}")


def _named(
    about: Literal["system", "adapter", "suite", "law"], told: tuple[tuple[str, str, str], ...]
) -> Iterator[Change]:
    for what, then, now in told:
        if then != now:
            yield Change(about, f"the {what} was {then or 'not named'}, and is {now or 'not named'}")


def _law(before: Results, after: Results) -> Iterator[Change]:
    then, now = before.law, after.law
    yield from _named(
        "law",
        (("edition", then.edition, now.edition), ("day to which it was checked", then.checked_to, now.checked_to)),
    )
    if then.edition == now.edition and then.digest != now.digest:
        yield Change("law", f"the text of the edition {now.edition} is another: its digest has changed")
    were, are = ({entry.id: entry.taken for entry in law.register} for law in (then, now))
    for name in sorted(were.keys() & are.keys()):
        yield from _named("law", ((f"reading of {name}", were[name], are[name]),))


def _waivers(then: tuple[Waiver, ...], now: tuple[Waiver, ...]) -> Iterator[Change]:
    for word, some, others in (("no longer waived", then, now), ("waived now", now, then)):
        for waiver in some:
            if waiver not in others:
                yield Change(
                    "waivers", f"{word}: {', '.join(waiver.scenarios)}, by {waiver.authority}, until {waiver.expiry}"
                )


def _outcomes(before: Results, after: Results) -> Iterator[Change]:
    were, are = ({result.id: result for result in run.results} for run in (before, after))
    for name in (*were, *(name for name in are if name not in were)):
        was, now = were.get(name), are.get(name)
        if was and now and was.outcome != now.outcome:
            lost = now.required and was.outcome == "passed"
            yield Change("outcomes", f"{name} had {_said(was)}, and has {_said(now)}", lost)
        elif was and not now:
            lost = was.required and was.outcome == "passed"
            yield Change("outcomes", f"{name} had {_said(was)}, and was not asked", lost)
        elif now and not was:
            yield Change("outcomes", f"{name} is new, and has {_said(now)}")


def _said(result: Result) -> str:
    word = OUTCOMES[result.outcome]
    return word if result.outcome in ("passed", "failed") else f"come out {word}"
