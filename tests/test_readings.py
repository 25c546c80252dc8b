"""The register of readings: what is taken where the text is open, and exactly what hangs on it."""

import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from evaluator.decision import decide
from evaluator.readings import OPEN, REGISTER, Readings
from hushmark.examine import Described
from hushmark.proof.flips import Flip, asked_by, flips
from hushmark.proof.scenarios import every_scenario
from hushmark.readings_page import readings_reference

PAGE = Path(__file__).parents[1] / "docs" / "readings.md"
HOW = "write it anew: python -c 'from hushmark.readings_page import readings_reference as r; print(r(), end=\"\")' > docs/readings.md"


@cache
def scenarios() -> tuple[Described, ...]:
    return every_scenario()


@cache
def found() -> tuple[Flip, ...]:
    return flips(scenarios())


def hushmark(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "hushmark", *words], capture_output=True, text=True, check=False)


def test_the_page_in_the_repository_is_the_one_that_register_and_scenarios_make() -> None:
    assert PAGE.read_text(encoding="utf-8") == readings_reference(), HOW


@pytest.mark.parametrize("name", ["T-AGE", "T-REG", "T-NEC", "T-VER", "T-MENS", "T-PARREC"])
def test_what_flips_is_what_each_scenario_says_when_it_is_asked_again_and_nothing_else(name: str) -> None:
    told = {(f.value, f.scenario, f.before, f.after) for f in found() if f.reading == name}
    again = set()
    for one in scenarios():
        if name in one.decision.readings.chosen:
            continue
        before = (one.decision.verdict, one.decision.penalty)
        for value in REGISTER[name].values:
            other = decide(one.facts, Readings({**one.decision.readings.chosen, name: value}))
            if (other.verdict, other.penalty) != before:
                again.add((value, one.scenario.id, before, (other.verdict, other.penalty)))
    assert told == again
    assert told
    assert flips(scenarios(), name) == tuple(flip for flip in found() if flip.reading == name)


def test_a_son_of_twenty_is_a_minor_if_a_minor_is_a_person_under_21() -> None:
    flip = next(f for f in found() if (f.reading, f.value, f.scenario) == ("T-AGE", "21", "LAW-416"))
    assert (flip.before[0], flip.after[0]) == ("prohibited", "permitted")
    assert "LAW-417" not in {f.scenario for f in found() if f.reading == "T-AGE"}, "it chooses the reading itself"


def test_every_reading_is_asked_by_something_and_has_a_question_an_authority_and_another_value() -> None:
    for reading in REGISTER.values():
        assert asked_by(reading.id), reading.id
        assert reading.question.endswith("?")
        assert reading.authority
        assert reading.confidence in ("ST", "OG", "CP", "AR")
        assert reading.alternatives or reading.id == "T-PURSUANT"
        assert reading.default == next(iter(reading.values))
        assert OPEN not in reading.alternatives or reading.id == "T-WARRANT"


def test_the_command_tells_one_reading_in_full_and_one_value_of_it() -> None:
    told = " ".join(hushmark("law", "readings", "T-AGE=21").stdout.split())
    assert "At what age does a minor come of age?" in told
    assert "prohibited (penalty not determined) -> permitted" in told
    assert "LAW-416" in told


def test_the_value_that_is_taken_anyway_flips_nothing() -> None:
    assert "nothing flips" in hushmark("law", "readings", "T-AGE=18").stdout


def test_a_program_reads_the_whole_register() -> None:
    register = {reading["id"]: reading for reading in json.loads(hushmark("law", "readings", "--json").stdout)}
    assert list(register) == list(REGISTER)
    assert {flip["value"] for flip in register["T-AGE"]["flips"]} == {"21"}


@pytest.mark.parametrize(
    ("words", "said"), [("T-MOON", "T-MOON is not in the register"), ("T-AGE=19", "allowed: T-AGE=18, T-AGE=21")]
)
def test_what_the_register_does_not_have_is_a_usage_error_that_names_what_it_has(words: str, said: str) -> None:
    told = hushmark("law", "readings", words)
    assert told.returncode == 2
    assert said in " ".join(told.stderr.split())
