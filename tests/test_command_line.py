"""The command line as a tired vendor meets it: what it prints, and the status with which it ends."""

import json
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from hushmark import bundle
from hushmark import results as files
from hushmark.cli.certifying import say
from hushmark.cli.plain import as_called
from tests.build import a_result, a_run

CASE = {
    "date": "2026-11-23",
    "act": "disclose",
    "actor": "automated",
    "recipient": "parent",
    "use_head": "materials",
    "relation": "custodial_parent",
    "card_or_number": "has_number",
    "channel": "web",
    "birth_date": "2008-11-23",
}


def hushmark(*words: str, given: str = "", where: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "hushmark", *words], input=given, capture_output=True, text=True, cwd=where, check=False
    )


def test_certify_without_anything_certifies_the_example_and_then_says_how_to_point_it_at_yours(certified: Path) -> None:
    printed = (certified / "printed.txt").read_text()
    assert "certified (unsigned: no certificate issued)" in printed
    assert "hushmark adapter new" in printed
    (folder,) = (certified / "reports").iterdir()
    assert {path.name for path in folder.iterdir()} >= {*bundle.FORMS}


def test_a_refused_system_ends_with_1_and_each_failure_can_be_repeated_by_one_command(tmp_path: Path) -> None:
    root = Path(__file__).parent.parent
    ran = hushmark("certify", "--adapter", "python:tests.few_doors:Faulty", "--reports", str(tmp_path), where=root)
    assert ran.returncode == 1
    assert "IF-003@rest-patron" in ran.stdout
    assert "--only IF-003 --seed" in ran.stdout


def test_whoever_names_no_adapter_is_told_that_this_is_the_example_and_not_theirs(tmp_path: Path) -> None:
    for words in (("doctor",), ("adapter", "check"), ("certify", "--only", "IF-003")):
        first = hushmark(*words, where=tmp_path).stderr.splitlines()[0]
        assert first == "No hushmark.toml here: this is the example system, not yours."


def test_what_is_not_required_is_told_under_a_heading_of_its_own() -> None:
    failed = a_result("failed", id="IF-900@opac-anon", required=False)
    told = say(a_run(failed, a_result("failed", id="IF-901@opac-anon")))
    assert told.index("IF-901") < told.index("Not required for a certificate:") < told.index("IF-900")


def test_what_was_not_tested_is_told_once_for_each_reason() -> None:
    holds = [
        a_result("untested", id=f"IF-{number:03}@sip2", reason="It cannot arrange: a hold.") for number in range(20)
    ]
    links = a_result("untested", id="IF-100@sip2", reason="It cannot arrange: a guardian.")
    told = say(a_run(*holds, links))
    assert told.count("It cannot arrange: a hold.") == told.count("It cannot arrange: a guardian.") == 1
    assert "Untested: IF-000@sip2, " in told
    assert "IF-007@sip2 and 12 more\n  It cannot arrange: a hold." in told
    assert "Untested: IF-100@sip2\n" in told


def test_a_long_list_of_ids_is_cut_on_the_terminal_and_a_short_one_is_not() -> None:
    def told(count: int) -> str:
        run = a_run(a_result("failed"))
        ids = ", ".join(f"IF-{number:03}@sip2" for number in range(count))
        verdict = msgspec.structs.replace(
            run.verdict, grounds=(f"{count} required scenarios untested: {ids} (adapter)",)
        )
        return say(msgspec.structs.replace(run, verdict=verdict))

    assert "IF-007@sip2 and 12 more (adapter)" in told(20)
    assert "IF-008" not in told(20)
    assert "IF-007@sip2 (adapter)" in told(8)


def test_what_offends_good_practice_alone_is_certified_and_does_not_end_well_where_more_must_come(
    tmp_path: Path,
) -> None:
    """Of few interfaces, so that it is certified in part; with all of them the zoo is measured."""
    words = ("--adapter", "python:tests.few_doors:Advised", "--require", "certified", "--reports", str(tmp_path))
    ran = hushmark("certify", *words, where=Path(__file__).parent.parent)
    assert "certified in part" in ran.stdout.splitlines()[0]
    assert "Required was certified" in ran.stdout
    assert ran.returncode == 3
    (kept,) = tmp_path.glob("*/results.json")
    assert "failed" in {result.outcome for result in files.read(kept).results}


def test_an_adapter_that_does_not_exist_ends_with_3_and_still_leaves_a_report(tmp_path: Path) -> None:
    ran = hushmark("certify", "--adapter", "stdio:/no/such/program", where=tmp_path)
    assert ran.returncode == 3
    assert "(configuration)" in ran.stdout
    assert list(tmp_path.glob("reports/*/report.html"))


@pytest.mark.parametrize("words", [("certify", "--only", "IF-999"), ("certify", "--sneed", "1"), ("explain",)])
def test_a_command_used_wrongly_ends_with_2_and_leaves_nothing(words: tuple[str, ...], tmp_path: Path) -> None:
    ran = hushmark(*words, where=tmp_path)
    assert ran.returncode == 2
    assert ran.stderr
    assert not list(tmp_path.iterdir())


