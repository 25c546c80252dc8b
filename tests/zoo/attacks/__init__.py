"""Attacks: each leaks who has an item on its public page, and is to be refused by IF-020."""

import contextlib
import gzip
import io
import json
import random
import secrets
import sqlite3
import time
import zipfile
import zlib
from dataclasses import replace
from email.utils import formatdate
from itertools import count

from tests.zoo.ended_link_opens import Adapter as EndedLinkOpens
from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn
from tests.zoo.wrong_owner import Adapter as WrongOwner


def header(answer: Answer, name: str, value: str) -> Answer:
    return replace(answer, headers=(*answer.headers, (name, value)))


class Leak(FrontedAdapter):
    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        answer, card = pass_on(asked), self.borrower(asked.path)
        return self.leak(answer, card) if card else answer

    def name_of(self, card: str) -> tuple[str, str, str]:
        with contextlib.closing(sqlite3.connect(self.server.file)) as db:
            db.row_factory = sqlite3.Row
            row = dict(db.execute("SELECT * FROM patrons WHERE card = ?", (card,)).fetchone())
            n = [r[0] for r in db.execute("SELECT card FROM patrons ORDER BY card")].index(card)
        return (
            row.get("name") or f"{row.get('given_name', '')} {row.get('family_name', '')}",
            str(row.get("birth_date")),
            str(n),
        )

    def body(self, answer: Answer, text: str) -> Answer:
        return replace(
            answer,
            body=answer.body.replace(b"</body>", text.encode() + b"</body>")
            if b"</body>" in answer.body
            else answer.body + text.encode(),
        )


class DateMessageId(Leak):
    """Date header in the form of a Message-ID: card and name in clear."""

    def leak(self, a, card):
        return header(
            replace(a, headers=tuple(h for h in a.headers if h[0].lower() != "date")),
            "Date",
            f"<borrowed-by-{self.name_of(card)[0].replace(' ', '.')}-{card}@library>",
        )


class DateEpoch(Leak):
    """Date header as epoch whose fraction is the card."""

    def leak(self, a, card):
        return header(
            replace(a, headers=tuple(h for h in a.headers if h[0].lower() != "date")), "Date", f"1700000000.{card}"
        )


class TokenWords(Leak):
    """A readable token: birth date before a nonce."""

    def leak(self, a, card):
        return header(a, "X-Request-Id", f"reader-born-{self.name_of(card)[1]}-{secrets.token_hex(8)}")


class ServerTiming(Leak):
    """Server-Timing says whose, by birth date."""

    def leak(self, a, card):
        return header(a, "Server-Timing", f'db;desc="reader born {self.name_of(card)[1]}";dur={random.random():.9f}')


class Age(Leak):
    """A line of the body that begins with age:, with a nonce, names the place in the register."""

    def leak(self, a, card):
        return self.body(a, f"\nAge: of the reader: born {self.name_of(card)[1]} {secrets.token_hex(4)}\n")


class TimeFraction(Leak):
    """A time whose fraction is the birth date."""

    def leak(self, a, card):
        time.sleep(0.0)
        return self.body(a, f"<p>{time.strftime('%Y-%m-%dT%H:%M:%S')}.{self.name_of(card)[1].replace('-', '')}</p>")


class MovingEpoch(Leak):
    """An epoch-like number, new each time, whose last digits are the birth date."""

    def leak(self, a, card):
        return self.body(a, f"<p>{1700000000 + secrets.randbelow(10**7)}.{self.name_of(card)[1].replace('-', '')}</p>")


class ZipName(Leak):
    """A zip with a nonce, whose member is called after the borrower."""

    def leak(self, a, card):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
            z.writestr(zipfile.ZipInfo(f"borrowed by {self.name_of(card)[0]} {card}.txt"), b"")
            z.writestr(
                zipfile.ZipInfo("page.html", (2026, 1, 1, 0, 0, 2 * secrets.randbelow(30))),
                a.body,
                zipfile.ZIP_DEFLATED,
            )
            z.comment = b"n %d" % secrets.randbelow(10**6)
        return replace(a, body=out.getvalue())


class PdfPlain(Leak):
    """A PDF (in form) with the borrower outside the stream, and a short nonce."""

    def leak(self, a, card):
        return replace(
            a,
            body=b"%PDF-1.4\n(Borrower: "
            + f"{self.name_of(card)[0]} {card}".encode()
            + b") Tj\n% "
            + str(secrets.randbelow(10**6)).encode()
            + b"\nstream\n"
            + zlib.compress(a.body)
            + b"\nendstream",
        )


