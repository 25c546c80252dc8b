"""One case, one row of a frame, one row of SQL in two engines, z3 and all states at once: whichever is asked, the law says the same."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import product
from typing import Any

import polars as pl
import pytest
import z3
from hypothesis import given, settings
from hypothesis import strategies as st

from evaluator.decision import VERDICTS, agreed, provision_met, verdict_of
from evaluator.law import NoEdition, Provision
from evaluator.truth import Truth, Unknown, negate, unknown
from hushmark.logics.columns import MissingFindings, NotATruth, decide_rows
from hushmark.logics.logic import ONE_CASE, Texts, grounds, texts_of
from hushmark.logics.solver import NAMED, SOLVER, at, leaf
from hushmark.logics.sql import quoted, statement
from hushmark.logics.states import States
from hushmark.proof.diagram import Diagram
from hushmark.proof.laws import UnknownLaw
from hushmark.proof.outcome import names_in

State = Mapping[str, bool | None]
LAWS = ("1983", "2003", "2005", "2022", "2024", "statute", "pccld", "pccld-superseded", "good-practice")
DAYS = (date(1983, 6, 1), date(2004, 1, 1), date(2024, 6, 15), date(2025, 6, 1))
"""A day in each window in which more than one text may have been in force."""


def _names(texts: Texts) -> tuple[str, ...]:
    return names_in(*(edition for pair in texts for edition in pair))


# --- each way of asking, put to the same states -------------------------------------------------------------------------------


def of_cases(texts: Texts, states: Iterable[State]) -> list[tuple[Any, ...]]:
    """Ask the evaluator, case by case: the verdict, and for each ground whether it is met."""
    return [_of_case(texts, state) for state in states]


def _of_case(texts: Texts, state: State) -> tuple[Any, ...]:
    truths: dict[str, Truth] = {n: unknown(n, "?") if value is None else value for n, value in state.items()}
    met = {**truths, **{f"!{name}": negate(truth) for name, truth in truths.items()}}.__getitem__
    verdict = agreed({verdict_of(edition, overlay, met)[0] for edition, overlay in texts})
    tested = (provision_met(provision, met) for provision in grounds(texts).values())
    return (verdict, *(None if isinstance(truth, Unknown) else truth for truth in tested))


def of_rows(law: str | date, texts: Texts, states: Sequence[State]) -> list[tuple[Any, ...]]:
    """Ask the frame: a row for each state."""
    return decide_rows(pl.DataFrame(states, schema=dict.fromkeys(_names(texts), pl.Boolean)), law).rows()


def of_sql(texts: Texts, states: Iterable[State]) -> list[tuple[Any, ...]]:
    """Ask SQLite: a row for each state."""
    names = _names(texts)
    with sqlite3.connect(":memory:") as database:
        database.execute(f"CREATE TABLE cases ({', '.join(map(quoted, names)) or 'nothing'})")
        places = ", ".join("?" * len(names)) or "NULL"
        rows = [[state[name] for name in names] for state in states]
        database.executemany(f"INSERT INTO cases VALUES ({places})", rows)  # noqa: S608 - question marks alone
        columns = ", ".join(("verdict", *map(quoted, grounds(texts))))
        decided = f"SELECT {columns} FROM ({statement(texts, 'cases')})"  # noqa: S608 - the law's own names
        told = database.execute(decided).fetchall()
    database.close()
    return [(row[0], *(None if one is None else bool(one) for one in row[1:])) for row in told]


def of_sql_over_frames(texts: Texts, states: Sequence[State]) -> list[tuple[Any, ...]]:
    """Ask the SQL of polars: a row for each state."""
    frame = pl.DataFrame(states, schema=dict.fromkeys(_names(texts), pl.Boolean))
    told = pl.SQLContext(cases=frame).execute(statement(texts, "cases"), eager=True)
    return told.select("verdict", *grounds(texts)).rows()


def of_all_states(texts: Texts, states: Iterable[State]) -> list[tuple[Any, ...]]:
    """Look the states up in the one diagram of all states."""
    whole = States(_names(texts))
    met = whole.logic.asking(whole.leaves.__getitem__)
    tested = [whole.logic.provision(provision, met) for provision in grounds(texts).values()]
    asked = [whole.logic.verdict(texts, met), *tested]
    places = {None: 0, True: 1, False: 2}
    rows = ([places[state[name]] for name in whole.names] for state in states)
    return [tuple(whole.diagrams.value(diagram, row) for diagram in asked) for row in rows]


def _agree(law: str | date, states: Sequence[State]) -> None:
    texts = texts_of(law)
    rows = of_rows(law, texts, states)
    assert rows == of_cases(texts, states)
    assert rows == of_sql(texts, states)
    assert rows == of_sql_over_frames(texts, states)
    assert rows == of_all_states(texts, states)


# --- provision by provision, every state -------------------------------------------------------------------------------------


def _findings(provision: Provision) -> tuple[Any, ...]:
    return tuple(tuple(condition.findings for condition in limb.conditions) for limb in provision.limbs)


def _provisions() -> dict[str, tuple[str, Provision]]:
    """Return each provision that differs from the others in what it asks, with a law that has it."""
    asked = {(p.effect, _findings(p)): (law, p) for law in reversed(LAWS) for p in grounds(texts_of(law)).values()}
    return {f"{law} {p.citation}": (law, p) for law, p in asked.values()}


@pytest.mark.parametrize(("law", "provision"), _provisions().values(), ids=_provisions())
def test_in_every_state_of_what_a_provision_asks_all_say_the_same(law: str, provision: Provision) -> None:
    """The other findings are as in the ordinary case of a breach: what forbids is met, and no ground is."""
    texts = texts_of(law)
    breach = {n: True for e, _ in texts for p in e.with_effect("forbids", "opens") for n in _asked(p)}
    rest = {name: breach.get(name, False) for name in _names(texts)}
    own = _asked(provision)
    _agree(
        law, [rest | dict(zip(own, values, strict=True)) for values in product((True, False, None), repeat=len(own))]
    )


def _asked(provision: Provision) -> list[str]:
    return list(
        dict.fromkeys(n.removeprefix("!") for limb in provision.limbs for c in limb.conditions for n in c.findings)
    )


# --- whole texts ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("law", [*LAWS, *DAYS], ids=str)
@given(data=st.data())
@settings(max_examples=5, deadline=None)
def test_in_any_state_of_a_whole_text_all_say_the_same(law: str | date, data: st.DataObject) -> None:
    known = st.integers(0, 10).flatmap(lambda doubt: st.sampled_from([None] * doubt + [True, False] * 5))
    state = st.fixed_dictionaries(dict.fromkeys(_names(texts_of(law)), known))
    _agree(law, data.draw(st.lists(state, min_size=1, max_size=40)))


def _in_z3(whole: States, diagram: Diagram, made: dict[Diagram, z3.ExprRef]) -> z3.ExprRef:
    """Return a diagram's verdict as z3 says it, from the diagram alone."""
    if diagram not in made:
        level, branches, value = whole.diagrams._nodes[diagram]
        if not branches:
            made[diagram] = NAMED[str(value)]
        else:
            pair = leaf(whole.names[level])
            unknown_, yes, no = (_in_z3(whole, below, made) for below in branches)
            made[diagram] = z3.If(pair.yes, yes, z3.If(pair.no, no, unknown_))
    return made[diagram]


