"""The law as Cedar and as Rego, made from the same tables that the evaluator reads: nothing can be left out by mistake.

Every truth is a pair: what makes it *yes*, and what makes it *no*; where neither holds it is unknown. So four answers
come of engines that know two: prohibited, permitted, not-covered, and undetermined where no rule answers. The input holds
the findings that are known, by name; one text is made for each edition with the law on top of it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from evaluator.law import Edition
from evaluator.structure import Structure


@dataclass(frozen=True)
class Both:
    """What makes a truth *yes*, and what makes it *no*, in the words of one language."""

    yes: str
    no: str


def _negate(truth: Both) -> Both:
    return Both(truth.no, truth.yes)


def _finding(name: str, truth: Both) -> Both:
    return _negate(truth) if name.startswith("!") else truth


# --- Cedar (https://docs.cedarpolicy.com/policies/syntax-grammar.html) -----------------------------------------------------


def _all(parts: Iterable[str]) -> str:
    return "(" + (" && ".join(parts) or "true") + ")"


def _any(parts: Iterable[str]) -> str:
    return "(" + (" || ".join(parts) or "false") + ")"


def _cedar_every(truths: Iterable[Both]) -> Both:
    given = tuple(truths)
    return Both(_all(truth.yes for truth in given), _any(truth.no for truth in given))


def _cedar_some(truths: Iterable[Both]) -> Both:
    given = tuple(truths)
    return Both(_any(truth.yes for truth in given), _all(truth.no for truth in given))


def _cedar_finding(name: str) -> Both:
    key = f"context.{name.removeprefix('!')}"
    known = f"context has {name.removeprefix('!')}"
    return _finding(name, Both(f"({known} && {key})", f"({known} && !{key})"))


def cedar(edition: Edition, overlay: Edition) -> str:
    """Return three policies: the ids of those that hold are the verdict; where none holds it is undetermined."""
    law = Structure(_cedar_every, _cedar_some, _negate)
    forbidden = law.forbidden(edition, overlay, _cedar_finding)
    covered = law.covered(edition, _cedar_finding)
    scope = "(principal, action, resource)"
    return (
        f'@id("prohibited") forbid {scope} when {{ {forbidden.yes} }};\n'
        f'@id("not-covered") permit {scope} when {{ {forbidden.no} && {covered.no} }};\n'
        f'@id("permitted") permit {scope} when {{ {forbidden.no} && !{covered.no} }};\n'
    )


# --- Rego (https://www.openpolicyagent.org/docs/policy-language) -----------------------------------------------------------


@dataclass
class _Rego:
    """Rules as they are made; a truth is the names of two rules, or what stands in their place."""

    rules: list[str] = field(default_factory=list)

    def _rule(self, *bodies: str) -> str:
        name = f"rule_{len(self.rules)}"
        self.rules.append("\n".join(f"{name} if {{ {body} }}" for body in bodies))
        return name

    def _both(self, every: list[str], some: list[str]) -> tuple[str, str]:
        return self._rule("; ".join(every) or "true"), self._rule(*(some or ["false"]))

    def every(self, truths: Iterable[Both]) -> Both:
        given = tuple(truths)
        if len(given) == 1:
            return given[0]
        yes, no = self._both([truth.yes for truth in given], [truth.no for truth in given])
        return Both(yes, no)

    def some(self, truths: Iterable[Both]) -> Both:
        return _negate(self.every(_negate(truth) for truth in truths))


def _rego_finding(name: str) -> Both:
    key = f"input.{name.removeprefix('!')}"
    return _finding(name, Both(f"{key} == true", f"{key} == false"))


def rego(package: str, edition: Edition, overlay: Edition) -> str:
    """Return a package whose ``verdict`` is the verdict."""
    made = _Rego()
    law = Structure(made.every, made.some, _negate)
    forbidden = law.forbidden(edition, overlay, _rego_finding)
    covered = law.covered(edition, _rego_finding)
    lines = [
        f"package {package}",
        "import rego.v1",
        'default verdict := "undetermined"',
        f'verdict := "prohibited" if {{ {forbidden.yes} }}',
        f'verdict := "not-covered" if {{ {forbidden.no}; {covered.no} }}',
        f'verdict := "permitted" if {{ {forbidden.no}; not {covered.no} }}',
        *made.rules,
    ]
    return "\n".join(lines) + "\n"
