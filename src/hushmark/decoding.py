"""Every way in which a mark may be written in an answer, undone: the bytes as they came first, then what they decode to.

Nothing is parsed for its meaning: a parser drops what it does not know. Charsets (UTF-8, UTF-16 and UTF-32, Latin-1, code page
850, MARC-8), escapes (percent, HTML and XML, JSON, quoted-printable, base64, hexadecimal) and packing (gzip, zlib, ZIP, the
streams and strings of a PDF) are undone wherever they stand, and once more in what comes out, three deep. What hides beyond
that (encryption, a PDF font with an alphabet of its own) is left to the comparison of the two worlds, which reads nothing.
"""

import base64
import binascii
import html
import quopri
import re
import unicodedata
import zlib
from collections.abc import Iterator
from functools import lru_cache
from typing import Final
from urllib.parse import unquote_to_bytes

from hushmark.wrappings import MEMBER, PACKED

_DEEPEST: Final = 3
_MOST: Final = 4 * 1024 * 1024
"""How many bytes are unpacked in all from one answer."""

_URL_SAFE: Final = bytes.maketrans(b"-_", b"+/")
_RUN = re.compile(rb"[A-Za-z0-9+/_-]{8,}={0,2}")
_HEXADECIMAL = re.compile(rb"(?:[0-9A-Fa-f]{2}){4,}")
_WRAPPED = re.compile(rb"(?<=[A-Za-z0-9+/]{40})\r?\n[ \t]*")
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([0-3][0-7]{2})|([/\"'\\()]))")
_SHOWN_IN_PARTS = re.compile(rb"\[((?:\\.|[^\]\\])*)\]\s*TJ", re.DOTALL)
_PART = re.compile(rb"\(((?:\\.|[^()\\])*)\)|<([0-9A-Fa-f\s]+)>", re.DOTALL)
_GZIP, _ZLIB, _ZIPPED = re.compile(rb"\x1f\x8b\x08"), re.compile(rb"\x78[\x01\x5e\x9c\xda]"), re.compile(rb"PK\x03\x04")
_PRINTABLE: Final = bytes(range(0x20, 0x7F)) + b"\r\n\t"
_COMBINING = re.compile("[\u0300-\u036f]+")
_COMBINING_IN_MARC8 = re.compile(rb"[\xe0-\xfe]")


def folded(text: str) -> str:
    """Return a text without case and diacritics."""
    if text.isascii():
        return text.casefold()
    return _COMBINING.sub("", unicodedata.normalize("NFKD", text)).casefold()


@lru_cache(maxsize=256)
def everything_in(data: bytes) -> str:
    """Return all that can be read in some bytes, folded; between two readings stands a NUL."""
    readings: dict[str, None] = {}
    level, done, left = [data], set[bytes](), _MOST
    for _ in range(_DEEPEST + 1):
        inner: list[bytes] = []
        for each in level:
            if each in done or left < 0:
                continue
            done.add(each)
            left -= len(each)
            readings.update(dict.fromkeys(folded(text) for text in _in_charsets(each)))
            inner += _undone(each)
        level = inner
    return "\0".join(readings)


def _in_charsets(data: bytes) -> Iterator[str]:
    """Yield some bytes as text. Without its NULs, UTF-16 of either order is Latin-1, for every letter that Latin-1 has."""
    yield data.decode("utf-8", "replace")
    if not data.isascii():
        yield data.decode("latin-1")
        yield data.decode("cp850")
        yield _COMBINING_IN_MARC8.sub(b"", data).decode("latin-1")
    if b"\0" in data:
        yield data.replace(b"\0", b"").decode("latin-1")


def _undone(data: bytes) -> Iterator[bytes]:
    """Yield what some bytes hold in another form, each kind of escape and packing by itself."""
    if b"%" in data:
        yield unquote_to_bytes(data)
    if b"&" in data:
        yield html.unescape(data.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")
    if b"\\" in data:
        yield _unescaped(data)
    if b"=" in data:
        yield quopri.decodestring(data)
    runs = [*_RUN.findall(data), *_RUN.findall(_WRAPPED.sub(b"", data))]
    yield b"\n".join(found for run in dict.fromkeys(runs) for found in _of_base64(run) if _may_be_meant(found))
    spelled = map(_of_hexadecimal, _HEXADECIMAL.findall(data))
    yield b"\n".join(found for found in spelled if _may_be_meant(found))
    for found in _SHOWN_IN_PARTS.finditer(data):
        yield b"".join(
            _unescaped(text) if text else _of_hexadecimal(digits) for text, digits in _PART.findall(found[1])
        )
    yield from unpacked(data)


def _unescaped(data: bytes) -> bytes:
    def character(found: re.Match[str]) -> str:
        if found[4]:
            return found[4]
        return chr(int(found[3], 8)) if found[3] else chr(int(found[1] or found[2], 16))

    return _ESCAPE.sub(character, data.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogatepass")


def _of_hexadecimal(digits: bytes) -> bytes:
    plain = b"".join(digits.split())
    return binascii.unhexlify(plain[: len(plain) // 2 * 2])


def _of_base64(run: bytes) -> Iterator[bytes]:
    """Yield a run's bytes from each place at which a group of four may begin: letters before it may belong to it or not."""
    plain = run.rstrip(b"=").translate(_URL_SAFE)
    for start in range(4):
        group = plain[start:]
        try:
            yield base64.b64decode(group[: len(group) - (len(group) % 4 == 1)] + b"=" * (-len(group) % 4))
        except binascii.Error:
            continue


def _may_be_meant(data: bytes) -> bool:
    """Tell whether some bytes are likelier text, or packed, than what any word gives when it is read as base64."""
    plain = data.replace(b"\0", b"")
    printable = len(plain) - len(plain.translate(None, _PRINTABLE))
    return printable * 5 >= len(plain) * 3 or PACKED.search(data) is not None


def unpacked(data: bytes) -> Iterator[bytes]:
    """Yield what is packed in some bytes, wherever it begins: gzip, zlib (as in a PDF) and the members of a ZIP archive."""
    for found in _GZIP.finditer(data):
        yield from _inflated(data, found.start(), zlib.MAX_WBITS | 16)
    for found in _ZLIB.finditer(data):
        yield from _inflated(data, found.start(), zlib.MAX_WBITS)
    for found in _ZIPPED.finditer(data):
        if found.start() + MEMBER.size <= len(data):
            head = MEMBER.unpack_from(data, found.start())
            if head[3] == zlib.DEFLATED:
                begin = found.start() + MEMBER.size + head[-2] + head[-1]
                yield from _inflated(data, begin, -zlib.MAX_WBITS)


def _inflated(data: bytes, start: int, window: int) -> Iterator[bytes]:
    try:
        found = zlib.decompressobj(window).decompress(data[start:], _MOST)
    except zlib.error:
        return
    if found:
        yield found
