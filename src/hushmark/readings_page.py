"""The register of readings as a page, made from the register and from the scenarios themselves."""

from collections.abc import Iterator, Sequence

from evaluator.readings import REGISTER, Reading
from hushmark.proof.flips import Flip, asked_by, by_outcome, flips
from hushmark.proof.scenarios import law_scenarios
from hushmark.proof.words import CONFIDENCE, outcome_in_words

_OPENING = """# The register of readings

Where the words of the law are open, the suite takes one reading and says so. This page has every such question: what is
taken, on what authority, what else may be taken, and what would then be decided otherwise. Any of them can be chosen:
`hushmark explain --reading T-AGE=21`, `hushmark certify --reading T-AGE=21`; the choice stands in the results and in the
certificate. *Open* takes no side: what hangs on it is undetermined, and names the reading.

Of the scenarios of the law, one flips if its verdict, or the penalty, would be another; one that chooses the reading itself does not. This page
is made from the register and those scenarios; `hushmark law readings` says the same, and of the scenarios that are asked of
a system's interfaces too."""


def readings_reference() -> str:
    """Return the page ``docs/readings.md``."""
    found = flips(law_scenarios())
    rows = [
        f"| [{r.id}](#{r.id.lower()}) | {r.question} | {r.values[r.default]} | {CONFIDENCE[r.confidence]} | {len({f.scenario for f in found if f.reading == r.id})} |"
        for r in REGISTER.values()
    ]
    head = ("| reading | question | taken | confidence | law scenarios that flip |", "| --- | --- | --- | --- | --- |")
    parts = [_OPENING, "\n".join((*head, *rows))]
    parts += [part for reading in REGISTER.values() for part in _reading(reading, found)]
    return "\n\n".join(parts) + "\n"


def _reading(reading: Reading, found: Sequence[Flip]) -> Iterator[str]:
    yield f"## {reading.id}"
    yield f"**{reading.question}** ({reading.provision})"
    yield "\n".join(
        (
            f"- Taken: `{reading.default}`, {reading.values[reading.default]}",
            f"- Authority: {reading.authority} ({CONFIDENCE[reading.confidence]})",
            f"- Asked by: {'; '.join(asked_by(reading.id))}",
        )
    )
    for value in reading.alternatives:
        mine = [flip for flip in found if (flip.reading, flip.value) == (reading.id, value)]
        yield f"`{reading.id}={value}`, {reading.values[value]}: {_told(mine)}"


def _told(mine: Sequence[Flip]) -> str:
    if not mine:
        return "no scenario flips."
    kinds = by_outcome(mine).items()
    return (
        "; ".join(
            f"from {outcome_in_words(before)} to {outcome_in_words(after)}: {', '.join(ids)}"
            for (before, after), ids in kinds
        )
        + "."
    )
