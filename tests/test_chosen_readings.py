"""A run may read the law otherwise: what then flips is not asked, what rests on the reading is, and the choice is bound."""

import subprocess
import sys
from datetime import date
from functools import cache
from pathlib import Path
from typing import cast

import msgspec
import pytest

from evaluator.readings import UnknownReading
from hushmark.certify import certify
from hushmark.configuration import read
from hushmark.examine import Described, Examination, describe_all
from hushmark.protocol.adapter import Adapter
from hushmark.results import Channel, Declaration, Results
from hushmark.suite import load_ready


@cache
def certified(*readings: tuple[str, str]) -> Results:
    return certify("reference", seed=1, readings=dict(readings))


def by_id(chosen: dict[str, str]) -> dict[str, Described]:
    return {one.scenario.id: one for one in describe_all(load_ready().scenarios, date(2026, 11, 23), chosen)}


def test_a_sound_decision_service_is_certified_under_another_reading_and_the_results_say_so() -> None:
    results = certified(("T-AGE", "21"))
    assert results.verdict.exit_status == 0, results.verdict.grounds
    assert results.law.readings == {"T-AGE": "21"}
    assert next(entry for entry in results.law.register if entry.id == "T-AGE").taken == "21"


def test_what_flips_is_not_asked_and_not_required() -> None:
    results = certified(("T-AGE", "21"))
    flipped = next(result for result in results.results if result.id == "LAW-416")
    assert (flipped.outcome, flipped.required) == ("inapplicable", False)
    assert "takes T-AGE=21" in flipped.reason
    assert "permitted" in flipped.reason
    assert next(result for result in results.results if result.id == "LAW-417").required


def test_where_a_control_is_not_asked_its_twin_is_judged_without_it() -> None:
    results = certified(("T-RECSCOPE", "account"))
    assert results.verdict.exit_status == 0, results.verdict.grounds


def test_an_interface_scenario_that_rests_on_a_reading_is_required_of_a_run_that_chose_it() -> None:
    declaration = Declaration(
        adapter_spec="x",
        channels=(Channel("opac-patron", "wire", ("guardian.view", "patron.loans.list")),),
        seeds=("patron", "item", "loan", "guardianLink"),
    )
    examination = Examination(cast("Adapter", None), declaration, date(2026, 11, 23), 1)
    required = {}
    for age in ("", "18", "21"):
        described = list(by_id({"T-AGE": age} if age else {}).values())
        required[age] = {
            name for name in examination.required(examination.instances(described)) if name.startswith("IF-046")
        }
    assert not required[""]
    assert required["18"]
    assert not required["21"], "read so, the link at nineteen is no violation"


def test_a_scenario_that_chooses_the_reading_itself_keeps_its_own() -> None:
    one = by_id({"T-AGE": "18"})["LAW-417"]
    assert one.decision.verdict == "permitted"
    assert not one.otherwise


def test_a_reading_that_the_register_lacks_is_refused_before_anything_is_sent() -> None:
    with pytest.raises(UnknownReading, match="T-AGE=19"):
        certify("reference", readings={"T-AGE": "19"})
    told = subprocess.run(
        [sys.executable, "-m", "hushmark", "certify", "--adapter", "reference", "--reading", "T-AGE"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 2
    assert "ID=VALUE" in told.stderr


def test_the_configuration_file_chooses_readings_and_the_command_line_adds_to_them(tmp_path: Path) -> None:
    file = tmp_path / "hushmark.toml"
    file.write_text('[readings]\nT-AGE = "21"\n', encoding="utf-8")
    assert read(file).but(adapter=None, readings={"T-REG": "no"}).readings == {"T-AGE": "21", "T-REG": "no"}


def test_results_under_another_reading_are_other_results() -> None:
    plain, other = (msgspec.json.encode(certified(*chosen).law.readings) for chosen in ((), (("T-AGE", "21"),)))
    assert plain != other
