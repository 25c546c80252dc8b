"""Finds and loads the suite: its features, read once and checked whole, and its steps, imported at run time.

A suite is a directory with `features/` and `steps/`: a checkout, or the copy that an installed wheel carries. Nothing of
hushmark imports the steps by name; `load_steps` brings in whichever lie beside the features.
"""

import hashlib
import importlib
import importlib.util
import json
import pkgutil
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from pathlib import Path

from hushmark.features import read_feature
from hushmark.registry import registry
from hushmark.scenario import Feature, Layer, Level, Reading, Scenario, ScenarioKind, Step
from hushmark.suite_errors import (
    DuplicateIdError,
    DuplicateNameError,
    NoFeaturesError,
    Place,
    RetiredIdError,
    ScenarioGoneError,
    ScenarioUnknownError,
    StepsUnreadableError,
    SuiteError,
    SuiteNotFoundError,
    UnknownControlError,
)

__all__ = [
    "Feature",
    "Manifest",
    "ManifestEntry",
    "Reading",
    "Scenario",
    "Step",
    "Suite",
    "find_root",
    "forget_steps",
    "load",
    "load_ready",
    "load_steps",
]

_HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class ManifestEntry:
    """What of a scenario decides whether a declared scope requires it; computed from the features alone."""

    id: str
    provision: str
    level: Level
    layer: Layer
    kind: ScenarioKind
    needs: tuple[str, ...]
    control: str | None


@dataclass(frozen=True)
class Manifest:
    """Every scenario of a suite in order of its id, and the suite's digest."""

    suite: str
    entries: tuple[ManifestEntry, ...]

    def canonical(self) -> bytes:
        """The manifest as JSON that is the same bytes wherever it is computed: sorted keys, no spaces, UTF-8."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()

    @property
    def digest(self) -> str:
        """SHA-256 of the canonical bytes, in hexadecimal."""
        return hashlib.sha256(self.canonical()).hexdigest()


@dataclass(frozen=True)
class Suite:
    """A suite's features in order of their paths, its digest (see `digest_of`), and the directory it was read from."""

    features: tuple[Feature, ...]
    digest: str
    root: Path

    @cached_property
    def scenarios(self) -> tuple[Scenario, ...]:
        """Every scenario, in the order in which the features are read."""
        return tuple(scenario for feature in self.features for scenario in feature.scenarios)

    @cached_property
    def by_id(self) -> dict[str, Scenario]:
        """Every scenario by its id."""
        return {scenario.id: scenario for scenario in self.scenarios}

    @cached_property
    def _by_name(self) -> dict[tuple[str, str], Scenario]:
        return {(scenario.path, scenario.name): scenario for scenario in self.scenarios}

    def named(self, path: str | Path, name: str) -> Scenario:
        """The scenario of this name in a feature file, given by any path to it; raises ScenarioUnknownError."""
        relative = _relative(Path(path), self.root)
        try:
            return self._by_name[relative, name]
        except KeyError:
            raise ScenarioUnknownError(Place(relative), name=name) from None

    def manifest(self) -> Manifest:
        """The suite's manifest."""
        entries = (
            ManifestEntry(found.id, found.provision, found.level, found.layer, found.kind, found.needs, found.control)
            for found in self.scenarios
        )
        return Manifest(self.digest, tuple(sorted(entries, key=lambda entry: entry.id)))


def find_root(start: Path | None = None) -> Path:
    """The suite's directory: `start` if given, else the checkout hushmark is imported from, else the wheel's own copy.

    Raises SuiteNotFoundError.
    """
    candidates = [start] if start else [_HERE.parent.parent, _HERE / "suite"]
    for candidate in candidates:
        if (candidate / "features").is_dir() and (candidate / "steps").is_dir():
            return candidate.resolve()
    raise SuiteNotFoundError(Place(str(candidates[0])))


def load(start: Path | None = None) -> Suite:
    """Read and check a suite whole; the steps are not imported.

    Raises one of hushmark.suite_errors: SuiteNotFoundError, NoFeaturesError, those of reading one feature, and
    DuplicateNameError, DuplicateIdError, RetiredIdError, UnknownControlError.
    """
    root = find_root(start)
    plain_tags = frozenset(plain_tags_of(root))
    features = tuple(read_feature(path, root, plain_tags) for path in _feature_files(root))
    suite = Suite(features, digest_of(root), root)
    if not suite.scenarios:
        raise NoFeaturesError(Place("features"))
    _check_identity(suite.scenarios, frozenset(listed(root / "features" / "retired-ids.txt")))
    return _with_controls(suite)


def load_ready(start: Path | None = None) -> Suite:
    """Load a suite with its steps, ready to run: no sentence of it has two meanings.

    Raises what `load` and `load_steps` raise, and AmbiguousStepError.
    """
    suite = load(start)
    load_steps(suite.root)
    for scenario in suite.scenarios:
        for step in scenario.steps:
            registry.find(step.kind, step.text)
    return suite


