"""Every interface, record and requester has a square, and an empty one says why it is empty."""

import pytest

from hushmark.certify import certify
from hushmark.matrix import Matrix, matrix
from hushmark.protocol.messages import schema
from hushmark.requesters import HOUSEMATE, NEXT, NOBODY, OTHER, RECORDS, REQUESTERS, SHE, STAFF, WRONG


@pytest.fixture(scope="module")
def example() -> Matrix:
    """What three scenarios asked of the example system."""
    return matrix(certify("example", only=["IF-003", "IF-002", "IF-056"], seed=11))


def test_every_operation_of_the_protocol_shows_one_kind_of_record() -> None:
    operations = [operation for shown in RECORDS.values() for operation in shown]
    assert sorted(operations) == sorted(schema()["$defs"]["operation"]["enum"])


def test_there_is_a_square_for_each_interface_record_and_requester(example: Matrix) -> None:
    assert example.interfaces == tuple(schema()["$defs"]["channel"]["enum"])
    assert len(example.squares) == len(example.interfaces) * len(RECORDS) * len(REQUESTERS)


def test_a_square_that_was_asked_has_the_outcome_and_names_what_asked(example: Matrix) -> None:
    square = example.at("rest-patron", "loans", OTHER)
    assert (square.state, square.results) == ("passed", ("IF-003@rest-patron",))
    assert example.at("sip2", "loans", WRONG).state == "passed"
    assert example.at("kiosk", "loans", SHE).state == "passed"
    assert example.at("kiosk", "loans", NEXT).state == "passed"


@pytest.mark.parametrize(
    ("interface", "record", "requester", "state", "why"),
    [
        ("ncip", "loans", OTHER, "undeclared", "no such interface"),
        ("kiosk", "holds", SHE, "undeclared", "not declared to show"),
        ("rest-staff", "loans", HOUSEMATE, "not asked", "does not sign in"),
        ("rest-staff", "loans", OTHER, "not asked", "No scenario"),
        ("opac-patron", "loans", STAFF["partner"], "not asked", "does not sign in"),
        ("opac-patron", "loans", HOUSEMATE, "not asked", "No scenario"),
        ("opac-anon", "who has an item", NOBODY, "not asked", "No scenario"),
    ],
)
def test_an_empty_square_says_why(
    example: Matrix, interface: str, record: str, requester: str, state: str, why: str
) -> None:
    square = example.at(interface, record, requester)
    assert square.state == state
    assert why in square.why


def test_no_square_is_empty_without_a_reason(example: Matrix) -> None:
    assert all(square.why or square.state in ("passed", "failed") for square in example.squares)


def test_the_worst_outcome_stands_for_its_square() -> None:
    leaking = matrix(certify("python:tests.zoo.sip2_ignores_pin:Adapter", only=["IF-002", "IF-076"], seed=11))
    square = leaking.at("sip2", "loans", WRONG)
    assert square.state == "failed"
    assert "IF-002@sip2" in square.results
    assert leaking.at("rest-patron", "loans", WRONG).state == "passed"


def test_a_decision_service_has_no_squares() -> None:
    assert matrix(certify("reference", only=["LAW-001/college-on-taxes"], seed=11)).squares == ()
