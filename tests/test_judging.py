"""What a system answered in four passes, and what is made of it: who has what is found in any dress, and nothing else alarms."""

import base64
import gzip
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from hushmark.cast import make_plan
from hushmark.describe import Request, World
from hushmark.exchange import HIDDEN_IN_CODED, Exchange
from hushmark.journal import PASSES, Answered, Journal
from hushmark.judge import Judged, judge_interface
from hushmark.plan import Instance, Plan
from hushmark.results import Channel
from hushmark.scenario import Scenario

CHANNEL = Channel("rest-patron", "wire", ("patron.loans.list",))
SCENARIO = Scenario(
    "X-1", "f", "", "n", "24-90-119.1", "must", "statute", "interface", (), (), None, (), (), (), "f", 1
)


class Desk:
    """One pass of a system: what Ana and her counterpart have there, and how everybody and everything is called."""

    def __init__(self, plan: Plan, name: str, *, random_ids: bool) -> None:
        self.name = name
        entities = {entity["alias"]: entity for entity in plan.seeding(name[0])}
        shift = 1000 * PASSES.index(name) if random_ids else 0
        self.refs = {
            alias: {"card" if e["type"] == "patron" else "id": str(900_000 + shift + 7 * place)}
            for place, (alias, e) in enumerate(entities.items())
        }
        self.loans = [
            (
                entities[loan["patron"]]["name"]["family"],
                entities[loan["item"]]["title"],
                self.refs[loan["patron"]]["card"],
                self.refs[loan["item"]]["id"],
            )
            for loan in entities.values()
            if loan["type"] == "loan"
        ]
        marks = plan.marks["X-1@rest-patron"]
        self.ana = marks.people[0]
        self.anas = next(loan for loan in self.loans if loan[0] == self.ana)
        self.bens = next(loan for loan in self.loans if marks.own[0] in loan[1])


System = Callable[[Desk], bytes | Exchange]


def judged(asked: System, *, random_ids: bool = False) -> Judged:
    """Put what a system answers to Ben, who asks for Ana's loans, into a journal, and judge it."""
    world = World()
    world.add_patron("Ana")
    world.add_patron("Ben")
    world.add_use("loan", "Ana", "a book")
    world.ask(Request("Ben", "patron.loans.list", patron="Ana"))
    instance = Instance(SCENARIO, world, CHANNEL)
    plan, journal = make_plan([instance], date(2026, 11, 23), 3), Journal()
    for name in PASSES:
        desk = Desk(plan, name, random_ids=random_ids)
        journal.refs[name] = desk.refs
        answers = {
            "asked": asked(desk),
            "again": asked(desk),
            "self": json.dumps(desk.bens).encode(),
            "live": json.dumps(desk.anas).encode(),
        }
        for role, body in answers.items():
            came = body if isinstance(body, Exchange) else exchange(body)
            journal.answers[instance.id, role, name] = Answered(exchanges=(came,))
    return judge_interface(instance, journal, plan.marks[instance.id], "kept")


def exchange(body: bytes) -> Exchange:
    return Exchange(0, 0, "GET", "http://127.0.0.1/patrons/1/loans", (), b"", 200, "OK", (), body, body, 0.0, 0, ())


def shuffled(desk: Desk, entries: list[str]) -> list[str]:
    """Turn a list by another step in each pass."""
    turn = PASSES.index(desk.name)
    return entries[turn % len(entries) :] + entries[: turn % len(entries)]


def refusal(_: Desk) -> bytes:
    return b'{"error": "not yours"}'


def test_a_refusal_that_is_the_same_in_both_worlds_keeps_the_secret() -> None:
    assert judged(refusal).outcome == "passed"


LEAKS: dict[str, System] = {
    "by name": lambda desk: json.dumps(desk.anas).encode(),
    "by numbers alone": lambda desk: json.dumps([{"patron": desk.anas[2], "item": desk.anas[3]}]).encode(),
    "by a letter": lambda desk: desk.anas[1][4:5].encode(),
    "by how much came": lambda desk: b"x" * (len(desk.anas[1]) + sum(desk.anas[1].encode()) % 97),
    "in gzip": lambda desk: gzip.compress(json.dumps(desk.anas).encode(), mtime=0),
    "in another alphabet": lambda desk: desk.anas[1].encode("utf-16"),
    "reversed": lambda desk: desk.anas[1][::-1].encode(),
}


@pytest.mark.parametrize("leak", LEAKS.values(), ids=LEAKS)
def test_who_has_what_is_found_in_whatever_dress_it_comes(leak: System) -> None:
    found = judged(leak)
    assert (found.outcome, found.whose) == ("failed", "system")
    assert found.evidence[0].kind == "difference"


