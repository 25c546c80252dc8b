"""The example library behind a gateway by which other systems ask: NCIP 2 (XML over HTTP) and ILS-DI (GET, answered in XML).

Of NCIP it answers LookupUser, by card and PIN, and LookupItem; of ILS-DI, GetRecords. A faulty gateway says more.
"""

import json
import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from html import escape
from urllib.parse import parse_qs, urlsplit

from hushmark.example.adapter import Message
from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn

_XML = (("Content-Type", "application/xml"), ("Cache-Control", "no-store"))
_CREDENTIAL = "".join(
    f"<AuthenticationInput><AuthenticationInputData>{{{{{name}}}}}</AuthenticationInputData>"
    "<AuthenticationDataFormatType>text/plain</AuthenticationDataFormatType>"
    f"<AuthenticationInputType>{kind}</AuthenticationInputType></AuthenticationInput>"
    for name, kind in (("card", "Barcode Id"), ("pin", "PIN"))
)


def _message(asked: str) -> Message:
    body = f'<?xml version="1.0"?><NCIPMessage xmlns="http://www.niso.org/2008/ncip">{asked}</NCIPMessage>'
    return {"method": "POST", "url": "/ncip", "headers": {"Content-Type": "application/xml"}, "body": body}


class OtherSystemsAdapter(FrontedAdapter):
    """The example's adapter, for a library with both protocols."""

    def initialize(self, params: Message) -> Message:
        declared = super().initialize(params)
        declared["capabilities"]["channels"] |= {
            "ncip": {"access": "wire", "operations": ["patron.loans.list", "item.status"]},
            "ils-di": {"access": "wire", "operations": ["item.status"]},
        }
        return declared

    def endpoints(self, params: Message) -> Message:
        given = super().endpoints(params)
        given["channels"] |= dict.fromkeys(("ncip", "ils-di"), given["channels"]["opac-anon"])
        return given

    def open(self, params: Message) -> Message:
        if params["channel"] not in ("ncip", "ils-di"):
            return super().open(params)
        return {"session": params["channel"], "requests": [], "capture": []}

    def perform(self, params: Message) -> Message:
        channel, target = params["session"], params["target"]
        if channel not in ("ncip", "ils-di"):
            return super().perform(params)
        if params["operation"] == "patron.loans.list":
            self._known(target["patron"], "card")
            return {"requests": [_message(f"<LookupUser>{_CREDENTIAL}<LoanedItemsDesired/></LookupUser>")]}
        barcode = self._known(target["item"], "barcode")
        if channel == "ils-di":
            return {"requests": [{"method": "GET", "url": f"/ilsdi?service=GetRecords&id={barcode}"}]}
        wanted = "<ItemElementType>Bibliographic Description</ItemElementType><CurrentBorrowerDesired/>"
        asked = (
            f"<LookupItem><ItemId><ItemIdentifierValue>{barcode}</ItemIdentifierValue></ItemId>{wanted}</LookupItem>"
        )
        return {"requests": [_message(asked)]}

    def close(self, params: Message) -> Message:
        return {"requests": []} if params["session"] in ("ncip", "ils-di") else super().close(params)

    # The gateway.

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        place = urlsplit(asked.path)
        if place.path == "/ilsdi":
            return self._item(parse_qs(place.query).get("id", [""])[0], pass_on, "record")
        if place.path != "/ncip":
            return pass_on(asked)
        text = asked.body.decode()
        if (barcode := re.search("<ItemIdentifierValue>([^<]*)<", text)) is not None:
            return self._item(barcode[1], pass_on, "LookupItemResponse")
        card, pin = re.findall("<AuthenticationInputData>([^<]*)<", text)
        return self.user(card, pin, pass_on)

    def _item(self, barcode: str, pass_on: PassOn, name: str) -> Answer:
        page = pass_on(Asked("GET", f"/catalogue/items/{barcode}", {}, b""))
        title = re.search("<title>(.*?)</title>", page.body.decode())
        told = f"<Title>{title[1] if title else ''}</Title>{self.besides(barcode)}"
        return Answer(page.status, _XML, f"<{name}>{told}</{name}>".encode())

    def besides(self, barcode: str) -> str:
        """What else is told of an item: nothing."""
        return ""

    def user(self, card: str, pin: str, pass_on: PassOn) -> Answer:
        """What whoever shows this card and PIN has on loan; a problem where they are not right."""
        credential = json.dumps({"card": card, "pin": pin}).encode()
        signed = pass_on(Asked("POST", "/api/session", {"content-type": "application/json"}, credential))
        if signed.status >= 400:
            problem = "<Problem><ProblemType>User Authentication Failed</ProblemType></Problem>"
            return Answer(200, _XML, f"<LookupUserResponse>{problem}</LookupUserResponse>".encode())
        token = json.loads(signed.body)["token"]
        (number,) = self.rows("SELECT id FROM patrons WHERE card = ?", card)
        headers = {"authorization": f"Bearer {token}"}
        loans = pass_on(Asked("GET", f"/api/patrons/{number}/loans", headers, b""))
        pass_on(Asked("DELETE", "/api/session", headers, b""))
        titles = (str(title) for title in re.findall('"title":"(.*?)"', loans.body.decode()))
        return self.loaned(titles)

    @staticmethod
    def loaned(titles: Iterable[str]) -> Answer:
        """Write a list of titles as NCIP does."""
        items = "".join(f"<LoanedItem><Title>{escape(title)}</Title></LoanedItem>" for title in titles)
        return Answer(200, _XML, f"<LookupUserResponse>{items}</LookupUserResponse>".encode())

    def rows(self, query: str, *values: str) -> list[str]:
        """Read the first column of the library's own file, as a gateway with a line to its database does."""
        with closing(sqlite3.connect(self.server.file)) as db:
            return [str(row[0]) for row in db.execute(query, values)]
