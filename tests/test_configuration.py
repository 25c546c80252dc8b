"""What a hushmark.toml says is used, what the command line says wins, and what is wrong in it is told with its line."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hushmark import configuration_errors as errors
from hushmark.configuration import Configuration, read, settle
from hushmark.keys import generate

WHOLE = """\
# everything at once
adapter = "stdio:./adapter.py --quick"
reports = "out/reports"
system = { allow-patrons = "Staging 3" }

[timeouts]
seed = 60
"reset" = 12.5

[certificate]
key = "our.private.pem"
issuer = "Example County Library"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "hushmark.toml"


def test_everything_that_a_file_says_is_read_and_its_paths_count_from_its_own_folder(file: Path) -> None:
    generate(file.with_name("our"), "")
    file.write_text(WHOLE, encoding="utf-8")
    assert read(file) == Configuration(
        file=file,
        adapter="stdio:./adapter.py --quick",
        directory=file.parent,
        reports=file.parent / "out" / "reports",
        allow_patrons="Staging 3",
        timeouts={"seed": 60.0, "reset": 12.5},
        key=file.with_name("our.private.pem"),
        issuer="Example County Library",
    )


def test_without_a_file_everything_is_as_usual(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert settle(None, adapter=None, reports=None) == Configuration()


def test_what_the_command_line_says_wins_and_its_adapter_runs_where_the_command_is_given(file: Path) -> None:
    file.write_text('adapter = "theirs"\nreports = "there"\n[certificate]\nissuer = "they"\n', encoding="utf-8")
    settled = settle(file, adapter="ours", reports=Path("here"), issuer="")
    assert (settled.adapter, settled.directory, settled.reports, settled.issuer) == ("ours", None, Path("here"), "they")


@pytest.mark.parametrize(
    ("text", "kind", "line", "words"),
    [
        ('adapter = "example\n', errors.NotToml, 1, "not TOML"),
        ('\n\nadaptor = "example"', errors.UnknownKey, 3, "Did you mean 'adapter'?"),
        ("[sistem]", errors.UnknownKey, 1, "Did you mean 'system'?"),
        ("colour = 'red'", errors.UnknownKey, 1, "docs/commands.md lists all"),
        ('[certificate]\n# who\nisuer = "x"', errors.UnknownKey, 3, "Did you mean 'certificate.issuer'?"),
        ("reading.T-AGE = '21'", errors.UnknownKey, 1, "Did you mean 'readings.T-AGE'?"),
        ("[timeouts]\nseed = 5\ninitialise = 5", errors.UnknownMethod, 3, "Did you mean 'initialize'?"),
        ("adapter = ['example']", errors.WrongValue, 1, "expected `str`, got `array`"),
        ('adapter = ""', errors.WrongValue, 1, "length >= 1"),
        ("system = 'example'", errors.WrongValue, 1, "begun by the line [system]"),
        ("[timeouts]\nseed = '60'", errors.WrongValue, 2, "expected `float`, got `str`"),
        ("[timeouts]\nseed = -1", errors.WrongValue, 2, "> 0"),
        ("[timeouts]\nseed = inf", errors.WrongValue, 2, "<= 3600"),
        ("[timeouts]\nseed = true", errors.WrongValue, 2, "got `bool`"),
        ('[tls]\nauthorities = "no.pem"', errors.NamesNoFile, 2, "there is no file"),
        ('certificate = { key = "no.pem" }', errors.NamesNoFile, 1, "there is no file"),
        ('[certificate]\npassphrase = "open sesame"', errors.SecretInFile, 2, "HUSHMARK_KEY_PASSPHRASE"),
        ("[certificate]\nkey = '''-----BEGIN open sesame'''", errors.SecretInFile, 2, "the path of its own file"),
    ],
)
def test_each_way_of_being_wrong_has_its_own_name_and_says_where_and_never_a_secret(
    file: Path, text: str, kind: type, line: int, words: str
) -> None:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(errors.ConfigurationProblem) as found:
        read(file)
    assert type(found.value) is kind
    assert str(file) in str(found.value)
    assert f"line {line}" in str(found.value)
    assert words in str(found.value)
    assert found.value.fix in str(found.value)
    assert "sesame" not in str(found.value)


def test_a_file_that_is_not_there_or_is_no_text_is_told(file: Path) -> None:
    with pytest.raises(errors.ConfigurationUnreadable):
        read(file)
    file.write_bytes(b"adapter = '\xff'")
    with pytest.raises(errors.NotToml, match="byte 11 is 0xff"):
        read(file)


def hushmark(where: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "hushmark", *words],
        capture_output=True,
        text=True,
        cwd=where,
        check=False,
        env=os.environ,
    )


def test_a_run_uses_the_file_beside_it_and_says_so_and_names_it_in_the_command_that_repeats(file: Path) -> None:
    """The adapter lies beside the file; the command is given elsewhere."""
    adapter = "from tests.zoo.wrong_owner import Adapter as Theirs\nclass Adapter(Theirs):\n    pass\n"
    file.with_name("beside.py").write_text(
        f"import sys\nsys.path.insert(0, {str(Path(__file__).parents[1])!r})\n{adapter}"
    )
    file.write_text('adapter = "python:beside:Adapter"\nreports = "out"\n', encoding="utf-8")
    elsewhere = file.parent / "elsewhere"
    elsewhere.mkdir()
    ran = hushmark(elsewhere, "certify", "--config", "../hushmark.toml", "--only", "IF-003", "--seed", "7")
    assert ran.returncode == 1, ran.stdout + ran.stderr
    assert "Using ../hushmark.toml." in ran.stderr
    assert "--config ../hushmark.toml --only IF-003 --seed 7" in ran.stdout
    (results,) = (file.parent / "out").glob("*/results.json")
    assert {r["outcome"] for r in json.loads(results.read_text())["results"] if r["id"] == "IF-003@rest-patron"} == {
        "failed"
    }


def test_each_command_refuses_a_wrong_file_and_only_doctor_looks_further(file: Path) -> None:
    file.write_text('adaptor = "reference"', encoding="utf-8")
    for words in (("certify",), ("adapter", "check")):
        ran = hushmark(file.parent, *words)
        assert ran.returncode == 2
        assert "Did you mean 'adapter'?" in ran.stderr
    ran = hushmark(file.parent, "doctor")
    assert ran.returncode == 3
    assert "problem      configuration (configuration): hushmark.toml, line 1" in ran.stdout
    file.write_text('adapter = "reference"', encoding="utf-8")
    for words in (("doctor",), ("adapter", "check")):
        ran = hushmark(file.parent, *words)
        assert ran.returncode == 0, ran.stdout + ran.stderr
        assert "no problem" in ran.stdout
    assert hushmark(file.parent, "doctor", "--nonsense").returncode == 2
