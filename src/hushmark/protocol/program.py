"""Which program an adapter's name stands for, if it is not the address of one that runs already.

Three forms: `stdio:COMMAND LINE` (any program), `python:MODULE:NAME` (a class), and the name under which an installed
package offers a class (entry point group `hushmark.adapters`). A class runs in a child process all the same.
"""

import hashlib
import os
import shlex
import shutil
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.machinery import PathFinder
from importlib.metadata import entry_points
from pathlib import Path

from hushmark.protocol.errors import (
    AmbiguousEntryPoint,
    BadSpec,
    NoSuchCommand,
    NoSuchDirectory,
    NoSuchEntryPoint,
    NotExecutable,
)

GROUP = "hushmark.adapters"
_RUN_BY = {".py": "python3 ", ".mjs": "node ", ".js": "node ", ".java": "java "}
"""What runs a file, by how its name ends."""


@dataclass(frozen=True)
class Program:
    """What to run: the argument list, the directory, and the digest of the files that make the adapter, if nameable."""

    argv: tuple[str, ...]
    directory: Path
    digest: str | None


def find(spec: str, directory: Path | None) -> Program:
    """Find the program that a name stands for. Raises the kinds of Misconfigured that its parts can be."""
    where = (directory or Path.cwd()).absolute()
    if not where.is_dir():
        msg = f"the directory {where} does not exist."
        raise NoSuchDirectory(msg)
    form, colon, rest = spec.partition(":")
    if colon and form == "stdio":
        return _command(rest, where)
    if colon and form == "python":
        return _class(rest, where)
    if colon or not spec.strip() or _looks_like_a_command(spec, where):
        msg = f"{spec!r} is no name for an adapter.{_meant(spec, where)}"
        raise BadSpec(msg)
    return _class(_entry_point(spec), where)


def _looks_like_a_command(spec: str, where: Path) -> bool:
    return os.sep in spec or " " in spec.strip() or Path(spec).suffix in _RUN_BY or (where / spec).is_file()


def _meant(spec: str, where: Path) -> str:
    """Guess the command that was meant by a name that is none."""
    if not spec.strip() or not _looks_like_a_command(spec, where):
        return ""
    runner = "" if " " in spec.strip() else _RUN_BY.get(Path(spec).suffix, "")
    return f' Did you mean "stdio:{runner}{spec}"?'


def _command(line: str, where: Path) -> Program:
    try:
        words = shlex.split(line)
    except ValueError as error:
        msg = f"the command line {line!r} cannot be read: {error}."
        raise BadSpec(msg) from None
    if not words:
        msg = "the command line after stdio: is empty."
        raise BadSpec(msg)
    program = _program(words[0], where)
    named = [program, *(where / word for word in words[1:] if (where / word).is_file())]
    return Program((str(program), *words[1:]), where, _digest(named))


def _program(name: str, where: Path) -> Path:
    if os.sep in name:
        path = where / name
    elif found := shutil.which(name):
        path = Path(found).absolute()
    else:
        msg = f"there is no command {name!r} on the search path."
        raise NoSuchCommand(msg)
    if not path.is_file():
        msg = f"there is no file {path}."
        raise NoSuchCommand(msg)
    if not os.access(path, os.X_OK):
        msg = f"{path} is not executable."
        raise NotExecutable(msg)
    return path


def _entry_point(name: str) -> str:
    found = {entry.value for entry in entry_points(group=GROUP, name=name)}
    if not found:
        known = ", ".join(sorted({entry.name for entry in entry_points(group=GROUP)})) or "none"
        msg = f"no installed package offers an adapter {name!r}; installed: {known}."
        raise NoSuchEntryPoint(msg)
    if len(found) > 1:
        msg = f"several packages offer an adapter {name!r}: {', '.join(sorted(found))}."
        raise AmbiguousEntryPoint(msg)
    return found.pop()


def _class(target: str, where: Path) -> Program:
    module, colon, name = target.partition(":")
    parts = [*module.split("."), *name.split(".")]
    if not colon or not all(part.isidentifier() for part in parts):
        msg = f"{target!r} is not MODULE:NAME."
        raise BadSpec(msg)
    argv = (sys.executable, "-m", "hushmark.protocol.host", target)
    source = _source(module, where)
    return Program(argv, where, _digest([source]) if source else None)


def _source(module: str, where: Path) -> Path | None:
    """Find a module's file without importing anything: importing would run the adapter inside the suite."""
    path: Sequence[str] = [str(where), *sys.path]
    origin = None
    for part in module.split("."):
        spec = PathFinder.find_spec(part, path)
        if spec is None:
            return None
        origin, path = spec.origin, list(spec.submodule_search_locations or ())
    return Path(origin) if origin and Path(origin).is_file() else None


def _digest(files: Iterable[Path]) -> str:
    """Digest one file as sha256sum does; of several, digest the list that sha256sum would print, by base name."""
    sums = [(hashlib.sha256(file.read_bytes()).hexdigest(), file.name) for file in files]
    if len(sums) == 1:
        return f"sha256:{sums[0][0]}"
    listing = "".join(f"{digest}  {name}\n" for digest, name in sums)
    return f"sha256:{hashlib.sha256(listing.encode()).hexdigest()}"
