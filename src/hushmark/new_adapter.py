"""``hushmark adapter new``: a folder with an adapter to fill in, or the complete one for the example library, and how to go on.

The half of a skeleton that is the protocol is that of the complete adapter in the same language, which is certified.
"""

import re
import shlex
import shutil
import sys
import tempfile
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from types import MappingProxyType
from typing import Final

from hushmark import suite as suites


@dataclass(frozen=True)
class Language:
    """A language: the adapter's file, how it is started, and the folder of its complete adapter."""

    file: str
    start: str

    @property
    def skeleton(self) -> str:
        """Name what a skeleton begins with."""
        return f"product.{self.file.rpartition('.')[2]}.txt"


LANGUAGES: Final = MappingProxyType(
    {
        "python": Language("adapter.py", "python3 adapter.py"),
        "node": Language("adapter.mjs", "node adapter.mjs"),
        "java": Language("Adapter.java", "java Adapter.java"),
    }
)
_PROTOCOL: Final = "---- The protocol:"
_RELATIVE: Final = re.compile(r"\[([^]]+)]\((?!#)[^)]+\)")
"""A link to another page of the documentation, which is not in the folder."""


class NotMade(Exception):
    """No folder was made."""


class SomethingThere(NotMade):
    """The folder is there and holds something: nothing is overwritten."""


class NoPlace(NotMade):
    """The folder cannot be made there."""


def make(name: str, directory: Path, *, example: bool = False) -> tuple[Path, ...]:
    """Write a new folder whole or not at all, and return its files.

    name: one of LANGUAGES. example: the complete adapter for the example library instead of one to fill in.
    Raises SomethingThere or NoPlace.
    """
    language = LANGUAGES[name]
    complete = (suites.find_root() / "examples" / name / language.file).read_text(encoding="utf-8")
    start = f"{language.start} {shlex.quote(sys.executable)}" if example else language.start
    files = {
        language.file: complete if example else _skeleton(language, complete),
        "hushmark.toml": _settings(start),
        "VENDOR.md": _RELATIVE.sub(r"\1", (suites.find_root() / "docs" / "vendor.md").read_text(encoding="utf-8")),
    }
    try:
        if directory.exists() and (not directory.is_dir() or any(directory.iterdir())):
            msg = f"{directory} is there already, and nothing is overwritten; name a folder that is not there"
            raise SomethingThere(msg)
        directory.parent.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=f".{directory.name}-", dir=directory.parent))
        try:
            draft.chmod(0o755)
            for file, text in files.items():
                (draft / file).write_text(text, encoding="utf-8")
            draft.rename(directory)
        except BaseException:
            shutil.rmtree(draft, ignore_errors=True)
            raise
    except OSError as problem:
        msg = f"{directory} cannot be made: {problem.strerror}; name another place"
        raise NoPlace(msg) from problem
    return tuple(directory / file for file in files)


def _skeleton(language: Language, complete: str) -> str:
    """Put what is to be filled in before the protocol's half of the complete adapter."""
    product = resources.files("hushmark").joinpath("skeletons", language.skeleton).read_text(encoding="utf-8")
    lines = complete.splitlines(keepends=True)
    (first,) = (number for number, line in enumerate(lines) if _PROTOCOL in line)
    return product + "".join(lines[first:])


def _settings(start: str) -> str:
    text = f"stdio:{start}".replace("\\", "\\\\").replace('"', '\\"')
    return f"""\
# What Hushmark uses when it is run in this folder: hushmark adapter check, then hushmark doctor, then hushmark certify.
adapter = "{text}"
reports = "reports"
"""
