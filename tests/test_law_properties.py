"""What must hold of the law's table and of its findings, whatever the case."""

from collections.abc import Mapping
from itertools import product
from typing import Any

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st
from test_cases import CASES, facts_of

from evaluator.decision import decide, provision_met, verdict_of
from evaluator.facts import DIMENSIONS, ORDINARY, Contradiction, Dimension, Facts, read_facts
from evaluator.findings import FINDINGS
from evaluator.law import Condition, Edition, Limb
from evaluator.policy import LAYERS
from evaluator.readings import REGISTER, Readings
from evaluator.truth import Truth, Unknown, negate, unknown

NOTHING = Edition("none", LAYERS["statute"].overlays[0].earliest, LAYERS["statute"].overlays[0].latest, "nothing", ())
TODAY, BESIDES = LAYERS["statute"].editions[-1], LAYERS["statute"].overlays[-1]


def _names(*editions: Edition) -> list[str]:
    return sorted(
        {
            name.removeprefix("!")
            for e in editions
            for p in e.provisions
            for limb in p.limbs
            for c in limb.conditions
            for name in c.findings
        }
    )


class Given(Mapping[str, Truth]):
    """Findings that are given outright; what is not given is no."""

    def __init__(self, found: Mapping[str, Truth]) -> None:
        self.found = found

    def __getitem__(self, name: str) -> Truth:
        plain = self.found.get(name.removeprefix("!"), False)
        return negate(plain) if name.startswith("!") else plain

    def __iter__(self):  # type: ignore[no-untyped-def]  # noqa: ANN204
        return iter(self.found)

    def __len__(self) -> int:
        return len(self.found)


def _verdict(edition: Edition, besides: Edition, found: Mapping[str, Truth]) -> str:
    return verdict_of(edition, besides, Given(found).__getitem__)[0]


# --- the table --------------------------------------------------------------------------------------------------------------


EDITIONS = [
    pytest.param(edition, besides, id=f"{layer.name} {edition.id}+{besides.id}")
    for layer in LAYERS.values()
    for edition in layer.editions
    for besides in layer.overlays
]


def _met(limb: Limb) -> dict[str, Truth]:
    return {name.removeprefix("!"): not name.startswith("!") for c in limb.conditions for name in c.findings}


def _failed(condition: Condition) -> dict[str, Truth]:
    return {name.removeprefix("!"): name.startswith("!") for name in condition.findings}


@pytest.mark.parametrize(("edition", "besides"), EDITIONS)
def test_every_condition_of_every_provision_decides(edition: Edition, besides: Edition) -> None:
    """All else equal, the verdict is one with the condition met and another with it failed."""
    forbidding = next((_met(p.limbs[0]) for p in edition.with_effect("forbids")), {})
    opened = {name: truth for p in edition.with_effect("opens") for name, truth in _met(p.limbs[0]).items()}
    letting_go = next((_met(p.limbs[0]) for p in edition.with_effect("lets-go")), {})
    around = {
        "forbids": {},
        "lets-go": {**forbidding, **opened},
        "opens": {**forbidding, **letting_go},
        "takes-out": forbidding,
        "forbids-besides": {
            name[1:]: True
            for p in besides.provisions
            for c in p.limbs[0].conditions
            for name in c.findings
            if name.startswith("!")
        },
    }
    for provision in (*edition.provisions, *besides.provisions):
        for limb in provision.limbs:
            for condition in limb.conditions:
                if provision.effect == "punishes":
                    assert provision_met(provision, Given(_met(limb)).__getitem__) is True
                    assert provision_met(provision, Given(_failed(condition)).__getitem__) is False
                    continue
                with_it = {**around[provision.effect], **_met(limb)}
                without = {**with_it, **_failed(condition)}
                assert _verdict(edition, besides, with_it) != _verdict(edition, besides, without), (
                    provision.citation,
                    condition.words,
                )


@pytest.mark.parametrize("layer", LAYERS)
def test_the_words_of_every_condition_stand_in_the_text_of_its_provision(layer: str) -> None:
    """What stands in brackets after the words says how they are read, and such a condition names its reading or its sense."""
    quoted = [p for e in LAYERS[layer].editions for p in e.provisions] + [
        p for e in LAYERS[layer].overlays for p in e.provisions if layer != "statute"
    ]
    for provision in quoted:
        for condition in (c for limb in provision.limbs for c in limb.conditions):
            words = (
                condition.words.split(" (")[0]
                if condition.words.endswith(")") and "122 (3)" not in condition.words
                else condition.words
            )
            assert words.lower() in provision.text.lower(), (provision.citation, condition.words)


