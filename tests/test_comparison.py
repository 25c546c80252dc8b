"""Two runs compared: what changed around them is told apart from what came of them, and what got worse is named."""

import json
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from msgspec.structs import replace

from hushmark import bundle, verdict
from hushmark.cli import main
from hushmark.comparison import against, worse
from hushmark.report.html import render
from hushmark.results import Channel, Results, sealed
from tests.build import CHANNELS, a_result, a_run, many
from tests.test_report import Reader

BEFORE = a_run(a_result("passed"), a_result("passed", id="INT-002@opac-anon", required=False))


def told(after: Results, before: Results = BEFORE) -> dict[str, bool]:
    return {change.what: change.worse for change in against(before, after).changes}


def test_a_run_compared_with_itself_has_no_changes() -> None:
    assert told(BEFORE) == {}
    assert not worse(against(BEFORE, BEFORE))


@pytest.mark.parametrize("outcome", ["failed", "cantTell", "untested", "inapplicable"])
def test_it_is_worse_where_a_required_scenario_passed_then_and_not_now(outcome: Any) -> None:
    others = BEFORE.results[1:]
    assert any(told(a_run(a_result(outcome), *others)).values())
    assert not any(told(a_run(BEFORE.results[0], replace(others[0], outcome=outcome))).values())
    assert not any(told(BEFORE, a_run(a_result(outcome), *others)).values())


def test_a_required_result_that_is_gone_is_worse_and_a_new_one_is_only_new() -> None:
    more = a_run(*BEFORE.results, a_result("failed", id="INT-009@opac-anon"), certificate_class="certified")
    assert told(more) == {"INT-009@opac-anon is new, and has failed": False}
    assert told(a_run(BEFORE.results[1])) == {"INT-001@opac-patron had passed, and was not asked": True}


def test_a_certificate_that_was_earned_and_is_not_is_worse() -> None:
    lost = a_run(*BEFORE.results, certificate_class="inconclusive")
    assert told(lost) == {"the verdict was certified, and is inconclusive": True}


def test_what_changed_around_a_run_is_named_and_is_no_fault_of_the_system() -> None:
    declared = replace(
        BEFORE.declaration,
        product_version="4.3",
        adapter_digest="sha256:other",
        channels=(replace(CHANNELS[0], operations=("item.status",)), *CHANNELS[1:-1], Channel("ncip", "wire", ())),
    )
    law = replace(BEFORE.law, checked_to="2027-01-01")
    after = sealed(replace(BEFORE, declaration=declared, law=law, suite=replace(BEFORE.suite, digest="sha256:other")))
    assert told(after) == {
        "the version was 4.2, and is 4.3": False,
        "the files of the adapter are others: their digest has changed": False,
        "the channel ncip was withheld, and is wire": False,
        "the channel opac-anon no longer offers search.public": False,
        "the text of the suite is another: its digest has changed": False,
        f"the day to which it was checked was {BEFORE.law.checked_to}, and is 2027-01-01": False,
    }


def written(results: Results, folder: Path) -> Path:
    """Write a run with the verdict that it really gets."""
    channels = tuple(
        Channel(name, "wire", ("patron.loans.list", "item.status"))
        for name in ("opac-anon", "opac-patron", "rest-staff")
    )
    honest = replace(results, declaration=replace(results.declaration, channels=channels))
    required = [result.id for result in results.results if result.required]
    decided = verdict.decide(honest.declaration, required, honest.results, (), "")
    return bundle.write(sealed(replace(honest, verdict=decided)), folder)


def test_the_command_says_what_changed_and_ends_with_1_if_anything_got_worse(tmp_path: Path) -> None:
    sound, refused = (written(many(4, failing), tmp_path / str(failing)) for failing in (0, 1))
    worsened = CliRunner().invoke(main, ["compare", str(sound), str(refused)])
    assert worsened.exit_code == 1
    assert "worse: INT-000@opac-anon had passed, and has failed" in worsened.stdout
    mended = CliRunner().invoke(main, ["compare", str(refused), str(sound / "results.json"), "--json"])
    assert mended.exit_code == 0
    assert json.loads(mended.stdout)["worse"] is False
    cut = tmp_path / "cut.json"
    cut.write_bytes((sound / "results.json").read_bytes()[:-40])
    assert CliRunner().invoke(main, ["compare", str(cut), str(sound)]).exit_code == 2


def test_a_page_shows_what_changed_since_the_baseline() -> None:
    after = a_run(a_result("failed"), BEFORE.results[1])
    page = render(sealed(replace(after, baseline=against(BEFORE, after))))
    assert "INT-001@opac-patron had passed, and has failed" in Reader(page).text


@pytest.mark.parametrize("kind", ["github", "gitlab", "shell"])
def test_a_pipeline_s_file_names_the_adapter_and_keeps_the_reports(kind: str) -> None:
    ran = CliRunner().invoke(main, ["ci", kind, "--adapter", "stdio:node my-adapter.js"])
    assert ran.exit_code == 0
    assert "hushmark certify --adapter 'stdio:node my-adapter.js' --reports hushmark-reports" in ran.stdout
    assert "{" not in ran.stdout.replace("{python-version", "").replace("{name", "").replace("{junit", "")


@pytest.mark.parametrize(
    "adapter", ["stdio:./go # fast", "stdio:./go: now", "stdio:./go || true", "stdio:./go '$(true)' `true`"]
)
@pytest.mark.parametrize("kind", ["github", "gitlab", "shell"])
def test_a_pipeline_s_file_runs_this_command_and_no_other_whatever_the_adapter_is_called(
    kind: str, adapter: str
) -> None:
    text = CliRunner().invoke(main, ["ci", kind, "--adapter", adapter]).stdout
    if kind == "github":
        text = "\n".join(step.get("run", "") for step in yaml.safe_load(text)["jobs"]["certify"]["steps"])
    elif kind == "gitlab":
        text = "\n".join(yaml.safe_load(text)["hushmark"]["script"])
    (line,) = (line for line in text.splitlines() if "hushmark certify" in line)
    words = shlex.split(line)
    assert words[1:5] == ["certify", "--adapter", adapter, "--reports"]
    assert words[5:] in (["hushmark-reports"], ["hushmark-reports", "--annotate"])


def test_no_pipeline_s_file_is_made_for_an_adapter_of_two_lines() -> None:
    ran = CliRunner().invoke(main, ["ci", "shell", "--adapter", "stdio:./go\nexit 0"])
    assert ran.exit_code == 2
    assert "not one line" in ran.stderr
