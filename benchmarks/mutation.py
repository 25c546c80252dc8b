"""Whether the tests of the evaluator notice a mutated line of it: mutmut's mutants of the Python itself.

    pip install 'hushmark[mutation]'
    .venv/bin/python -m benchmarks.mutation [--minutes N] [--children N] [MODULE ...]

Mutates functions of the modules named (as ``truth``, ``findings.process``; without any, those of ``benchmarks/mutation.toml``)
and puts to each the law scenarios of the features and the decided cases (the decision, not its explanation), and the tests of
the law. What survives is explained, function by
function, in ``benchmarks/mutation.toml``, which says how many survive and why nothing observable changes. Exit status: 0 as
listed there, 1 a survivor more, or one listed that is now killed, 2 usage, 3 mutants were left untried when the time was up.

The table of the law is data and is mutated by ``hushmark prove``.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import PYTHON, ROOT, opening, row, table
from evaluator.facts import ORDINARY
from hushmark.describe import Answer
from hushmark.proof.scenarios import law_scenarios

LISTED = ROOT / "benchmarks" / "mutation.toml"
CASES = ("cases.json", "more_cases.json")
TESTS = ("test_law.py", "test_structure.py")
DECIDED = '''\
"""Every law scenario's claims, and every case's, of the decision alone."""

import json
from pathlib import Path

import pytest

from evaluator.decision import decide
from evaluator.facts import read_facts
from evaluator.readings import Readings

CASES = json.loads((Path(__file__).parent / "decided.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("part", range(12))
def test_decided(part: int) -> None:
    for case in CASES[part::12]:
        decision = decide(read_facts(case["facts"]), Readings(case["readings"]))
        asked = {ask.key for ask in decision.missing}
        for claim in case["claims"]:
            assert decision.verdict == claim["verdict"], case
            assert all(any(c.startswith(wanted) for c in decision.provision) for wanted in claim["provision"]), case
            assert set(claim["missing"]) <= asked, case
            assert claim["penalty"] in ("", decision.penalty), case
            assert claim["compelled"] in ("", decision.compelled), case
'''
CONFIGURATION = """\
[tool.mutmut]
source_paths = ["src"]
only_mutate = [{modules}]
also_copy = ["tests"]
pytest_add_cli_args_test_selection = [{tests}]

[tool.pytest.ini_options]
pythonpath = ["src", "tests"]
addopts = "-p no:hushmark -p no:cacheprovider -q"
"""
_FINDING = re.compile(r"^@finding\((?P<question>.*)\)\n(?P<head>def (?P<name>\w+)\()", re.MULTILINE)
KILLED, SURVIVED, UNTRIED, NO_TEST = 1, 0, None, 33


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*", help="modules of the evaluator")
    parser.add_argument("--minutes", type=float, default=60, help="how long to go on (60)")
    parser.add_argument("--children", type=int, default=2, help="how many are tried at once (2)")
    asked = parser.parse_args(arguments)
    listed = tomllib.loads(LISTED.read_text(encoding="utf-8"))
    modules = asked.modules or list(listed["modules"])
    opening("Mutants of the evaluator")
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        lay_out(project, modules)
        run(project, asked.minutes, asked.children)
        found = outcomes(project)
        told = diffs(project, [name for name, status in found.items() if status not in (KILLED, UNTRIED)])
    return report(found, told, listed["survivors"], modules)


def lay_out(project: Path, modules: list[str]) -> None:
    """Copy the evaluator and its quick tests. mutmut leaves decorated functions alone, so findings are registered below."""
    shutil.copytree(ROOT / "src" / "evaluator", project / "src" / "evaluator")
    for file in (project / "src" / "evaluator" / "findings").glob("*.py"):
        text = file.read_text(encoding="utf-8")
        registered = [f"finding({m['question']})({m['name']})" for m in _FINDING.finditer(text)]
        plain = _FINDING.sub(lambda m: m["head"], text)
        file.write_text("\n".join([plain, *registered, ""]), encoding="utf-8")
    (project / "tests").mkdir()
    for name in TESTS:
        shutil.copy(ROOT / "tests" / name, project / "tests" / name)
    (project / "tests" / "test_decided.py").write_text(DECIDED, encoding="utf-8")
    (project / "tests" / "decided.json").write_text(json.dumps([*scenarios(), *cases()]), encoding="utf-8")
    paths = ", ".join(f'"src/evaluator/{module.replace(".", "/")}.py"' for module in modules)
    tests = ", ".join(f'"tests/{name}"' for name in ("test_decided.py", *TESTS))
    (project / "pyproject.toml").write_text(CONFIGURATION.format(modules=paths, tests=tests), encoding="utf-8")


def scenarios() -> Iterator[dict[str, object]]:
    """Yield each law scenario's facts and readings, and what it claims of the decision."""
    for one in law_scenarios():
        claims = [
            {
                "verdict": claim.verdict,
                "provision": [claim.provision] if claim.provision else [],
                "missing": [claim.missing] if claim.missing else [],
                "penalty": claim.penalty,
                "compelled": claim.compelled,
            }
            for claim in one.world.expectations
            if isinstance(claim, Answer)
        ]
        yield {"facts": one.facts.to_mapping(), "readings": dict(one.world.readings), "claims": claims}


