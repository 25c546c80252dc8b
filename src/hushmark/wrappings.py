"""What stands around what is packed: names and comments of a gzip or a ZIP, everything of a PDF that is in no stream.

An archive's times are written out as times, so that they are compared as others are. What only follows from what is packed (its
length, its checksum, where it stands) is left out, but only where it is right: a wrong one may say something.
"""

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

BEGINNINGS: Final = (b"PK\x03\x04", b"%PDF-", b"\x1f\x8b\x08")
_GZIP_HEADER: Final = struct.Struct("<3sBLBB")
MEMBER: Final = struct.Struct("<4s5H3L2H")
"""How the header of a ZIP's member begins."""
_CENTRAL: Final = struct.Struct("<4s6H3L5H2L")
_END: Final = struct.Struct("<4s4H2LH")
_EPOCH_IN_EXTRA: Final = re.compile(
    rb"UT(?:\x05\x00(?=[\x01\x03\x07].{4})|\x09\x00(?=\x03.{8})|\x0d\x00(?=\x07.{12}))", re.DOTALL
)
PACKED: Final = re.compile(rb"\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]|PK\x03\x04")
"""How a gzip, a zlib stream or a ZIP's member begins."""
_RECORD: Final = re.compile(rb"PK(?:\x01\x02|\x05\x06|\x07\x08)")
_PLACES: Final = re.compile(
    rb"(/Length )(\d+)(?=[^>]{0,400}>>\s*stream\r?\n)|\b()(\d{10})(?= \d{5} n\b)|(startxref\s+)(\d+)"
)
_STREAM: Final = re.compile(rb"stream\r?\n")
_OBJECT: Final = re.compile(rb"\d+ \d+ obj\b")


@dataclass(frozen=True)
class Packed:
    """A stream that was unpacked: where it stands among all bytes, its header included, what that says, and what it holds.

    ``sums`` are checksum, packed length and length of a ZIP's member.
    """

    begins: int
    ends: int
    header: bytes
    holds: bytes
    sums: tuple[int, int, int] = (0, 0, 0)


def split(data: bytes, most: int) -> Iterator[tuple[bytes, bytes | None]]:
    """Yield, in order, what stands before each packed stream and what that holds; at last what follows them, and None.

    ``most`` is how many bytes are unpacked of each; a stream that is longer, or broken, is no stream, and stands as it came.
    """
    whole = _without_places(data) if data.startswith(b"%PDF-") else data
    streams = tuple(_streams(whole, most))
    at = 0
    for stream in streams:
        yield _told(whole[at : stream.begins], data, streams) + stream.header, stream.holds
        at = stream.ends
    yield _told(whole[at:], data, streams), None


def _streams(data: bytes, most: int) -> Iterator[Packed]:
    at = 0
    while found := PACKED.search(data, at):
        stream = _stream(data, found.start(), most)
        if stream is not None:
            yield stream
        at = stream.ends if stream is not None else found.start() + 1


def _stream(data: bytes, begins: int, most: int) -> Packed | None:
    if data.startswith(b"PK", begins):
        return _member(data, begins, most)
    window = zlib.MAX_WBITS | 16 if data[begins] == BEGINNINGS[2][0] else zlib.MAX_WBITS
    found = _inflated(data, begins, window, most)
    if found is None:
        return None
    holds, ends = found
    if window == zlib.MAX_WBITS:
        return Packed(begins, ends, b"\n", holds)
    return Packed(begins, ends, _gzip_header(data[begins:ends]), holds)


def _inflated(data: bytes, begins: int, window: int, most: int) -> tuple[bytes, int] | None:
    """Return what a whole stream holds, its checksum having been right, and where it ends."""
    inflating = zlib.decompressobj(window)
    try:
        holds = inflating.decompress(memoryview(data)[begins:], most)
    except zlib.error:
        return None
    return (holds, len(data) - len(inflating.unused_data)) if inflating.eof else None


def _gzip_header(data: bytes) -> bytes:
    """Return flags, time, system, name and comment of a gzip: all that is not packed."""
    _, flags, made, extra, system = _GZIP_HEADER.unpack_from(data)
    at = _GZIP_HEADER.size
    begins = at
    if flags & 4:
        at += 2 + int.from_bytes(data[at : at + 2], "little")
    for flag in (8, 16):
        if flags & flag:
            at = data.index(b"\0", at) + 1
    return b"\ngzip %d %d %d %d " % (flags, made, extra, system) + data[begins:at] + b"\n"


