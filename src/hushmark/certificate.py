"""The certificate: what it says, what it is bound to, until when, and whether one that somebody shows holds.

A certificate is an in-toto Statement (https://in-toto.io/Statement/v1) with the test-result predicate in a DSSE envelope.
Its subject is the product in its configuration. Everything that it rests on is a digest in ``configuration``; what it
says to people is in ``hushmark``. It is a function of the results, the issuer's name and the key: signing them again
gives the same bytes. Its id is the digest of the statement.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Annotated, Final, Literal, get_args
from zoneinfo import ZoneInfo

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from evaluator.statute import EDITIONS
from hushmark import dsse
from hushmark.certificate_errors import (
    CertificateProblem,
    Expired,
    NotACertificate,
    NotYetValid,
    ResultsDiffer,
    ResultsDisagree,
    StatementContradictsItself,
)
from hushmark.results import CertificateClass, Results, digest
from hushmark.results import read as read_results
from hushmark.revocation import Revocations
from hushmark.waivers import covered

PAYLOAD_TYPE: Final = "application/vnd.in-toto+json"
NAME: Final = "certificate.dsse.json"
DENVER: Final = ZoneInfo("America/Denver")
CertifiedClass = Literal["certified", "certified in part", "certified with waivers"]
CLASSES: Final = get_args(CertifiedClass)
TITLES: Final = {"observed": "Library system", "decision": "Decision service"}


class Sha256(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An in-toto DigestSet of the one algorithm used here; 64 hexadecimal digits."""

    sha256: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]


