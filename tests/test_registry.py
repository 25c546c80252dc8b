"""What a sentence means is recorded once, found exactly, and refused loudly where it could mean two things."""

import pytest

from hushmark.registry import Registry
from hushmark.suite_errors import (
    AmbiguousStepError,
    AsyncStepError,
    BadPatternError,
    DuplicateParameterError,
    DuplicateStepError,
    EmptyParameterError,
    StepArgumentError,
    StepSignatureError,
    UnknownKindError,
)


@pytest.fixture
def registry() -> Registry:
    return Registry()


def test_a_step_is_called_with_the_world_and_its_fields(registry: Registry) -> None:
    @registry.step("given", "{who} is {age:d} years old")
    def aged(world: dict[str, int], who: str, age: int) -> None:
        world[who] = age

    world: dict[str, int] = {}
    match = registry.find("given", "Ana is 17 years old")
    assert match is not None
    match.run(world)
    assert world == {"Ana": 17}
    assert match.spans() == {"who": (0, 3), "age": (7, 9)}


def test_a_sentence_is_found_under_its_own_kind_and_in_its_own_case(registry: Registry) -> None:
    @registry.step("when", "somebody asks")
    def asks(world: object) -> None:
        """Somebody asks."""

    assert registry.find("When ", "somebody asks") is not None
    assert registry.find("then", "somebody asks") is None
    assert registry.find("when", "Somebody Asks") is None
    with pytest.raises(UnknownKindError, match="perhaps is not a kind of step"):
        registry.find("perhaps", "somebody asks")


def test_a_phrase_does_not_hide_a_longer_one(registry: Registry) -> None:
    registry.parameter(
        "actor", {"an employee": "staff", "an employee of a vendor": "vendor", "a (former) clerk": "former"}
    )
    seen = []

    @registry.step("when", "{who:actor} asks{rest}")
    def asks(world: object, who: str, rest: str) -> None:
        seen.append((who, rest))

    for text in ("an employee asks now", "an employee of a vendor asks now", "a (former) clerk asks now"):
        match = registry.find("when", text)
        assert match is not None
        match.run(None)
    assert seen == [("staff", " now"), ("vendor", " now"), ("former", " now")]
    assert registry.find("when", "a patron asks now") is None


def test_a_parameter_may_be_a_regular_expression_with_groups(registry: Registry) -> None:
    registry.parameter("day", r"(\d{4})-(\d\d)-(\d\d)", lambda text: tuple(map(int, text.split("-"))))
    seen: list[object] = []

    @registry.step("given", "on {day:day} at {hour:d}")
    def dated(world: object, day: tuple[int, int, int], hour: int) -> None:
        seen.extend((day, hour))

    match = registry.find("given", "on 2026-11-23 at 9")
    assert match is not None
    match.run(None)
    assert seen == [(2026, 11, 23), 9]


def test_no_scenario_sees_what_another_did_to_a_value(registry: Registry) -> None:
    registry.parameter("names", r"\w+(?:, \w+)*", lambda text: text.split(", "))
    seen = []

    @registry.step("given", "patrons {names:names}")
    def patrons(world: object, names: list[str]) -> None:
        seen.append(list(names))
        names.append("changed")

    for _ in range(2):
        match = registry.find("given", "patrons Ana, Bo")
        assert match is not None
        match.run(None)
    assert seen == [["Ana", "Bo"], ["Ana", "Bo"]]


def test_two_meanings_are_refused_by_name_with_both_places(registry: Registry) -> None:
    @registry.step("then", "the answer is {what}")
    def answer(world: object, what: str) -> None: ...

    @registry.step("then", "the answer is given")
    def given(world: object) -> None: ...

    assert registry.find("then", "the answer is withheld") is not None
    with pytest.raises(AmbiguousStepError, match=r"“the answer is \{what\}” at .*“the answer is given” at"):
        registry.find("then", "the answer is given")


def test_a_step_recorded_later_makes_an_earlier_answer_ambiguous(registry: Registry) -> None:
    @registry.step("then", "the answer is given")
    def given(world: object) -> None: ...

    assert registry.find("then", "the answer is given") is not None

    @registry.step("then", "the answer is {what}")
    def answer(world: object, what: str) -> None: ...

    with pytest.raises(AmbiguousStepError):
        registry.find("then", "the answer is given")


def test_an_async_step_is_refused(registry: Registry) -> None:
    with pytest.raises(AsyncStepError, match="is async"):

        @registry.step("when", "somebody asks")
        async def asks(world: object) -> None: ...


def test_a_second_step_of_the_same_pattern_is_refused(registry: Registry) -> None:
    def asks(world: object) -> None: ...

    registry.step("when", "somebody asks")(asks)
    registry.step("then", "somebody asks")(asks)
    with pytest.raises(DuplicateStepError, match=r"is also defined at tests/test_registry\.py:\d+"):
        registry.step("when", "somebody asks")(asks)


@pytest.mark.parametrize("pattern", ["{who:nobody} asks", "{} asks", "{who:d asks"])
def test_a_pattern_that_cannot_be_understood_is_refused(registry: Registry, pattern: str) -> None:
    with pytest.raises(BadPatternError):
        registry.step("when", pattern)(lambda world, who: None)


@pytest.mark.parametrize(
    ("function", "reason"),
    [
        (lambda who: None, "does not take world first"),
        (lambda world: None, "does not take who"),
        (lambda world, who, clock: None, "takes clock, which no field gives"),
    ],
)
def test_a_function_that_does_not_fit_its_pattern_is_refused(registry: Registry, function: object, reason: str) -> None:
    with pytest.raises(StepSignatureError, match=reason):
        registry.step("when", "{who} asks")(function)  # type: ignore[type-var]


def test_a_field_may_not_have_the_name_of_a_table(registry: Registry) -> None:
    with pytest.raises(StepSignatureError, match="a kept name"):
        registry.step("when", "{datatable} asks")(lambda world, datatable: None)


def test_a_table_reaches_only_a_step_that_reads_it(registry: Registry) -> None:
    @registry.step("given", "these loans")
    def loans(world: list[list[str]], datatable: list[list[str]], docstring: str = "") -> None:
        world.extend(datatable)

    @registry.step("given", "no loans")
    def none(world: object) -> None: ...

    these, no = registry.find("given", "these loans"), registry.find("given", "no loans")
    assert these is not None
    assert no is not None
    world: list[list[str]] = []
    these.run(world, datatable=(("item",), ("Dunes",)))
    assert world == [["item"], ["Dunes"]]
    with pytest.raises(StepArgumentError, match="lacks the datatable"):
        these.run(world)
    with pytest.raises(StepArgumentError, match="carries a docstring"):
        no.run(world, docstring="text")


def test_a_parameter_is_declared_once_and_with_phrases(registry: Registry) -> None:
    registry.parameter("actor", {"a patron": 1})
    with pytest.raises(DuplicateParameterError):
        registry.parameter("actor", {"a clerk": 2})
    with pytest.raises(EmptyParameterError):
        registry.parameter("clerk", {})


def test_the_catalogue_lists_each_sentence_with_its_meaning(registry: Registry) -> None:
    @registry.step("then", "the answer is given")
    def given(world: object) -> None:
        """Something was told."""

    @registry.step("given", "a patron")
    def patron(world: object) -> None:
        """Somebody with a card."""

    assert [(step.kind, step.pattern, step.meaning) for step in registry.catalogue()] == [
        ("given", "a patron", "Somebody with a card."),
        ("then", "the answer is given", "Something was told."),
    ]
    registry.clear()
    assert registry.catalogue() == ()
    assert registry.find("given", "a patron") is None
