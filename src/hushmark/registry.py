"""What each sentence of the features means: one registry, asked by every runner.

A step is a plain function whose first argument is a `world`; the fields of its pattern follow by name, and then, if it
reads them, `datatable` (a list of rows) and `docstring`. `given`, `when` and `then` only record it, so the same function
serves behave, pytest-bdd and the certification executor, and none of them can prefer one of two meanings in silence.
"""

import inspect
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Literal, TypeVar, cast

import parse
from parse_type import cfparse

from hushmark.suite_errors import (
    AmbiguousStepError,
    AsyncStepError,
    BadPatternError,
    DuplicateParameterError,
    DuplicateStepError,
    EmptyParameterError,
    Place,
    StepArgumentError,
    StepSignatureError,
    UnknownKindError,
)

Kind = Literal["given", "when", "then"]
KINDS: tuple[Kind, ...] = ("given", "when", "then")
ATTACHMENTS = ("datatable", "docstring")

StepFunction = TypeVar("StepFunction", bound=Callable[..., None])


@dataclass(frozen=True)
class StepDefinition:
    """One sentence with a meaning.

    `kind` is given, when or then; `pattern` is the sentence with its fields; `meaning` is the function's docstring;
    `place` is where the function stands; `takes` are the attachments (`datatable`, `docstring`) that it can be given,
    and `needs` those of them that it cannot do without.
    """

    kind: Kind
    pattern: str
    function: Callable[..., None]
    parser: parse.Parser
    place: Place
    takes: frozenset[str]
    needs: frozenset[str]

    @property
    def meaning(self) -> str:
        """The function's docstring, or nothing."""
        return inspect.getdoc(self.function) or ""


@dataclass(frozen=True)
class StepMatch:
    """A sentence and the one definition that it matches.

    Only the match is kept: the values are converted anew for each use, so that no scenario can change another's.
    """

    definition: StepDefinition
    text: str
    found: parse.Match

    def arguments(self) -> dict[str, Any]:
        """The values of the sentence's fields by name, converted anew."""
        return self.found.evaluate_result().named

    def spans(self) -> dict[str, tuple[int, int]]:
        """Where in the sentence each field's words stand, for runners that highlight them."""
        return cast("dict[str, tuple[int, int]]", self.found.evaluate_result().spans)

    def misfit(self, *, datatable: bool, docstring: bool) -> str:
        """Say why the step does not fit a sentence with or without a table and a docstring; nothing if it does."""
        given = {name for name, there in zip(ATTACHMENTS, (datatable, docstring), strict=True) if there}
        if unread := given - self.definition.takes:
            return f"carries a {', '.join(sorted(unread))} that its step does not read"
        if absent := self.definition.needs - given:
            return f"lacks the {', '.join(sorted(absent))} that its step reads"
        return ""

    def run(
        self, world: object, *, datatable: Sequence[Sequence[str]] | None = None, docstring: str | None = None
    ) -> None:
        """Call the step on a world.

        Raises StepArgumentError if the sentence carries a table or a text that its step does not read, or lacks one
        that it needs; and whatever the step raises.
        """
        if reason := self.misfit(datatable=datatable is not None, docstring=docstring is not None):
            raise StepArgumentError(self.definition.place, text=self.text, reason=reason)
        given: dict[str, object] = {}
        if datatable is not None:
            given["datatable"] = [list(row) for row in datatable]
        if docstring is not None:
            given["docstring"] = str(docstring)
        self.definition.function(world, **self.arguments(), **given)


