"""A new adapter in each language: it runs as it is written, says what is missing, and nothing is overwritten."""

import re
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from hushmark.adapter_check import check
from hushmark.certify import DENVER
from hushmark.cli import main
from hushmark.configuration import read
from hushmark.finding import Finding
from hushmark.new_adapter import LANGUAGES, make
from hushmark.protocol.messages import schema

NAMED = {
    "python": {"about": 'return {"name": "P", "version": "1"}, {"name": "s", "environment": "test", "patrons": 0}'},
    "node": {"about": 'return [{ name: "P", version: "1" }, { name: "s", environment: "test", patrons: 0 }];'},
    "java": {
        "about": 'return Map.of("name", "P", "version", "1");',
        "system": 'return Map.of("name", "s", "environment", "test", "patrons", 0);',
    },
}
"""What is filled in first, in each language: who the product is."""


def checked(folder: Path) -> list[Finding]:
    configuration = read(folder / "hushmark.toml")
    return list(check(configuration.adapter or "", datetime.now(DENVER), directory=configuration.directory))


def problems(findings: list[Finding]) -> str:
    return "\n".join(f"{f.check}: {f.told} {f.fix}" for f in findings if f.state == "problem")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_adapter_runs_and_says_what_is_missing_first_and_then_all_the_rest(language: str, tmp_path: Path) -> None:
    file, *_ = make(language, tmp_path / "mine")
    (first,) = [f for f in checked(tmp_path / "mine") if f.state == "problem"]
    assert first.whose == "adapter"
    assert 'error 1001: "not written yet: about: name the product' in first.told
    text = file.read_text(encoding="utf-8")
    for part, written in NAMED[language].items():
        text, count = re.subn(rf'(raise not_yet|throw notYet)\("{part}: [^"]*"\);?', lambda _, to=written: to, text)
        assert count == 1
    file.write_text(text, encoding="utf-8")
    told = problems(checked(tmp_path / "mine"))
    missing = (
        "reset: bring the installation back to empty",
        "make a patron, with the PIN given",
        "make a member of staff",
        "make an item",
        "make a loan",
        "make a hold",
        "the requests that sign in on opac-patron (patron)",
        "the requests that sign in on rest-staff (staff)",
        "ask: the request for search.public on opac-anon",
    )
    assert [words for words in missing if words not in told] == [], told


@pytest.mark.parametrize("language", ["node", "java"])  # in Python: tests/test_vendor_page.py
def test_the_complete_adapter_is_well_as_it_is_written(language: str, tmp_path: Path) -> None:
    make(language, tmp_path / "complete", example=True)
    assert problems(checked(tmp_path / "complete")) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_adapter_names_every_kind_that_can_be_made_every_role_and_all_that_a_product_may_lack(
    language: str, tmp_path: Path
) -> None:
    file, *_ = make(language, tmp_path / "mine")
    told, offers = file.read_text(encoding="utf-8"), schema()["$defs"]["capabilities"]["properties"]
    kinds = {*offers["seed"]["items"]["enum"], *schema()["$defs"]["role"]["enum"]}
    assert [kind for kind in kinds if f'"{kind}"' not in told] == []
    assert [kind for kind in offers["lacks"]["items"]["enum"] if not re.search(rf"\b{kind}\b", told)] == []
    entities = schema()["$defs"]["entity"]["properties"]["type"]["enum"]
    assert [kind for kind in entities if not re.search(rf'(case|\||,) "{kind}"', told)] == []


def test_nothing_that_is_there_is_overwritten_and_nothing_half_written_is_left(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "adapter.py").write_text("mine")
    (tmp_path / "file").write_text("mine")
    for place in (mine, tmp_path / "file", tmp_path / "file" / "below"):
        ran = CliRunner().invoke(main, ["adapter", "new", "--language", "python", str(place)])
        assert ran.exit_code == 1
        assert "name a" in ran.output
    assert (mine / "adapter.py").read_text() == (tmp_path / "file").read_text() == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "mine"]
    empty = tmp_path / "empty"
    empty.mkdir()
    ran = CliRunner().invoke(main, ["adapter", "new", "--language", "node", str(empty)])
    assert ran.exit_code == 0
    assert sorted(path.name for path in empty.iterdir()) == ["VENDOR.md", "adapter.mjs", "hushmark.toml"]


def test_a_language_that_there_is_none_for_is_told_with_those_there_are(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "hushmark", "adapter", "new", "--language", "cobol", "mine"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 2
    assert "'python', 'node', 'java'" in ran.stderr
    assert not list(tmp_path.iterdir())
