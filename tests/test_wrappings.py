"""What stands around what is packed is compared too; what only follows from what is packed, or is a time, is noise."""

import gzip
import io
import zipfile
import zlib
from collections.abc import Callable

import pytest

from hushmark.forms import text_in
from hushmark.observe import worlds

EARLIER, LATER = "2026-11-27T10:00:02", "2026-11-27T10:00:46"


def a_zip(time: str, comment: str = "", name: str = "loans.xml") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        day, _, hours = time.partition("T")
        made = tuple(map(int, (*day.split("-"), *hours.split(":"))))
        archive.writestr(zipfile.ZipInfo(name, made), f"<made>{time}</made>" * 3, zipfile.ZIP_DEFLATED)  # type: ignore[arg-type]
        archive.comment = comment.encode()
    return file.getvalue()


class _NotSeekable(io.BytesIO):
    def seekable(self) -> bool:
        return False

    def tell(self) -> int:
        raise io.UnsupportedOperation


def a_zip_as_it_is_sent(time: str, comment: str = "") -> bytes:
    """A ZIP of which each member's length follows it."""
    file = _NotSeekable()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("loans.xml"), f"<made>{time}</made>" * 3, zipfile.ZIP_DEFLATED)
        archive.comment = comment.encode()
    return file.getvalue()


def a_gzip(time: str, comment: str = "") -> bytes:
    return gzip.compress(f"made {time}".encode(), mtime=1_795_000_000 + int(time[-2:])) + comment.encode()


def a_pdf(time: str, comment: str = "") -> bytes:
    stream = zlib.compress(f"BT (made {time}) Tj ET {'x' * (time == LATER)}".replace("x", "").encode() * 3)
    objects = (
        f"1 0 obj\n<</CreationDate ({time})>>\nendobj\n".encode(),
        f"2 0 obj\n<</Length {len(stream)}/Filter/FlateDecode>>\nstream\n".encode() + stream + b"\nendstream\nendobj\n",
        b"3 0 obj\n<</Type/Catalog>>\nendobj\n",
    )
    data, places = f"%PDF-1.4\n%{comment}\n".encode(), []
    for each in objects:
        places.append(len(data))
        data += each
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    return data + f"xref\n0 4\n0000000000 65535 f \n{table}trailer\n<</Size 4>>\nstartxref\n{len(data)}\n%%EOF".encode()


MAKERS = (a_zip, a_zip_as_it_is_sent, a_gzip, a_pdf)
Make = Callable[..., bytes]


def told_apart(make: Make, one: str, two: str) -> bool | None:
    """Return whether two worlds with something else around what is packed are told apart; None if neither is steady."""
    a, b = (tuple(text_in(make(time, said), "unpacked") for time in (EARLIER, LATER)) for said in (one, two))
    first, second = worlds(a, b)  # type: ignore[arg-type]
    return first.text != second.text if first and second else None


@pytest.mark.parametrize("make", MAKERS)
def test_what_is_made_at_another_time_is_the_same(make: Make) -> None:
    assert make(EARLIER) != make(LATER)
    assert told_apart(make, "", "") is False


@pytest.mark.parametrize("make", MAKERS)
def test_what_stands_beside_what_is_packed_tells(make: Make) -> None:
    assert told_apart(make, "n17", "n18") is True


@pytest.mark.parametrize("make", MAKERS)
def test_no_letter_of_what_is_packed_is_lost(make: Make) -> None:
    assert text_in(make(EARLIER), "unpacked").count(EARLIER) >= (3 if make is not a_gzip else 1)


def test_a_length_or_a_checksum_that_is_wrong_stays() -> None:
    right = a_pdf(EARLIER)
    assert b"/Length" in right
    wrong = right.replace(b"/Length ", b"/Length 1")
    assert text_in(right, "unpacked") != text_in(wrong, "unpacked")
    archive = a_zip(EARLIER)
    at = archive.index(b"PK\x01\x02") + 16
    forged = archive[:at] + b"\x11\x22\x33\x44" + archive[at + 4 :]
    assert text_in(archive, "unpacked") != text_in(forged, "unpacked")


def test_the_name_of_a_member_tells() -> None:
    assert text_in(a_zip(EARLIER, name="a.xml"), "unpacked") != text_in(a_zip(EARLIER, name="b.xml"), "unpacked")


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04", b"\x1f\x8b\x08", b"%PDF-", b"PK\x03\x04" + b"\xff" * 40, gzip.compress(b"x", mtime=0)[:-4]]
)
def test_what_is_broken_stands_as_it_came(data: bytes) -> None:
    assert text_in(data, "unpacked") == text_in(data)


def test_packing_in_packing_is_undone_three_times_and_no_more() -> None:
    nested = b"the end"
    for _ in range(5):
        nested = gzip.compress(nested, mtime=0)
    assert "the end" not in text_in(nested, "unpacked")
    assert text_in(nested, "unpacked").count("gzip ") == 3
