"""The decision of one case: covered? excused? and what follows, with the reasons.

What is *forbidden* is what (1) covers, (4) does not take out, and (2) does not let go; or what other law forbids besides.
``evaluator.structure`` says so once; here it is put to the facts of one case.
"""

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from evaluator.authorities import also_cited, forbidden_elsewhere
from evaluator.facts import Facts
from evaluator.findings import FINDINGS
from evaluator.law import Condition, Edition, Provision, candidates
from evaluator.policy import LAYERS, Layer
from evaluator.readings import Readings
from evaluator.structure import Structure
from evaluator.truth import Ask, Truth, Unknown, every, negate, some

VERDICTS = ("permitted", "prohibited", "not-covered", "undetermined")


class Findings:
    """The findings of one case under one set of readings, each found when first asked for."""

    def __init__(self, facts: Facts, readings: Readings, found: Mapping[str, Truth] = MappingProxyType({})) -> None:
        """Take the facts and readings; ``found`` are findings that are given and not derived from facts."""
        self.facts, self.readings, self._found = facts, readings, dict(found)

    def __getitem__(self, name: str) -> Truth:
        if name not in self._found:
            plain = name.removeprefix("!")
            self._found[name] = (
                FINDINGS[plain].find(self.facts, self.readings) if plain == name else negate(self[plain])
            )
        return self._found[name]

    def but(self, changed: Mapping[str, Truth]) -> "Findings":
        """Return these findings with some of them otherwise."""
        return Findings(
            self.facts,
            self.readings,
            {**self._found, **changed, **{f"!{name}": negate(truth) for name, truth in changed.items()}},
        )


@dataclass(frozen=True, slots=True)
class Tested:
    """A provision as it was tested: whether it is met, and each condition of each limb."""

    provision: Provision
    met: Truth
    limbs: tuple[tuple[tuple[Condition, Truth], ...], ...]
    invoked: bool


@dataclass(frozen=True, slots=True)
class UnderEdition:
    """The decision under one candidate edition (and one candidate overlay)."""

    edition: Edition
    overlay: Edition
    verdict: str
    tested: tuple[Tested, ...]
    asks: tuple[Ask, ...]
    breach: Truth
    penalty: str

    def bases(self, *effects: str) -> tuple[Tested, ...]:
        """Return the provisions of these effects that are met."""
        return tuple(t for t in self.tested if t.provision.effect in effects and t.met is True)


@dataclass(frozen=True, slots=True)
class Decision:
    """The decision of one case.

    ``verdict`` is one of VERDICTS; ``missing`` the questions that would settle an *undetermined*; ``provision`` what
    decides, as lawyers cite it; ``compelled`` is ``yes`` where other law requires the disclosure (of what law on top of the section
    forbids, too: a conflict for a court), ``no`` where the section lets go and nothing requires, empty where it is not in question; ``penalty`` is the consequence under (3), ``none``
    where there is none; ``forbidden_elsewhere`` names other law that was stated to forbid it, whatever the verdict;
    ``under`` holds the decision under each candidate edition, ``findings`` what was found.
    """

    verdict: str
    missing: tuple[Ask, ...]
    provision: tuple[str, ...]
    compelled: str
    penalty: str
    forbidden_elsewhere: str
    layer: str
    facts: Facts
    readings: Readings
    under: tuple[UnderEdition, ...]
    findings: Findings = field(repr=False, compare=False)


LAW: Structure[Truth] = Structure(every, some, negate)
"""The law's structure over the truth of one case."""
provision_met = LAW.provision


@dataclass(frozen=True, slots=True)
class _OfTested(Structure[Truth]):
    """The law's structure over provisions that were tested before: whether each is met, by its id."""

    found: Mapping[str, Truth]

    def provision(self, provision: Provision, met: Callable[[str], Truth]) -> Truth:  # noqa: ARG002 - nothing is asked again
        return self.found[provision.id]


def invoked(provision: Provision, facts: Facts) -> bool:
    """Tell whether the case raises this exception at all, so that its failing is part of the answer."""
    match provision.id.rpartition(".")[2]:
        case "a":
            return (
                facts["purpose"] not in (None, "none", "sale", "curiosity", "abuse_report", "research")
                or facts["necessary"] is True
            )
        case "b":  # publicity, and whoever may or may not be the user, live on consent
            return (
                facts["consent.kind"] not in (None, "none")
                or facts["purpose"] == "promotion"
                or facts["recipient"] is None
            )
        case "c":
            return facts["process.kind"] not in (None, "none") or facts["other_law"] not in (None, "none")
        case "d":
            return (
                facts["relation"] != "none"
                or facts["recipient"] in ("parent", "guardian")
                or facts["card_or_number"] in ("has_card", "has_number")
            )
        case _:
            return True


