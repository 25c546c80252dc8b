"""Signed documents: DSSE 1.0 envelopes (secure-systems-lab/dsse) with one Ed25519 signature over one JSON payload.

DSSE leaves the envelope itself unsigned, and JSON can be written in many ways. Here each envelope and payload has one
way of being written and every other is refused, so that no byte of the file can change and the file still verify.
"""

import base64
import binascii
import json
from typing import Any, Final, TypeVar

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from hushmark.certificate_errors import (
    AnotherKey,
    Base64NotCanonical,
    EnvelopeUnreadable,
    KeyTwice,
    NotCanonical,
    PayloadTypeWrong,
    SignatureWrong,
    StatementUnreadable,
)
from hushmark.keys import keyid
from hushmark.results import canonical

Payload = TypeVar("Payload", bound=msgspec.Struct)
_AGAIN: Final = "ask for the file again, as it was signed"


class Signature(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A signature in base64, and the id of the key that made it."""

    keyid: str
    sig: str


class Envelope(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="camel"):
    """The file: a payload in base64, what it is, and one signature."""

    payload: str
    payload_type: str
    signatures: tuple[Signature]


def pre_authentication_encoding(payload_type: str, payload: bytes) -> bytes:
    """Return the bytes that are signed: DSSE's PAE, which binds the payload to what it is."""
    kind = payload_type.encode()
    return b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(payload), payload)


def seal(payload: msgspec.Struct, payload_type: str, key: Ed25519PrivateKey) -> bytes:
    """Sign a payload and return the envelope's bytes."""
    body = canonical(payload)
    signature = key.sign(pre_authentication_encoding(payload_type, body))
    envelope = Envelope(_base64(body), payload_type, (Signature(keyid(key.public_key()), _base64(signature)),))
    return canonical(envelope) + b"\n"


def unseal(data: bytes, payload_type: str, key: Ed25519PublicKey, kind: type[Payload]) -> tuple[Payload, bytes]:
    """Return what was signed, as read and as bytes; nothing of it is believed before the signature has held.

    Raises EnvelopeUnreadable, KeyTwice, NotCanonical, Base64NotCanonical, PayloadTypeWrong, AnotherKey, SignatureWrong
    or StatementUnreadable.
    """
    _check_json(data, EnvelopeUnreadable, "the file")
    try:
        envelope = msgspec.json.decode(data, type=Envelope)
    except msgspec.MsgspecError as problem:
        message = f"not a signed document of one signature: {problem}; {_AGAIN}"
        raise EnvelopeUnreadable(message) from problem
    body = _bytes(envelope.payload, "payload")
    (signature,) = envelope.signatures
    made = _bytes(signature.sig, "sig")
    if data != canonical(envelope) + b"\n":
        message = f"the envelope is not written in the one way in which it is signed; {_AGAIN}"
        raise NotCanonical(message)
    if envelope.payload_type != payload_type:
        message = (
            f"payload type {envelope.payload_type!r}, expected {payload_type!r}: this file is about something else"
        )
        raise PayloadTypeWrong(message)
    if signature.keyid != keyid(key):
        message = (
            f"signed by the key {signature.keyid!r}, and the key given is {keyid(key)!r}; ask the issuer for its key"
        )
        raise AnotherKey(message)
    try:
        key.verify(made, pre_authentication_encoding(payload_type, body))
    except InvalidSignature:
        message = f"the signature is not that of the key given over this payload: one of them was changed; {_AGAIN}"
        raise SignatureWrong(message) from None
    _check_json(body, StatementUnreadable, "what was signed")
    try:
        payload = msgspec.json.decode(body, type=kind)
    except msgspec.MsgspecError as problem:
        message = f"signed, but not of the form expected: {problem}; ask the issuer"
        raise StatementUnreadable(message) from problem
    if body != canonical(payload):
        message = "what was signed is not written in the one way that this form has; ask the issuer"
        raise NotCanonical(message)
    return payload, body


def _check_json(data: bytes, unreadable: type[EnvelopeUnreadable | StatementUnreadable], what: str) -> None:
    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            names = [name for name, _ in pairs]
            twice = next(name for name in names if names.count(name) > 1)
            message = f"{what} gives {twice!r} twice, so that two readers could read it in two ways; {_AGAIN}"
            raise KeyTwice(message)
        return found

    try:
        json.loads(data.decode("utf-8"), object_pairs_hook=once)
    except KeyTwice:
        raise
    except (ValueError, RecursionError) as problem:
        message = f"{what} is not JSON in UTF-8 ({problem}); {_AGAIN}"
        raise unreadable(message) from problem


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(text: str, where: str) -> bytes:
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as problem:
        message = f"{where} is not base64 ({problem}); {_AGAIN}"
        raise Base64NotCanonical(message) from problem
    if _base64(data) != text:
        message = f"{where} is base64 written in an unusual way, which could hide a change; {_AGAIN}"
        raise Base64NotCanonical(message)
    return data
