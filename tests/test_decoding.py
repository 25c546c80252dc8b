"""A mark is found however it is written: planted in an answer in each encoding, and looked for."""

import base64
import gzip
import html
import io
import json
import quopri
import zipfile
import zlib
from email.message import EmailMessage
from urllib.parse import quote

import pytest

from hushmark.decoding import everything_in, folded
from hushmark.observe import shows

MARK = "Zwaelox"
ACCENTED = "Zwaélöx"
RECORD = f"on loan: The {MARK} Papers, due 2026-12-01"


def percent(text: str) -> str:
    return "".join(f"%{byte:02x}" for byte in text.encode())


def zipped(name: str, content: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content * 40)
    return file.getvalue()


def pdf(shown: bytes) -> bytes:
    stream = zlib.compress(b"BT /F1 12 Tf 72 720 Td " + shown + b" ET")
    head = f"%PDF-1.7\n4 0 obj\n<</Length {len(stream)}/Filter/FlateDecode>>\nstream\n".encode()
    return head + stream + b"\nendstream\nendobj\n%%EOF\n"


def iso_2709(title: bytes) -> bytes:
    fields = [(b"001", b"930009\x1e"), (b"245", b"10\x1fa" + title + b"\x1fcA. Nobody\x1e")]
    directory, data = b"", b""
    for tag, field in fields:
        directory += tag + f"{len(field):04}{len(data):05}".encode()
        data += field
    base = 24 + len(directory) + 1
    leader = f"{base + len(data) + 1:05}nam a22{base:05} a 4500".encode()
    return leader + directory + b"\x1e" + data + b"\x1d"


def mail(text: str, coding: str) -> bytes:
    message = EmailMessage()
    message["Subject"] = f"Ready: {text}"
    message.set_content(text, cte=coding)
    return message.as_bytes()


PLANTED = {
    "as it is": RECORD,
    "lower case": RECORD.lower(),
    "upper case": RECORD.upper(),
    "percent": f"/loans?title={percent(MARK)}",
    "percent, twice": f"/loans?next={quote(percent(MARK))}",
    "HTML, decimal": "".join(f"&#{ord(letter)};" for letter in MARK),
    "HTML, hexadecimal": "".join(f"&#x{ord(letter):x};" for letter in MARK),
    "HTML, escaped twice": html.escape("".join(f"&#{ord(letter)};" for letter in MARK)),
    "JSON": json.dumps({"title": RECORD}),
    "JSON, escaped": '{"title": "' + "".join(f"\\u{ord(letter):04x}" for letter in MARK) + '"}',
    "JSON in JSON": json.dumps({"body": '{"title": "' + "".join(f"\\u{ord(letter):04X}" for letter in MARK) + '"}'}),
    "JavaScript": '"' + "".join(f"\\x{ord(letter):02x}" for letter in MARK) + '"',
    "quoted-printable": "".join(f"={byte:02X}" for byte in MARK.encode()),
    "quoted-printable, wrapped": f"{'x' * 70} Zwa=\r\nelox",
    "base64": base64.b64encode(RECORD.encode()),
    "base64, one letter in": b"data:" + base64.b64encode(b"x" + RECORD.encode()),
    "base64, in a path": b"/export/" + base64.urlsafe_b64encode(("ÿ" + RECORD).encode()).rstrip(b"="),
    "base64, in lines": base64.encodebytes(f"{'.' * 55}{RECORD}".encode()),
    "base64, twice": base64.b64encode(base64.b64encode(RECORD.encode())),
    "hexadecimal": RECORD.encode().hex(),
    "gzip": gzip.compress(RECORD.encode()),
    "gzip, after a boundary": b"--part\r\n\r\n" + gzip.compress(RECORD.encode()) + b"\r\n--part--",
    "gzip, in base64, in JSON": json.dumps({"file": base64.b64encode(gzip.compress(RECORD.encode())).decode()}),
    "deflate": zlib.compress(RECORD.encode()),
    "ZIP": zipped("loans.csv", RECORD),
    "ZIP, by the name of a member": zipped(f"{MARK}.csv", "x"),
    "ZIP, in base64": base64.b64encode(zipped("loans.csv", RECORD)),
    "UTF-16, little end first": RECORD.encode("utf-16"),
    "UTF-16, big end first": RECORD.encode("utf-16-be"),
    "UTF-32": RECORD.encode("utf-32"),
    "UTF-16, in base64": base64.b64encode(RECORD.encode("utf-16-le")),
    "PDF": pdf(f"({RECORD}) Tj".encode()),
    "PDF, spaced by hand": pdf(b"[(on loan: Zwa) -120 (el) 14 (ox)] TJ"),
    "PDF, in hexadecimal": pdf(f"<{RECORD.encode().hex()}> Tj".encode()),
    "PDF, in octal": pdf(b"(" + "".join(f"\\{ord(letter):03o}" for letter in MARK).encode() + b") Tj"),
    "CSV": f'card,title\r\n29000,"The ""{MARK}"" Papers"\r\n',
    "CSV, as a spreadsheet saves it": f"card\ttitle\r\n29000\t{MARK}\r\n".encode("utf-16"),
    "MARC, ISO 2709": iso_2709(RECORD.encode()),
    "MARCXML": f'<datafield tag="245"><subfield code="a">The Zwael&#111;x Papers</subfield></datafield>{""}',
    "XML, CDATA": f"<title><![CDATA[{RECORD}]]></title>",
    "mail, base64": mail(RECORD, "base64"),
    "mail, quoted-printable": mail(RECORD, "quoted-printable"),
}

