"""A decision service: the facts of every law scenario are put to it, and its answers compared with the scenarios' own."""

from collections.abc import Mapping

from hushmark.describe import Answer, World
from hushmark.journal import Obstacle
from hushmark.perform import Progress
from hushmark.protocol.adapter import Adapter
from hushmark.protocol.errors import AdapterProblem
from hushmark.results import Evidence, Whose
from hushmark.seen import Judged
from hushmark.visit import obstacle


def ask_decisions(
    adapter: Adapter, cases: Mapping[str, tuple[World, dict[str, object]]], progress: Progress = lambda *_: None
) -> dict[str, dict[str, object] | Obstacle]:
    """Put the facts of every law scenario to a decision service; return each answer, or why there is none."""
    decisions: dict[str, dict[str, object] | Obstacle] = {}
    for done, (instance, (_, facts)) in enumerate(cases.items()):
        if done % 10 == 0:
            progress("facts put to the decision service", done, len(cases))
        try:
            decisions[instance] = adapter.call("decide", {"facts": facts})
        except AdapterProblem as problem:
            decisions[instance] = obstacle(problem)
    return decisions


def judge_decision(expected: Answer, given: Mapping[str, object] | Obstacle, declared: str) -> Judged:
    """Compare a decision service's answer with the scenario's own ``Then``.

    A service that answers only permit or deny may deny what the law would let go: that is more protective, and no error.
    """
    if isinstance(given, Obstacle):
        return _cannot_tell(given.whose, "no answer", f"{given.what} {given.fix}")
    evidence = (
        Evidence(
            "answer",
            "what the decision service answered",
            found=", ".join(f"{k}: {v}" for k, v in sorted(given.items())),
        ),
    )
    if ("decision" if declared == "permit-deny" else "verdict") not in given:
        return _cannot_tell(
            "adapter", "an answer of another kind", f"It was declared to answer with {declared}. Answer so.", evidence
        )
    if "decision" in given:
        lawful = expected.verdict in ("permitted", "not-covered")
        if given["decision"] == "permit":
            return (
                Judged("passed", "", "it answered permit", evidence=evidence)
                if lawful
                else Judged("failed", "system", "it answered permit", evidence=evidence)
            )
        return Judged(
            "passed",
            "",
            "it answered deny" + (": more protective than required" if lawful else ""),
            evidence=evidence,
            more_protective=lawful,
        )
    got = {key: str(given.get(key, "")) for key in ("verdict", "provision", "missing", "penalty", "compelled")}
    wrong = [
        f"{name} {got[name]!r} instead of {getattr(expected, name)!r}"
        for name in got
        if not _agrees(name, getattr(expected, name), got[name])
    ]
    observed = f"it answered {got['verdict']}" + (f" by {got['provision']}" if got["provision"] else "")
    return (
        Judged("failed", "system", observed, "It answered " + "; ".join(wrong) + ".", evidence)
        if wrong
        else Judged("passed", "", observed, evidence=evidence)
    )


def _agrees(name: str, expected: str, got: str) -> bool:
    """An empty expectation asks nothing; provisions and missing facts must be among those answered."""
    if not expected:
        return True
    if name in ("provision", "missing"):
        answered = [part.strip().split(" (")[0] if name == "missing" else part.strip() for part in got.split(";")]
        return all(part.strip() in answered for part in expected.split(";"))
    return expected == got


def _cannot_tell(whose: Whose, observed: str, reason: str, evidence: tuple[Evidence, ...] = ()) -> Judged:
    return Judged("cantTell", whose, observed, reason, evidence)
