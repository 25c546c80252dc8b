"""A library that numbers everything anew whenever it is reset, now from here and now from there."""

import sqlite3
from contextlib import closing
from itertools import cycle

from hushmark.example.adapter import ExampleAdapter, Message


class Adapter(ExampleAdapter):
    """Cards, barcodes and internal numbers are others after every reset; what had one earlier may have another's now."""

    def __init__(self) -> None:
        super().__init__()
        self._starts = cycle((0, 3, 6, 9))

    def reset(self, params: Message) -> Message:
        done = super().reset(params)
        with closing(sqlite3.connect(self.server.file)) as db, db:
            db.execute("UPDATE sqlite_sequence SET seq = seq + ?", (next(self._starts),))
        return done
