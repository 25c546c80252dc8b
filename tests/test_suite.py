"""A suite is read whole, with every fact of its scenarios, or refused by name with the file and the line."""

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import small_suite

from hushmark import suite, suite_errors
from hushmark.registry import catalogue, find
from hushmark.scenario import Reading


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return small_suite.write(tmp_path)


@pytest.fixture
def forget_steps() -> Iterator[None]:
    """Leave no small suite's steps behind for the real ones."""
    yield
    suite.forget_steps()


def changed(root: Path, old: str, new: str) -> Path:
    """Change one place of the small suite's feature."""
    path = root / "features" / "told.feature"
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, old
    path.write_text(text.replace(old, new), encoding="utf-8")
    return root


def test_every_scenario_and_every_row_is_read(root: Path) -> None:
    assert [scenario.id for scenario in suite.load(root).scenarios] == [
        "OPEN", "NEIGHBOUR", "CHILD/small", "CHILD/almost", "CHILD/of-age", "ABSENT"
    ]  # fmt: skip


def test_a_row_knows_its_case_its_line_and_what_it_inherits(root: Path) -> None:
    child = suite.load(root).by_id["CHILD/almost"]
    assert child.name == "A parent of a child aged 17 asks (almost)"
    assert (root / child.path).read_text(encoding="utf-8").splitlines()[child.line - 1].split()[1] == "almost"
    assert (child.feature, child.rule) == (
        "Who has what is told to nobody",
        "A parent may be told, with the card and the number",
    )
    assert (child.provision, child.level, child.layer, child.kind) == ("24-90-119.2.d", "must", "statute", "law")
    assert child.readings == (Reading("T-AGE", "21"),)
    assert str(child.readings[0]) == "T-AGE=21"
    assert (child.needs, child.control, child.sources) == (("guardians",), "OPEN", ("CRS-24-90-119",))
    assert child.case == "almost"
    assert "young" in child.tags


def test_backgrounds_tables_and_docstrings_come_with_the_steps(root: Path) -> None:
    steps = suite.load(root).by_id["NEIGHBOUR"].steps
    assert [step.kind for step in steps] == ["given", "given", "given", "when", "when", "then", "then"]
    assert steps[1].docstring == "Ask for the card.\n  Then for the number."
    assert steps[2].table == (("thing", "count"), ("card", "1"), ("a | b", "2"))


def test_the_innermost_of_two_provisions_counts(root: Path) -> None:
    loaded = suite.load(root)
    assert loaded.features[0].provision == loaded.by_id["OPEN"].provision == "24-90-119.1"
    assert loaded.by_id["ABSENT"].provision == "24-90-119.2.d"
    assert loaded.features[0].description == "What the statute keeps from being told."


def test_a_scenario_goes_back_to_the_provision_of_its_feature_in_the_rule_of_another(root: Path) -> None:
    changed(root, "@id:NEIGHBOUR @level:must", "@provision:24-90-119.1 @id:NEIGHBOUR @level:must")
    assert suite.load(root).by_id["NEIGHBOUR"].provision == "24-90-119.1"


def test_a_scenario_is_found_by_its_file_and_name(root: Path) -> None:
    loaded = suite.load(root)
    for path in ("features/told.feature", root / "features" / "told.feature"):
        assert loaded.named(path, "A neighbour is refused").id == "NEIGHBOUR"
    with pytest.raises(suite_errors.ScenarioUnknownError, match="no scenario “Nobody”"):
        loaded.named("features/told.feature", "Nobody")


def test_a_control_may_name_an_outline_and_means_the_row_of_the_same_case(root: Path) -> None:
    text = """
  @id:CARD @level:may
    Scenario Outline: With the card (<case>)
      When "Ana" asks
      Then the answer is given
      Examples:
        | case   |
        | small  |
        | almost |
        | of-age |
"""
    changed(root, "  @provision:24-90-119.2.d @needs", f"{text}\n  @provision:24-90-119.2.d @needs")
    changed(root, "@id:CHILD @level:must @control:OPEN", "@id:CHILD @level:must @control:CARD")
    assert suite.load(root).by_id["CHILD/of-age"].control == "CARD/of-age"


def test_the_manifest_is_canonical_and_needs_no_steps(root: Path) -> None:
    manifest = suite.load(root).manifest()
    told = json.loads(manifest.canonical())
    assert told["suite"] == suite.load(root).digest
    assert [entry["id"] for entry in told["entries"]] == sorted(entry["id"] for entry in told["entries"])
    assert told["entries"][-1] == {
        "id": "OPEN", "provision": "24-90-119.1", "level": "may", "layer": "statute", "kind": "law", "needs": [], "control": None
    }  # fmt: skip
    assert manifest.digest == hashlib.sha256(manifest.canonical()).hexdigest()


def test_the_digest_is_of_the_text_and_not_of_its_line_ends(root: Path) -> None:
    before = suite.load(root).digest
    feature = root / "features" / "told.feature"
    feature.write_bytes(feature.read_bytes().replace(b"\n", b"\r\n"))
    assert suite.load(root).digest == before
    (root / "steps" / "more.py").write_text("", encoding="utf-8")
    assert suite.load(root).digest != before


def test_the_digest_is_that_of_sha256sum(root: Path) -> None:
    listing = subprocess.run(
        ["sha256sum", "features/told.feature", "steps/__init__.py", "steps/sentences.py"],
        cwd=root,
        capture_output=True,
        check=True,
    )
    assert suite.load(root).digest == hashlib.sha256(listing.stdout).hexdigest()


