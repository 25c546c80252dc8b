"""A Compendium of our own: set up, started on loopback, entered into, brought back to empty, and ended.

People, things, loans and holds are entered through its REST administration, and titles through the form on its web pages,
which is its only way to enter one that no bibliographic service knows. Its file is touched for five purposes only: to bring
it back to empty, to read the numbers that it gave, to let its numbering begin high (see ``_HIGH``), to put a day in the past
where it knows only today, and to let the notices of one kind wait while those of another are sent.
"""

import os
import re
import secrets
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, closing
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx

from tests.peers.compendium import installation

Message = dict[str, Any]

# Numbers begin here, so that none is a 1 or a 2 that stands in any page. SQLite counts on from the highest number that
# is there, so one empty row lies at each number while the first entries are made; then it is taken out again.
_HIGH = {
    "app_user": 910_000,
    "patron": 920_000,
    "work": 930_000,
    "item": 940_000,
    "loan": 950_000,
    "hold": 960_000,
    "fine": 970_000,
}
_ROLES = {"circulation": "Librarian", "former": "Librarian", "cataloguing": "Cataloguer"}
_CATALOGUER = "work.view,work.edit,item.view,item.create,item.edit"
_NOTICES = {"notice.overdue": "overdue", "notice.hold": "hold_ready"}


class SeedError(Exception):
    """Compendium did not take an entry."""

    code = 1002


class UnreachableError(Exception):
    """Compendium does not start, or does not answer."""

    code = 1003