def _test(provision: Provision, findings: Findings) -> Tested:
    limbs = tuple(
        tuple((c, LAW.condition(c, findings.__getitem__)) for c in limb.conditions) for limb in provision.limbs
    )
    return Tested(
        provision, some(every(t for _, t in limb) for limb in limbs), limbs, invoked(provision, findings.facts)
    )


def verdict_of(
    edition: Edition, overlay: Edition, met: Callable[[str], Truth], law: Structure[Truth] = LAW
) -> tuple[str, tuple[Ask, ...]]:
    """Return the verdict under one edition, and what would settle it where it is undetermined."""
    forbids = law.forbidden(edition, overlay, met)
    if isinstance(forbids, Unknown):
        return "undetermined", forbids.asks
    if forbids:
        return "prohibited", ()
    # nothing forbids it: either (1) does not reach it, or (2) lets it go whether or not (1) reaches it
    return ("not-covered" if law.covered(edition, met) is False else "permitted"), ()


def _under(edition: Edition, overlay: Edition, findings: Findings) -> UnderEdition:
    met = findings.__getitem__
    tested = tuple(_test(p, findings) for p in (*edition.provisions, *overlay.provisions))
    law = _OfTested(every, some, negate, {t.provision.id: t.met for t in tested})
    verdict, asks = verdict_of(edition, overlay, met, law)
    breach = law.breach(edition, met)
    return UnderEdition(edition, overlay, verdict, tested, asks, breach, _penalty(tested, breach, findings.readings))


def _penalty(tested: tuple[Tested, ...], breach: Truth, readings: Readings) -> str:
    """Subsection (3): a consequence of a breach *of this section* by one of its three classes of people."""
    punishing = next((t for t in tested if t.provision.effect == "punishes"), None)
    if punishing is None or (liable := every((breach, punishing.met))) is False:
        return "none"
    # where knowledge is asked for, it is not a fact that anybody states
    return punishing.provision.penalty if liable is True and readings["T-MENS"] == "none" else "undetermined"


def decide(facts: Facts, readings: Readings | None = None, layers: Mapping[str, Layer] | None = None) -> Decision:
    """Decide one case under the law in force on the day of the disclosure; ``layers`` are the tables asked, if not LAYERS.

    Where the effective day of an edition is not confirmed every candidate is asked, and the verdict is ``undetermined``
    only if they differ. Raises NoEdition for a day before the first edition.
    """
    readings = readings or Readings()
    layer = (layers or LAYERS)[facts["layer"] or "statute"]
    day, asked, ver = facts["date"], facts["request_date"], readings["T-VER"]
    editions, overlays = candidates(layer.editions, day, ver), candidates(layer.overlays, day, ver)
    dated = [(e, day) for e in (*editions, *overlays)]
    if asked is not None and readings["T-REC-DATE"] == "request":  # the request's day governs (4) alone
        then = candidates(layer.editions, asked, ver)
        dated += [(e, asked) for e in then]
        editions = tuple(dict.fromkeys(_taking_out_as(kept, e) for e in editions for kept in then))
    findings = Findings(facts, readings)
    under = tuple(_under(e, o, findings) for e in editions for o in overlays)
    return _together(under, findings, layer.name, dated)


def agreed(verdicts: AbstractSet[str]) -> str:
    """Return the one verdict of all candidate editions, ``undetermined`` where they differ."""
    if verdicts == {"permitted", "not-covered"}:
        return "permitted"  # nothing forbids it under any candidate
    return next(iter(verdicts)) if len(verdicts) == 1 else "undetermined"


def _taking_out_as(kept: Edition, edition: Edition) -> Edition:
    """Return an edition without what takes out, unless another has that too."""
    there = {p.id for p in kept.with_effect("takes-out")}
    return replace(edition, provisions=tuple(p for p in edition.provisions if p.effect != "takes-out" or p.id in there))


