"""Set-ups with one thing wrong each: the example system, behind an adapter or an address at fault, for `doctor` to find."""

import asyncio
import os
import socket
import ssl
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from hushmark.example.adapter import ExampleAdapter

Message = dict[str, Any]


class Altered(ExampleAdapter):
    """The example's adapter, its introduction altered."""

    def initialize(self, params: Message) -> Message:
        said = super().initialize(params)
        self.alter(said["capabilities"], said)
        return said

    def alter(self, offers: Message, said: Message) -> None:
        raise NotImplementedError


class Elsewhere(ExampleAdapter):
    """The example's adapter, its web channels said to be somewhere else."""

    def endpoints(self, params: Message) -> Message:
        given = super().endpoints(params)["channels"]
        url = self.url()
        return {"channels": {name: {"url": url} if "url" in place else place for name, place in given.items()}}

    def url(self) -> str:
        raise NotImplementedError


class Production(Altered):
    def alter(self, offers: Message, said: Message) -> None:
        said["system"]["environment"] = "production"


class HoldsPatrons(Altered):
    def alter(self, offers: Message, said: Message) -> None:
        said["system"]["patrons"] = 5120


class NoStaffRole(Altered):
    def alter(self, offers: Message, said: Message) -> None:
        offers["staffRoles"] = []
        offers["seed"].remove("staff")


class NoPublicChannel(Altered):
    def alter(self, offers: Message, said: Message) -> None:
        del offers["channels"]["opac-anon"]

    def endpoints(self, params: Message) -> Message:
        given = super().endpoints(params)["channels"]
        del given["opac-anon"]
        return {"channels": given}


class RelayOnly(Altered):
    def alter(self, offers: Message, said: Message) -> None:
        for offer in offers["channels"].values():
            if offer["access"] == "wire":
                offer["access"] = "relay"

    def endpoints(self, params: Message) -> Message:
        return {"channels": {}}


class NothingDeclared(Altered):
    def alter(self, offers: Message, said: Message) -> None:
        offers["channels"] = {}
        del said["system"]


class ChangesItsMind(Altered):
    asked = 0

    def alter(self, offers: Message, said: Message) -> None:
        self.asked += 1
        said["product"]["version"] = f"1.{self.asked}"


class RolesWithoutTheSeed(Altered):
    def alter(self, offers: Message, said: Message) -> None:
        offers["seed"].remove("staff")


class ResetKeepsPatrons(ExampleAdapter):
    def reset(self, params: Message) -> Message:
        return {"patrons": self.server.about()["patrons"]}


class DeletesNothing(ExampleAdapter):
    """Its ``reset`` brings nothing back, and says that it did."""

    def reset(self, params: Message) -> Message:
        return {"patrons": 0}

    def initialize(self, params: Message) -> Message:
        said = super().initialize(params)
        said["system"]["patrons"] = 0
        return said


class CountsNothing(ExampleAdapter):
    """Its ``reset`` brings nothing back, says that it did, and whoever counts sees it."""

    def reset(self, params: Message) -> Message:
        return {"patrons": 0}


class SparesNobody(Altered):
    """Held a patron before anything was seeded, whom ``reset`` deletes."""

    def alter(self, offers: Message, said: Message) -> None:
        said["system"] |= {"name": "Staging", "patrons": 1}


class NoSuchAddress(ExampleAdapter):
    """Signs in soundly, and asks for loans where nothing is."""

    def perform(self, params: Message) -> Message:
        composed = super().perform(params)
        for request in composed.get("requests", ()) if params["operation"] == "patron.loans.list" else ():
            request["url"] = request["url"].replace("loans", "loons")
        return composed


class Ledgered(ExampleAdapter):
    """A library that goes on after its adapter has ended: the file that LEDGER names holds how many patrons it has."""

    ledger = Path(os.environ.get("LEDGER", "/dev/null"))

    def initialize(self, params: Message) -> Message:
        said = super().initialize(params)
        said["system"]["patrons"] = int(self.ledger.read_text() or 0)
        return said

    def reset(self, params: Message) -> Message:
        super().reset(params)
        self.ledger.write_text("0")
        return {"patrons": 0}

    def seed(self, params: Message) -> Message:
        made = super().seed(params)
        self.ledger.write_text(str(sum(entity["type"] == "patron" for entity in params["set"])))
        self.stop()
        return made

    def stop(self) -> None:
        """What goes wrong once all are entered."""


class RaisesInSeed(Ledgered):
    def stop(self) -> None:
        msg = "no such column"
        raise LookupError(msg)


class EndsInSeed(Ledgered):
    def stop(self) -> None:
        os._exit(7)


class HangsInSeed(Ledgered):
    def stop(self) -> None:
        time.sleep(60)


class CannotReset(EndsInSeed):
    def reset(self, params: Message) -> Message:
        if int(self.ledger.read_text() or 0):
            msg = "the snapshot is gone"
            raise LookupError(msg)
        return super().reset(params)


class ShowsPins(ExampleAdapter):
    """Falls over in ``seed``, and tells a PIN in what it says of it."""

    def seed(self, params: Message) -> Message:
        msg = f"the desk is closed, {next(entity['pin'] for entity in params['set'] if 'pin' in entity)}"
        raise LookupError(msg)


class SaysWhyInPieces(ExampleAdapter):
    """Falls over in ``seed``, and ends what it says of it when its answer has long gone out."""

    def seed(self, params: Message) -> Message:
        threading.Timer(0.03, sys.stderr.write, ["the rest of the reason\n"]).start()
        msg = "closed"
        raise LookupError(msg)


