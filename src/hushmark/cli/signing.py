"""``hushmark keygen``, ``sign``, ``verify`` and ``revoke``: each prints what it did, or everything that is wrong."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Final, Literal

import click

from hushmark import bundle, keys, revocation
from hushmark import certificate as certificates
from hushmark.certificate import Certificate
from hushmark.certificate_errors import CertificateProblem, NotReadBack
from hushmark.cli.plain import plain
from hushmark.results import Unreadable
from hushmark.signing import sign as sign_results
from hushmark.signing import write_whole
from hushmark.suite_errors import SuiteError

UNATTRIBUTED: Final = "No issuer is named, and what is signed stays so (unattributed): to put a name to it, stop now and add --issuer NAME."


def passphrase() -> str:
    """Return the private key's passphrase; empty if there is none."""
    return os.environ.get(keys.PASSPHRASE, "")


def keygen(name: Path) -> None:
    """Make a key pair and say what to do with each half."""
    with _refused("No key was made"):
        private, public = keys.generate(name, passphrase())
        key = keys.load_public(public)
    click.echo(f"{private}  signs; keep it to yourself{'' if passphrase() else ' (no passphrase)'}")
    click.echo(f"{public}   checks; publish it\nkey id {keys.keyid(key)}")


def sign(folder: Path, key: Path, issuer: str) -> None:
    """Sign a run's results and say what the certificate says."""
    if not issuer:
        click.echo(UNATTRIBUTED, err=True)
    with _refused("Not signed"):
        path, certificate = sign_results(folder, keys.load_private(key, passphrase()), issuer)
    click.echo(told(certificate))
    click.echo(f"\nCertificate: {path}\nBadge: {path.with_name('badge.svg')}")


def verify(file: Path, public_key: Path, results: Path | None, revocations: Path | None, at: date | None) -> None:
    """Check a certificate and say that it holds, or everything for which it does not.

    file: the certificate, or the folder of its run, in which then everything is looked at.
    """
    day = at or certificates.today()
    folder = file if file.is_dir() else None
    if folder:
        file, results = folder / certificates.NAME, results or folder / "results.json"
    with _refused("Does not hold"):
        key = keys.load_public(public_key)
        certificate = certificates.read(file.read_bytes(), key)
        listed = revocation.read(revocations.read_bytes(), key) if revocations else None
        found = list(certificates.objections(certificate, day, listed, results))
        if folder and not found:
            found = list(bundle.objections(folder, certificate))
    if found:
        for one in found:
            click.echo(plain(f"Does not hold ({type(one).__name__}): {one}"), err=True)
        raise SystemExit(1)
    click.echo(told(certificate))
    click.echo(f"\nHolds on {day}: signed by the key {keys.keyid(key)}.")
    click.echo("Its results are those given." if results else "Its results were not looked at (--results).")
    click.echo(_beside(folder, certificate))
    click.echo(
        f"Not revoked by the list of {listed.issued}."
        if listed
        else "Whether it was revoked was not looked at (--revocations)."
    )


def revoke(file: Path, key: Path, what: Literal["certificate", "suite"], digest: str, reason: str) -> None:
    """Add one revocation to a list, or begin one, and sign it."""
    with _refused("Nothing was revoked"):
        private = keys.load_private(key, passphrase())
        day = certificates.today()
        before = revocation.read(file.read_bytes(), private.public_key()) if file.exists() else revocation.none_yet(day)
        after = before.adding(revocation.Entry(what, digest, reason, day))
        write_whole(file, revocation.signed(after, private))
        if revocation.read(file.read_bytes(), private.public_key()) != after:
            message = f"{file} does not read back as it was written; write it again"
            raise NotReadBack(message)
    click.echo(
        f"Revoked the {what} {digest}.\nEntries in {file} now: {len(after.entries)}. Publish it beside your certificates."
    )


def told(certificate: Certificate) -> str:
    """Say what a certificate says."""
    terms = certificate.terms
    lines = [
        terms.title,
        *(
            [f"  withheld or switched off, and therefore untested: {', '.join(terms.withheld)}"]
            if terms.withheld
            else []
        ),
        f"  {terms.provision}, edition {terms.edition}, checked to {terms.law_checked_to}",
        f"  all {terms.required} required scenarios passed; suite {certificate.statement.bound('suite')}",
        f"  valid from {terms.valid_from} to {terms.valid_until}",
        f"  issuer: {terms.issuer} (its own word)"
        if terms.issuer
        else "  issuer: unattributed; the signer gave no name (sign --issuer NAME gives one)",
        f"  certificate {certificate.id}",
    ]
    return "\n".join(map(plain, lines))


def _beside(folder: Path | None, certificate: Certificate) -> str:
    """Say what of the files beside a certificate was looked at."""
    if folder is None:
        return (
            "The report and the evidence beside it were not looked at: for that, name the folder instead of the file."
        )
    if bundle.comparable(certificate):
        return "Every exchange that they name is there, and the report and the other files are what they give."
    made = certificate.terms.suite_version
    return f"Every exchange that they name is there. The report was not looked at: that takes Hushmark {made}, which made it."


@contextmanager
def _refused(what: str) -> Iterator[None]:
    """End with status 1 and the problem's name and words."""
    try:
        yield
    except (CertificateProblem, Unreadable, SuiteError, OSError, UnicodeError) as problem:
        click.echo(plain(f"{what} ({type(problem).__name__}): {problem}"), err=True)
        raise SystemExit(1) from problem
