"""The sentences of cases that were found by search: an ordinary case, and a table of what is otherwise in it."""

from hushmark.describe import Answer, World
from hushmark.proof.space import STORY
from hushmark.proof.words import said
from hushmark.registry import given, parameter, then, when
from steps.law import suppose_ordinary

parameter("choice", r"T-[A-Z-]+=[a-z0-9-]+", lambda text: tuple(text.split("=")))


@given("the register's reading {choice:choice} is taken")
def taken(world: World, choice: tuple[str, str]) -> None:
    """Take an alternative reading by its name in the register."""
    world.read_as(*choice)


@when(
    "an employee of a public library tells a friend at the desk which titles an adult patron borrowed, but this is otherwise"
)
def told_otherwise(world: World, datatable: list[list[str]]) -> None:
    """State the ordinary facts and the ordinary story, and then each fact of the table, by what it means."""
    suppose_ordinary(world)
    world.suppose(**{key: tuple(value) if isinstance(value, list) else value for key, value in STORY.items()})
    for meaning, value in datatable[1:]:
        world.suppose(**dict([said(meaning, value)]))


@then("it is undetermined")
def cannot_say(world: World) -> None:
    """The answer turns on what is not known, or on what the law leaves open."""
    world.expect(Answer("undetermined"))