ACCENTED_PLANTED = {
    "without its accents": RECORD.replace(MARK, "Zwaelox"),
    "UTF-8": ACCENTED.encode(),
    "UTF-8, letter and accent apart": "Zwae\u0301lo\u0308x".encode(),
    "Latin-1": ACCENTED.encode("latin-1"),
    "code page 850": ACCENTED.encode("cp850"),
    "MARC-8": b"Zwa\xe2el\xe8ox",
    "MARC-8, in a record": iso_2709(b"The Zwa\xe2el\xe8ox Papers"),
    "percent": quote(ACCENTED),
    "HTML, by name": "Zwa&eacute;l&ouml;x",
    "JSON": json.dumps(ACCENTED),
    "quoted-printable": quopri.encodestring(ACCENTED.encode()),
    "UTF-16": ACCENTED.encode("utf-16-le"),
    "upper case": ACCENTED.upper(),
}


@pytest.mark.parametrize("planted", PLANTED.values(), ids=PLANTED)
def test_a_mark_is_found_however_it_is_written(planted: str | bytes) -> None:
    data = planted.encode() if isinstance(planted, str) else planted
    assert shows(b"<p>before</p>\n" + data + b"\n<p>after</p>", MARK)


@pytest.mark.parametrize("planted", ACCENTED_PLANTED.values(), ids=ACCENTED_PLANTED)
def test_a_mark_with_accents_is_found_in_every_alphabet(planted: str | bytes) -> None:
    data = planted.encode() if isinstance(planted, str) else planted
    assert shows(b"before " + data + b" after", ACCENTED)


@pytest.mark.parametrize("planted", [*PLANTED.values(), *ACCENTED_PLANTED.values()], ids=lambda _: "")
def test_a_mark_that_was_not_planted_is_found_in_none_of_them(planted: str | bytes) -> None:
    data = planted.encode() if isinstance(planted, str) else planted
    assert not shows(data, "Zwaelop")


def test_what_cannot_be_unpacked_is_read_as_it_came() -> None:
    broken = gzip.compress(b"whatever")[:12] + f" and then {MARK}".encode()
    assert shows(broken, MARK)


def test_packing_without_end_is_given_up_and_what_came_is_still_read() -> None:
    nested = f"{MARK} ".encode() + zlib.compress(b"\0" * 50_000_000)
    assert folded(MARK) in everything_in(nested)