def check_whole(suite: Suite) -> None:
    """Check that no scenario is gone: every id in `features/ids.txt` is there, at its level and for its provision, or was retired.

    Raises ScenarioGoneError naming the ids that are missing.
    """
    ledger = listed(suite.root / "features" / "ids.txt")
    retired = listed(suite.root / "features" / "retired-ids.txt")
    there = {s.id: f"{s.level} {s.provision}" for s in suite.scenarios}
    gone = sorted(name for name in ledger.keys() - retired.keys() if there.get(name) != ledger[name])
    if gone or not ledger:
        raise ScenarioGoneError(Place("features/ids.txt"), ids=", ".join(gone) or "the whole list")


def plain_tags_of(root: Path) -> dict[str, str]:
    """The tags without a value that `features/tags.txt` declares, one a line, each followed by its meaning."""
    return listed(root / "features" / "tags.txt")


def digest_of(root: Path) -> str:
    """SHA-256, in hexadecimal, of the suite's text.

    It is taken of one line for each feature and step file, in order of their paths: the file's own SHA-256 with line ends
    as LF, two spaces, the path from the root. So `sha256sum` can compute it too.
    """
    whole = hashlib.sha256()
    for path in sorted(
        (*_feature_files(root), *(root / "steps").rglob("*.py")), key=lambda path: path.relative_to(root).as_posix()
    ):
        text = path.read_bytes().replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        whole.update(f"{hashlib.sha256(text).hexdigest()}  {path.relative_to(root).as_posix()}\n".encode())
    return whole.hexdigest()


def load_steps(root: Path) -> None:
    """Import every module of the package `steps` in a suite's directory; what they define is then in the registry.

    Loading the same steps again does nothing; those of another suite take the place of the ones before.
    Raises StepsUnreadableError, or what the registry raises for a step that is wrong.
    """
    home = root / "steps"
    loaded = sys.modules.get("steps")
    if loaded is None or list(getattr(loaded, "__path__", [])) != [str(home)]:
        forget_steps()
    try:
        package = _import_package(home)
        for module in sorted(pkgutil.walk_packages(package, "steps."), key=lambda module: module.name):
            importlib.import_module(module.name)
    except SuiteError:
        forget_steps()
        raise
    except Exception as error:
        forget_steps()
        raise StepsUnreadableError(Place("steps"), reason=f"{type(error).__name__}: {error}") from error


def forget_steps() -> None:
    """Forget the steps that are loaded, and their modules."""
    registry.clear()
    for name in [name for name in sys.modules if name == "steps" or name.startswith("steps.")]:
        del sys.modules[name]


def _import_package(home: Path) -> list[str]:
    if "steps" not in sys.modules:
        spec = importlib.util.spec_from_file_location(
            "steps", home / "__init__.py", submodule_search_locations=[str(home)]
        )
        if spec is None or spec.loader is None:
            raise ImportError(home)
        sys.modules["steps"] = module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    return [str(home)]


def _feature_files(root: Path) -> list[Path]:
    return sorted((root / "features").rglob("*.feature"), key=lambda path: path.relative_to(root).as_posix())


def listed(path: Path) -> dict[str, str]:
    """The first word of each line of a ledger, with the rest of its line; # begins a comment, and no file lists nothing."""
    if not path.exists():
        return {}
    lines = (line.partition("#")[0].split(maxsplit=1) for line in path.read_text(encoding="utf-8").splitlines())
    return {words[0]: " ".join(words[1:]) for words in lines if words}


def _relative(path: Path, root: Path) -> str:
    full = path if path.is_absolute() else root / path
    return full.resolve().relative_to(root).as_posix() if full.resolve().is_relative_to(root) else str(path)


def _check_identity(scenarios: tuple[Scenario, ...], retired: frozenset[str]) -> None:
    ids: dict[str, Scenario] = {}
    names: dict[tuple[str, str], Scenario] = {}
    for scenario in scenarios:
        if (same := names.setdefault((scenario.path, scenario.name), scenario)) is not scenario:
            raise DuplicateNameError(scenario.place, name=scenario.name, other=same.place)
        # An outline's bare id is as much taken as those of its rows.
        for taken in {scenario.id, scenario.id.partition("/")[0]} & retired:
            raise RetiredIdError(scenario.place, id=taken)
        if (same := ids.setdefault(scenario.id, scenario)) is not scenario:
            raise DuplicateIdError(scenario.place, id=scenario.id, other=same.place)


def _with_controls(suite: Suite) -> Suite:
    """Check that every control exists, and resolve an outline's bare id to the row of the same case."""
    features = tuple(
        replace(feature, scenarios=tuple(_resolved(feature.scenarios, suite.by_id))) for feature in suite.features
    )
    return replace(suite, features=features)


def _resolved(scenarios: tuple[Scenario, ...], by_id: dict[str, Scenario]) -> Iterator[Scenario]:
    for scenario in scenarios:
        candidates = [scenario.control, f"{scenario.control}/{scenario.case}"]
        control = next((candidate for candidate in candidates if candidate in by_id), None)
        if scenario.control is not None and control is None:
            raise UnknownControlError(scenario.place, id=scenario.id, control=scenario.control)
        yield replace(scenario, control=control)