def _where_z3_differs(texts: Texts, asked: z3.ExprRef) -> z3.CheckSatResult:
    """Ask z3 for a state in which it says something else than the diagram of all states does."""
    whole = States(_names(texts))
    met = whole.logic.asking(whole.leaves.__getitem__)
    solver = z3.Solver()
    solver.add([z3.Not(z3.And(*leaf(name))) for name in whole.names])
    solver.add(asked != _in_z3(whole, whole.logic.verdict(texts, met), {}))
    return solver.check()


@pytest.mark.parametrize("law", [*LAWS, *DAYS], ids=str)
def test_z3_proves_that_it_says_the_same_as_the_diagram_in_every_state_of_a_whole_text(law: str | date) -> None:
    texts = texts_of(law)
    assert _where_z3_differs(texts, SOLVER.verdict(texts, SOLVER.asking(leaf))) == z3.unsat


def test_z3_finds_the_state_in_which_another_text_says_otherwise() -> None:
    """The proof above can fail: the edition before (2)(d) is not the one with it."""
    before = SOLVER.verdict(texts_of("2003"), SOLVER.asking(leaf))
    assert _where_z3_differs(texts_of("2005"), before) == z3.sat


@given(st.fixed_dictionaries(dict.fromkeys(_names(texts_of("statute")), st.sampled_from([True, False, None]))))
@settings(max_examples=40, deadline=None)
def test_z3_gives_the_verdict_of_one_state(state: State) -> None:
    texts = texts_of("statute")
    assert at(state, SOLVER.verdict(texts, SOLVER.asking(leaf))) == _of_case(texts, state)[0]


