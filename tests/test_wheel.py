"""The wheel alone: a vendor installs it and needs no checkout."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.slow
def test_an_unpacked_wheel_certifies_the_example_far_from_the_checkout(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)], check=True, capture_output=True)
    (wheel,) = tmp_path.glob("hushmark-*.whl")
    site, elsewhere = tmp_path / "site", tmp_path / "elsewhere"
    elsewhere.mkdir()
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    told = "import hushmark.suite as s; print(s.find_root()); import sys; from hushmark.cli import main; main(['certify', '--seed', '3'])"
    ran = subprocess.run([sys.executable, "-c", told], cwd=elsewhere, env={**os.environ, "PYTHONPATH": str(site)}, capture_output=True, text=True, check=False)
    assert str(site / "hushmark" / "suite") in ran.stdout, ran.stderr
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert list(elsewhere.glob("reports/*/report.html"))