def test_where_no_report_can_be_written_nothing_counts(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    ran = hushmark("certify", "--only", "IF-003", "--reports", str(tmp_path / "file" / "below"), where=tmp_path)
    assert ran.returncode == 3
    assert "nothing counts" in ran.stderr


def test_a_fault_of_hushmark_itself_never_looks_like_a_system_that_was_refused(tmp_path: Path) -> None:
    broken = "import hushmark.verdict as v; v.decide = lambda *_: 1 / 0; from hushmark.cli import main; main(['certify', '--adapter', 'reference'])"
    ran = subprocess.run([sys.executable, "-c", broken], capture_output=True, text=True, cwd=tmp_path, check=False)
    assert ran.returncode == 3
    assert "fault of Hushmark itself" in ran.stderr
    assert not list(tmp_path.iterdir())


def test_explain_answers_one_case_in_words_and_in_json() -> None:
    told = hushmark("explain", "--ordinary", "--facts", "-", given=json.dumps(CASE))
    assert told.returncode == 0, told.stderr
    assert "prohibited" in told.stdout.lower()
    assert "24-90-119(2)(d)" in told.stdout
    answer = json.loads(hushmark("explain", "--ordinary", "--json", "--facts", "-", given=json.dumps(CASE)).stdout)
    assert answer["verdict"] == "prohibited"
    assert "T-AGE" in answer["readings"]
    other = json.loads(
        hushmark(
            "explain", "--ordinary", "--json", "--reading", "T-AGE=21", "--facts", "-", given=json.dumps(CASE)
        ).stdout
    )
    assert other["verdict"] == "permitted"


def test_explain_says_what_is_missing_and_takes_nothing_for_granted() -> None:
    answer = json.loads(
        hushmark("explain", "--json", "--facts", "-", given='{"date": "2026-11-23", "holder": "public"}').stdout
    )
    assert answer["verdict"] == "undetermined"
    assert "identifies (" in answer["missing"]


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ("{", "not JSON"),
        ("[]", "one JSON object"),
        ('{"holdr": "public"}', "there is no fact 'holdr'"),
        ('{"holder": "pub"}', "academic_state"),
        ('{"necessary": 1}', "allowed: yes, no"),
        ('{"date": "1970-01-01"}', "first edition"),
        ('{"readings": {"T-AGE": "19"}}', "T-AGE=21"),
    ],
)
def test_facts_that_cannot_be_read_are_refused_with_what_is_allowed(given: str, says: str) -> None:
    ran = hushmark("explain", "--facts", "-", given=given)
    assert ran.returncode == 2
    assert says in ran.stderr
    assert "Traceback" not in ran.stderr


def test_what_a_vendor_calls_its_product_cannot_move_the_cursor(tmp_path: Path) -> None:
    adapter = tmp_path / "noisy.py"
    adapter.write_text(
        "class Adapter:\n"
        "    def initialize(self, params):\n"
        "        return {'protocol': '1.0', 'adapter': {'name': 'n', 'version': '1'}, 'product': {'name': 'Red\\u202e ILS', 'version': '1'},\n"
        "                'capabilities': {'seed': [], 'staffRoles': [], 'channels': {}, 'decide': 'none', 'clock': 'none', 'reset': 'none', 'parallel': 1}}\n"
    )
    ran = hushmark("certify", "--adapter", "python:noisy:Adapter", where=tmp_path)
    assert ran.returncode == 3
    assert "\x1b[31m" not in ran.stdout
    assert "\u202e" not in ran.stdout


def test_a_command_that_is_told_begins_with_what_starts_hushmark_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From a checkout that is on no search path: .venv/bin/hushmark; where hushmark is on the path, hushmark."""
    folder = tmp_path / ".venv" / "bin"
    folder.mkdir(parents=True)
    script = folder / "hushmark"
    script.write_text("#!/bin/sh\n")
    script.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", [str(script)])
    told = "run hushmark certify --only IF-003, or /else/hushmark certify; hushmark is quick"
    monkeypatch.setenv("PATH", "/usr/bin")
    assert as_called(told) == told.replace("run hushmark", "run .venv/bin/hushmark")
    monkeypatch.setenv("PATH", str(folder))
    assert as_called(told) == told


def test_a_scenario_that_was_chosen_and_not_answered_is_told_with_its_exchange_though_nothing_requires_it(
    tmp_path: Path,
) -> None:
    """Staff who cannot sign in, and a scenario of what the statute permits."""
    root = Path(__file__).parent.parent
    adapter = "python:tests.doctored:AnotherPassword"
    ran = hushmark("certify", "--adapter", adapter, "--only", "IF-030", "--reports", str(tmp_path), where=root)
    assert ran.returncode == 3
    assert "IF-030@rest-staff: The circulation desk sees what a patron has on loan" in ran.stdout
    assert "was answered with status 401 (POST http://127.0.0.1" in ran.stdout
    assert "--only IF-030 --seed" in ran.stdout
