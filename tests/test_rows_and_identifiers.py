"""Internal numbers: what they tell when they stand in one row, and how those that are new at each seeding are compared."""

import json

from hushmark import identifiers
from hushmark.rows import joined

PERSON, ITEM, LOAN = "900117", "39000217", "930009"


def test_a_person_and_an_item_in_one_object_of_a_json_answer_are_joined() -> None:
    answer = json.dumps({"loans": [{"patron": 900117, "item": "39000217"}, {"patron": 900118, "item": "39000225"}]})
    found = joined([answer], [PERSON], [ITEM])
    assert found is not None
    assert (found.person, found.item, len(found.rows)) == (PERSON, ITEM, 1)


def test_a_person_in_one_row_and_an_item_in_another_tell_nothing() -> None:
    answer = json.dumps({"patrons": [{"id": 900117}], "items": [{"barcode": "39000217"}]})
    assert joined([answer], [PERSON], [ITEM]) is None


def test_two_answers_are_joined_by_the_loan_that_stands_in_both() -> None:
    account = json.dumps({"patron": 900117, "loans": {"first": 930009}})
    loan = json.dumps({"loan": 930009, "item": "39000217"})
    found = joined([account, loan], [PERSON], [ITEM], [LOAN])
    assert found is not None
    assert (found.through, len(found.rows)) == (LOAN, 2)


def test_the_rows_of_a_page_are_its_table_rows_and_entries() -> None:
    page = f"<table><tr><td>{PERSON}</td><td>{ITEM}</td></tr></table><ul><li>{ITEM}</li></ul>"
    assert joined([page], [PERSON], [ITEM]) is not None
    assert joined([f"<ul><li>{PERSON}</li><li>{ITEM}</li></ul>"], [PERSON], [ITEM]) is None


def test_a_number_inside_a_longer_one_is_another_number() -> None:
    assert joined([f"1{PERSON} {ITEM}"], [PERSON], [ITEM]) is None


def seeded(**cards: str) -> dict[str, dict[str, dict[str, str]]]:
    """Return what a product gave to one patron in each pass."""
    return {name: {"ana": {"card": card}} for name, card in cards.items()}


def test_a_card_number_that_is_new_at_each_seeding_is_read_as_its_bearer() -> None:
    changing = identifiers.changing(seeded(A1="2001", B1="2002", B2="2003", A2="2004"))
    assert (
        identifiers.read("card 2001", changing["A1"])
        == identifiers.read("card 2004", changing["A2"])
        == "card ⟨ana.card⟩"
    )


def test_a_card_number_that_stays_is_compared_as_it_came() -> None:
    changing = identifiers.changing(seeded(A1="2001", B1="2001", B2="2001", A2="2001"))
    assert identifiers.read("card 2001", changing["A1"]) == "card 2001"


def test_one_that_differs_only_between_the_worlds_is_never_read_as_anything() -> None:
    changing = identifiers.changing(seeded(A1="2001", B1="2002", B2="2002", A2="2001"))
    assert identifiers.read("card 2001", changing["A1"]) != identifiers.read("card 2002", changing["B1"])


def test_a_number_that_two_things_bear_is_left_as_it_is() -> None:
    references = {
        name: {"ana": {"card": card}, "book": {"barcode": card}}
        for name, card in zip(("A1", "A2"), ("7", "8"), strict=True)
    }
    assert identifiers.changing(references) == {"A1": {}, "A2": {}}


def test_a_number_that_is_finer_than_a_second_is_nobodys() -> None:
    changing = identifiers.changing(seeded(A1="905123", B1="905124", B2="905125", A2="905126"))
    assert (
        identifiers.read("at 2026-03-04T10:20:30.905123+00:00", changing["A1"]) == "at 2026-03-04T10:20:30.905123+00:00"
    )


def test_a_number_that_was_hers_in_one_pass_and_another_s_in_the_next_is_hers_only_where_it_was() -> None:
    given = seeded(A1="2001", B1="2002", B2="2003", A2="2004")
    given["A2"]["book"] = {"barcode": "2001"}
    wanted = identifiers.by_pass(given, identifiers.of_several(given), ["ana"], ("A1", "B1", "B2", "A2"), shortest=4)
    assert wanted == [("2001", "2002", "2003", "2004"), ("2002",) * 4, ("2003",) * 4, ("2004",) * 4]