class Library:
    """Compendium's process, its private directory, and the state to which it is brought back."""

    def __init__(self) -> None:
        with ExitStack() as held:  # whatever fails, nothing is left running
            self._begin(held)
            self._held = held.pop_all()

    def _begin(self, held: ExitStack) -> None:
        self._directory = Path(held.enter_context(tempfile.TemporaryDirectory(prefix="compendium-")))
        self._file = self._directory / "compendium.db"
        # Compendium reads its configuration from variables of this prefix, and from a .env in the directory it is run in.
        self._environment = {k: v for k, v in os.environ.items() if not k.startswith("COMPENDIUM_")} | {
            "COMPENDIUM_DATABASE_URL": f"sqlite:///{self._file}",
            "COMPENDIUM_JWT_SECRET_KEY": secrets.token_urlsafe(48),
            "COMPENDIUM_SECURE_COOKIES": "false",  # loopback, without TLS
            "COMPENDIUM_LIBRARY_NAME": "Test Library",
        }
        secret = secrets.token_urlsafe(24)
        self.kiosk = {"username": "kiosk", "password": secrets.token_urlsafe(24)}
        """What the self-checkout machine itself signs in with; it ends with the process."""
        self._set_up(secret)
        self._baseline = held.enter_context(closing(sqlite3.connect(":memory:")))
        self.url, self._process = self._start()
        held.callback(self._end)
        self._client = held.enter_context(httpx.Client(base_url=self.url, trust_env=False, timeout=20))
        self._wait()
        self._sign_in(secret)
        with closing(sqlite3.connect(self._file)) as live:
            live.backup(self._baseline)

    def _compendium(self, *words: str) -> list[str]:
        return [str(installation.python()), "-m", "compendium", *words]

    def _set_up(self, secret: str) -> None:
        for words in (
            ("db", "init"),
            ("user", "add", "--username", "hushmark", "--password", secret, "--role", "Administrator"),
            ("role", "add", "--name", _ROLES["cataloguing"], "--permissions", _CATALOGUER),
            # As its documentation has it: a role that may lend, and an account of the machine's own.
            ("role", "add", "--name", "Kiosk", "--permissions", "loan.checkout"),
            (
                "user",
                "add",
                *(word for name, value in self.kiosk.items() for word in (f"--{name}", value)),
                "--role",
                "Kiosk",
            ),
            # The least that it lets be chosen: hundreds of invented people are entered, in each of four passes.
            ("settings", "set", "bcrypt_rounds", "10"),
        ):
            self._do(*words)
            if words[0] == "user":  # from now on its command line wants to know on whose behalf it acts
                self._environment["COMPENDIUM_ACTOR_USERNAME"] = "hushmark"

    def _do(self, *words: str, **settings: str) -> None:
        """Have its command line do something."""
        done = subprocess.run(
            self._compendium(*words),
            cwd=self._directory,
            env=self._environment | settings,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode:
            message = f"`compendium {' '.join(words[:2])}` ended with {done.returncode}: {done.stdout[-400:]}"
            raise UnreachableError(message)

    def _start(self) -> tuple[str, subprocess.Popen[bytes]]:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        command = self._compendium("serve", "--host", "127.0.0.1", "--port", str(port))
        process = subprocess.Popen(
            command, cwd=self._directory, env=self._environment, stdout=subprocess.DEVNULL, stderr=sys.stderr
        )
        return f"http://127.0.0.1:{port}", process

    def _wait(self, seconds: float = 30) -> None:
        until = time.monotonic() + seconds
        while self._process.poll() is None and time.monotonic() < until:
            try:
                if self._client.get("/openapi.json").json()["info"]["title"] == "Compendium":
                    return
            except (httpx.TransportError, ValueError, KeyError):
                time.sleep(0.1)
        message = f"Compendium did not answer at {self.url} within {seconds:.0f} s; its standard error says why"
        raise UnreachableError(message)

    def _sign_in(self, secret: str) -> None:
        """Sign in to its REST API and to its pages. Nobody else has this secret: who takes it is the system we started."""
        who = {"username": "hushmark", "password": secret}
        token = self._ask("POST", "/auth/login", json=who).json()["access_token"]
        self._client.headers["Authorization"] = f"Bearer {token}"
        self._ask("POST", "/ui/login", data=who | {"csrf_token": self._hidden("/ui/login")})

    def _hidden(self, page: str) -> str:
        found = re.search(r'name="csrf_token" value="([^"]+)"', self._ask("GET", page).text)
        if found is None:
            message = f"Compendium's page {page} holds no form"
            raise UnreachableError(message)
        return found.group(1)

    def _ask(self, method: str, path: str, **content: Any) -> httpx.Response:
        try:
            answer = self._client.request(method, path, **content)
        except httpx.TransportError as error:
            message = f"Compendium does not answer at {self.url}: {error}"
            raise UnreachableError(message) from error
        if answer.is_error:
            message = f"Compendium answered {answer.status_code} to {method} {path}: {answer.text[:200]}"
            raise SeedError(message)
        return answer

    def patrons(self) -> int:
        """How many patrons it holds, those no longer active included."""
        return len(self._ask("GET", "/patrons", params={"status": "all", "limit": 500}).json())

    def restore(self) -> None:
        """Bring it back to empty while it runs: SQLite's own backup writes the first state over the present one."""
        with closing(sqlite3.connect(self._file)) as live:
            self._baseline.backup(live)

    def raise_numbers(self) -> None:
        """Lay an empty row at the number after which each kind of entry is to be counted."""
        with closing(sqlite3.connect(self._file)) as live, live:
            for table, number in _HIGH.items():
                # (position, name, type, not null, default, primary key)
                columns = live.execute(f"PRAGMA table_info({table})")
                needed = [
                    name for _, name, _, never_null, default, key in columns if never_null and not (default or key)
                ]
                blanks = ", ''" * len(needed)
                live.execute(f"INSERT INTO {table} ({', '.join(['id', *needed])}) VALUES ({number}{blanks})")  # noqa: S608  our own names

    def drop_raised(self) -> None:
        """Take the empty rows out again."""
        with closing(sqlite3.connect(self._file)) as live, live:
            for table, number in _HIGH.items():
                live.execute(f"DELETE FROM {table} WHERE id = ?", [number])  # noqa: S608  our own names

    def _kept(self, table: str, column: str, value: str, wanted: str = "id") -> str:
        """Read what was given to a new entry, once it is there: Compendium answers before it has committed."""
        until = time.monotonic() + 5
        with closing(sqlite3.connect(self._file)) as live:
            while time.monotonic() < until:
                found = live.execute(f"SELECT {wanted} FROM {table} WHERE {column} = ?", [value]).fetchone()  # noqa: S608  our own names
                if found is not None and found[0] is not None:
                    return str(found[0])
                time.sleep(0.002)
        message = f"Compendium took an entry of {table} ({column} {value}), and did not keep it"
        raise SeedError(message)

    def _date(self, table: str, number: str, **days: str | None) -> None:
        """Write days, at noon, where Compendium wrote now; a day that is None is left."""
        given = {column: f"{day} 12:00:00.000000" for column, day in days.items() if day}
        columns = ", ".join(f"{column} = ?" for column in given)
        with closing(sqlite3.connect(self._file)) as live, live:
            live.execute(f"UPDATE {table} SET {columns} WHERE id = ?", [*given.values(), number])  # noqa: S608  our own names

    def patron(self, name: str, email: str, phone: str, login: str, password: str) -> Message:
        """Enter a patron with an account of her own."""
        entry = {"full_name": name, "contact_email": email, "contact_phone": phone}
        given = self._ask(
            "POST", "/patrons", json=entry | {"account": {"username": login, "password": password}}
        ).json()
        ids = {"patron": str(given["id"]), "user": self._kept("app_user", "username", login)}
        return {"card": given["library_card_number"], "login": login, "ids": ids}

    def household(self, cards: list[str]) -> None:
        """Enter those who live together as a household."""
        number = self._ask("POST", "/households", json={"name": f"Household of {cards[0]}"}).json()["id"]
        self._kept("household", "id", number)
        for card in cards:
            self._ask("POST", f"/households/{number}/members", json={"card_number": card})

    def staff(self, role: str, login: str, password: str) -> Message:
        """Enter a member of staff; the account of one who has left served at the desk, and is closed."""
        entry = {"username": login, "password": password, "role_name": _ROLES[role]}
        self._ask("POST", "/users", json=entry)
        if role == "former":
            self._ask("POST", f"/users/{login}/deactivate")
        return {"login": login, "ids": {"user": self._kept("app_user", "username", login)}}

    def item(self, title: str, author: str, bought: datetime) -> Message:
        """Enter one copy of a title by the cataloguer's form; it answers with the barcode in the address it sends on to."""
        form = {"title": title, "authors": author, "csrf_token": self._form_token}
        sent_on = self._ask("POST", "/ui/items/new/manual", data=form).headers.get("location", "")
        barcode = httpx.URL(sent_on).params.get("added", "")
        if not barcode:
            message = f"Compendium's form did not take the title {title!r}"
            raise SeedError(message)
        names = {"item": "id", "work": "work_id", "accession": "accession_number"}
        ids = {name: self._kept("item", "barcode", barcode, column) for name, column in names.items()}
        # It lists new titles by the second in which they were entered: each of ours has a minute of its own.
        with closing(sqlite3.connect(self._file)) as live, live:
            live.execute("UPDATE work SET created_at = ? WHERE id = ?", [f"{bought:%F %T}.000000", ids["work"]])
        return {"barcode": barcode, "ids": ids}

    @property
    def _form_token(self) -> str:
        """The pages' token against forged forms: the first part of the cookie that they set."""
        return self._client.cookies["csrf_token"].rsplit(".", 1)[0]

    def loan(self, card: str, barcode: str, out: str, due: str, returned: str | None) -> Message:
        """Lend, and take back; its administration dates both now and by its own policy, so that the days are put right after."""
        entry = {"barcode": barcode, "card_number": card}
        loan = self._kept("loan", "id", self._ask("POST", "/loans/checkout", json=entry).json()["id"])
        if returned:
            self._ask("POST", f"/loans/{loan}/checkin")
            self._kept("loan", "id", loan, "returned_at")
        self._date("loan", loan, checked_out_at=out, due_at=due, returned_at=returned)
        return {"ids": {"loan": loan}}

    def hold(self, card: str, work: str, placed: str, ready: str | None) -> Message:
        """Place a hold by the staff's page. A title on the shelf is set aside at once, and only the page writes the notice of it."""
        form = {"card_number": card, "csrf_token": self._form_token}
        said = self._ask("POST", f"/ui/catalog/{work}/hold-for", data=form).text
        if "success" not in said:
            message = f"Compendium placed no hold: {said[:200]}"
            raise SeedError(message)
        hold = self._kept("hold", "work_id", work)
        self._date("hold", hold, placed_at=placed, notified_at=ready)
        return {"ids": {"hold": hold}}

    def charge(self, card: str, item: str, title: str, kind: str, cents: int, day: str) -> Message:
        """Charge a patron for an item. Its pages show a charge's note and not its item: the note says for what, as a desk writes it."""
        entry = {"patron_card": card, "item_id": int(item), "kind": kind, "amount_cents": cents, "note": title}
        fine = self._kept("fine", "id", self._ask("POST", "/fines", json=entry).json()["id"])
        self._date("fine", fine, assessed_at=day)
        return {"ids": {"fine": fine}}

    def send(self, notices: str, host: str, port: int) -> None:
        """Send the notices of one kind to a mail server. Compendium has one outbox for all of them: the others wait aside."""
        to = {"HOST": host, "PORT": str(port), "USE_STARTTLS": "false", "FROM_ADDRESS": "library@example.invalid"}
        if notices == "notice.overdue":
            self._do("maintenance", "queue-overdue-notices")
        self._set_aside("pending", "aside", _NOTICES[notices])
        self._do(
            "maintenance",
            "send-queued-notifications",
            "--batch-size",
            "1000",
            **{f"COMPENDIUM_SMTP_{name}": value for name, value in to.items()},
        )
        self._set_aside("aside", "pending", _NOTICES[notices])

    def _set_aside(self, those: str, now: str, kind: str) -> None:
        with closing(sqlite3.connect(self._file)) as live, live:
            asked = "UPDATE notification SET status = ? WHERE status = ? AND template_key != ?"
            live.execute(asked, [now, those, kind])

    def stop(self) -> None:
        """End the process and remove its directory."""
        self._held.close()

    def _end(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(4)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
