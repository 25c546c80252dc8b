"""What was said in a visit, as it is stored: every byte that came, without the secrets that were sent."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from hushmark.exchange import Exchange
from hushmark.redaction import Redactor
from hushmark.sip2.messages import ANSWERS, RESEND, Frame, Request, parts, read


@dataclass
class Said:
    """A request and what came back, before secrets are hidden; never stored.

    raw: all that came, what followed the answer too. answer: where the answer stands in it, if it is complete.
    """

    index: int
    hop: int
    request: Request
    sequence: int
    raw: bytearray = field(default_factory=bytearray)
    answer: tuple[int, int] | None = None
    elapsed: float = 0.0

    @property
    def frame(self) -> Frame | None:
        """The answer, read."""
        return read(bytes(self.raw[slice(*self.answer)])) if self.answer else None

    def exchange(self, url: str, secrets: Mapping[str, str]) -> Exchange:
        """Return it as it is stored."""
        redactor = Redactor(secrets)
        body = hide(bytes(self.raw), redactor)
        return Exchange(
            index=self.index,
            hop=self.hop,
            method=f"SIP2 {self.request.code}",
            url=url,
            request_headers=(),
            request_body=self.request.stored(self.sequence),
            status=0,
            reason=redactor.text(self.frame.name) if self.frame else "no complete answer",
            response_headers=(),
            raw_body=body,
            body=body,
            elapsed=self.elapsed,
            redacted=redactor.count,
            notes=tuple(self._notes()),
        )

    def _notes(self) -> list[str]:
        frame = self.frame
        if frame is None or self.answer is None:
            return ["the answer is not complete"]
        notes = []
        wanted = ANSWERS[self.request.code]
        if frame.code == RESEND:
            notes.append("the system asked for the request once more (96)")
        elif frame.code != wanted:
            notes.append(f"this answer does not belong to {self.request.code}; {wanted} does")
        elif frame.sequence not in {"", str(self.sequence)}:
            notes.append("the answer's sequence number is not the request's")
        if frame.checksum == "wrong":
            notes.append("the answer's checksum is wrong")
        before, after = self.raw[: self.answer[0]].strip(), self.raw[self.answer[1] :].strip()
        if before:
            notes.append(f"{len(before)} bytes came before the request was sent")
        if after:
            notes.append(f"{len(after)} bytes came after the answer")
        return notes


def hide(data: bytes, redactor: Redactor) -> bytes:
    """Hide secrets in what came: where one fills a field, or stands as a whole in it, however the text is coded."""
    return b"\r".join(_hide(frame, redactor) for frame in data.split(b"\r"))


def _hide(frame: bytes, redactor: Redactor) -> bytes:
    # A line feed that ended the frame before this one would shift the part of fixed length.
    bare = frame.lstrip(b"\n")
    taken = parts(bare)
    # A field's name is written without a gap before its value: only apart from it does a short secret stand as a whole.
    fields = tuple(each[:2] + _without(each[2:], redactor) for each in taken.fields)
    whole = type(taken)(taken.head, fields, taken.trailer).joined()
    return frame[: len(frame) - len(bare)] + _without(whole, redactor)


def _without(data: bytes, redactor: Redactor) -> bytes:
    data = redactor.data(data)
    if not data.isascii():
        for coding in ("cp850", "latin-1"):
            text = data.decode(coding)
            hidden = redactor.text(text)
            data = data if hidden == text else hidden.encode(coding)
    return data
