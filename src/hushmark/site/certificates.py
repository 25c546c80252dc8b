"""The register of certified products: every certificate of a folder, and whether it holds on a day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from hushmark import certificate as certificates
from hushmark import keys, revocation
from hushmark.certificate import Terms
from hushmark.certificate_errors import CertificateProblem, CertificateRevoked, Expired, NotYetValid, SuiteRevoked

_STATES = (
    (CertificateRevoked, "revoked"),
    (SuiteRevoked, "revoked"),
    (Expired, "expired"),
    (NotYetValid, "not yet valid"),
)


@dataclass(frozen=True)
class Entry:
    """One certificate file: its state (``holds``, ``revoked``, ``expired``, ``not yet valid``, ``not accepted``), and why.

    ``terms`` and ``id`` are empty where the signature did not hold: what such a file says of itself is not repeated.
    """

    file: str
    state: str
    why: tuple[str, ...]
    terms: Terms | None
    id: str


@dataclass(frozen=True)
class Register:
    """The certificates of a folder, by product; the key that all were checked with; the day of the revocation list."""

    entries: tuple[Entry, ...]
    key: str
    revocations: date | None


def register_of(folder: Path, public_key: Path, revocations: Path | None, day: date) -> Register:
    """Read every ``*.dsse.json`` below a folder and check it with the issuer's public key, as of a day.

    Raises OSError and the CertificateProblem of a key or revocation list that cannot be read; a certificate that does
    not hold is an entry that says so.
    """
    key = keys.load_public(public_key)
    listed = revocation.read(revocations.read_bytes(), key) if revocations else None
    entries = sorted(_entries(folder, key, listed, day), key=_place)
    return Register(tuple(entries), keys.keyid(key), listed.issued if listed else None)


def _entries(folder: Path, key: Ed25519PublicKey, listed: revocation.Revocations | None, day: date) -> Iterator[Entry]:
    for path in sorted(folder.rglob("*.dsse.json")):
        name = path.relative_to(folder).as_posix()
        try:
            certificate = certificates.read(path.read_bytes(), key)
        except CertificateProblem as problem:
            yield Entry(name, "not accepted", (str(problem),), None, "")
            continue
        found = list(certificates.objections(certificate, day, listed))
        state = next((state for kind, state in _STATES if any(isinstance(one, kind) for one in found)), "holds")
        yield Entry(name, state, tuple(map(str, found)), certificate.terms, certificate.id)


def _place(entry: Entry) -> tuple[str, ...]:
    terms = entry.terms
    return ("1", entry.file) if terms is None else ("0", terms.product.lower(), terms.product_version, entry.file)