def test_numbers_that_name_a_person_and_an_item_in_one_row_are_shown_as_a_row() -> None:
    found = judged(LEAKS["by numbers alone"])
    assert any(evidence.kind == "row" for evidence in found.evidence)


def test_a_secret_inside_a_value_that_changes_by_itself_is_found() -> None:
    def salted(desk: Desk) -> bytes:
        return base64.b64encode(f"{desk.name * 9} {desk.anas[1]}".encode())

    assert judged(salted).outcome == "failed"


HARMLESS: dict[str, System] = {
    "what was asked is said again": lambda desk: f"Nothing for {desk.ana}, card {desk.anas[2]}".encode(),
    "people and titles stand in unrelated rows": lambda desk: json.dumps(
        {"members": sorted(loan[0] for loan in desk.loans), "titles": sorted(loan[1] for loan in desk.loans)}
    ).encode(),
    "her own loans stand beside": lambda desk: json.dumps([desk.bens]).encode(),
    "a random value is different each time": lambda desk: f"nonce={desk.name}q7Lm2PxY7TbC1dZk".encode(),
    "a time moves": lambda desk: f"at 2026-11-24T10:00:0{PASSES.index(desk.name)}Z".encode(),
    "the same entries come in another order": lambda desk: json.dumps(
        [{"item": title} for title in shuffled(desk, sorted(loan[1] for loan in desk.loans))]
    ).encode(),
    "an archive says when it was made": lambda desk: gzip.compress(
        b"nothing of yours", mtime=1_800_000_000 + PASSES.index(desk.name)
    ),
}


@pytest.mark.parametrize("harmless", HARMLESS.values(), ids=HARMLESS)
def test_nothing_alarms_that_does_not_tell_who_has_what(harmless: System) -> None:
    assert judged(harmless).outcome == "passed", judged(harmless)


@pytest.mark.parametrize(
    ("token", "notes", "outcome"),
    [("q7Lm2PxY7TbC1dZk", (), "passed"), ("", (HIDDEN_IN_CODED,), "passed"), ("", (), "failed")],
)
def test_how_long_a_compressed_page_is_tells_only_where_nothing_in_it_is_new_each_time(
    token: str, notes: tuple[str, ...], outcome: str
) -> None:
    """Two of a world are as long, and two of the other, by chance: where a random value, hidden or not, packs as it happens."""

    def packed(desk: Desk) -> Exchange:
        length = "423" if desk.name.startswith("A") else "421"
        page = exchange(f"nonce={desk.name}{token}".encode() if token else b"nothing of yours")
        headers = (("Content-Encoding", "gzip"), ("Content-Length", length))
        return replace(page, response_headers=headers, notes=notes)

    assert judged(packed).outcome == outcome


def test_numbers_that_are_new_at_each_seeding_alarm_nobody() -> None:
    def hers(desk: Desk) -> bytes:
        return json.dumps([{"card": desk.bens[2], "item": desk.bens[3]}]).encode()

    assert judged(hers, random_ids=True).outcome == "passed"


def test_numbers_that_are_new_at_each_seeding_tell_who_has_what_all_the_same() -> None:
    assert judged(LEAKS["by numbers alone"], random_ids=True).outcome == "failed"


def test_a_number_that_is_somebody_s_in_one_pass_and_in_all_of_them_a_year_too_does_not_unsettle_an_answer() -> None:
    years: list[str] = []

    def dated(desk: Desk) -> bytes:
        years.append(desk.bens[2])  # the first pass has a patron of that number, and the others have none
        return f"<p>Not yours. © {years[0]}</p>".encode()

    assert judged(dated, random_ids=True).outcome == "passed"


def test_rows_in_another_order_each_time_still_tell_who_stands_beside_what() -> None:
    def table(desk: Desk) -> bytes:
        rows = [f"<tr><td>{who}</td><td>{title}</td></tr>" for who, title, *_ in desk.loans]
        return f"<table>{''.join(shuffled(desk, sorted(rows)))}</table>".encode()

    assert judged(table).outcome == "failed"


def test_two_lists_that_belong_together_place_by_place_are_never_put_in_order() -> None:
    def lists(desk: Desk) -> bytes:
        order = shuffled(desk, [str(place) for place in range(len(desk.loans))])
        loans = [sorted(desk.loans)[int(place)] for place in order]
        return json.dumps(
            {"who": [{"n": loan[0]} for loan in loans], "what": [{"t": loan[1]} for loan in loans]}
        ).encode()

    assert judged(lists).outcome == "cantTell"


def test_an_answer_that_changes_in_words_proves_nothing() -> None:
    assert judged(lambda desk: f"{PASSES.index(desk.name)} are waiting".encode()).outcome == "cantTell"
