"""Who has read the suite, and whether what they read still stands.

A review names its reader, its day, and the digest of every provision and scenario that was read. The reviews of a suite
lie beside its features, in ``features/reviews.json``. A change of one word changes the digest, and then the review is no
longer of what stands: it is shown as *changed since review* until somebody reads it again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec

from evaluator.findings import FINDINGS
from evaluator.law import Provision
from evaluator.policy import LAYERS
from hushmark.results import ProvisionReviewed, digest
from hushmark.scenario import Scenario
from hushmark.suite_errors import Place, SuiteError

FORMAT: Final = "hushmark-reviews/1"
NAME: Final = "features/reviews.json"
_Digest = Annotated[str, msgspec.Meta(pattern=r"^sha256:[0-9a-f]{64}\Z")]
State = Literal["reviewed", "changed", "unread"]


class ReviewsUnreadableError(SuiteError):
    """The file of reviews is not one."""

    what = "these are no reviews: {reason}"
    remedy = "Mend the file, or take an earlier one; `hushmark review add` writes it"


class ReviewProblem(ValueError):
    """A review that cannot be added; nothing was written."""


class Nameless(ReviewProblem):
    """A review without the name of who read."""


class NothingOfThatName(ReviewProblem):
    """A provision or scenario that neither the law as code nor the suite has."""


class NothingRead(ReviewProblem):
    """A review that names nothing that was read."""


class ReadOtherwise(ReviewProblem):
    """What was read is not what stands here."""


class NotYetDay(ReviewProblem):
    """A review dated after today."""


class Review(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One review: who read, in what capacity (empty if not said), on which day, and the digests of what was read."""

    reviewer: Annotated[str, msgspec.Meta(pattern=r"\S")]
    day: date
    provisions: dict[str, _Digest]
    scenarios: dict[str, _Digest]
    role: str = ""

    @property
    def who(self) -> str:
        """The reader's name with the capacity in brackets, and the day."""
        return f"{self.reviewer}{f' ({self.role})' if self.role else ''} on {self.day.isoformat()}"

    def digest_of(self, name: str) -> str | None:
        """The digest under which a provision or scenario was read, None if it was not."""
        return self.provisions.get(name) or self.scenarios.get(name)