class RefusesLoans(ExampleAdapter):
    def seed(self, params: Message) -> Message:
        loans = [entity for entity in params["set"] if entity["type"] == "loan"]
        answer = super().seed({"set": [entity for entity in params["set"] if entity not in loans]})
        refused = [{"alias": loan["alias"], "code": "closed", "detail": "the branch is closed"} for loan in loans]
        return {**answer, "refused": refused}


class ForgetsToAnswerForItems(ExampleAdapter):
    def seed(self, params: Message) -> Message:
        answer = super().seed(params)
        silent = {entity["alias"] for entity in params["set"] if entity["type"] == "item"}
        return {**answer, "refs": {alias: ref for alias, ref in answer["refs"].items() if alias not in silent}}


class AnotherPin(ExampleAdapter):
    """Enters every patron with a PIN of its own."""

    def seed(self, params: Message) -> Message:
        changed = [{**entity, "pin": "975310"} if entity["type"] == "patron" else entity for entity in params["set"]]
        return super().seed({"set": changed})


class AnotherPassword(ExampleAdapter):
    """Enters every member of staff with a password of its own."""

    def seed(self, params: Message) -> Message:
        changed = [{**entity, "pin": "975310"} if entity["type"] == "staff" else entity for entity in params["set"]]
        return super().seed({"set": changed})


class ForgetsTheToken(ExampleAdapter):
    def open(self, params: Message) -> Message:
        return {**super().open(params), "capture": []}


class NoAddress(ExampleAdapter):
    def endpoints(self, params: Message) -> Message:
        given = super().endpoints(params)["channels"]
        del given["rest-staff"]
        return {"channels": given}


class NoMethodForStaff(ExampleAdapter):
    def perform(self, params: Message) -> Message:
        if params["operation"] == "item.borrower.show":
            return {"unsupported": "not yet written"}
        return super().perform(params)


class AsksOtherwiseForStrangers(ExampleAdapter):
    """Signs each patron in by a page of her own."""

    def open(self, params: Message) -> Message:
        opened = super().open(params)
        for request in opened["requests"]:
            request["url"] += f"?for={params['as'].get('alias', '')}"
        return opened


class ComposesForAnybody(ExampleAdapter):
    def perform(self, params: Message) -> Message:
        known = params["target"].get("patron") in (None, *self._refs)
        return super().perform(params) if known else {"requests": [{"method": "GET", "url": "/account"}]}


class SendsNoMail(ExampleAdapter):
    def job(self, params: Message) -> Message:
        return {}


class StaysForEver(ExampleAdapter):
    def shutdown(self) -> None:
        super().shutdown()
        threading.Event().wait(60)


class ClosedPort(Elsewhere):
    def url(self) -> str:
        with socket.create_server(("127.0.0.1", 0)) as free:
            return f"http://127.0.0.1:{free.getsockname()[1]}"


class WrongPort(Elsewhere):
    """Names the port of something that speaks another protocol."""

    def url(self) -> str:
        listening = socket.create_server(("127.0.0.1", 0))

        def greet() -> None:
            while True:
                visitor, _ = listening.accept()
                visitor.sendall(b"220 mail.invalid ready\r\n")
                visitor.recv(4096)
                visitor.close()

        threading.Thread(target=greet, daemon=True).start()
        return f"http://127.0.0.1:{listening.getsockname()[1]}"


class InTheClear(Elsewhere):
    def url(self) -> str:
        return "http://library.invalid"


class ClosedTerminal(ExampleAdapter):
    def endpoints(self, params: Message) -> Message:
        given = super().endpoints(params)["channels"]
        with socket.create_server(("127.0.0.1", 0)) as free:
            given["sip2"]["port"] = free.getsockname()[1]
        return {"channels": given}


class SlowClock(Elsewhere):
    """Names a system whose clock is ten minutes behind."""

    def url(self) -> str:
        class Page(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            do_POST = do_GET  # noqa: N815 (the name that http.server calls)

            def date_time_string(self, timestamp: float | None = None) -> str:
                return super().date_time_string(time.time() - 600)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}"


class BehindTls(Elsewhere):
    """The example behind TLS, with the certificate and key in the folder that the environment names."""

    _url = ""

    def url(self) -> str:
        if not self._url:
            told: SimpleQueue[int] = SimpleQueue()
            threading.Thread(target=asyncio.run, args=(self._serve(told),), daemon=True).start()
            self._url = f"https://127.0.0.1:{told.get(timeout=10)}"
        return self._url

    async def _serve(self, told: "SimpleQueue[int]") -> None:
        folder = Path(os.environ["DOCTORED_TLS"])
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "system.pem", folder / "system.key")
        server = await asyncio.start_server(self._carry, "127.0.0.1", 0, ssl=context)
        told.put(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    async def _carry(self, near: asyncio.StreamReader, nearer: asyncio.StreamWriter) -> None:
        """Carry what is said either way, until the library has said all."""
        far, farther = await asyncio.open_connection(*self.server.url.removeprefix("http://").split(":"))
        asking = asyncio.create_task(_pump(near, farther))
        await _pump(far, nearer)
        asking.cancel()
        farther.close()
        nearer.close()


async def _pump(one: asyncio.StreamReader, other: asyncio.StreamWriter) -> None:
    while data := await one.read(65536):
        other.write(data)
        await other.drain()
