"""Reads one feature file with the official Gherkin parser and compiler.

The compiler gives each scenario, and each row of an outline, as a *pickle*: inherited tags and backgrounds folded in,
placeholders filled. What a pickle leaves out (its Rule, its lines, its row's case) is looked up in the parsed document.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from gherkin.errors import CompositeParserException, ParserError, ParserException
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from hushmark.registry import Kind
from hushmark.scenario import CHOICES, MANY_TAGS, SINGLE_TAGS, Feature, Reading, Scenario, Step
from hushmark.suite_errors import (
    FeatureUnreadableError,
    FirstStepError,
    MissingCaseError,
    MissingIdError,
    MissingTagError,
    NoThenError,
    OutlineWithoutRowsError,
    Place,
    RepeatedTagError,
    UnknownTagError,
    UnknownTagValueError,
)

_KINDS: dict[str, Kind] = {"Context": "given", "Action": "when", "Outcome": "then"}
_CASE = re.compile(r"[a-z0-9][a-z0-9-]*")

# The parser's own document and pickles are plain dictionaries, of the shapes that Gherkin's message schema fixes.
Node = dict[str, Any]


def read_feature(path: Path, root: Path, plain_tags: frozenset[str]) -> Feature:
    """The feature of a file, for which `plain_tags` are the tags without a value that may be used.

    Raises one of hushmark.suite_errors for each way in which a single file can be wrong.
    """
    name = path.relative_to(root).as_posix()
    document = parse_document(path, name)
    body = document.get("feature")
    if body is None:
        return Feature(name, "", "", "", ())
    outline = Outline.of(body)
    for node in outline.tagged:
        _check_tags(node, name, plain_tags)
    for node, _ in outline.scenarios.values():
        _check_rows(node, name)
    scenarios = tuple(_scenario(pickle, body["name"], outline, name) for pickle in compile_document(document, name))
    _, own = _values(tag["name"] for tag in body["tags"])
    return Feature(name, body["name"], body["description"].strip(), own.get("provision", ""), scenarios)


def parse_document(path: Path, name: str) -> Node:
    """The official parser's document of a file; raises FeatureUnreadableError at the first line it cannot read."""
    try:
        return cast("Node", Parser().parse(path.read_text(encoding="utf-8")))
    except UnicodeDecodeError as error:
        raise FeatureUnreadableError(Place(name), reason="it is not UTF-8") from error
    except ParserError as error:
        first = error.errors[0] if isinstance(error, CompositeParserException) else error
        line = first.location["line"] if isinstance(first, ParserException) else 0
        reason = str(first).partition("): ")[2] or str(first)
        raise FeatureUnreadableError(Place(name, line), reason=reason) from error


def compile_document(document: Node, name: str) -> list[Node]:
    """The official compiler's pickles of a document."""
    return cast("list[Node]", Compiler().compile(cast("Any", document | {"uri": name})))


@dataclass(frozen=True)
class Outline:
    """What stands where in a document: its nodes by the parser's ids.

    `scenarios` holds each scenario or outline with its rule's name; `rows` each example row with its case, and `needs` with what
    its column of that name says; `lines` the line of each step; `tagged` every node that can bear tags.
    """

    scenarios: dict[str, tuple[Node, str]]
    rows: dict[str, str]
    needs: dict[str, tuple[str, ...]]
    lines: dict[str, int]
    tagged: tuple[Node, ...]

    @classmethod
    def of(cls, feature: Node) -> "Outline":
        """Walk a feature."""
        scenarios: dict[str, tuple[Node, str]] = {}
        rows: dict[str, str] = {}
        needs: dict[str, tuple[str, ...]] = {}
        lines: dict[str, int] = {}
        tagged = [feature]
        for holder, rule in _holders(feature):
            if holder is not feature:
                tagged.append(holder)
            for child in holder["children"]:
                node = child.get("background") or child.get("scenario")
                if node is None:
                    continue
                lines |= {step["id"]: step["location"]["line"] for step in node["steps"]}
                if "scenario" in child:
                    scenarios[node["id"]] = (node, rule)
                    tagged += [node, *node["examples"]]
                    rows |= {
                        row["id"]: row["cells"][0]["value"] for table in node["examples"] for row in table["tableBody"]
                    }
                    needs |= dict(_needs_of(node))
        return cls(scenarios, rows, needs, lines, tuple(tagged))