class Reviews(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All reviews of a suite, the oldest first."""

    format: Literal["hushmark-reviews/1"]
    reviews: tuple[Review, ...] = ()

    def canonical(self) -> bytes:
        """The bytes of the file."""
        return msgspec.json.format(msgspec.json.encode(self), indent=1) + b"\n"


@dataclass(frozen=True)
class Standing:
    """Whether a provision or scenario was read as it stands, and in words who read it, as it stands or as it stood."""

    state: State
    by: tuple[str, ...] = ()

    def __str__(self) -> str:
        readers = "; ".join(self.by)
        told = {"reviewed": f"Reviewed by {readers}", "changed": f"Changed since review by {readers}"}
        return told.get(self.state, "Not yet reviewed")


@dataclass(frozen=True)
class Subjects:
    """What there is to review: the digests of every provision and every scenario, by id."""

    provisions: Mapping[str, str]
    scenarios: Mapping[str, str]

    def digest_of(self, name: str) -> str | None:
        """The digest of a provision or scenario as it stands, None if there is none of that name."""
        return self.provisions.get(name) or self.scenarios.get(name)

    def passage(self, provision: str, scenarios: Iterable[str]) -> str:
        """One digest of a provision and scenarios together, by which a reader says what was read."""
        read = sorted(scenarios)
        return digest([provision, self.provisions.get(provision, ""), [[name, self.scenarios[name]] for name in read]])

    def standing(self, name: str, reviews: Reviews) -> Standing:
        """Whether the provision or scenario was read as it stands."""
        of = [review for review in reviews.reviews if review.digest_of(name)]
        as_it_stands = [review for review in of if review.digest_of(name) == self.digest_of(name)]
        if as_it_stands:
            return Standing("reviewed", tuple(review.who for review in as_it_stands))
        return Standing("changed", (of[-1].who,)) if of else Standing("unread")


def subjects_of(scenarios: Iterable[Scenario]) -> Subjects:
    """What there is to review in a suite.

    A provision's digest covers every wording that it has had, with the conditions, their questions and readings. A
    scenario's covers its sentences, titles, tags and row; where it is written does not count.
    """
    wordings: dict[str, list[Provision]] = {}
    for layer in LAYERS.values():
        for edition in (*layer.editions, *layer.overlays):
            for provision in edition.provisions:
                wordings.setdefault(provision.id, []).append(provision)
    return Subjects(
        {name: digest([_read(p) for p in dict.fromkeys(texts)]) for name, texts in wordings.items()},
        {scenario.id: digest(_told(scenario)) for scenario in scenarios},
    )


def of_provisions(scenarios: tuple[Scenario, ...], reviews: Reviews) -> tuple[ProvisionReviewed, ...]:
    """Say of every provision that the law or a scenario names whether it was read as it stands, and of its scenarios."""
    subjects = subjects_of(scenarios)
    told = []
    for provision in dict.fromkeys((*subjects.provisions, *(scenario.provision for scenario in scenarios))):
        standing = subjects.standing(provision, reviews)
        states = {s.id: subjects.standing(s.id, reviews).state for s in scenarios if s.provision == provision}
        changed = tuple(name for name, state in states.items() if state == "changed")
        counts = [sum(state == wanted for state in states.values()) for wanted in ("reviewed", "unread")]
        told.append(ProvisionReviewed(provision, standing.state, standing.by, counts[0], changed, counts[1]))
    return tuple(told)


def _read(provision: Provision) -> object:
    asked = [
        [FINDINGS[name.removeprefix("!")].question for name in condition.findings]
        for limb in provision.limbs
        for condition in limb.conditions
    ]
    return [asdict(provision), asked]


def _told(scenario: Scenario) -> object:
    told = asdict(scenario)
    steps = [[step.kind, step.text, step.table, step.docstring] for step in scenario.steps]
    return {key: value for key, value in told.items() if key not in ("path", "line", "steps")} | {"steps": steps}


def read(root: Path) -> Reviews:
    """Read the reviews of a suite; no file is no review. Raises ReviewsUnreadableError."""
    path = root / NAME
    try:
        return msgspec.json.decode(path.read_bytes(), type=Reviews)
    except FileNotFoundError:
        return Reviews(FORMAT)
    except (OSError, msgspec.DecodeError) as problem:
        raise ReviewsUnreadableError(Place(NAME), reason=str(problem)) from problem


def reviewed(
    scenarios: tuple[Scenario, ...],
    *,
    reviewer: str,
    role: str,
    day: date,
    provisions: Iterable[str],
    only: Iterable[str],
    as_read: str = "",
) -> Review:
    """Make a review of provisions, each with all its scenarios, and of single scenarios or outlines (``only``).

    ``as_read`` is the digest that the page of the one provision read shows; it must be that of what stands here. Raises
    Nameless, NothingOfThatName, NothingRead or ReadOtherwise.
    """
    subjects = subjects_of(scenarios)
    if not reviewer.strip():
        message = "a review needs the name of who read: --reviewer NAME"
        raise Nameless(message)
    read_provisions = list(dict.fromkeys(provisions))
    read_scenarios: dict[str, str] = {}
    for name in read_provisions:
        if name not in subjects.provisions:
            message = f"there is no provision {name!r}; the provisions are: {', '.join(subjects.provisions)}"
            raise NothingOfThatName(message)
        read_scenarios |= {s.id: subjects.scenarios[s.id] for s in scenarios if s.provision == name}
    for name in only:
        rows = [s.id for s in scenarios if name in (s.id, s.id.partition("/")[0])]
        if not rows:
            message = f"the suite has no scenario {name!r}; `hushmark scenarios` lists them"
            raise NothingOfThatName(message)
        read_scenarios |= {row: subjects.scenarios[row] for row in rows}
    if not read_scenarios and not read_provisions:
        message = "say what was read: --provision ID (with all its scenarios) or --scenario ID"
        raise NothingRead(message)
    if as_read:
        _check_read(subjects, scenarios, read_provisions, as_read)
    return Review(
        reviewer.strip(), day, {n: subjects.provisions[n] for n in read_provisions}, read_scenarios, role.strip()
    )


def _check_read(subjects: Subjects, scenarios: tuple[Scenario, ...], provisions: list[str], as_read: str) -> None:
    if len(provisions) != 1:
        message = "--read is the digest of one provision's page: name that one provision with it"
        raise NothingRead(message)
    stands = subjects.passage(provisions[0], (s.id for s in scenarios if s.provision == provisions[0]))
    if as_read != stands:
        message = f"what was read ({as_read}) is not what stands here ({stands}): make the site again and read that"
        raise ReadOtherwise(message)
