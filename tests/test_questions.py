"""Whatever the law as code can ask of people, word for word: a question that is put otherwise is looked at before it is kept."""

import json
from collections.abc import Iterator
from pathlib import Path

from evaluator.facts import Facts
from evaluator.findings import FINDINGS
from evaluator.readings import REGISTER, Readings
from evaluator.truth import Truth, Unknown
from hushmark.proof import space

KEPT = Path(__file__).with_name("questions.json")
HOW = "read them, and keep them: PYTHONPATH=tests python -c 'import test_questions as t; t.keep()'"
WIDE = ("consent_lifts", "consented", "federal_judge", "necessary")
"""What these ask under other readings is asked by the findings that they are made of."""


def asked() -> dict[str, list[str]]:
    """Return every question that a finding can end in, by the finding."""
    return {name: sorted(set(_asked_by(name))) for name in sorted(FINDINGS)}


def _asked_by(name: str) -> Iterator[str]:
    found = set[str]()

    def find(facts: Facts, readings: Readings) -> Truth:
        truth = FINDINGS[name].find(facts, readings)
        if isinstance(truth, Unknown):
            found.update(map(str, truth.asks))
        return truth

    others = () if name in WIDE else sorted(space.readings_asked(name, "statute"))
    for chosen in ({}, *({reading: value} for reading in others for value in REGISTER[reading].alternatives)):
        space.explore(find, Readings(chosen), {"layer": "statute"})
    yield from found


def keep() -> None:
    """Write down what is asked now."""
    KEPT.write_text(json.dumps(asked(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def test_the_questions_are_those_that_were_read() -> None:
    assert asked() == json.loads(KEPT.read_text(encoding="utf-8")), HOW
