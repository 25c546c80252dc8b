"""Signing: from a run's results to a certificate, after everything it would say was worked out again.

Whoever signs may not have made the run. So the verdict is computed again from the results, over a required set computed
again from the suite installed here and the declaration; and suite and law must be the ones installed here.
"""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import cast

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from evaluator.statute import CHECKED_TO, EDITIONS
from hushmark import __version__, verdict
from hushmark import suite as suites
from hushmark.badge import badge
from hushmark.bundle import evidence_wanting
from hushmark.certificate import CLASSES, DENVER, NAME, Certificate, objections, read, seal, state, today
from hushmark.certificate_errors import (
    AdapterUnnamed,
    AlreadySigned,
    AnotherDay,
    AnotherLaw,
    AnotherSuite,
    EvidenceUnnamed,
    EvidenceWanting,
    NothingToSign,
    NotReadBack,
    VerdictNotReached,
)
from hushmark.examine import Examination, describe_all
from hushmark.plan import MAIL_CHANNEL
from hushmark.protocol.adapter import Adapter
from hushmark.report.html import render
from hushmark.results import Result, Results, digest
from hushmark.results import read as read_results


def sign(folder: Path, key: Ed25519PrivateKey, issuer: str = "") -> tuple[Path, Certificate]:
    """Write ``certificate.dsse.json`` and ``badge.svg`` beside a run's results; return where, and what was read back.

    Both are written or neither, and the report is made anew to show them. Raises AlreadySigned, NothingToSign, AnotherSuite, AnotherLaw, AnotherDay, AdapterUnnamed,
    VerdictNotReached, EvidenceUnnamed, EvidenceWanting, NotReadBack; Expired or NotYetValid for a run that is not of today's law; Unreadable for results that
    are cut short or changed; an error of ``hushmark.suite_errors`` if the suite cannot be read; OSError.
    """
    target, picture, source = folder / NAME, folder / "badge.svg", folder / "results.json"
    if target.exists():
        message = f"{target} is there already; a certificate is never overwritten: certify again into a new folder"
        raise AlreadySigned(message)
    results = read_results(source)
    data = source.read_bytes()
    check(results)
    sealed = seal(state(results, data, issuer), key)
    certificate = _checked(sealed, key, source)
    if file := evidence_wanting(folder, results):
        message = f"{file}, which the results name, is not there or is not what its name says; sign the folder as the run left it"
        raise EvidenceWanting(message)
    with _appearing(picture, badge(certificate.terms).encode()), _appearing(target, sealed):
        if target.read_bytes() != sealed or source.read_bytes() != data:
            message = f"{target} or {source} does not read back as it was; nothing was signed"
            raise NotReadBack(message)
        certificate = _checked(target.read_bytes(), key, source)
        write_whole(folder / "report.html", render(results, certificate).encode())
    return target, certificate


def check(results: Results) -> None:
    """Check that a certificate may be signed for these results. Raises as ``sign`` says."""
    claimed = results.verdict
    if claimed.certificate_class not in CLASSES:
        message = f"the verdict is {claimed.certificate_class!r}: there is no certificate for it; the report says what to mend"
        raise NothingToSign(message)
    suite = suites.load_ready()
    suites.check_whole(suite)
    manifest, theirs = suite.manifest(), results.suite
    ours = (__version__, f"sha256:{suite.digest}", f"sha256:{manifest.digest}", len(manifest.entries))
    if (theirs.version, theirs.digest, theirs.manifest_digest, theirs.scenarios) != ours:
        message = f"the run used the suite {theirs.version} {theirs.digest}, and installed here is {__version__} {ours[1]}; sign with the Hushmark that made the run"
        raise AnotherSuite(message)
    _check_law(results)
    try:
        started, finished, clock = (
            datetime.fromisoformat(when) for when in (results.run.started, results.run.finished, results.run.clock)
        )
    except ValueError as problem:
        message = f"the run does not say on what day it was made ({problem}); certify again"
        raise AnotherDay(message) from problem
    if clock.date() not in (started.astimezone(DENVER).date(), finished.astimezone(DENVER).date()):
        message = f"the run took {clock.date()} for its day and was made on {finished.date()}; certify again without another clock"
        raise AnotherDay(message)
    if not results.declaration.adapter_digest:
        message = "the adapter's files could not be named, so nothing can be bound to it; start it from a file"
        raise AdapterUnnamed(message)
    # Which scenarios are required follows from suite and declaration; no adapter is spoken to for it.
    examination = Examination(cast("Adapter", None), results.declaration, clock.date(), results.run.seed)
    required = examination.required(
        examination.instances(describe_all(suite.scenarios, clock.date(), results.law.readings))
    )
    decided = verdict.decide_again(results, required)
    marked = {result.id for result in results.results if result.required}
    if decided != claimed or marked != set(required) or results.suite.required != len(required):
        message = f"the results say {claimed.headline!r}, but they give {decided.headline!r}: {'; '.join(decided.grounds)}; certify again"
        raise VerdictNotReached(message)
    if bare := [result.id for result in results.results if result.required and not _evidenced(result)]:
        message = f"{bare[0]} passed, say the results, and name nothing that was seen of it ({len(bare)} such in all); sign the results as the run left them, or certify again"
        raise EvidenceUnnamed(message)


def _evidenced(result: Result) -> bool:
    """Tell whether a passed result names what was seen: an exchange by its digest, or what a decision service answered.

    Of notices there may be none to name: that nothing reached her is what was seen.
    """
    if result.outcome != "passed" or result.channel == MAIL_CHANNEL:
        return True
    kind = "answer" if result.kind == "law" else "exchange"
    return any(e.kind == kind and (e.digest or e.found) for e in result.evidence)


def _check_law(results: Results) -> None:
    law = results.law
    text = {edition.id: [(p.id, p.citation, p.text) for p in edition.provisions] for edition in EDITIONS}
    agree = (
        text.get(law.edition) == [(p.id, p.citation, p.text) for p in law.provisions],
        law.digest == digest(law.provisions),
        law.checked_to == CHECKED_TO.isoformat(),
    )
    if not all(agree):
        message = f"the edition {law.edition!r} in the results, checked to {law.checked_to}, is not the one installed here; sign with the Hushmark that made the run"
        raise AnotherLaw(message)


def _checked(sealed: bytes, key: Ed25519PrivateKey, source: Path) -> Certificate:
    certificate = read(sealed, key.public_key())
    for problem in objections(certificate, today(), results=source):
        raise problem
    return certificate


@contextmanager
def _appearing(path: Path, data: bytes) -> Iterator[None]:
    """Let a new file appear whole, and be gone again if what follows fails."""
    write_whole(path, data)
    try:
        yield
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole or not at all, whatever happens."""
    descriptor, name = tempfile.mkstemp(prefix=".draft-", dir=path.parent)
    draft = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.chmod(0o644)
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
