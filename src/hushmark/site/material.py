"""What the site is made of: the suite as it stands, each scenario with its decision, and what was given besides."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from urllib.parse import urlencode

from evaluator.explain import explain, why
from evaluator.law import Edition, Provision
from evaluator.policy import LAYERS
from evaluator.reasons import Explanation
from evaluator.truth import Unknown
from hushmark import reviews
from hushmark import suite as suites
from hushmark.certify import lines_of
from hushmark.examine import Described, describe_all
from hushmark.results import Line
from hushmark.reviews import Reviews, Standing, Subjects
from hushmark.scenario import Scenario
from hushmark.site.certificates import Register
from hushmark.site.tables import plain_facts
from hushmark.strength import Shown, strength
from hushmark.suite import Suite


@dataclass(frozen=True)
class Told:
    """One scenario as a reviewer reads it: its sentences, the decision and its ground, and where to find it.

    ``ask`` is the address of the question page with the scenario's facts.
    """

    scenario: Scenario
    lines: tuple[Line, ...]
    explanation: Explanation
    why: str
    standing: Standing
    page: str
    ask: str

    @property
    def verdict(self) -> str:
        """The verdict of the law on the scenario's facts."""
        return self.explanation.decision.verdict

    @property
    def address(self) -> str:
        """Where the scenario is told."""
        return f"{self.page}#{self.scenario.id}"


@dataclass(frozen=True)
class Counted:
    """In how many law scenarios a condition is met, in how many it fails, in how many it is not known."""

    met: int
    failed: int
    unknown: int


@dataclass(frozen=True)
class Material:
    """All that the pages are made of; ``day`` is the day on which certificates are looked at."""

    suite: Suite
    told: tuple[Told, ...]
    subjects: Subjects
    reviews: Reviews
    day: date
    register: Register | None

    @cached_property
    def by_id(self) -> dict[str, Told]:
        """Every scenario by its id."""
        return {one.scenario.id: one for one in self.told}

    def of(self, provision: str, edition: Edition) -> tuple[Told, ...]:
        """The scenarios of a provision that are decided under an edition, or a layer's one text."""
        return tuple(one for one in self.told if one.scenario.provision == provision and _under(one, edition))

    def standing(self, provision: str) -> Standing:
        """Whether a provision was reviewed as it stands."""
        return self.subjects.standing(provision, self.reviews)

    def passage(self, provision: str) -> str:
        """The digest of a provision and its scenarios, by which a reader says what was read."""
        return self.subjects.passage(
            provision, (one.scenario.id for one in self.told if one.scenario.provision == provision)
        )

    @cached_property
    def _truths(self) -> dict[tuple[str, str, str], Counted]:
        counts: dict[tuple[str, str, str], Counter[str]] = {}
        for one in self.told:
            if one.scenario.kind == "law":
                for under in one.explanation.decision.under:
                    for tested in under.tested:
                        for condition, truth in {c: t for limb in tested.limbs for c, t in limb}.items():
                            key = "unknown" if isinstance(truth, Unknown) else "met" if truth else "failed"
                            edition = under.overlay if tested.provision in under.overlay.provisions else under.edition
                            counts.setdefault((edition.id, tested.provision.id, condition.words), Counter())[key] += 1
        return {key: Counted(**{k: n[k] for k in ("met", "failed", "unknown")}) for key, n in counts.items()}

    def counted(self, edition: Edition, provision: Provision, words: str) -> Counted:
        """In how many law scenarios under this edition a condition is met, fails, or is not known."""
        return self._truths.get((edition.id, provision.id, words), Counted(0, 0, 0))

    def shown(self, provision: Provision, words: str, edition: Edition) -> Shown | None:
        """What was measured of a condition: which pair of scenarios shows that it decides."""
        measured = strength().of(provision.citation)
        found = (c for c in (measured.conditions if measured else ()) if c.words == words and edition.id in c.editions)
        return next(found, None)


def _under(one: Told, edition: Edition) -> bool:
    return any(edition in (under.edition, under.overlay) for under in one.explanation.decision.under)


def gather(day: date, register: Register | None = None, start: Path | None = None) -> Material:
    """Load a suite, decide every scenario and say why.

    Raises what loading a suite and describing its scenarios raise.
    """
    suite = suites.load_ready(start)
    kept, subjects = reviews.read(suite.root), reviews.subjects_of(suite.scenarios)
    told = tuple(_told(one, subjects.standing(one.scenario.id, kept)) for one in describe_all(suite.scenarios, day))
    return Material(suite, told, subjects, kept, day, register)


def _told(one: Described, standing: Standing) -> Told:
    explanation = explain(one.decision)
    stem = Path(one.scenario.path).stem
    return Told(
        one.scenario,
        lines_of(one.scenario),
        explanation,
        why(explanation),
        standing,
        f"scenarios-{stem}.html",
        f"question.html#{asked(one)}",
    )


def asked(one: Described) -> str:
    """Return the facts and readings of a scenario as the fragment that the question page reads."""
    facts = {
        key: ",".join(value) if isinstance(value, list) else {True: "yes", False: "no"}.get(value, value)
        for key, value in plain_facts(one.facts).items()
    }
    return urlencode({**facts, **one.decision.readings.chosen})


def texts() -> Iterable[tuple[str, str, Edition]]:
    """Yield every text of the law that has a page: the page's name, the layer, and the edition, newest first."""
    for edition in reversed(LAYERS["statute"].editions):
        if edition.provisions:
            yield f"statute-{edition.id}.html", "statute", edition
    for overlay in reversed(LAYERS["statute"].overlays):
        if overlay.provisions:
            yield f"immigration-{overlay.id}.html", "statute", overlay
    for name in ("pccld", "pccld-superseded", "good-practice"):
        yield f"{name}.html", name, LAYERS[name].editions[-1]
