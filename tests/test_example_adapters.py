"""The complete adapters in three languages find out what the built-in one does; benchmarks/adapters.py compares whole runs."""

import sys
from datetime import datetime
from pathlib import Path

import pytest

from hushmark.certify import DENVER, certify
from hushmark.new_adapter import LANGUAGES

EXAMPLES = Path(__file__).parents[1] / "examples"
ONLY = (
    "IF-003",
    "IF-020",
    "IF-023",
    "IF-042",
    "IF-051",
    "IF-056",
    "IF-057",
    "IF-059",
    "IF-060",
    "IF-066",
    "IF-071",
    "IF-105",
    "IF-111",
    "IF-112",
    "IF-114",
    "IF-118",
    "IF-123",
)
"""A scenario for each channel and each kind of entity, those that sign out and search among them."""


def outcomes(spec: str) -> dict[str, tuple[str, str]]:
    results = certify(spec, only=ONLY, seed=5, clock=datetime.now(DENVER), directory=EXAMPLES)
    assert not results.problems
    return {result.id: (result.outcome, result.observed) for result in results.results}


@pytest.fixture(scope="module")
def built_in() -> dict[str, tuple[str, str]]:
    return outcomes("example")


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_found_out_is_the_same_in_every_language(language: str, built_in: dict[str, tuple[str, str]]) -> None:
    start = LANGUAGES[language].start.replace(LANGUAGES[language].file, f"{language}/{LANGUAGES[language].file}")
    assert outcomes(f"stdio:{start} {sys.executable}") == built_in
    assert len(built_in) > len(ONLY)
    assert {outcome for outcome, _ in built_in.values()} == {"passed"}
