"""Installs Compendium once, from PyPI, in an environment of its own outside the checkout; nothing of it is kept here."""

import hashlib
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

VERSION = "1.6.2"
REQUIREMENT = f"compendium-ils=={VERSION}"


class NotInstallableError(Exception):
    """The package could not be had from PyPI."""

    code = 1003


def place() -> Path:
    """Where the environment stands: under HUSHMARK_CACHE, or the user's cache directory."""
    cache = os.environ.get("HUSHMARK_CACHE") or Path.home() / ".cache" / "hushmark"
    return Path(cache) / "peers" / f"compendium-{VERSION}"


def python() -> Path:
    """The environment's interpreter; it is installed if it is not there. Raises NotInstallableError."""
    if not place().is_dir():
        _install(place())
    return place() / "bin" / "python"


def digest() -> str:
    """A digest of the names and versions installed: what the product runs on floats, and is therefore said."""
    installed = sorted(found.stem for found in place().glob("lib/python*/site-packages/*.dist-info"))
    return hashlib.sha256("\n".join(installed).encode()).hexdigest()


def _install(at: Path) -> None:
    """Install beside the place and rename, so that what stands there is whole."""
    at.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=at.parent, prefix=f"{at.name}-", ignore_cleanup_errors=True) as beside:
        made = Path(beside) / "environment"
        venv.create(made, with_pip=True)
        pip = [str(made / "bin" / "python"), "-m", "pip", "install", "--quiet", "--no-input", REQUIREMENT]
        done = subprocess.run(pip, stdout=sys.stderr, stderr=subprocess.PIPE, text=True, check=False)
        if done.returncode:
            message = (
                f"{REQUIREMENT} could not be installed in {at}: {done.stderr.strip()[-600:]}\n"
                "Join the machine to PyPI or to a mirror (PIP_INDEX_URL) and run again; once installed, no network is needed."
            )
            raise NotInstallableError(message)
        try:
            made.rename(at)
        except OSError:
            if not at.is_dir():  # somebody else was faster, and theirs is as good
                raise