def test_every_finding_in_the_tables_exists_and_every_finding_is_in_a_table() -> None:
    in_tables = set(_names(*(e for layer in LAYERS.values() for e in (*layer.editions, *layer.overlays))))
    assert in_tables <= set(FINDINGS)
    assert set(FINDINGS) - in_tables == {"library_operation"}  # asked by another finding


def test_provisions_are_cited_and_named_once_in_an_edition() -> None:
    for layer in LAYERS.values():
        for edition in (*layer.editions, *layer.overlays):
            assert (
                len({p.id for p in edition.provisions})
                == len({p.citation for p in edition.provisions})
                == len(edition.provisions)
            )


# --- the logic over findings ------------------------------------------------------------------------------------------------


TRUTHS = st.sampled_from([True, False, None])
NAMES = _names(TODAY, BESIDES)


def _three_valued(values: Mapping[str, bool | None]) -> dict[str, Truth]:
    return {name: unknown(name, "?") if value is None else value for name, value in values.items()}


@given(
    st.fixed_dictionaries({name: st.sampled_from([True, False]) for name in NAMES}),
    st.sets(st.sampled_from(NAMES), max_size=7),
)
@settings(max_examples=150, deadline=None)
def test_it_is_undetermined_exactly_when_what_is_unknown_decides_whether_it_is_forbidden(
    known: dict[str, bool], open_ones: set[str]
) -> None:
    values: dict[str, bool | None] = {**known, **dict.fromkeys(open_ones)}
    names = sorted(open_ones)
    forbidden = {
        _verdict(TODAY, BESIDES, {**known, **dict(zip(names, answers, strict=True))}) == "prohibited"
        for answers in product((True, False), repeat=len(names))
    }
    verdict = _verdict(TODAY, BESIDES, _three_valued(values))
    assert (verdict == "undetermined") == (len(forbidden) == 2)
    if verdict != "undetermined":
        assert forbidden == {verdict == "prohibited"}


@given(st.fixed_dictionaries(dict.fromkeys(NAMES, TRUTHS)))
@settings(max_examples=300, deadline=None)
def test_only_a_listed_ground_permits(values: dict[str, bool | None]) -> None:
    met = Given(_three_valued(values)).__getitem__
    if _verdict(TODAY, BESIDES, _three_valued(values)) == "permitted":
        assert any(provision_met(p, met) is True for p in TODAY.with_effect("lets-go"))
        assert all(provision_met(p, met) is False for p in BESIDES.provisions)


def test_what_is_covered_and_has_no_ground_is_prohibited() -> None:
    for edition in LAYERS["statute"].editions[1:]:
        assert _verdict(edition, NOTHING, _met(edition.with_effect("forbids")[0].limbs[0])) == "prohibited"


# --- facts ------------------------------------------------------------------------------------------------------------------


def _values(dimension: Dimension) -> st.SearchStrategy[object]:
    match dimension.kind:
        case "yes-no":
            return st.sampled_from(["yes", "no"])
        case "date":
            return st.sampled_from(["1995-06-01", "2004-05-05", "2022-02-28", "2024-07-01", "2025-06-01", "2026-11-23"])
        case "days":
            return st.sampled_from([3000, 6574, 6575, 7000, 7670, 15000])
        case "fields":
            return st.lists(st.sampled_from(dimension.values), max_size=3, unique=True)
        case "cited":
            return st.sampled_from([*dimension.values, "required (19-3-304(2))"])
        case _:
            return st.sampled_from(dimension.values)


def _nested(flat: Mapping[str, object]) -> dict[str, object]:
    facts: dict[str, object] = {}
    for key, value in flat.items():
        outer, _, inner = key.partition(".")
        if inner:
            facts[outer] = {**facts.get(outer, {}), inner: value}  # type: ignore[dict-item]
        else:
            facts[key] = value
    return facts


FREE = {
    key: _values(d)
    for key, d in DIMENSIONS.items()
    if key not in ("layer", "birth_date", "request_date", "charge_date")
}


