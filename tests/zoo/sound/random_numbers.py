"""A library that numbers everything anew whenever it is reset."""

import secrets
import sqlite3
from contextlib import closing

from hushmark.example.adapter import ExampleAdapter, Message


class Adapter(ExampleAdapter):
    """Cards, barcodes and internal numbers are others after every reset."""

    def reset(self, params: Message) -> Message:
        done = super().reset(params)
        with closing(sqlite3.connect(self.server.file)) as db, db:
            db.execute("UPDATE sqlite_sequence SET seq = seq + ?", (secrets.randbelow(10_000),))
        return done
