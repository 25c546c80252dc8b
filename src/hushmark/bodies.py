"""Undoing the content coding of an answer, within bounds."""

import zlib
from typing import Final

from hushmark.wire_errors import TooLarge

LIMIT: Final = 16 * 1024 * 1024
"""How large an answer may be, as it comes and once decoded, in bytes."""


def decode(raw: bytes, codings: str) -> tuple[bytes, tuple[str, ...]]:
    """Undo a Content-Encoding; what cannot be undone is returned as it came, with a note. Raises TooLarge."""
    body = raw
    for coding in reversed([part.strip().lower() for part in codings.split(",") if part.strip()]):
        if coding == "identity" or not body:
            continue
        try:
            if coding in {"gzip", "x-gzip"}:
                body = _inflate(body, zlib.MAX_WBITS | 16)
            elif coding == "deflate":
                body = _deflated(body)
            else:
                return raw, (f"the content coding {coding[:40]!r} was not asked for and is not decoded",)
        except zlib.error as error:
            return raw, (f"the content coding {coding} does not decode: {error}",)
    return body, ()


def _deflated(data: bytes) -> bytes:
    """Undo deflate, which some send with the header that the standard asks for, and some without."""
    try:
        return _inflate(data, zlib.MAX_WBITS)
    except zlib.error:
        return _inflate(data, -zlib.MAX_WBITS)


def _inflate(data: bytes, window: int) -> bytes:
    """Inflate every member; bytes that follow the last one are kept, for they came too."""
    body, rest = b"", data
    while rest:
        member = zlib.decompressobj(window)
        try:
            body += member.decompress(rest, LIMIT + 1 - len(body))
        except zlib.error:
            if body:
                return body + rest
            raise
        if len(body) > LIMIT:
            msg = f"an answer has more than {LIMIT} bytes once decoded."
            raise TooLarge(msg)
        if not member.eof:
            msg = "it breaks off"
            raise zlib.error(msg)
        rest = member.unused_data
    return body