@st.composite
def cases(draw: st.DrawFn) -> Facts:
    """Draw the facts of a case: the ordinary case of a friend who is told, with some facts otherwise and some unknown."""
    start = Facts(
        {
            **read_facts(ORDINARY).known,
            **read_facts(
                {"date": "2026-11-23", "recipient": "friend", "use_head": "materials", "channel": "web"}
            ).known,
        }
    ).known
    keys = draw(st.sets(st.sampled_from(sorted(FREE)), max_size=12))
    try:
        changes = read_facts(_nested({key: draw(FREE[key]) for key in sorted(keys)})).known
    except Contradiction:
        reject()
    gone = draw(st.sets(st.sampled_from(sorted(FREE)), max_size=5))
    whole = {key: value for key, value in {**start, **changes}.items() if key not in gone}
    if whole.get("small_group_threshold_met") is True and "identifies" in whole:
        del whole["identifies"]
    if whole.get("process.federal") is True and whole.get("process.court_of_record") is False:
        del whole["process.court_of_record"]
    if whole.get("purpose") == "immigration":
        whole["immigration_purpose"] = True
    if "other_law" in whole:  # what FERPA asks is asked only where no other law is stated
        whole.pop("education_record", None)
    return Facts(whole)


def _forbidden(facts: Facts, readings: Readings | None = None) -> bool | None:
    return {"prohibited": True, "undetermined": None}.get(decide(facts, readings).verdict, False)


@given(cases(), st.data())
@settings(max_examples=500, deadline=None)
def test_forgetting_a_fact_never_turns_an_answer_into_its_opposite(facts: Facts, data: st.DataObject) -> None:
    key = data.draw(st.sampled_from(sorted(facts.known)))
    before, after = _forbidden(facts), _forbidden(Facts({k: v for k, v in facts.known.items() if k != key}))
    assert after is None or before is None or after == before, key


ALTERNATIVES = [
    (name, value) for name, reading in REGISTER.items() for value in reading.alternatives if name != "T-REC-DATE"
]
"""T-REC-DATE falls back on the day of the disclosure where the day of the request is not known."""


@given(st.sampled_from(CASES), st.sampled_from(ALTERNATIVES), st.data())
@settings(max_examples=500, deadline=None)
def test_nor_does_it_under_any_other_reading(
    case: dict[str, Any], alternative: tuple[str, str], data: st.DataObject
) -> None:
    facts, readings = facts_of(case), Readings(dict([alternative]))
    key = data.draw(st.sampled_from(sorted(set(facts.known) - {"layer"})))
    before, after = (
        _forbidden(facts, readings),
        _forbidden(Facts({k: v for k, v in facts.known.items() if k != key}), readings),
    )
    assert after is None or before is None or after == before, key


@given(cases())
@settings(max_examples=500, deadline=None)
def test_more_consent_never_discloses_less(facts: Facts) -> None:
    consent = {
        "consent.kind": "written_paper",
        "consent.by": "user",
        "consent.status": "current",
        "consent.scope_covers": True,
    }
    if _forbidden(facts) is False:
        assert _forbidden(Facts({**facts.known, **consent})) is False


@given(cases())
@settings(max_examples=300, deadline=None)
def test_what_is_undetermined_names_what_is_missing_and_what_is_not_names_nothing(facts: Facts) -> None:
    decision = decide(facts)
    assert (decision.verdict == "undetermined") == bool(decision.missing)
    assert all(
        ask.key in DIMENSIONS or ask.key in ("consent", "process", "edition") or ask.key.startswith("T-")
        for ask in decision.missing
    )


def test_facts_that_cannot_both_be_so_are_refused() -> None:
    with pytest.raises(Contradiction, match="keep one of them"):
        read_facts({**ORDINARY, "small_group_threshold_met": "yes"})
    with pytest.raises(Contradiction, match="keep one of them"):
        read_facts({"date": "2026-11-23", "birth_date": "2010-01-01", "user_age_days": 1})


def test_an_unknown_truth_has_no_yes_or_no() -> None:
    with pytest.raises(TypeError, match="every, some or negate"):
        bool(unknown("date", "when?"))
    assert isinstance(negate(unknown("date", "when?")), Unknown)
