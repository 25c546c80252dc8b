"""The revocation list: what an issuer no longer stands behind, signed with the key that signs its certificates.

A certificate is revoked by its own id or, where a release of the suite was found to be wrong, by that suite's digest,
which revokes all that were made with it. What was revoked was never good: no date is asked.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final, Literal

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from hushmark.certificate_errors import (
    AlreadyRevoked,
    CertificateProblem,
    CertificateRevoked,
    DigestWrong,
    SuiteRevoked,
)
from hushmark.dsse import seal, unseal

PAYLOAD_TYPE: Final = "application/vnd.hushmark.revocations+json"
DIGEST: Final = r"^sha256:[0-9a-f]{64}\Z"
Digest = Annotated[str, msgspec.Meta(pattern=DIGEST)]


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One revocation: of a ``certificate`` by its id or of a ``suite`` by its digest, why, and on what day."""

    what: Literal["certificate", "suite"]
    digest: Digest
    reason: str
    day: date


class Revocations(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The list: the day on which it was last added to, and its entries, the oldest first."""

    format: Literal["hushmark-revocations/1"]
    issued: date
    entries: tuple[Entry, ...]

    def of(self, certificate: str, suite: str) -> Iterator[CertificateProblem]:
        """Yield CertificateRevoked and SuiteRevoked, as the list has an entry for this certificate or its suite."""
        for entry in self.entries:
            told = f"on {entry.day.isoformat()}: {entry.reason}; certify again with a suite that stands"
            if (entry.what, entry.digest) == ("certificate", certificate):
                yield CertificateRevoked(f"the issuer revoked this certificate {told}")
            if (entry.what, entry.digest) == ("suite", suite):
                yield SuiteRevoked(f"the issuer revoked the suite {suite} {told}")

    def adding(self, entry: Entry) -> "Revocations":
        """Return the list with one entry more. Raises DigestWrong or AlreadyRevoked."""
        if not re.fullmatch(DIGEST, entry.digest):
            message = f"{entry.digest!r} is no digest: sha256: and 64 small hexadecimal digits, as `hushmark verify` prints it"
            raise DigestWrong(message)
        if any((one.what, one.digest) == (entry.what, entry.digest) for one in self.entries):
            message = f"the {entry.what} {entry.digest} is on the list already; nothing was changed"
            raise AlreadyRevoked(message)
        return Revocations(self.format, max(self.issued, entry.day), (*self.entries, entry))


def none_yet(day: date) -> Revocations:
    """Return a list without entries."""
    return Revocations("hushmark-revocations/1", day, ())


def signed(revocations: Revocations, key: Ed25519PrivateKey) -> bytes:
    """Sign a list and return the file's bytes."""
    return seal(revocations, PAYLOAD_TYPE, key)


def read(data: bytes, key: Ed25519PublicKey) -> Revocations:
    """Read a list that this key signed. Raises what ``hushmark.dsse.unseal`` raises."""
    return unseal(data, PAYLOAD_TYPE, key, Revocations)[0]
