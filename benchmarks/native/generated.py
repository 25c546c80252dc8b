"""Writes folders in which the law's features run: under plain behave, under plain pytest-bdd, under our runners of both."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

from benchmarks.measure import ROOT
from hushmark.registry import StepDefinition, registry
from hushmark.suite import Suite

_BEHAVE = '''\
    """The suite's sentences, registered with behave itself."""

    from behave import given, register_type, then, use_step_matcher, when

    from benchmarks.native.sentences import MEANING, TYPES

    register_type(**TYPES)
    use_step_matcher("cfparse")
'''
_ENVIRONMENT = '''\
    """A world for each scenario."""

    from benchmarks.native.worlds import new_world


    def before_scenario(context, scenario):
        context.world = new_world()
'''
_PYTEST = '''\
    """The suite's sentences, registered with pytest-bdd itself, and a world for each scenario."""

    import pytest
    from pytest_bdd import given, then, when
    from pytest_bdd.parsers import cfparse

    from benchmarks.native.sentences import MEANING, TYPES
    from benchmarks.native.worlds import new_world


    @pytest.fixture
    def world():
        return new_world()
'''
_SCENARIOS = """\
    from pytest_bdd import scenarios

    scenarios("{}")
"""
_SHARED = """\
    [tool.behave]
    runner = "hushmark.runners.behave:Runner"
    paths = ["features"]

    [tool.pytest.ini_options]
    addopts = "-p hushmark.runners.pytest"
"""
_LIVE = '''\
    """Puts the worlds that the plain runners have in the place of those that speak to a system."""

    import sys
    import types
    from contextlib import contextmanager

    live = types.ModuleType("hushmark.runners.live")


    @contextmanager
    def live_world(scenario, adapter):
        from benchmarks.native.worlds import new_world

        yield new_world()


    live.live_world = live_world
    live.default_adapter = lambda scenario: "reference"
    sys.modules["hushmark.runners.live"] = live
'''


_TABLE = "[context.table.headings, *(row.cells for row in context.table)]"
"""How behave hands over a table: its head apart."""


def plain_behave(root: Path, suite: Suite) -> Path:
    """Write what plain behave runs: the features, a step for each sentence, and an environment."""
    _write(
        root / "steps" / "sentences.py",
        dedent(_BEHAVE) + "\n\n".join(_steps("{!r}", "context", "context.world", _TABLE)),
    )
    _write(root / "environment.py", dedent(_ENVIRONMENT))
    return _features(root, suite)


def plain_pytest(root: Path, suite: Suite) -> Path:
    """Write what plain pytest-bdd runs: the features, a step for each sentence, and a test module."""
    _write(
        root / "conftest.py",
        dedent(_PYTEST) + "\n\n".join(_steps("cfparse({!r}, TYPES)", "world", "world", "datatable")),
    )
    _write(root / "test_features.py", dedent(_SCENARIOS.format("features")))
    _write(root / "pytest.ini", "[pytest]\n")
    return _features(root, suite)


def shared(root: Path, suite: Suite) -> Path:
    """Write what our runners of behave and pytest run: features, steps, and worlds like those of the plain ones."""
    _write(root / "pyproject.toml", dedent(_SHARED))
    _write(root / "tests" / "test_features.py", dedent(_SCENARIOS.format("../features")))
    _write(root / "path" / "sitecustomize.py", dedent(_LIVE))
    shutil.copytree(ROOT / "steps", root / "steps", ignore=shutil.ignore_patterns("__pycache__"))
    return _features(root, suite)


def copies(root: Path, suite: Suite, scenarios: int) -> int:
    """Write a suite of copies of the law's features, at least so many scenarios under new ids; return how many they are."""
    shutil.copytree(ROOT / "steps", root / "steps", ignore=shutil.ignore_patterns("__pycache__"))
    law = [feature for feature in suite.features if _is_law(feature.scenarios[0].kind)]
    listed: list[str] = []
    number = 0
    while len(listed) < scenarios:
        # A control may stand in another file: copies are made of all of them, and the last ones until it is enough.
        text = {feature.path: (suite.root / feature.path).read_text(encoding="utf-8") for feature in law}
        for feature in law:
            renamed = re.sub(r"@(id|control):([A-Z]+-\d+)", rf"@\1:\2-{number}", text[feature.path])
            _write(root / feature.path.replace(".feature", f"-{number}.feature"), renamed)
            listed += (_renamed(s.id, number) + f" {s.level} {s.provision}" for s in feature.scenarios)
            if len(listed) >= scenarios and not _controls_elsewhere(suite, feature.path):
                break
        number += 1
    _write(root / "features" / "ids.txt", "\n".join(listed) + "\n")
    _plain_tags(root, suite)
    return len(listed)


def _controls_elsewhere(suite: Suite, path: str) -> bool:
    """Tell whether a scenario up to this file has its control in a file after it."""
    return any(s.path <= path < suite.by_id[s.control].path for s in suite.scenarios if s.control)


def _renamed(scenario: str, number: int) -> str:
    name, slash, case = scenario.partition("/")
    return f"{name}-{number}{slash}{case}"


def _steps(registered_as: str, first: str, world: str, table: str) -> Iterator[str]:
    yield ""
    for number, step in enumerate(registry.catalogue()):
        yield _step(step, number, registered_as, first, world, table)


def _step(step: StepDefinition, number: int, registered_as: str, first: str, world: str, table: str) -> str:
    fields = [*step.parser.named_fields]
    tables = ["datatable"] if "datatable" in step.needs else []
    handed = [first, *fields, *(tables if table == "datatable" else [])]
    given = [world, *(f"{name}={name}" for name in fields), *(f"{name}={table}" for name in tables)]
    return (
        f"@{step.kind}({registered_as.format(step.pattern)})\n"
        f"def step_{number}({', '.join(handed)}):\n"
        f"    MEANING[{step.kind!r}, {step.pattern!r}]({', '.join(given)})\n"
    )


def _features(root: Path, suite: Suite) -> Path:
    for feature in suite.features:
        if _is_law(feature.scenarios[0].kind):
            _write(root / feature.path, (suite.root / feature.path).read_text(encoding="utf-8"))
    _plain_tags(root, suite)
    return root


def _plain_tags(root: Path, suite: Suite) -> None:
    _write(root / "features" / "tags.txt", (suite.root / "features" / "tags.txt").read_text(encoding="utf-8"))


def _is_law(kind: str) -> bool:
    return kind == "law"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
