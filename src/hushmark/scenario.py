"""A scenario as the suite reads it, and the vocabulary of its tags."""

from dataclasses import dataclass
from typing import Final, Literal

from hushmark.registry import Kind
from hushmark.suite_errors import Place

Level = Literal["must", "may", "should", "reading"]
Layer = Literal["statute", "pccld", "pccld-superseded", "good-practice"]
ScenarioKind = Literal["law", "interface"]

GENERATED: Final = "GEN-"
"""How the ids of scenarios begin that were found by search and written by nobody (`hushmark.proof.complement`)."""

# Tags with one value: the innermost counts, of Feature, Rule, Scenario and Examples.
SINGLE_TAGS: Final = ("id", "provision", "level", "layer", "kind", "control")
# Tags that may be given more than once; those of Feature and Rule are added to the scenario's own.
MANY_TAGS: Final = ("reading", "needs", "source")
CHOICES: Final = {
    "level": ("must", "may", "should", "reading"),
    "layer": ("statute", "pccld", "pccld-superseded", "good-practice"),
    "kind": ("law", "interface"),
}


@dataclass(frozen=True)
class Reading:
    """A reading of an open text that a scenario depends on: its name in the register, and the alternative if not the default."""

    name: str
    alternative: str | None = None

    def __str__(self) -> str:
        return self.name if self.alternative is None else f"{self.name}={self.alternative}"


@dataclass(frozen=True)
class Step:
    """One sentence: its kind, its text, its table (a tuple of rows) and its docstring if it has one, and its line."""

    kind: Kind
    text: str
    table: tuple[tuple[str, ...], ...] | None
    docstring: str | None
    line: int


@dataclass(frozen=True)
class Scenario:
    """One fact pattern; a row of an outline is a scenario of its own.

    `id` is stable and never reused, `ID/case` for a row. `feature` is the feature's name, `rule` that of its Rule or
    nothing. `level` is must (the prohibition: disclosing is a violation), may (an instance of a permission: refusing is
    allowed), should (good practice) or reading (required only under a reading chosen). `control` is the id of the paired
    scenario that is answered. `sources` says where the fact pattern comes from. `tags` are all that apply, inherited
    ones included, without @. `path` is relative to the suite's root.
    """

    id: str
    feature: str
    rule: str
    name: str
    provision: str
    level: Level
    layer: Layer
    kind: ScenarioKind
    readings: tuple[Reading, ...]
    needs: tuple[str, ...]
    control: str | None
    sources: tuple[str, ...]
    tags: tuple[str, ...]
    steps: tuple[Step, ...]
    path: str
    line: int

    @property
    def place(self) -> Place:
        """Where the scenario, or its row, stands."""
        return Place(self.path, self.line)

    @property
    def case(self) -> str | None:
        """The name of its row, if it is a row of an outline."""
        return self.id.partition("/")[2] or None


@dataclass(frozen=True)
class Feature:
    """One feature file: its path, name and description, the provision it is about (or nothing), and its scenarios."""

    path: str
    name: str
    description: str
    provision: str
    scenarios: tuple[Scenario, ...]