def cases() -> Iterator[dict[str, object]]:
    """Yield each decided case of the tests, and what its reviewers decided."""
    for name in CASES:
        for case in json.loads((ROOT / "tests" / name).read_text(encoding="utf-8")):
            told = case["expected"]
            claim = {"verdict": told["verdict"], "provision": told["provision"], "missing": told.get("missing", [])}
            more = {key: told.get(key) or "" for key in ("penalty", "compelled")}
            yield {
                "facts": {**ORDINARY, **case["facts"]},
                "readings": case.get("chosen", {}),
                "claims": [{**claim, **more}],
            }


def run(project: Path, minutes: float, children: int) -> None:
    """Try mutants until all are tried or the time is up."""
    command = [PYTHON, "-m", "mutmut", "run", "--max-children", str(children)]
    try:
        ran = subprocess.run(command, cwd=project, timeout=60 * minutes, capture_output=True, text=True, check=False)
    except subprocess.TimeoutExpired:
        return
    if ran.returncode:
        sys.exit(f"mutmut ended with {ran.returncode}:\n{ran.stdout[-3000:]}{ran.stderr[-3000:]}")


def outcomes(project: Path) -> dict[str, int | None]:
    """Return mutmut's status of every mutant by its name; what nothing was decided of is None."""
    found: dict[str, int | None] = {}
    for kept in (project / "mutants").rglob("*.meta"):
        found |= json.loads(kept.read_text(encoding="utf-8"))["exit_code_by_key"]
    return found


def diffs(project: Path, names: list[str]) -> dict[str, str]:
    """Return what each mutant changes."""
    told = {}
    for name in names:
        shown = subprocess.run(
            [PYTHON, "-m", "mutmut", "show", name], cwd=project, capture_output=True, text=True, check=False
        )
        changed = [line for line in shown.stdout.splitlines() if re.match(r"[-+](?![-+])", line)]
        told[name] = "\n".join(f"    {line}" for line in changed)
    return told


def function_of(name: str) -> str:
    """Return the function that a mutant is of: ``truth.every``; mutmut names it ``evaluator.truth.x_every__mutmut_3``."""
    plain = name.removeprefix("evaluator.").rpartition("__mutmut_")[0]
    return re.sub(r"xǁ(\w+)ǁ", r"\1.", re.sub(r"\.x_", ".", plain))


def report(
    found: dict[str, int | None], told: dict[str, str], listed: dict[str, dict[str, str | int]], modules: list[str]
) -> int:
    """Print what became of the mutants, and what differs from the list; return the exit status."""
    by_module: dict[str, Counter[str]] = {}
    survivors: Counter[str] = Counter()
    for name, status in found.items():
        kind = {KILLED: "killed", SURVIVED: "survived", UNTRIED: "untried", NO_TEST: "survived"}.get(status, "killed")
        function = function_of(name)
        by_module.setdefault(function.rpartition(".")[0], Counter())[kind] += 1
        survivors[function] += kind == "survived"
    table("module", "mutants", "killed", "survived", "untried")
    for module, counts in sorted(by_module.items()):
        row(module, counts.total(), *(counts[kind] for kind in ("killed", "survived", "untried")))
    print()
    untried = sum(counts["untried"] for counts in by_module.values())
    amiss = False
    for function in sorted({*survivors, *(f for f in listed if f.startswith(tuple(modules)))}):
        expected = int(listed.get(function, {}).get("survive", 0))
        if survivors[function] != expected and not untried:
            amiss = True
            print(f"{function}: {survivors[function]} survive, {expected} are explained")
            print("\n".join(diff + "\n" for name, diff in told.items() if function_of(name) == function))
    if untried:
        print(f"{untried} were left untried when the time was up: nothing is said of them.")
        return 3
    print("Something is not as listed." if amiss else "Every survivor is explained, and every explanation is needed.")
    return int(amiss)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
