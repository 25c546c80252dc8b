"""Signing keys: Ed25519, in PEM as OpenSSL writes them. There is no key unless somebody made one.

A key's id is the SHA-256 of the public key in DER, in hexadecimal: ``openssl pkey -pubin -outform DER | sha256sum``.
"""

import hashlib
import os
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from hushmark.certificate_errors import KeyExists, KeyOfAnotherKind, KeyUnreadable, PassphraseNeeded, PassphraseWrong

PASSPHRASE = "HUSHMARK_KEY_PASSPHRASE"  # noqa: S105 - the name of the variable
"""The environment variable that holds the private key's passphrase. Empty and absent both mean: none."""


def generate(name: Path, passphrase: str) -> tuple[Path, Path]:
    """Make a key pair, ``NAME.private.pem`` (for its owner's eyes only) and ``NAME.public.pem``; return both paths.

    An empty passphrase leaves the private key open. Raises KeyExists, and then has written nothing.
    """
    private, public = (name.with_name(f"{name.name}.{half}.pem") for half in ("private", "public"))
    for path in (private, public):
        if path.exists():
            message = f"{path} is there already, and a key is never overwritten; choose another name"
            raise KeyExists(message)
    key = Ed25519PrivateKey.generate()
    lock = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    _create(private, key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, lock), 0o600)
    try:
        _create(public, public_pem(key.public_key()), 0o644)
    except BaseException:
        private.unlink()
        raise
    return private, public


def load_private(path: Path, passphrase: str) -> Ed25519PrivateKey:
    """Read a private key. Raises KeyUnreadable, KeyOfAnotherKind, PassphraseNeeded or PassphraseWrong."""
    data = _read(path)
    locked = b"ENCRYPTED" in data
    if locked and not passphrase:
        message = f"{path} is under a passphrase; give it in the environment variable {PASSPHRASE}"
        raise PassphraseNeeded(message)
    try:
        key = load_pem_private_key(data, passphrase.encode() if locked else None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as problem:
        if locked:
            message = f"{path} does not open with the passphrase in {PASSPHRASE}; give the one that it was made with"
            raise PassphraseWrong(message) from problem
        message = f"{path} is not a private key in PEM; `hushmark keygen` makes one"
        raise KeyUnreadable(message) from problem
    if not isinstance(key, Ed25519PrivateKey):
        message = f"{path} is not an Ed25519 key; `hushmark keygen` makes one"
        raise KeyOfAnotherKind(message)
    return key


def load_public(path: Path) -> Ed25519PublicKey:
    """Read a public key. Raises KeyUnreadable or KeyOfAnotherKind."""
    data = _read(path)
    try:
        key = load_pem_public_key(data)
    except (ValueError, UnsupportedAlgorithm) as problem:
        message = f"{path} is not a public key in PEM; ask the issuer for it"
        raise KeyUnreadable(message) from problem
    if not isinstance(key, Ed25519PublicKey):
        message = f"{path} is not an Ed25519 key; ask the issuer which key signs its certificates"
        raise KeyOfAnotherKind(message)
    # A PEM reader passes over what stands around a key. Here a changed byte is a changed file.
    if data != public_pem(key):
        message = f"{path} holds more or other than the key; `openssl pkey -pubin -in {path}` writes the key alone"
        raise KeyUnreadable(message)
    return key


def public_pem(key: Ed25519PublicKey) -> bytes:
    """Return a public key in PEM."""
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def keyid(key: Ed25519PublicKey) -> str:
    """Return the id of a public key."""
    return hashlib.sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).hexdigest()


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as problem:
        message = f"{path}: cannot read the key: {problem.strerror}"
        raise KeyUnreadable(message) from problem


def _create(path: Path, data: bytes, mode: int) -> None:
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    except FileExistsError as problem:
        message = f"{path} is there already, and a key is never overwritten; choose another name"
        raise KeyExists(message) from problem
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