def _needs_of(outline: Node) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each row with what it needs besides what its outline does: a tag is the same for all rows."""
    for table in outline["examples"]:
        columns = [cell["value"] for cell in table.get("tableHeader", {}).get("cells", ())]
        if "needs" in columns:
            at = columns.index("needs")
            yield from ((row["id"], tuple(row["cells"][at]["value"].split())) for row in table["tableBody"])


def _holders(feature: Node) -> Iterator[tuple[Node, str]]:
    yield feature, ""
    for child in feature["children"]:
        if "rule" in child:
            yield child["rule"], child["rule"]["name"]


def _check_tags(node: Node, path: str, plain_tags: frozenset[str]) -> None:
    seen = set()
    for tag in node["tags"]:
        place, text = Place(path, tag["location"]["line"]), tag["name"].removeprefix("@")
        key, colon, value = text.partition(":")
        if not colon and key not in plain_tags:
            known = ", ".join(
                [*(f"@{known}:…" for known in (*SINGLE_TAGS, *MANY_TAGS)), *(f"@{p}" for p in sorted(plain_tags))]
            )
            raise UnknownTagError(place, tag=text, known=known)
        if colon and key not in SINGLE_TAGS + MANY_TAGS:
            known = ", ".join(f"@{known}:…" for known in (*SINGLE_TAGS, *MANY_TAGS))
            raise UnknownTagError(place, tag=text, known=known)
        if colon and (not value or (key in CHOICES and value not in CHOICES[key])):
            raise UnknownTagValueError(place, tag=text, known=", ".join(CHOICES.get(key, (f"@{key}:VALUE",))))
        if key in SINGLE_TAGS:
            if key in seen:
                raise RepeatedTagError(place, key=key)
            seen.add(key)


def _check_rows(node: Node, path: str) -> None:
    place = Place(path, node["location"]["line"])
    if node["examples"] or re.search(r"<[^<>]+>", node["name"]) or "Outline" in node["keyword"]:
        if not node["examples"] or any(not table["tableBody"] for table in node["examples"]):
            raise OutlineWithoutRowsError(place, name=node["name"])
        for table in node["examples"]:
            if table["tableHeader"]["cells"][0]["value"] != "case" or not all(
                _CASE.fullmatch(row["cells"][0]["value"]) for row in table["tableBody"]
            ):
                raise MissingCaseError(Place(path, table["location"]["line"]), name=node["name"])


def _values(tags: Iterator[str]) -> tuple[dict[str, tuple[str, ...]], dict[str, str]]:
    """The tags that may be many, by key, and the innermost of each that is single; `tags` run from outer to inner."""
    many: dict[str, tuple[str, ...]] = dict.fromkeys(MANY_TAGS, ())
    single: dict[str, str] = {}
    for tag in tags:
        key, colon, value = tag.removeprefix("@").partition(":")
        if colon and key in SINGLE_TAGS:
            single[key] = value
        elif colon and value not in many[key]:
            many[key] += (value,)
    return many, single


def _scenario(pickle: Node, feature: str, outline: Outline, path: str) -> Scenario:
    node, rule = outline.scenarios[pickle["astNodeIds"][0]]
    place = Place(path, pickle["location"]["line"])
    # one that stands further in once more is the innermost there
    every = [tag["name"].removeprefix("@") for tag in pickle["tags"]]
    tags = tuple(dict.fromkeys(every))
    many, single = _values(iter(every))
    if "id" not in single:
        raise MissingIdError(place, name=pickle["name"])
    for key in ("provision", "level", "kind"):
        if key not in single:
            raise MissingTagError(place, name=pickle["name"], key=key)
    steps = tuple(steps_of(pickle, outline, path))
    if not any(step.kind == "then" for step in steps):
        raise NoThenError(place, name=pickle["name"])
    row = outline.rows[pickle["astNodeIds"][1]] if node["examples"] else None
    needs = outline.needs.get(pickle["astNodeIds"][1], ()) if node["examples"] else ()
    return Scenario(
        id=single["id"] if row is None else f"{single['id']}/{row}",
        feature=feature,
        rule=rule,
        name=pickle["name"],
        provision=single["provision"],
        level=cast("Any", single["level"]),
        layer=cast("Any", single.get("layer", "statute")),
        kind=cast("Any", single["kind"]),
        readings=tuple(Reading(text.partition("=")[0], text.partition("=")[2] or None) for text in many["reading"]),
        needs=(*many["needs"], *needs),
        control=single.get("control"),
        sources=many["source"],
        tags=tags,
        steps=steps,
        path=path,
        line=place.line,
    )


def steps_of(pickle: Node, outline: Outline, path: str) -> Iterator[Step]:
    """A pickle's steps; `*`, whose kind the compiler leaves unknown, continues the kind before it.

    Raises FirstStepError if there is none before it.
    """
    kind: Kind | None = None
    for step in pickle["steps"]:
        line = outline.lines[step["astNodeIds"][0]]
        kind = _KINDS.get(step["type"], kind)
        if kind is None:
            raise FirstStepError(Place(path, line), name=pickle["name"])
        argument = step.get("argument", {})
        table = argument.get("dataTable")
        yield Step(
            kind=kind,
            text=step["text"],
            table=table and tuple(tuple(cell["value"] for cell in row["cells"]) for row in table["rows"]),
            docstring=argument["docString"]["content"] if "docString" in argument else None,
            line=line,
        )
