"""The frames of SIP2 2.00: requests are composed whole, answers are read for explanation only.

Source: 3M Standard Interchange Protocol, version 2.00. A frame is a code of two digits, a part of fixed length, fields of
two letters and a value that each end with ``|``, a sequence number (AY), a checksum (AZ) and a carriage return.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final, Literal

from hushmark.wire_errors import BadSip2Value

NAMES: Final = MappingProxyType(
    {
        "09": "Checkin",
        "10": "Checkin Response",
        "11": "Checkout",
        "12": "Checkout Response",
        "16": "Hold Response",
        "17": "Item Information",
        "18": "Item Information Response",
        "20": "Item Status Update Response",
        "23": "Patron Status Request",
        "24": "Patron Status Response",
        "26": "Patron Enable Response",
        "30": "Renew Response",
        "35": "End Patron Session",
        "36": "End Session Response",
        "38": "Fee Paid Response",
        "63": "Patron Information",
        "64": "Patron Information Response",
        "66": "Renew All Response",
        "93": "Login",
        "94": "Login Response",
        "96": "Request SC Resend",
        "98": "ACS Status",
        "99": "SC Status",
    }
)
"""What the messages are called, by their codes."""
ANSWERS: Final = MappingProxyType(
    {"93": "94", "99": "98", "23": "24", "63": "64", "17": "18", "09": "10", "11": "12", "35": "36"}
)
"""Which answer belongs to which request."""
RESEND: Final = "96"
"""The answer by which a system asks for the same request once more."""
SECRETS: Final = MappingProxyType({"AD": "pin", "AC": "terminal password", "CO": "terminal login password"})
"""The fields of a request that are secrets, and what stands in their stead where they are stored."""

Summary = Literal["none", "holds", "overdue", "charged", "fines"]
SUMMARIES: Final = MappingProxyType(
    {"none": " " * 10, "holds": "Y".ljust(10), "overdue": " Y".ljust(10), "charged": "  Y".ljust(10)}
    | {"fines": "   Y".ljust(10)}
)
"""The list that a Patron Information request asks for, and its ten characters."""

# How long the fixed part of each answer is, in characters.
_FIXED: Final = MappingProxyType(
    {"10": 22, "12": 22, "16": 20, "18": 24, "20": 19, "24": 35, "26": 35, "30": 22, "36": 19, "38": 19, "64": 59}
    | {"66": 28, "94": 1, "96": 0, "98": 34}
)
_ENGLISH: Final = "001"
_TRAILER: Final = re.compile(rb"(?:AY(.))?AZ([0-9A-Fa-f]{4})(\|?\s*)\Z", re.DOTALL)
_FRAME: Final = re.compile(rb"[^\r\n]+")

Fields = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Request:
    """One request: its code, its fixed part, and its fields in the order in which they are sent.

    Raises BadSip2Value for a value that would end its field or its frame, and names the field, never the value.
    """

    code: str
    fixed: str
    fields: Fields

    def __post_init__(self) -> None:
        for name, value in self.fields:
            if "|" in value or any(unicodedata.category(character) in {"Cc", "Cs"} for character in value):
                msg = f"the value for the field {name} of SIP2 {self.code} holds a | or a control character."
                raise BadSip2Value(msg)

    @property
    def secrets(self) -> dict[str, str]:
        """The values that are never stored, and what stands in their stead."""
        return {value: SECRETS[name] for name, value in self.fields if name in SECRETS and value}

    def frame(self, sequence: int) -> bytes:
        """Return the frame as it is sent. sequence: 0 to 9."""
        counted = f"{_body(self.code, self.fixed, self.fields)}AY{sequence}AZ".encode()
        return counted + checksum(counted) + b"\r"

    def stored(self, sequence: int) -> bytes:
        """Return the frame as it is stored; a checksum over a secret would tell the sum of its characters."""
        if not self.secrets:
            return self.frame(sequence)
        fields = tuple(
            (name, f"«{SECRETS[name]}»" if name in SECRETS and value else value) for name, value in self.fields
        )
        return f"{_body(self.code, self.fixed, fields)}AY{sequence}AZ«checksum»\r".encode()


def _body(code: str, fixed: str, fields: Fields) -> str:
    return code + fixed + "".join(f"{name}{value}|" for name, value in fields)


def checksum(counted: bytes) -> bytes:
    """Return the four hexadecimal digits that make the sum of all characters zero, modulo 65536."""
    return f"{-sum(counted) & 0xFFFF:04X}".encode()


def moment(at: datetime) -> str:
    """Return a time in the 18 characters of SIP2; four blanks for the zone mean local time."""
    return at.strftime("%Y%m%d    %H%M%S")


def login(user: str, password: str, location: str) -> Request:
    """Compose 93: the terminal signs in; neither name nor password is enciphered (00)."""
    place = (("CP", location),) if location else ()
    return Request("93", "00", (("CN", user), ("CO", password), *place))


def status() -> Request:
    """Compose 99: the terminal is well (0), prints 80 columns, and speaks version 2.00."""
    return Request("99", "00802.00", ())


def patron_status(at: datetime, institution: str, terminal_password: str, card: str, pin: str | None) -> Request:
    """Compose 23. pin: None leaves the field AD out, an empty one is sent empty; so in all that follow."""
    return Request("23", _ENGLISH + moment(at), _patron(institution, card, terminal_password, pin))


def patron_information(
    at: datetime, institution: str, terminal_password: str, card: str, pin: str | None, summary: Summary
) -> Request:
    """Compose 63. summary: the list that is asked for."""
    fixed = _ENGLISH + moment(at) + SUMMARIES[summary]
    return Request("63", fixed, _patron(institution, card, terminal_password, pin))


def item_information(at: datetime, institution: str, terminal_password: str, barcode: str) -> Request:
    """Compose 17."""
    return Request("17", moment(at), (("AO", institution), ("AB", barcode), ("AC", terminal_password)))


def checkin(at: datetime, institution: str, terminal_password: str, barcode: str, location: str) -> Request:
    """Compose 09: an item comes back now, and the system may refuse it (N)."""
    fields = (("AP", location), ("AO", institution), ("AB", barcode), ("AC", terminal_password))
    return Request("09", "N" + moment(at) * 2, fields)


def checkout(
    at: datetime, institution: str, terminal_password: str, card: str, pin: str | None, barcode: str
) -> Request:
    """Compose 11: no renewal (N), the system may refuse it (N) and sets the due date, no fee is agreed to.

    The due date of a loan made without the system is not used, but some servers want a date there.
    """
    fields = _patron(institution, card, terminal_password, pin)
    return Request("11", "NN" + moment(at) * 2, (*fields, ("AB", barcode), ("BO", "N"), ("BI", "N")))


def end_session(at: datetime, institution: str, terminal_password: str, card: str, pin: str | None) -> Request:
    """Compose 35."""
    return Request("35", moment(at), _patron(institution, card, terminal_password, pin))


def _patron(institution: str, card: str, terminal_password: str, pin: str | None) -> Fields:
    asked = (("AO", institution), ("AA", card), ("AC", terminal_password))
    return asked if pin is None else (*asked, ("AD", pin))


@dataclass(frozen=True)
class Parts:
    """A frame taken apart without loss: head, fields between ``|``, and the trailer of sequence number and checksum."""

    head: bytes
    fields: tuple[bytes, ...]
    trailer: bytes

    def joined(self) -> bytes:
        """Return the frame again."""
        return self.head + b"|".join(self.fields) + self.trailer


def parts(frame: bytes) -> Parts:
    """Take a frame apart that has no carriage return. Each field begins with the two letters of its name."""
    trailer = _TRAILER.search(frame)
    end = trailer.start() if trailer else len(frame)
    start = min(2 + _FIXED.get(text(frame[:2]), 0), end)
    if b"|" in frame[:start]:  # the part of fixed length is shorter than it should be: no field must be lost in it
        start = 2
    return Parts(frame[:start], tuple(frame[start:end].split(b"|")), frame[end:])


@dataclass(frozen=True)
class Frame:
    """An answer, read.

    code: two digits, if it is SIP2. fixed: the part of fixed length. fields: name and value of every field in order, unknown
    and repeated ones too. sequence: the character after AY, or nothing. checksum: whether AZ is right.
    """

    code: str
    fixed: str
    fields: Fields
    sequence: str
    checksum: Literal["right", "wrong", "absent"]

    @property
    def name(self) -> str:
        """The code, and what the message is called."""
        return f"{self.code} {NAMES.get(self.code, 'unknown')}"

    def values(self, *names: str) -> tuple[str, ...]:
        """Return the values of the fields of these names, in order."""
        return tuple(value for name, value in self.fields if name in names)


def read(frame: bytes) -> Frame:
    """Read one frame, whatever it holds; a carriage return or line feed at its end is not part of it."""
    frame = frame.rstrip(b"\r\n")
    taken = parts(frame)
    trailer = _TRAILER.search(frame)
    fields = tuple((text(field[:2]), text(field[2:])) for field in taken.fields if field)
    head = text(taken.head)
    if trailer is None:
        return Frame(head[:2], head[2:], fields, "", "absent")
    right = checksum(frame[: trailer.start(2)]) == trailer[2].upper()
    return Frame(head[:2], head[2:], fields, text(trailer[1] or b""), "right" if right else "wrong")


def frames(data: bytes) -> tuple[Frame, ...]:
    """Read every frame in what came back, an incomplete one at its end too."""
    return tuple(read(found[0]) for found in _FRAME.finditer(data))


def text(data: bytes) -> str:
    """Return bytes as text: UTF-8 if they decode, else code page 850, in which every byte is a character."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp850")
