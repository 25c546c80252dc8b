"""The policy document 03.02.02 beside the statute: its own sentences, and word by word where the two part.

The document is the Pueblo City-County Library District's; its text is public. The rules in it are the evaluator's layers.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from evaluator.policy import LAYERS
from evaluator.statute import EDITIONS


@dataclass(frozen=True)
class Document:
    """What the document says besides its rules, and what is to be known of it."""

    title: str
    opening: str
    endorsement: str
    see_also: tuple[str, ...]
    notes: tuple[tuple[str, str], ...]


DOCUMENT: Final = Document(
    "03.02.02 Confidentiality of Library Customer Records",
    "PCCLD supports and complies with the Colorado Library User Records Privacy Act (C.R.S. 1972, 24-90-119) with respect to the "
    "confidentiality of library records as follows:",
    "PCCLD endorses the recommendations of the American Library Association's Policy on Confidentiality of Library Records and the "
    "Colorado Association of Libraries Statement on Intellectual Freedom.",
    (
        "03.02.03 Identity Theft",
        "03.02.06 Collection Agency",
        "03.08.01.R1 Resource Documents: Intellectual Freedom Handbook, Guidelines for Developing a Library Privacy Policy",
    ),
    (
        (
            "The citation",
            "There is no C.R.S. 1972, and no act of the name that it gives: the part's short title is “Colorado Library Law” (24-90-101). The section is of the 1980s.",
        ),
        (
            "The first sentence",
            "It is the policy's own. It keeps all records of a customer's use confidential, whether or not they identify a person, and so is broader than (1).",
        ),
        (
            "The penalty",
            "Out of date since 1 March 2022: what was a class 2 petty offense is a civil infraction. The limit of $300 is the same.",
        ),
        (
            "Reconsideration requests",
            "Out of date since 2024: the document has no (4), and would still protect whoever asked for a resource to be reconsidered.",
        ),
        (
            "Customer, person, user",
            "The policy says “customer”. The statute's “person” includes corporations and associations (2-4-401(8)); a customer may not.",
        ),
        (
            "What it endorses",
            "The ALA policy asks staff to resist process until good cause is shown. The statement of the Colorado Association of Libraries subscribes to the Library Bill of Rights and its Interpretations.",
        ),
        (
            "Collection agencies",
            "It still points to 03.02.06 Collection Agency, though the words that allowed such referrals are struck.",
        ),
    ),
)


@dataclass(frozen=True)
class Row:
    """A rule of the policy and the statute's today, each in pieces: the words, and whether the other has them too."""

    policy: str
    policy_words: tuple[tuple[str, bool], ...]
    statute: str
    statute_words: tuple[tuple[str, bool], ...]

    @property
    def same(self) -> bool:
        """Both say the same, word for word."""
        return all(shared for _, shared in (*self.policy_words, *self.statute_words))


def beside() -> tuple[Row, ...]:
    """Set every rule of the policy as it reads beside the statute's today, in the statute's order."""
    policy = LAYERS["pccld"].editions[-1].provisions
    today = {_place(p.citation): p for p in EDITIONS[-1].provisions}
    rows = [Row(policy[0].citation, ((policy[0].text, False),), "", ())]
    for provision in policy[1:]:
        other = today.pop(_place(provision.citation))
        ours, theirs = _parted(provision.text, other.text)
        rows.append(Row(provision.citation, ours, other.citation, theirs))
    return (*rows, *(Row("", (), left.citation, ((left.text, False),)) for left in today.values()))


def _place(citation: str) -> str:
    return re.sub(r"[^0-9a-z]", "", citation.removeprefix("24-90-119").removeprefix("03.02.02"))


def _parted(one: str, other: str) -> tuple[tuple[tuple[str, bool], ...], tuple[tuple[str, bool], ...]]:
    a, b = one.split(), other.split()
    blocks = SequenceMatcher(None, a, b, autojunk=False).get_opcodes()
    return (
        tuple(_pieces(a, ((tag, i, j) for tag, i, j, _, _ in blocks))),
        tuple(_pieces(b, ((tag, i, j) for tag, _, _, i, j in blocks))),
    )


def _pieces(said: list[str], blocks: Iterator[tuple[str, int, int]]) -> Iterator[tuple[str, bool]]:
    for tag, first, last in blocks:
        if first < last:
            yield " ".join(said[first:last]), tag == "equal"