def _together(
    under: tuple[UnderEdition, ...], findings: Findings, layer: str, dated: list[tuple[Edition, date | None]]
) -> Decision:
    """Answer under every candidate; ``dated`` has each with the day on which it is asked."""
    facts = findings.facts
    verdicts = {u.verdict for u in under}
    last = under[-1]
    asks = tuple({ask.key: ask for u in reversed(under) for ask in reversed(u.asks)}.values())[
        ::-1
    ]  # a fact is asked once
    verdict = agreed(verdicts)
    if len(verdicts) > 1 and verdict == "undetermined":
        if facts["date"] is None:
            asks = (Ask("date", "on which day was it disclosed?"), *asks)
        else:
            windows = dict.fromkeys(e.window for e, on in dated if on is not None and on < e.latest)
            asks = (*asks, *(Ask("edition", window) for window in windows))
    penalties = {u.penalty for u in under}
    penalty = last.penalty if len(penalties) == 1 else "undetermined"
    return Decision(
        verdict,
        asks,
        _deciding(verdict, under, facts, penalty),
        _compelled(verdict, last, facts),
        penalty,
        forbidden_elsewhere(facts),
        layer,
        facts,
        findings.readings,
        under,
        findings,
    )


def _deciding(verdict: str, under: tuple[UnderEdition, ...], facts: Facts, penalty: str) -> tuple[str, ...]:
    """Cite what decides: all bases that permit; what forbids and every exception raised that failed; what takes it out."""
    tested = [t for u in under for t in u.tested]

    def citing(effect: str, keep: Callable[[Tested], bool]) -> list[str]:
        return [t.provision.citation for t in tested if t.provision.effect == effect and keep(t)]

    punished = penalty not in ("none", "undetermined")
    breached = any(u.breach is True for u in under)
    asked_again = facts["reconsideration"] not in (None, "none")
    match verdict:
        case "permitted":
            cited = citing("lets-go", lambda t: t.met is True)
        case "not-covered":
            cited = citing("takes-out", lambda t: t.met is True) or citing("forbids", lambda _: True)
        case "prohibited" if all(u.breach is False for u in under):  # by law on top of the section alone
            cited = citing("forbids-besides", lambda t: t.met is not False)
        case "prohibited":
            cited = [
                *citing("forbids", lambda t: t.met is not False),
                *citing("takes-out", lambda _: asked_again),
                *citing("lets-go", lambda t: t.invoked),
                *citing("forbids-besides", lambda t: t.met is not False),
                *citing("punishes", lambda _: breached),
            ]
        case _:
            met = [{t.provision.citation for t in u.tested if t.met is not False} for u in under]
            differing = set[str]().union(*met) - met[0].intersection(*met)
            cited = [
                *citing("forbids", lambda t: t.met is not False)[:1],
                *citing("lets-go", lambda t: t.invoked),
                *(
                    t.provision.citation
                    for t in tested
                    if isinstance(t.met, Unknown) or t.provision.citation in differing
                ),
            ]
    return tuple(dict.fromkeys([*cited, *also_cited(facts, punished=punished)]))


_DUTIES = frozenset({"subpoena", "court_order", "required_by_law"})
_UNTIL_ENFORCED = "administrative_subpoena"
"""An agency's own subpoena does not enforce itself: a court does, and its order is then what compels (Tulips v. State ex rel. Suthers, 2015 CO 1)."""


def _commanded(under: UnderEdition, duties: frozenset[str]) -> Truth:
    """Find whether process that is there, or a duty, commands it; unknown where it is not known whether the process is in order."""
    lets_go = (limb for t in under.tested if t.provision.effect == "lets-go" for limb in t.limbs)
    begun = (limb for limb in lets_go if limb[0][1] is True and duties & {*limb[0][0].findings})
    return some(every(truth for _, truth in limb) for limb in begun)


def _compelled(verdict: str, under: UnderEdition, facts: Facts) -> str:
    """Answer whether other law requires the disclosure; (2) itself only permits."""
    of_herself = (
        facts["recipient"] == "user" and facts["identity_verified"] is True
    )  # the person in interest, 24-72-204(3)(a)
    opened = of_herself or (bool(under.bases("takes-out")) and not forbidden_elsewhere(facts))
    open_record = facts["process.kind"] == "cora" and opened
    duties = (
        _DUTIES - {"subpoena"}
        if facts["process.kind"] == _UNTIL_ENFORCED and facts["process.issuer"] != "judge"
        else _DUTIES
    )
    commanded = _commanded(under, duties)
    match verdict:
        case "permitted":
            required = some((commanded, open_record))
            return "undetermined" if isinstance(required, Unknown) else "yes" if required else "no"
        case "not-covered":
            return "yes" if _commanded(under, frozenset({"required_by_law"})) is True or open_record else ""
        case "prohibited":
            # what other law forbids, process may command all the same: two commands, between which a court decides
            return "yes" if under.breach is False and commanded is True else ""
        case _:
            return ""
