"""The lint keeps features in the Gherkin that three parsers read alike, cited, paired, and in the suite's vocabulary."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import small_suite

from hushmark import suite
from hushmark.lint import Finding, lint, lint_directory


@pytest.fixture(autouse=True)
def forget_steps() -> Iterator[None]:
    """Leave no small suite's steps behind for the real ones."""
    yield
    suite.forget_steps()


def findings(tmp_path: Path, old: str, new: str) -> list[Finding]:
    """What the lint says of the small suite once one thing in its feature is changed."""
    assert small_suite.FEATURE.count(old) == 1, old
    return lint_directory(small_suite.write(tmp_path, feature=small_suite.FEATURE.replace(old, new)))


def test_a_sound_suite_has_nothing_to_mend(tmp_path: Path) -> None:
    assert lint(suite.load_ready(small_suite.write(tmp_path))) == []


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("| card   | 1     |", "| card\\\\n | 1     |", "behave reads another table in “the desk holds:”"),
        ("But nothing else is told", 'But nothing else is told\n            """json\n            {}\n            """', "carries a docstring that its step"),
        ("Given the clerk is told:", "Given the clerk is told\n          And the clerk is told:", "lacks the docstring that its step reads"),
        ("Examples: still a child", "Examples: still a child\n            Younger than eighteen.", "behave cannot read this"),
        ("@young", "@needs:young", "@needs:young stands on Examples"),
        ("@control:OPEN\n        Scenario Outline", "@control:OPEN @source:<case>\n        Scenario Outline", "@source:<case> holds a placeholder"),
        (" asks (<case>)", " asks about <answer>", "does not hold <case>"),
        ("Then the answer is given\n\n      @prov", "Then the answer is lost\n\n      @prov", "no then step matches “the answer is lost”"),
        (" @source:CRS-24-90-119", "", "OPEN cites no source"),
        ("@source:CRS-24-90-119", "@source:§119", "not every runner can select"),
        ("@id:OPEN @level:may", "@id:OPEN @level:should", "NEIGHBOUR has the control OPEN, which is no may"),
        ("@level:must @control:OPEN\n        Scenario: A n", "@level:must @kind:interface\n        Scenario: A n", "NEIGHBOUR is a must without a control"),
        ("Scenario: A kiosk is not there\n          When", "Scenario: A kiosk is not there\n          And", "pytest-bdd cannot read this"),
    ],
)  # fmt: skip
def test_each_fault_is_found_with_its_place(tmp_path: Path, old: str, new: str, problem: str) -> None:
    found = findings(tmp_path, old, new)
    assert all(finding.path == "features/told.feature" for finding in found)
    assert any(problem in str(finding) for finding in found), found


def test_a_finding_says_where_what_and_what_to_do(tmp_path: Path) -> None:
    [found] = findings(tmp_path, "When a kiosk asks", "When a kiosk sings")
    line = small_suite.FEATURE.splitlines().index("          When a kiosk asks") + 1
    assert str(found) == (
        f"features/told.feature:{line}: no when step matches “a kiosk sings”. "
        "Use a sentence of the catalog, or define this one in steps/."
    )


def test_a_suite_that_cannot_be_loaded_is_one_finding(tmp_path: Path) -> None:
    [found] = findings(tmp_path, "A neighbour is refused", "A kiosk is not there")
    assert "is also the name of the scenario at features/told.feature:" in found.problem


def test_an_ambiguous_sentence_is_found_where_it_stands(tmp_path: Path) -> None:
    root = small_suite.write(
        tmp_path,
        steps=small_suite.STEPS.replace("a kiosk asks", "a {thing} asks", 1).replace(
            "kiosk_asks(world)", "kiosk_asks(world, thing)"
        ),
    )
    loaded = suite.load(root)
    suite.load_steps(root)
    assert all("matches more than one when step" in finding.problem and finding.line for finding in lint(loaded))
    assert lint(loaded)


def test_a_feature_without_a_scenario_is_found(tmp_path: Path) -> None:
    root = small_suite.write(tmp_path)
    (root / "features" / "empty.feature").write_text("Feature: Nothing yet\n", encoding="utf-8")
    assert [finding.path for finding in lint_directory(root)] == ["features/empty.feature"]
