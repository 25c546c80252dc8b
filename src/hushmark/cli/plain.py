"""Text that is printed: made safe where it comes from elsewhere, its commands written as they were called here."""

import os
import re
import shutil
import sys
from pathlib import Path


def plain(line: str) -> str:
    """Return a line in which control characters, and those that turn the reading direction, are shown and not obeyed."""
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in line)


def noted(problem: BaseException) -> str:
    """Return what was noted of a problem on its way, each note on a line of its own."""
    return "".join(f"\n{plain(note)}" for note in getattr(problem, "__notes__", ()))


def as_called(text: str) -> str:
    """Return a text whose commands begin with what starts Hushmark here, if ``hushmark`` alone does not: ``.venv/bin/hushmark``."""
    here = Path(sys.argv[0])
    found = shutil.which("hushmark")
    if here.name != "hushmark" or not here.is_file() or (found and Path(found).samefile(here)):
        return text
    called = min(os.path.relpath(here), str(here.absolute()), key=len)
    return re.sub(
        r"(?<![\w./-])hushmark(?= (?:certify|doctor|adapter|explore|scenarios|serve|verify|report)\b)",
        lambda _: called,
        text,
    )