# --- what a caller of the frame sees -------------------------------------------------------------------------------------------


def _frame(law: str | date, **columns: object) -> pl.DataFrame:
    names = _names(texts_of(law))
    return pl.DataFrame([dict.fromkeys(names) | columns], schema=dict.fromkeys(names, pl.Boolean))


def test_what_is_not_known_is_not_no() -> None:
    """Consent that nobody asked about leaves it open; consent that is known to be lacking does not."""
    reached = dict.fromkeys(_asked(grounds(texts_of("2024"))["24-90-119(1)"]), True) | {"record": True}
    lacking = dict.fromkeys(_names(texts_of("2024")), False) | reached
    consent = ("consent_written", "consent_of_user", "consent_in_force", "consent_covers")
    told = decide_rows(_frame("2024", **lacking | dict.fromkeys(consent)), "2024").row(0, named=True)
    assert (told["verdict"], told["24-90-119(2)(b)"]) == ("undetermined", None)
    told = decide_rows(_frame("2024", **lacking), "2024").row(0, named=True)
    assert (told["verdict"], told["24-90-119(2)(b)"]) == ("prohibited", False)


def test_the_verdict_is_one_of_four_and_each_ground_has_its_column() -> None:
    told = decide_rows(_frame("statute"), "statute")
    assert told.schema["verdict"] == pl.Enum(VERDICTS)
    assert told.columns[1:] == [
        *("24-90-119(1)", "24-90-119(2)", "24-90-119(2)(a)", "24-90-119(2)(b)", "24-90-119(2)(c)", "24-90-119(2)(d)"),
        *("24-90-119(3)", "24-90-119(4)", "24-74-103", "24-74.1-102"),
    ]


def test_where_two_editions_may_be_in_force_both_are_asked() -> None:
    """In the window of (2)(d) a parent's view is let go by one edition and not by the other."""
    parent = ("custodial", "minor", "card_or_number", "electronic")
    reached = (*_asked(grounds(texts_of("2005"))["24-90-119(1)"]), "record")
    case = dict.fromkeys(_names(texts_of(DAYS[1])), False) | dict.fromkeys((*parent, *reached), True)
    told = decide_rows(_frame(DAYS[1], **case), DAYS[1])
    assert told["verdict"].item() == "undetermined"
    assert {"24-90-119(1) [1983]", "24-90-119(1) [2003]", "24-90-119(2)(d)"} <= set(told.columns)
    later = decide_rows(_frame(DAYS[1], **case), date(2010, 1, 1))
    assert later["verdict"].item() == "permitted"


def test_rows_in_many_chunks_or_none_at_all_are_decided() -> None:
    row = _frame("2024", record=True, consent_written=False)
    many = pl.concat([row] * 3, rechunk=False)
    assert decide_rows(many[1:], "2024").rows() == decide_rows(row, "2024").rows() * 2
    assert decide_rows(row.clear(), "2024").is_empty()


def test_a_column_of_nothing_but_unknowns_needs_no_type() -> None:
    row = _frame("2024").with_columns(record=pl.Series([None], dtype=pl.Null))
    assert decide_rows(row, "2024")["verdict"].item() == "undetermined"


def test_a_frame_that_lacks_a_finding_or_holds_numbers_is_refused_by_name() -> None:
    with pytest.raises(MissingFindings, match="record"):
        decide_rows(_frame("2024").drop("record"), "2024")
    with pytest.raises(NotATruth, match="record is Int64"):
        decide_rows(_frame("2024").with_columns(record=pl.lit(0, pl.Int64)), "2024")
    with pytest.raises(UnknownLaw, match="2023"):
        decide_rows(_frame("2024"), "2023")
    with pytest.raises(NoEdition, match="1983"):
        decide_rows(_frame("2024"), date(1970, 1, 1))


def test_a_table_of_any_name_is_quoted_in_sql() -> None:
    assert 'FROM "of ""today"""' in statement(texts_of("2024"), 'of "today"')


def test_the_logic_of_one_case_is_the_evaluators_own() -> None:
    states = [dict.fromkeys(_names(texts_of("statute")), value) for value in (True, False, None)]
    for state in states:
        met = ONE_CASE.asking(lambda name, state=state: unknown(name, "?") if state[name] is None else state[name])
        assert ONE_CASE.verdict(texts_of("statute"), met) == _of_case(texts_of("statute"), state)[0]
