"""An NCIP responder that looks at the PIN when its answer is written already."""

from tests.other_systems import OtherSystemsAdapter
from tests.zoo.fronts import Answer, PassOn


class Adapter(OtherSystemsAdapter):
    """A LookupUser with a wrong PIN is answered with the problem, and with what was put into the answer before: her loans, which (1) keeps."""

    offends = "24-90-119(1)"
    caught_by = ("IF-002",)

    def user(self, card: str, pin: str, pass_on: PassOn) -> Answer:
        answer = super().user(card, pin, pass_on)
        query = (
            "SELECT title FROM loans JOIN items ON items.id = loans.item JOIN patrons ON patrons.id = loans.patron"
            " WHERE card = ? AND returned IS NULL"
        )
        filled = self.loaned(self.rows(query, card))
        return (
            Answer(answer.status, answer.headers, answer.body + filled.body) if b"<Problem>" in answer.body else answer
        )