class Registry:
    """The steps and parameter types of one suite."""

    def __init__(self) -> None:
        self._types: dict[str, Callable[[str], Any]] = {}
        self._definitions: dict[Kind, list[StepDefinition]] = {kind: [] for kind in KINDS}
        self._found: dict[tuple[str, str], StepMatch | None] = {}

    def clear(self) -> None:
        """Forget every step and parameter type."""
        self._types.clear()
        self._found.clear()
        for definitions in self._definitions.values():
            definitions.clear()

    def parameter(
        self, name: str, phrases: str | Mapping[str, Any], convert: Callable[[str], Any] = str
    ) -> Callable[[str], Any]:
        """Declare the type that patterns use as `{field:name}`.

        `phrases` is either a mapping from each phrase to its value, tried longest first, so that no phrase hides a
        longer one that begins alike; or a regular expression, whose text `convert` turns into the value.
        Raises DuplicateParameterError or EmptyParameterError.
        """
        place = Place(name)
        if name in self._types:
            raise DuplicateParameterError(place, name=name)
        if not phrases:
            raise EmptyParameterError(place, name=name)
        if isinstance(phrases, str):
            regex, value_of = phrases, convert
        else:
            longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
            regex, value_of = "|".join(map(re.escape, longest_first)), dict(phrases).__getitem__

        def converted(text: str) -> Any:  # noqa: ANN401 - a parameter's value is of the suite's own type
            return value_of(text)

        marked: Any = parse.with_pattern(regex, regex_group_count=re.compile(regex).groups)
        self._types[name] = marked(converted)
        return converted

    def step(self, kind: Kind, pattern: str) -> Callable[[StepFunction], StepFunction]:
        """Record the decorated function as the meaning of `pattern`.

        Raises AsyncStepError, BadPatternError, StepSignatureError or DuplicateStepError.
        """

        def record(function: StepFunction) -> StepFunction:
            place = _place_of(function)
            if inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function):
                raise AsyncStepError(place, pattern=pattern)
            for other in self._definitions[kind]:
                if other.pattern == pattern:
                    raise DuplicateStepError(place, kind=kind, pattern=pattern, other=other.place)
            parser = self._parser(pattern, place)
            takes, needs = _attachments(function, parser, pattern, place)
            self._definitions[kind].append(StepDefinition(kind, pattern, function, parser, place, takes, needs))
            self._found.clear()
            return function

        return record

    def _parser(self, pattern: str, place: Place) -> parse.Parser:
        try:
            parser: parse.Parser = cfparse.Parser(pattern, dict(self._types), case_sensitive=True)
            parser.parse("")  # the expression is compiled on first use: let it fail here
        except (ValueError, NotImplementedError, KeyError) as error:
            raise BadPatternError(place, pattern=pattern, reason=error) from error
        if parser.fixed_fields:
            raise BadPatternError(place, pattern=pattern, reason="a field has no name")
        return parser

    def find(self, kind: str, text: str) -> StepMatch | None:
        """The one step that a sentence matches, or None.

        `kind` is given, when or then, in any case. Raises AmbiguousStepError if more than one matches, and
        UnknownKindError for another kind.
        """
        kind = kind.strip().lower()
        key = (kind, text)
        if key not in self._found:
            self._found[key] = self._search(kind, text)
        return self._found[key]

    def _search(self, kind: str, text: str) -> StepMatch | None:
        if kind not in KINDS:
            raise UnknownKindError(Place(text), kind=kind)
        matches = [
            StepMatch(definition, text, found)
            for definition in self._definitions[kind]
            if (found := definition.parser.parse(text, evaluate_result=False))
        ]
        if len(matches) > 1:
            patterns = "; ".join(f"“{match.definition.pattern}” at {match.definition.place}" for match in matches)
            raise AmbiguousStepError(matches[0].definition.place, text=text, kind=kind, patterns=patterns)
        return matches[0] if matches else None

    def catalogue(self) -> tuple[StepDefinition, ...]:
        """Every step, given before when before then, each in order of its pattern."""
        return tuple(step for kind in KINDS for step in sorted(self._definitions[kind], key=lambda step: step.pattern))


def _place_of(function: Callable[..., None]) -> Place:
    code = inspect.unwrap(function).__code__
    path = Path(code.co_filename)
    return Place(f"{path.parent.name}/{path.name}", code.co_firstlineno)


def _attachments(
    function: Callable[..., None], parser: parse.Parser, pattern: str, place: Place
) -> tuple[frozenset[str], frozenset[str]]:
    """Which attachments a step can be given and which it needs, once its signature is seen to fit its pattern."""
    parameters = list(inspect.signature(function).parameters.values())
    fields = set(parser.named_fields)
    if not parameters or parameters[0].name != "world":
        raise StepSignatureError(place, pattern=pattern, reason="does not take world first")
    taken = {parameter.name for parameter in parameters[1:]}
    if unread := fields - taken:
        raise StepSignatureError(place, pattern=pattern, reason=f"does not take {', '.join(sorted(unread))}")
    if clash := fields & set(ATTACHMENTS):
        raise StepSignatureError(place, pattern=pattern, reason=f"uses {', '.join(clash)} as a field, a kept name")
    rest = [parameter for parameter in parameters[1:] if parameter.name not in fields]
    if strangers := [parameter.name for parameter in rest if parameter.name not in ATTACHMENTS]:
        raise StepSignatureError(place, pattern=pattern, reason=f"takes {', '.join(strangers)}, which no field gives")
    needed = {parameter.name for parameter in rest if parameter.default is parameter.empty}
    return frozenset(parameter.name for parameter in rest), frozenset(needed)


# One suite is loaded at a time, and its modules record their steps here as they are imported.
registry = Registry()
given = partial(registry.step, "given")
when = partial(registry.step, "when")
then = partial(registry.step, "then")
parameter = registry.parameter
find = registry.find
catalogue = registry.catalogue