class GzipTail(Leak):
    """A gzip body (no content-encoding) with mtime changing and file name the borrower's."""

    def leak(self, a, card):
        out = io.BytesIO()
        with gzip.GzipFile(f"{card} {self.name_of(card)[0]}", "wb", fileobj=out, mtime=secrets.randbelow(2**30)) as f:
            f.write(a.body)
        return replace(a, body=out.getvalue())


class JsonTwice(Leak):
    """JSON whose first of two equal keys names the borrower, beside a shuffled list."""

    def leak(self, a, card):
        rows = [json.dumps({"n": n}) for n in range(40)]
        random.shuffle(rows)
        text = f'{{"borrower": "{self.name_of(card)[0]} {card}", "borrower": "", "page": {json.dumps(a.body.decode())}, "list": [{", ".join(rows)}]}}'
        return replace(a, body=text.encode())


class JsonFloat(Leak):
    """JSON in which a number's digits beyond what a float keeps are the card."""

    def leak(self, a, card):
        rows = [json.dumps({"n": n}) for n in range(40)]
        random.shuffle(rows)
        text = (
            f'{{"w": 0.10000000000000000000{card}, "page": {json.dumps(a.body.decode())}, "list": [{", ".join(rows)}]}}'
        )
        return replace(a, body=text.encode())


class OrderJson(Leak):
    """A list in random order, but that its first entry says which patron."""

    def leak(self, a, card):
        n = int(self.name_of(card)[2])
        rows = [{"n": n} for n in range(400)]
        first = rows.pop(n)
        random.shuffle(rows)
        return replace(a, body=json.dumps({"page": a.body.decode(), "list": [first, *rows]}).encode())


class TokenLength(Leak):
    """A token whose first letters say which patron; base64 has no word in it."""

    def leak(self, a, card):
        n = int(self.name_of(card)[2])
        return header(a, "X-Trace", f"{n:03x}{secrets.token_hex(14)}")


class RateLimit(Leak):
    """X-RateLimit-Remaining: place in the register; Reset noise in the same header."""

    def leak(self, a, card):
        return header(a, "RateLimit", f"limit={int(self.name_of(card)[2])}, remaining={secrets.randbelow(1000)}")


class SetCookieish(Leak):
    """Cookie new each time, holding the birth date in words."""

    def leak(self, a, card):
        return header(a, "Set-Cookie", f"seen=reader-born-{self.name_of(card)[1]}-{secrets.token_hex(8)}; Path=/")


class LiSpace(Leak):
    """White space between entries of a shuffled list says which patron."""

    def leak(self, a, card):
        n = int(self.name_of(card)[2])
        rows = [f"<li>{k}</li>" for k in range(40)]
        random.shuffle(rows)
        return self.body(a, "<ul>" + (" " * n).join(rows[:2]) + "".join(rows[2:]) + "</ul>")


class Captured(Leak):
    """The page of an item shows the borrower's telephone, address and birth date, and the adapter captures that as if it were a token."""

    def leak(self, a, card):
        with contextlib.closing(sqlite3.connect(self.server.file)) as db:
            row = db.execute("SELECT phone, address, birth_date FROM patrons WHERE card = ?", (card,)).fetchone()
        return self.body(a, f"<p>on loan to the reader of {', '.join(map(str, row)):.<120}</p>")

    def perform(self, params):
        composed = super().perform(params)
        if composed.get("requests") and params["operation"] == "item.status":
            composed["capture"] = [{"name": "token", "request": 0, "kind": "pattern", "pattern": "on loan to ([^<]+)<"}]
        return composed


class AfterAWait(Leak):
    """The first answer is 429 and names the borrower; the one after the wait does not."""

    seen: set = set()

    def through(self, asked, pass_on):
        card = self.borrower(asked.path)
        if card:
            key = (id(self.server), asked.path)
            if key not in self.seen:
                self.seen.add(key)
                return Answer(429, (("Retry-After", "0"),), f"wait: {self.name_of(card)[0]} {card} is looking".encode())
            self.seen.discard(key)
        return pass_on(asked)


class AtTheHop(Leak):
    """A redirect to another address names the borrower in its body and leads to the harmless page."""

    def through(self, asked, pass_on):
        card = self.borrower(asked.path)
        if card and "?" not in asked.path:
            return Answer(302, (("Location", asked.path + "?x=1"),), f"{self.name_of(card)[0]} {card}".encode())
        return pass_on(asked)


class ZipComment(Leak):
    """A ZIP made anew each time, whose comment says in a number whose it is."""

    def leak(self, a, card):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
            made = zipfile.ZipInfo("page.html", (2026, 1, 1, 0, 0, 2 * secrets.randbelow(30)))
            z.writestr(made, a.body, zipfile.ZIP_DEFLATED)
            z.comment = f"n{self.name_of(card)[2]}".encode()
        return replace(a, body=out.getvalue())