class Resource(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An in-toto ResourceDescriptor: what it is, and the digest that it is bound by."""

    name: str
    digest: Sha256


class Waived(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A required result that was not shown, and by whose authority, until what day, and why it need not have been."""

    result: str
    provision: str
    authority: str
    owner: str
    reason: str
    until: date


class Terms(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="camel"):
    """What the certificate says to people.

    ``title`` says what was certified: a library system by what was observed of it, or a decision service by what it answered;
    ``kind`` is ``observed`` or ``decision``. ``certificate_class`` is one of ``CLASSES``. ``channels`` are those asked, and
    ``withheld`` those that were not offered to it or were said to be switched off: they are untested. It holds from ``valid_from`` to ``valid_until``, both days included, in
    Colorado. ``issuer`` is what the signer calls itself, empty if it gave no name: only the key is evidence of who it is.
    """

    title: str
    kind: Literal["observed", "decision"]
    certificate_class: CertificateClass = msgspec.field(name="class")
    product: str
    product_version: str
    configuration: str
    profile: str
    channels: tuple[str, ...]
    withheld: tuple[str, ...]
    provision: str
    edition: str
    law_checked_to: date
    suite_version: str
    required: int
    waivers: tuple[Waived, ...]
    valid_from: date
    valid_until: date
    issuer: str
    limits: tuple[str, ...]
    readings: tuple[str, ...] = ()
    """Those chosen otherwise than by default: the certificate holds only under them."""


class Predicate(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="camel"):
    """The test-result predicate.

    ``result`` is ``PASSED`` for the class *certified* and ``WARNED`` for the others, so that a reader that knows nothing of
    classes takes a part for no more than it is.
    """

    result: Literal["PASSED", "WARNED"]
    configuration: tuple[Resource, ...]
    passed_tests: tuple[str, ...]
    hushmark: Terms


class Statement(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="camel"):
    """The in-toto statement, version 1."""

    type: Literal["https://in-toto.io/Statement/v1"] = msgspec.field(name="_type")
    subject: tuple[Resource]
    predicate_type: Literal["https://in-toto.io/attestation/test-result/v0.1"]
    predicate: Predicate

    @property
    def terms(self) -> Terms:
        """Return what it says to people."""
        return self.predicate.hushmark

    def bound(self, name: str) -> str:
        """Return the digest of something that the certificate is bound to, empty if it is not."""
        return next((f"sha256:{r.digest.sha256}" for r in self.predicate.configuration if r.name == name), "")


class Certificate(msgspec.Struct, frozen=True):
    """A statement whose signature held, and its id: the digest of the bytes signed."""

    id: str
    statement: Statement

    @property
    def terms(self) -> Terms:
        """Return what it says to people."""
        return self.statement.terms


def state(results: Results, data: bytes, issuer: str) -> Statement:
    """Say what a certificate of these results says. ``data`` are the bytes of results.json; nothing is checked here."""
    told, law, verdict = results.declaration, results.law, results.verdict
    product = (told.product, told.product_version, told.configuration, told.profile)
    scope = (told.system, told.channels, told.seeds, told.staff_roles, told.decide)
    rests_on = {
        "suite": results.suite.digest,
        "manifest": results.suite.manifest_digest,
        "law edition": law.digest,
        "readings": digest(law.readings),
        "adapter": told.adapter_digest,
        "declared scope": digest(scope),
        "configuration": digest(product),
        "waivers": digest(results.waivers),
        "results": digest(data),
    }
    first, last = validity(results)
    whole = verdict.certificate_class == "certified" and not law.readings
    chosen = tuple(f"{name}={value}" for name, value in law.readings.items())
    terms = Terms(
        title=title(verdict.certificate, told.product, told.product_version, verdict.certificate_class, chosen),
        kind="decision" if verdict.certificate == "decision" else "observed",
        certificate_class=verdict.certificate_class,
        product=told.product,
        product_version=told.product_version,
        configuration=told.configuration,
        profile=told.profile,
        channels=tuple(c.name for c in told.channels if c.access in ("wire", "relay")),
        withheld=told.untested,
        provision="C.R.S. 24-90-119",
        edition=law.edition,
        law_checked_to=date.fromisoformat(law.checked_to),
        suite_version=results.suite.version,
        required=results.suite.required,
        waivers=tuple(
            Waived(name, w.provision, w.authority, w.owner, w.reason, w.expiry)
            for name, w in covered(
                results.waivers, [r.id for r in results.results if r.required], results.results
            ).items()
        ),
        valid_from=first,
        valid_until=last,
        issuer=issuer,
        limits=verdict.limits,
        readings=chosen,
    )
    return Statement(
        type="https://in-toto.io/Statement/v1",
        subject=(_resource(f"{told.product} {told.product_version}".strip(), digest(product)),),
        predicate_type="https://in-toto.io/attestation/test-result/v0.1",
        predicate=Predicate(
            result="PASSED" if whole else "WARNED",
            configuration=tuple(_resource(*item) for item in rests_on.items()),
            passed_tests=tuple(r.id for r in results.results if r.required and r.outcome == "passed"),
            hushmark=terms,
        ),
    )


def title(kind: str, product: str, version: str, certificate_class: str, readings: tuple[str, ...] = ()) -> str:
    """Return the first line; a decision service is never called a library system."""
    return (
        f"{TITLES.get(kind, 'Nothing')} “{product}” {version}".strip()
        + f": {certificate_class}"
        + (f", if the law is read so: {', '.join(readings)}" if readings else "")
    )


def validity(results: Results) -> tuple[date, date]:
    """Return the first and the last day.

    The first is the day on which the run ended. The last is the earliest of: twelve months later; the last day of the law's
    edition; twelve months after the day to which the law was checked; the last day of a waiver.
    """
    first = datetime.fromisoformat(results.run.finished).astimezone(DENVER).date()
    names = [edition.id for edition in EDITIONS]
    after = EDITIONS[names.index(results.law.edition) + 1 :] if results.law.edition in names else ()
    ends = [_year_after(first), _year_after(date.fromisoformat(results.law.checked_to))]
    ends += [edition.earliest - timedelta(days=1) for edition in after]
    return first, min(ends + [waiver.expiry for waiver in results.waivers])


def today() -> date:
    """Return the day it is in Colorado."""
    return datetime.now(DENVER).date()


def seal(statement: Statement, key: Ed25519PrivateKey) -> bytes:
    """Sign a statement and return the certificate file's bytes."""
    return dsse.seal(statement, PAYLOAD_TYPE, key)


def read(data: bytes, key: Ed25519PublicKey) -> Certificate:
    """Read a certificate that this key signed; of its days, revocation and results nothing is known yet.

    Raises what ``hushmark.dsse.unseal`` raises, NotACertificate or StatementContradictsItself.
    """
    statement, body = dsse.unseal(data, PAYLOAD_TYPE, key, Statement)
    terms = statement.terms
    if terms.certificate_class not in CLASSES:
        message = f"its class is {terms.certificate_class!r}; a certificate's is one of: {', '.join(CLASSES)}"
        raise NotACertificate(message)
    part = terms.certificate_class == "certified in part"
    agree = (
        terms.title == title(terms.kind, terms.product, terms.product_version, terms.certificate_class, terms.readings),
        (statement.predicate.result == "PASSED") == (terms.certificate_class == "certified" and not terms.readings),
        bool(terms.withheld) == part or terms.certificate_class == "certified with waivers",
        bool(terms.waivers) == (terms.certificate_class == "certified with waivers"),
        len(statement.predicate.passed_tests) + len(terms.waivers) == terms.required,
        len(statement.predicate.passed_tests) > 0,
        all(waived.until >= terms.valid_until for waived in terms.waivers),
        terms.valid_from <= terms.valid_until,
    )
    if not all(agree):
        message = "its title, class, channels, waivers, count or days do not agree with one another; ask the issuer"
        raise StatementContradictsItself(message)
    return Certificate(digest(body), statement)


def objections(
    certificate: Certificate, at: date, revocations: Revocations | None = None, results: Path | None = None
) -> Iterator[CertificateProblem]:
    """Yield everything for which a certificate, rightly signed, does not hold.

    ``at`` is the day asked about; ``results`` is the file said to be its own. Yields NotYetValid, Expired,
    CertificateRevoked, SuiteRevoked, ResultsDiffer or ResultsDisagree. Raises OSError, or Unreadable for results that were
    signed although they are none.
    """
    terms = certificate.terms
    if at < terms.valid_from:
        yield NotYetValid(f"it holds from {terms.valid_from}, and {at} is before that")
    if at > terms.valid_until:
        yield Expired(f"it held until {terms.valid_until}, and {at} is after that; certify again")
    if revocations is not None:
        yield from revocations.of(certificate.id, certificate.statement.bound("suite"))
    if results is not None:
        data = results.read_bytes()
        if certificate.statement.bound("results") != digest(data):
            yield ResultsDiffer(
                f"{results} is not what was signed: get results.json from where the certificate is from"
            )
        elif _without_days(state(read_results(results), data, terms.issuer)) != _without_days(certificate.statement):
            yield ResultsDisagree("it is bound to these results, but says of them what they do not say; ask the issuer")


def _without_days(statement: Statement) -> Statement:
    # A later Hushmark may know of an edition's end that the signer's did not.
    replace = msgspec.structs.replace
    terms = replace(statement.terms, valid_from=date.min, valid_until=date.max)
    return replace(statement, predicate=replace(statement.predicate, hushmark=terms))


def _resource(name: str, value: str) -> Resource:
    return Resource(name, Sha256(value.removeprefix("sha256:")))


def _year_after(day: date) -> date:
    try:
        return day.replace(year=day.year + 1)
    except ValueError:  # 29 February
        return day.replace(year=day.year + 1, day=28)
