"""A folder of certificates of every state, and the site that shows them, made twice: a test that reads one site reads the first."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import msgspec
from click.testing import CliRunner
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from hushmark import certificate, keys, revocation
from hushmark import results as files
from hushmark.cli import main
from hushmark.results import Waiver
from hushmark.revocation import Entry
from tests.build import a_result, a_run

DAY = "2026-11-26"
WAIVER = Waiver(
    ("IF-050",),
    "24-90-119(1)",
    "the desk prints no slips before spring",
    "minutes of the board, 3 March 2026",
    "Ines Okafor",
    date(2026, 3, 3),
    date(2027, 3, 2),
)
replace = msgspec.structs.replace


def open_one(home: Path) -> None:
    """Write the certificates, the issuer's key and its revocation list; then `site`, and `again`, whose sets had another order."""
    private, public = keys.generate(home / "issuer", "")
    key = keys.load_private(private, "")
    folder = home / "certificates"
    (folder / "older").mkdir(parents=True)
    holds, revoked = (_certificate(name, "2026-05-01T10:00:00+00:00", key) for name in ("Shelfwise", "Stackmate"))
    (folder / "shelfwise.dsse.json").write_bytes(holds)
    (folder / "quire.dsse.json").write_bytes(_certificate("Quire", "2026-05-01T10:00:00+00:00", key, WAIVER))
    (folder / "stackmate.dsse.json").write_bytes(revoked)
    (folder / "older" / "lectern.dsse.json").write_bytes(_certificate("Lectern", "2024-09-01T10:00:00+00:00", key))
    forged = _certificate("Forgery", "2026-05-01T10:00:00+00:00", Ed25519PrivateKey.generate())
    (folder / "forged.dsse.json").write_bytes(forged)
    day = certificate.today()
    entry = Entry(
        "certificate", certificate.read(revoked, keys.load_public(public)).id, "tested on another product", day
    )
    (home / "revocations.json").write_bytes(revocation.signed(revocation.none_yet(day).adding(entry), key))
    words = ["--at", DAY, *(str(word) for option in given(home).items() for word in option)]
    command = [sys.executable, "-m", "hushmark", "site", str(home / "again"), *words]
    with subprocess.Popen(command, env={**os.environ, "PYTHONHASHSEED": "24"}, stdout=subprocess.DEVNULL) as another:
        ran = CliRunner().invoke(main, ["site", str(home / "site"), *words])
        assert ran.exit_code == 0, ran.output
        assert another.wait(timeout=500) == 0


def given(home: Path) -> dict[str, Path]:
    """Return the options of the command that makes the site."""
    return {
        "--certificates": home / "certificates",
        "--public-key": home / "issuer.public.pem",
        "--revocations": home / "revocations.json",
    }


def _certificate(product: str, finished: str, key: Ed25519PrivateKey, *waivers: Waiver) -> bytes:
    """Sign a certificate for a run that ended on a day; the product is invented."""
    untested = [a_result("untested", id=name, scenario=name) for waiver in waivers for name in waiver.scenarios]
    run = a_run(
        a_result("passed"), *untested, certificate_class="certified with waivers" if waivers else "certified in part"
    )
    run = replace(
        run,
        declaration=replace(run.declaration, product=product),
        run=replace(run.run, finished=finished),
        waivers=waivers,
    )
    return certificate.seal(certificate.state(run, files.to_json(run), "Board of invented libraries"), key)