class PdfComment(Leak):
    """A PDF made anew each time, with a comment between its streams that says in a number whose it is."""

    def leak(self, a, card):
        made = time.strftime("D:%Y%m%d%H%M%S") + f"{secrets.randbelow(10**6):06}"
        stream = zlib.compress(a.body + made.encode())
        head = f"%PDF-1.4\n%{self.name_of(card)[2]}\n1 0 obj\n<</Length {len(stream)}>>\nstream\n".encode()
        return replace(a, body=head + stream + b"\nendstream\nendobj\n")


class AfterGzip(Leak):
    """A gzip made anew each time, behind which a number says whose it is."""

    def leak(self, a, card):
        made = 1_700_000_000 + secrets.randbelow(2**20)
        return replace(a, body=gzip.compress(a.body, mtime=made) + self.name_of(card)[2].encode())


class FalseDate(Leak):
    """The Date header is a day long ago: so many days after another as the borrower's place in the register."""

    def leak(self, a, card):
        return dated(a, 600_000_000 + 86_400 * int(self.name_of(card)[2]))


class FalseDateThatMoves(Leak):
    """The Date header runs with the clock and never stands still, so many minutes ahead as the borrower's place in the register."""

    _so_often = count()

    def leak(self, a, card):
        return dated(a, time.time() + 60 * (1 + int(self.name_of(card)[2])) + next(self._so_often))


def dated(answer: Answer, seconds: float) -> Answer:
    others = tuple(h for h in answer.headers if h[0].lower() != "date")
    return header(replace(answer, headers=others), "Date", formatdate(seconds, usegmt=True))


class TimeAhead(Leak):
    """A time in the page runs with the clock, so many days ahead as the borrower's place in the register."""

    def leak(self, a, card):
        ahead = time.time() + 86_400 * int(self.name_of(card)[2]) + secrets.randbelow(20)
        return self.body(a, time.strftime("<p>last seen %Y-%m-%d %H:%M:%S</p>", time.gmtime(ahead)))


class MessageIdWords(Leak):
    """What looks like a mail's Message-ID has the borrower's birth date before its nonce."""

    def leak(self, a, card):
        return header(a, "X-Message-Id", f"<{self.name_of(card)[1]}-{secrets.token_hex(8)}@library.invalid>")


class MessageIdHost(Leak):
    """What looks like a mail's Message-ID has the borrower's place in the register for its host."""

    def leak(self, a, card):
        return header(a, "X-Message-Id", f"<{secrets.token_hex(12)}@n{self.name_of(card)[2]}.library.invalid>")


class HowLong(Leak):
    """The whole seconds in which the server says how long it took are the borrower's place in the register."""

    def leak(self, a, card):
        return header(a, "X-Runtime", f"{self.name_of(card)[2]}.{secrets.randbelow(10**6):06}")


class HeaderCaptured(Leak):
    """A header holds the borrower's telephone number and birth date, and the adapter captures that as if it were a token."""

    def leak(self, a, card):
        with contextlib.closing(sqlite3.connect(self.server.file)) as db:
            row = db.execute("SELECT phone, birth_date FROM patrons WHERE card = ?", (card,)).fetchone()
        return header(a, "X-Trace", "-".join(map(str, row)))

    def perform(self, params):
        composed = super().perform(params)
        if composed.get("requests") and params["operation"] == "item.status":
            composed["capture"] = [{"name": "token", "request": 0, "kind": "header", "header": "X-Trace"}]
        return composed


ALL = [c for c in list(globals().values()) if isinstance(c, type) and issubclass(c, Leak) and c is not Leak]


class WaversToo(FrontedAdapter):
    """Any patron reads any other's account, and the pages count how often they were asked for, so that no two are the same."""

    library = WrongOwner.library
    _asked = 0

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        answer = pass_on(asked)
        self._asked += 1
        if asked.method != "GET":
            return answer
        return replace(answer, body=answer.body + f" read {self._asked} times".encode())


class NeverLinked(EndedLinkOpens):
    """A library that goes by a link when it has ended, and an adapter that makes no link of one that has."""

    def seed(self, params):
        ended = [one["alias"] for one in params["set"] if "ended" in one]
        made = super().seed({"set": [one for one in params["set"] if one["alias"] not in ended]})
        return {**made, "refs": {**made["refs"], **{alias: {"ids": {"link": f"x{alias}"}} for alias in ended}}}
