"""The law written once more by hand, for three engines that others made: they say what the evaluator says."""

from collections import Counter
from collections.abc import Callable, Sequence

import pytest

from tests.engines.asked import (
    ENGINES,
    HERE,
    Case,
    at_random,
    by_cedar,
    by_clingo,
    by_evaluator,
    by_rego,
    deciding,
    texts,
)

DECIDING, RANDOM = list(deciding()), list(at_random(1500, seed=24_90_119))


@pytest.fixture(scope="module")
def expected() -> list[str]:
    return by_evaluator(DECIDING + RANDOM)


@pytest.mark.parametrize("engine", ENGINES)
def test_an_engine_that_read_the_statute_for_itself_says_the_same_of_every_case(
    engine: str, expected: list[str]
) -> None:
    told = ENGINES[engine](DECIDING + RANDOM)
    apart = [
        (case, ours, theirs)
        for case, ours, theirs in zip(DECIDING + RANDOM, expected, told, strict=True)
        if ours != theirs
    ]
    assert apart == []


def test_every_text_and_every_verdict_is_among_the_cases(expected: list[str]) -> None:
    """Cases that were all of one verdict would show nothing."""
    counted = Counter(
        (case.edition, case.on_top, verdict) for case, verdict in zip(DECIDING + RANDOM, expected, strict=True)
    )
    for edition, on_top in texts():
        for verdict in ("prohibited", "permitted", "not-covered", "undetermined"):
            assert counted[edition, on_top, verdict] >= 3, (edition, on_top, verdict)


def test_each_condition_turns_the_verdict_of_its_case() -> None:
    """Met and failed are two verdicts, and not known is *undetermined*, but for (3), which punishes and decides nothing."""
    verdicts = by_evaluator(DECIDING)
    for place in range(0, len(DECIDING), 3):
        met, failed, open_ = verdicts[place : place + 3]
        changed = {
            name for name, answer in DECIDING[place].answers.items() if DECIDING[place + 1].answers[name] != answer
        }
        if not changed <= {"punishable_actor", "punishable_in_system", "immune_reporter"}:
            assert (met != failed, open_) == (True, "undetermined"), (changed, met, failed, open_)


FAULTS: dict[str, tuple[Callable[[Sequence[Case], str], list[str]], str, str]] = {
    "Cedar": (by_cedar, 'context.consent_in_force == "no" ||', ""),
    "Rego": (by_rego, '"consent_in_force", ', ""),
    "clingo": (by_clingo, "consent_in_force; ", ""),
}


@pytest.mark.parametrize("engine", FAULTS)
def test_a_condition_left_out_of_the_text_of_an_engine_is_noticed(engine: str) -> None:
    ask, words, instead = FAULTS[engine]
    [path] = (
        path for path in HERE.iterdir() if path.suffix == {"Cedar": ".cedar", "Rego": ".rego", "clingo": ".lp"}[engine]
    )
    law = path.read_text(encoding="utf-8")
    assert words in law
    assert ask(DECIDING, law.replace(words, instead)) != by_evaluator(DECIDING)
