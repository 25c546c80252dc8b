"""The journal of one plan: every answer as it came, by pass and request. Outcomes are judged from it and nothing else."""

import base64
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from hushmark.identifiers import changing, of_several
from hushmark.results import Whose, canonical, digest
from hushmark.wire import Exchange

PASSES = ("A1", "B1", "B2", "A2")
"""World A, the exchanged world B, B again, A again: what a world's two passes do not share is noise."""
THIRD = ("C1", "C2")
"""World C, in which the patron, or what she has, is not there: seeded once, and asked twice."""


@dataclass(frozen=True)
class Obstacle:
    """Why a request has no answer: whose it is, what happened, what to do. Never a refusal."""

    whose: Whose
    what: str
    fix: str


@dataclass(frozen=True)
class Answered:
    """What came back for one request in one pass: signing in and the request itself, in order.

    ``obstacle`` tells why there is less than was asked; ``grade`` is ``wire`` or ``relay``.
    """

    signing_in: tuple[Exchange, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    obstacle: Obstacle | None = None
    grade: str = "wire"

    @property
    def all(self) -> tuple[Exchange, ...]:
        """Return every exchange."""
        return (*self.signing_in, *self.exchanges)


@dataclass
class Journal:
    """Answers by (instance, role, pass); ``refs`` are the identifiers that the product gave, by pass, alias and name.

    A journal is of one plan: a product that is emptied and seeded anew may call another thing by the same number.
    """

    answers: dict[tuple[str, str, str], Answered] = field(default_factory=dict)
    refs: dict[str, dict[str, dict[str, str]]] = field(default_factory=dict)
    refused_seeds: dict[str, str] = field(default_factory=dict)
    obstacles: list[Obstacle] = field(default_factory=list)

    @cached_property
    def changing(self) -> dict[str, dict[str, str]]:
        """Return, for each pass, what to read in place of identifiers that are new at each seeding; asked when all is told."""
        return changing(self.refs)

    @cached_property
    def changing_without(self) -> dict[str, dict[str, str]]:
        """Return the same for world A and world C, in which whoever is there may bear another number."""
        return changing(self.refs, (("A1", "A2"), ("A1", "C")))

    @cached_property
    def of_several(self) -> frozenset[str]:
        """Return the identifiers that were given to more than one thing, in one pass or in several."""
        return of_several(self.refs)

    def roles(self, instance: str) -> Iterator[str]:
        """Name the roles that were asked for an instance."""
        seen = dict.fromkeys(role for found, role, _ in self.answers if found == instance)
        return iter(seen)

    def kept(self, digests: Container[str]) -> dict[str, bytes]:
        """Return the exchanges that have one of some digests, as they are kept, by digest."""
        exchanges = (exchange for answered in self.answers.values() for exchange in answered.all)
        return {name: data for data in map(kept, exchanges) if (name := digest(data)) in digests}

    def passes(self, instance: str, role: str) -> tuple[Answered, ...] | None:
        """Return the four answers of one request, or None where a pass is missing."""
        found = [self.answers.get((instance, role, name)) for name in PASSES]
        return None if any(a is None for a in found) else tuple(a for a in found if a is not None)

    def with_and_without(self, instance: str, role: str) -> tuple[Answered, ...] | None:
        """Return an answer of world A, two of world C and one of A again, or None where one is missing."""
        found = [self.answers.get((instance, role, name)) for name in ("A1", *THIRD, "A2")]
        return None if any(a is None for a in found) else tuple(a for a in found if a is not None)


def kept(exchange: Exchange) -> bytes:
    """Return an exchange as it is kept: canonical JSON, bodies in base64, as they came but for the credentials.

    ``waits``, where there are any, are the answers before it that asked to wait, each in base64.
    """
    decoded = {} if exchange.body == exchange.raw_body else {"decoded": base64.b64encode(exchange.body).decode()}
    waits = [base64.b64encode(each.encode("utf-8", "surrogateescape")).decode() for each in exchange.waits]
    return canonical(
        {
            "request": {
                "method": exchange.method,
                "url": exchange.url,
                "headers": exchange.request_headers,
                "body": base64.b64encode(exchange.request_body).decode(),
            },
            "answer": {
                "status": exchange.status,
                "reason": exchange.reason,
                "headers": exchange.response_headers,
                "body": base64.b64encode(exchange.raw_body).decode(),
                **decoded,
            },
            "redacted": exchange.redacted,
            "notes": exchange.notes,
            **({"waits": waits} if waits else {}),
        }
    )


def digest_of(exchange: Exchange) -> str:
    """Return the digest of an exchange as it is kept, credentials taken out."""
    return digest(kept(exchange))
