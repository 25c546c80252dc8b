"""One suite, three runners, one outcome for each scenario; and no run ends well that left a required one open."""

from pathlib import Path

import pytest
import small_suite
from runner_outcomes import RUNNERS, run

SOUND = {
    "OPEN": "passed",
    "NEIGHBOUR": "passed",
    "CHILD/small": "passed",
    "CHILD/almost": "passed",
    "CHILD/of-age": "passed",
    "ABSENT": "inapplicable",
}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_suite.write(tmp_path_factory.mktemp("small"))


def test_a_sound_system_passes_under_every_runner(root: Path) -> None:
    for runner in RUNNERS:
        ran = run(runner, root, path=root / "path")
        assert ran.outcomes == SOUND, (runner, ran.printed)
        assert ran.status == 0, (runner, ran.printed)


@pytest.mark.parametrize(
    ("adapter", "differs"),
    [
        ("leaky", {"NEIGHBOUR": "failed", "CHILD/of-age": "failed"}),
        ("withheld", {"NEIGHBOUR": "untested", "CHILD/of-age": "untested"}),
        ("broken", {"NEIGHBOUR": "cantTell", "CHILD/of-age": "cantTell"}),
        ("untidy", {"NEIGHBOUR": "cantTell"}),
        ("mute", {name: "cantTell" for name in SOUND if name != "ABSENT"}),
        ("down", dict.fromkeys(SOUND, "untested")),
    ],
)
def test_every_runner_says_the_same_of_a_system_that_is_not(root: Path, adapter: str, differs: dict[str, str]) -> None:
    for runner in RUNNERS:
        ran = run(runner, root, adapter, path=root / "path")
        assert ran.outcomes == SOUND | differs, (runner, ran.printed)
        assert ran.status == 1, (runner, ran.printed)


@pytest.mark.parametrize("runner", ["behave", "pytest"])
def test_a_skip_of_a_required_scenario_is_named_and_does_not_end_well(root: Path, runner: str) -> None:
    ran = run(runner, root, "withheld", path=root / "path")
    assert "REQUIRED AND NOT PASSED: NEIGHBOUR untested: the adapter cannot ask this" in ran.printed


def test_pytest_shows_what_cannot_be_told_as_an_error_and_a_skip_with_its_reason(root: Path) -> None:
    ran = run("pytest", root, "broken", "-rA", path=root / "path")
    assert "2 errors" in ran.printed
    assert "failed" not in ran.printed.splitlines()[-1]
    assert "it has no kiosk" in ran.printed


def test_a_subset_is_judged_by_what_it_selected(root: Path) -> None:
    leaky_but_not_here = {"OPEN": "passed"}
    chosen = {"behave": ["--tags=id:OPEN"], "pytest": ["-m", "id(value='OPEN')"]}
    for runner, arguments in chosen.items():
        ran = run(runner, root, "leaky", *arguments, path=root / "path")
        assert (ran.status, ran.outcomes) == (0, leaky_but_not_here), ran.printed


def test_a_selection_of_nothing_does_not_end_well(root: Path) -> None:
    assert run("behave", root, "", "--tags=id:NONE", path=root / "path").status != 0
    assert run("pytest", root, "", "-m", "id(value='NONE')", path=root / "path").status != 0


def test_tags_select_the_same_scenarios_under_behave_and_pytest(root: Path) -> None:
    behave = run("behave", root, "", "--tags=provision:24-90-119.2.d and young", path=root / "path")
    pytest_ = run("pytest", root, "", "-m", "provision(value='24-90-119.2.d') and young", path=root / "path")
    assert behave.outcomes.keys() == pytest_.outcomes.keys() == {"CHILD/small", "CHILD/almost"}


def test_the_plugin_collects_nothing_and_needs_no_suite_when_no_feature_is_asked_for(tmp_path: Path) -> None:
    root = small_suite.write(tmp_path)
    (root / "features" / "told.feature").write_text("Nonsense", encoding="utf-8")
    (root / "tests" / "test_features.py").write_text("def test_of_its_own() -> None: ...\n", encoding="utf-8")
    assert "1 passed" in run("pytest", root, path=root / "path").printed


@pytest.mark.parametrize("runner", RUNNERS)
@pytest.mark.parametrize(
    ("of", "old", "new", "error"),
    [
        ("feature", "A neighbour is refused", "A kiosk is not there", "DuplicateNameError"),
        ("feature", "| of-age     | 18  | withheld |", "", "OutlineWithoutRowsError"),
        ("steps", "def kiosk_asks", "async def kiosk_asks", "AsyncStepError"),
        ("steps", '"a kiosk asks")\n    def kiosk_asks(world', '"{who} asks")\n    def kiosk_asks(world, who', "AmbiguousStepError"),
    ],
)  # fmt: skip
def test_what_runners_disagree_about_is_refused_by_name(
    tmp_path: Path, runner: str, of: str, old: str, new: str, error: str
) -> None:
    texts = {"feature": small_suite.FEATURE, "steps": small_suite.STEPS}
    assert texts[of].count(old) == 1
    root = small_suite.write(tmp_path, **(texts | {of: texts[of].replace(old, new)}))
    ran = run(runner, root, path=root / "path")
    assert error in ran.printed
    assert ran.status != 0
    assert ran.outcomes == {}


def test_a_sentence_without_a_meaning_cannot_be_told_under_any_runner(tmp_path: Path) -> None:
    root = small_suite.write(
        tmp_path, feature=small_suite.FEATURE.replace("nothing else is told", "nothing else is sung")
    )
    for runner in RUNNERS:
        ran = run(runner, root, path=root / "path")
        assert ran.outcomes == SOUND | {"NEIGHBOUR": "cantTell"}, (runner, ran.printed)
        assert ran.status != 0
