"""Writes a site whole or not at all: beside its place first, then into it by one renaming."""

import hashlib
import json
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final

MARK: Final = "site.json"
FORMAT: Final = "hushmark-site/1"


class NotASite(ValueError):
    """A directory that holds something other than a site of ours; it is left as it is."""


def write(directory: Path, files: Iterable[tuple[str, str]]) -> int:
    """Write the files of a site and return how many they are; a site that stands there already is replaced.

    ``site.json`` lists every file with its digest. Raises NotASite, or OSError where it cannot be written; in either case
    what stood there stands there still.
    """
    check(directory)
    directory.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(prefix=f".{directory.name}-", dir=directory.parent))
    try:
        digests = {}
        for name, text in files:
            data = text.encode()
            (draft / name).write_bytes(data)
            digests[name] = f"sha256:{hashlib.sha256(data).hexdigest()}"
        listed = json.dumps({"format": FORMAT, "files": dict(sorted(digests.items()))}, indent=1)
        (draft / MARK).write_text(f"{listed}\n", encoding="utf-8")
        draft.chmod(0o755)
        _put(draft, directory)
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise
    return len(digests) + 1


def check(directory: Path) -> None:
    """Check that a site may be written here. Raises NotASite."""
    if not directory.exists() or (directory.is_dir() and not any(directory.iterdir())):
        return
    try:
        told = json.loads((directory / MARK).read_bytes())
        ours = told["format"] == FORMAT and {p.name for p in directory.iterdir()} <= {*told["files"], MARK}
    except (OSError, ValueError, TypeError, KeyError):
        ours = False
    if not ours:
        message = f"{directory} holds other things than a site of Hushmark: name another directory, or an empty one"
        raise NotASite(message)


def _put(draft: Path, directory: Path) -> None:
    """Put the draft into its place; what stood there goes only when the draft is in."""
    if not directory.exists():
        draft.rename(directory)
        return
    old = Path(tempfile.mkdtemp(prefix=f".{directory.name}-", dir=directory.parent))
    directory.rename(old / "old")
    try:
        draft.rename(directory)
    except BaseException:
        (old / "old").rename(directory)
        raise
    finally:
        shutil.rmtree(old, ignore_errors=True)
