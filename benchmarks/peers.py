"""Other people's decision engines, at a fixed version each, in an environment of their own outside the checkout."""

import os
import subprocess
import sys
import tempfile
import venv
from importlib import import_module
from pathlib import Path
from types import ModuleType

CEDARPY = "cedarpy==4.12.2"
REGORUS = "gordon-to-regorus==0.13.0"


class NotToBeHadError(Exception):
    """A package could not be installed or imported."""


def imported(requirement: str, module: str) -> ModuleType:
    """Return a module of a package from PyPI, installed if it is not there yet. Raises NotToBeHadError."""
    cache = Path(os.environ.get("HUSHMARK_CACHE") or Path.home() / ".cache" / "hushmark")
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    at = cache / "benchmarks" / f"{requirement.replace('==', '-')}-python{version}"
    if not at.is_dir():
        _install(requirement, at)
    sys.path.append(str(at / "lib" / f"python{version}" / "site-packages"))
    try:
        return import_module(module)
    except ImportError as error:
        message = f"{requirement} is installed in {at} and cannot be imported: {error}"
        raise NotToBeHadError(message) from error


def _install(requirement: str, at: Path) -> None:
    """Install beside the place and rename, so that what stands there is whole."""
    at.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=at.parent, prefix=f"{at.name}-", ignore_cleanup_errors=True) as beside:
        made = Path(beside) / "environment"
        venv.create(made, with_pip=True)
        pip = [str(made / "bin" / "python"), "-m", "pip", "install", "--quiet", "--no-input", "--no-deps", requirement]
        done = subprocess.run(pip, capture_output=True, text=True, check=False)
        if done.returncode:
            message = f"{requirement} could not be installed: {done.stderr.strip()[-300:]}"
            raise NotToBeHadError(message)
        made.rename(at)