@pytest.mark.parametrize(
    ("old", "new", "error"),
    [
        ("@id:OPEN ", "", suite_errors.MissingIdError),
        ("@id:OPEN ", "@id:NEIGHBOUR ", suite_errors.DuplicateIdError),
        ("@id:OPEN ", "@id:GONE ", suite_errors.RetiredIdError),
        ("@id:OPEN @level:may", "@id:OPEN", suite_errors.MissingTagError),
        ("@id:OPEN @level:may", "@id:OPEN @level:may @level:must", suite_errors.RepeatedTagError),
        ("@level:may", "@level:might", suite_errors.UnknownTagValueError),
        ("@level:may", "@level:may @levle:may", suite_errors.UnknownTagError),
        ("@level:may", "@level:may @odd", suite_errors.UnknownTagError),
        ("@id:NEIGHBOUR @level:must @control:OPEN", "@id:NEIGHBOUR @level:must @control:NONE", suite_errors.UnknownControlError),
        ("A neighbour is refused", "A kiosk is not there", suite_errors.DuplicateNameError),
        ("| case       | age | answer   |\n        | of-age     | 18  | withheld |", "", suite_errors.OutlineWithoutRowsError),
        ("| of-age     | 18  | withheld |", "", suite_errors.OutlineWithoutRowsError),
        ("| case       | age | answer   |\n        | of-age     | 18  |", "| age | case | answer |\n        | 18 | x |", suite_errors.MissingCaseError),
        ("of-age", "Of Age", suite_errors.MissingCaseError),
        ('Given "Ana" has borrowed', '* "Ana" has borrowed', suite_errors.FirstStepError),
        ('When "Ana" asks\n    Then the answer is given', 'When "Ana" asks', suite_errors.NoThenError),
        ("But nothing", "Nonsense", suite_errors.FeatureUnreadableError),
    ],
)  # fmt: skip
def test_each_fault_is_refused_by_name_with_its_place(
    root: Path, old: str, new: str, error: type[suite_errors.SuiteError]
) -> None:
    (root / "features" / "retired-ids.txt").write_text("# of 2025\nGONE  folded into OPEN\n", encoding="utf-8")
    with pytest.raises(error, match=r"^features/told\.feature:\d+: "):
        suite.load(changed(root, old, new))


def test_an_outline_that_lost_its_examples_is_refused(root: Path) -> None:
    path = root / "features" / "told.feature"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("  @young")], encoding="utf-8")
    with pytest.raises(suite_errors.OutlineWithoutRowsError):
        suite.load(root)


def test_a_directory_without_a_suite_or_without_scenarios_is_refused(root: Path, tmp_path: Path) -> None:
    with pytest.raises(suite_errors.SuiteNotFoundError):
        suite.load(tmp_path / "steps")
    (root / "features" / "told.feature").write_text("", encoding="utf-8")
    with pytest.raises(suite_errors.NoFeaturesError):
        suite.load(root)


def test_steps_are_loaded_once_and_give_way_to_those_of_another_suite(
    root: Path, tmp_path_factory: pytest.TempPathFactory, forget_steps: None
) -> None:
    suite.load_ready(root)
    before = catalogue()
    suite.load_steps(root)
    assert catalogue() == before
    other = small_suite.write(
        tmp_path_factory.mktemp("other"), steps=small_suite.STEPS.replace("a kiosk asks", "a kiosk asked")
    )
    suite.load_steps(other)
    assert find("when", "a kiosk asks") is None
    assert find("when", "a kiosk asked") is not None


@pytest.mark.parametrize(
    ("old", "new", "error"),
    [
        ("def kiosk_asks", "async def kiosk_asks", suite_errors.AsyncStepError),
        ("a kiosk asks", "{anybody} asks", suite_errors.StepSignatureError),
        ('@when("a kiosk asks")', '@when("{who} asks")', suite_errors.StepSignatureError),
        ("import given,", "import givn,", suite_errors.StepsUnreadableError),
        ("nothing else is told", "the {expected} else is told", suite_errors.StepSignatureError),
    ],
)
def test_steps_that_are_wrong_are_refused_by_name_and_leave_nothing_behind(
    tmp_path: Path, old: str, new: str, error: type[suite_errors.SuiteError], forget_steps: None
) -> None:
    root = small_suite.write(tmp_path, steps=small_suite.STEPS.replace(old, new, 1))
    with pytest.raises(error):
        suite.load_ready(root)
    assert catalogue() == ()


def test_a_sentence_with_two_meanings_is_refused_before_anything_runs(tmp_path: Path, forget_steps: None) -> None:
    steps = small_suite.STEPS.replace("def kiosk_asks(world)", "def kiosk_asks(world, who)").replace(
        "a kiosk asks", "{who} asks", 1
    )
    with pytest.raises(suite_errors.AmbiguousStepError, match="matches more than one when step"):
        suite.load_ready(small_suite.write(tmp_path, steps=steps))


def test_a_wheel_brings_its_suite_along(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Laid out as the wheel lays it: hushmark/suite/ beside the module hushmark/suite.py."""
    site = tmp_path_factory.mktemp("site")
    shutil.copytree(Path(suite.__file__).parent, site / "hushmark", ignore=shutil.ignore_patterns("__pycache__"))
    for part in ("features", "steps"):
        shutil.copytree(root / part, site / "hushmark" / "suite" / part)
    found = subprocess.run(
        [sys.executable, "-c", "from hushmark import suite; print(suite.load_ready().root)"],
        cwd=site, env={"PYTHONPATH": str(site)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert found.stdout.strip() == str((site / "hushmark" / "suite").resolve())
