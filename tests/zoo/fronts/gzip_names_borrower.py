"""A gateway that compresses another page than it would send plain."""

import gzip

from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


class Adapter(FrontedAdapter):
    """The public page of an item on loan holds the card of its borrower if it is sent compressed, and not otherwise, which identifies a user as having obtained it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-020",)

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        answer, card = pass_on(asked), self.borrower(asked.path)
        if not card or "gzip" not in asked.headers.get("accept-encoding", ""):
            return answer
        packed = gzip.compress(answer.body + f"<!-- {card} -->".encode(), mtime=0)
        return Answer(answer.status, (*answer.headers, ("Content-Encoding", "gzip")), packed)