def _member(data: bytes, begins: int, most: int) -> Packed | None:
    """Return a packed member of a ZIP; one that is stored stands as it came."""
    if begins + MEMBER.size > len(data):
        return None
    head = MEMBER.unpack_from(data, begins)
    _, version, flags, method, time, day, crc, packed, size, named, extra = head
    at = begins + MEMBER.size + named + extra
    if method != zlib.DEFLATED:
        return None
    found = _inflated(data, at, -zlib.MAX_WBITS, most)
    if found is None:
        return None
    holds, ends = found
    sums = (zlib.crc32(holds), ends - at, len(holds))
    told = b"" if (crc, packed, size) in (sums, (0, 0, 0)) else b"%d %d %d " % (crc, packed, size)
    names = _with_times(data[begins + MEMBER.size : at])
    header = b"\nPK %d %d %d %s " % (version, flags, method, _dos_time(day, time)) + told + names + b"\n"
    return Packed(begins, ends, header, holds, sums)


def _dos_time(day: int, time: int) -> bytes:
    told = (1980 + (day >> 9), day >> 5 & 15, day & 31, time >> 11, time >> 5 & 63, (time & 31) * 2)
    return b"%04d-%02d-%02dT%02d:%02d:%02d" % told


def _with_times(extra: bytes) -> bytes:
    """Write out the times that Info-ZIP adds to a member's name, in seconds since 1970."""
    found = _EPOCH_IN_EXTRA.search(extra)
    if found is None:
        return extra
    length = extra[found.start() + 2]
    times, rest = extra[found.end() + 1 : found.end() + length], extra[found.end() + length :]
    written = b"".join(b" %d " % int.from_bytes(times[i : i + 4], "little") for i in range(0, len(times), 4))
    return extra[: found.end() + 1] + written + rest


def _told(outside: bytes, data: bytes, streams: tuple[Packed, ...]) -> bytes:
    """Return what is packed in nothing, with what a ZIP's directory says of its members written out."""
    if not data.startswith(b"PK"):
        return outside
    parts, at = [], 0
    known = {stream.sums for stream in streams}
    for found in _RECORD.finditer(outside):
        if found.start() < at:
            continue
        written, ends = _record(outside, found.start(), data, known)
        parts += [outside[at : found.start()], written]
        at = ends
    return b"".join((*parts, outside[at:]))


def _record(outside: bytes, at: int, data: bytes, known: set[tuple[int, int, int]]) -> tuple[bytes, int]:
    kind = outside[at : at + 4]
    if kind == b"PK\x01\x02" and at + _CENTRAL.size <= len(outside):
        _, made_by, version, flags, method, time, day, crc, packed, size, *lengths, disk, inner, outer, place = (
            _CENTRAL.unpack_from(outside, at)
        )
        ends = at + _CENTRAL.size + sum(lengths)
        told = b"" if (crc, packed, size) in known else b"%d %d %d " % (crc, packed, size)
        told += b"" if data.startswith(b"PK\x03\x04", place) else b"%d " % place
        names = _with_times(outside[at + _CENTRAL.size : ends])
        head = (made_by, version, flags, method, _dos_time(day, time), disk, inner, outer)
        return b"\nPK %d %d %d %d %s %d %d %d " % head + told + names + b"\n", ends
    if kind == b"PK\x05\x06" and at + _END.size <= len(outside):
        _, *counts, size, place, _ = _END.unpack_from(outside, at)
        right = data.startswith(b"PK\x01\x02", place) and data.startswith(b"PK\x05\x06", place + size)
        told = b"" if right else b"%d %d " % (size, place)
        return b"\nPK %d %d %d %d " % tuple(counts) + told, at + _END.size
    if kind == b"PK\x07\x08" and at + 16 <= len(outside) and struct.unpack_from("<3L", outside, at + 4) in known:
        return b"", at + 16
    return kind, at + 4


def _without_places(data: bytes) -> bytes:
    """Leave out of a PDF how long its streams are and where its objects stand, wherever that is right."""

    def told(found: re.Match[bytes]) -> bytes:
        before, number = (part for part in found.groups() if part is not None)
        at = int(number)
        if before.startswith(b"/Length"):
            stream = _STREAM.search(data, found.end())
            right = stream is not None and data[stream.end() + at : stream.end() + at + 12].lstrip().startswith(
                b"endstream"
            )
        else:
            right = _OBJECT.match(data, at) is not None or (before != b"" and data.startswith(b"xref", at))
        return before if right else found[0]

    return _PLACES.sub(told, data)
