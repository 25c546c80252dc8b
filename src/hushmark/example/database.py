"""The library's one SQLite file: its schema, and how it is opened.

Each request opens a connection of its own and closes it, so that the file may be restored from a backup while the
server runs. Numbers come from sequences, so a restored file gives the same numbers again.
"""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from pathlib import Path

_SCHEMA = """
PRAGMA journal_mode = WAL;
CREATE TABLE patrons (
  id INTEGER PRIMARY KEY AUTOINCREMENT, card TEXT NOT NULL UNIQUE, pin TEXT NOT NULL,
  given TEXT NOT NULL, family TEXT NOT NULL, birth_date TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL,
  address TEXT NOT NULL, library TEXT NOT NULL, keep_history INTEGER NOT NULL);
CREATE TABLE staff (
  id INTEGER PRIMARY KEY AUTOINCREMENT, login TEXT NOT NULL UNIQUE, password TEXT NOT NULL,
  given TEXT NOT NULL, family TEXT NOT NULL, role TEXT NOT NULL, library TEXT NOT NULL, closed INTEGER NOT NULL);
CREATE TABLE items (
  id INTEGER PRIMARY KEY AUTOINCREMENT, barcode TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL, author TEXT NOT NULL, library TEXT NOT NULL);
-- A returned loan has no patron, unless she asked for her history to be kept.
CREATE TABLE loans (
  id INTEGER PRIMARY KEY AUTOINCREMENT, patron INTEGER REFERENCES patrons, item INTEGER NOT NULL REFERENCES items,
  out TEXT NOT NULL, due TEXT NOT NULL, returned TEXT);
CREATE UNIQUE INDEX one_loan_at_a_time ON loans (item) WHERE returned IS NULL;
CREATE INDEX loans_of_a_patron ON loans (patron);
CREATE TABLE holds (
  id INTEGER PRIMARY KEY AUTOINCREMENT, patron INTEGER NOT NULL REFERENCES patrons,
  item INTEGER NOT NULL REFERENCES items, placed TEXT NOT NULL, ready TEXT,
  UNIQUE (patron, item));
CREATE INDEX queue_for_an_item ON holds (item, placed, id);
CREATE TABLE guardian_links (
  id INTEGER PRIMARY KEY AUTOINCREMENT, guardian INTEGER NOT NULL REFERENCES patrons,
  minor INTEGER NOT NULL REFERENCES patrons, since TEXT NOT NULL, ended TEXT, UNIQUE (guardian, minor));
-- A consent to let somebody else see what one has.
CREATE TABLE consents (
  id INTEGER PRIMARY KEY AUTOINCREMENT, patron INTEGER NOT NULL REFERENCES patrons,
  friend INTEGER NOT NULL REFERENCES patrons, since TEXT NOT NULL, until TEXT, revoked TEXT);
-- What a patron keeps with the library besides loans and holds: requests, private lists, saved searches, bookings.
CREATE TABLE kept (
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, patron INTEGER NOT NULL REFERENCES patrons,
  item INTEGER NOT NULL REFERENCES items, day TEXT NOT NULL);
CREATE INDEX kept_of_a_patron ON kept (patron, kind);
-- A charge that is left after a late return names no item: what was borrowed goes with the loan. One that was entered
-- about an item names it for as long as it stands.
CREATE TABLE charges (
  id INTEGER PRIMARY KEY AUTOINCREMENT, patron INTEGER NOT NULL REFERENCES patrons,
  day TEXT NOT NULL, cents INTEGER NOT NULL, reason TEXT NOT NULL, item INTEGER REFERENCES items);
CREATE TABLE visits (
  patron INTEGER NOT NULL REFERENCES patrons, library TEXT NOT NULL, PRIMARY KEY (patron, library));
CREATE TABLE sessions (
  token TEXT PRIMARY KEY, kind TEXT NOT NULL, person INTEGER NOT NULL, interface TEXT NOT NULL, opened REAL NOT NULL);
CREATE TABLE log (at TEXT NOT NULL, interface TEXT NOT NULL, did TEXT NOT NULL, about TEXT NOT NULL);
CREATE INDEX log_by_time ON log (at);
CREATE TABLE attempts (name TEXT PRIMARY KEY, times INTEGER NOT NULL, last REAL NOT NULL);
INSERT INTO sqlite_sequence (name, seq) VALUES
  ('patrons', 900000), ('staff', 910000), ('items', 920000), ('loans', 930000), ('holds', 940000),
  ('guardian_links', 950000), ('charges', 960000), ('consents', 970000), ('kept', 980000);
"""


class Database:
    """The file, and the two ways in which a request uses it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._together = threading.local()
        new = not file.exists()
        # Held open for as long as the server runs: closing the last connection would fold the log into the file.
        self._keeper = self._open()
        if new:
            self._keeper.executescript(_SCHEMA)
        self._baseline = sqlite3.connect(":memory:", check_same_thread=False)
        self._keeper.backup(self._baseline)

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._file, isolation_level=None, check_same_thread=False)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = NORMAL")
        return connection

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        connection = self._open()
        try:
            connection.execute(begin)
            yield connection
            connection.execute("COMMIT")
        finally:
            connection.close()  # which undoes whatever was not committed

    def reading(self) -> AbstractContextManager[sqlite3.Connection]:
        """A connection that sees one state of the library from beginning to end."""
        return self._transaction("BEGIN")

    def writing(self) -> AbstractContextManager[sqlite3.Connection]:
        """A connection that alone may write; everything is kept, or nothing."""
        held: sqlite3.Connection | None = getattr(self._together, "connection", None)
        return nullcontext(held) if held else self._transaction("BEGIN IMMEDIATE")

    @contextmanager
    def together(self) -> Iterator[None]:
        """Makes one of all that this thread writes meanwhile: everything is kept, or nothing."""
        with self._transaction("BEGIN IMMEDIATE") as connection:
            self._together.connection = connection
            try:
                yield
            finally:
                del self._together.connection

    def restore(self) -> None:
        """Brings the file back to what it was at the start, numbers and all, while the library runs."""
        with closing(self._open()) as live:
            self._baseline.backup(live)

    def close(self) -> None:
        """Folds the log into the file and lets it go."""
        self._keeper.close()
        self._baseline.close()


def next_number(connection: sqlite3.Connection, table: str) -> int:
    """The number that the next row of ``table`` is given."""
    row = connection.execute("SELECT seq + 1 FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    return int(row[0])
