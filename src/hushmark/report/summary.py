"""The summary: Markdown for the page on which a pipeline shows how a job ended. The report says the rest."""

import re
from collections.abc import Iterator

from hushmark.report.page import Group, Page, page_of
from hushmark.report.stories import Entry
from hushmark.report.words import (
    ACCOUNT_OF_UNSIGNED,
    CHANNELS,
    EXIT_STATUS,
    GROUNDS,
    OUTCOMES,
    WHOSE,
    counted,
    sentence,
    visible,
)
from hushmark.results import Results

_MARKUP = re.compile(r"([\\`*_\[\]#|~>&<$@])")

_ESCAPES = {"<": "&lt;", ">": "&gt;", "&": "&amp;", "@": "&#64;"}


def summary(results: Results) -> str:
    """Return the summary of a run as Markdown: verdict, counts, grounds, and every required result that did not pass."""
    return "\n".join(_lines(page_of(results))) + "\n"


def _lines(page: Page) -> Iterator[str]:
    results, verdict = page.results, page.results.verdict
    yield f"# {_plain(verdict.headline)}"
    yield ""
    yield f"{ACCOUNT_OF_UNSIGNED} Exit status {verdict.exit_status}: {EXIT_STATUS.get(verdict.exit_status, 'unknown')}."
    yield ""
    required, everything = verdict.counts["required"], verdict.counts["all"]
    yield f"| Outcome | Required (of {required['of']}) | All (of {sum(everything.values())}) |"
    yield "| :-- | --: | --: |"
    for outcome, word in OUTCOMES.items():
        yield f"| {word} | {required.get(outcome, 0)} | {everything.get(outcome, 0)} |"
    yield from _listed(f"{GROUNDS[verdict.certificate_class]}", verdict.grounds)
    if results.problems:
        yield from _listed(
            "What disturbed the run",
            [
                f"{sentence(problem.what)} Whose it is: {WHOSE[problem.whose]}. What to do: {problem.fix}"
                for problem in results.problems
            ],
        )
    yield from _told("Failed", page.failures)
    yield from _told("Inconclusive", page.inconclusive)
    yield from _told("Not tested", page.untested)
    yield from _listed("Limits", verdict.limits)
    yield ""
    law, suite = results.law, results.suite
    yield (
        f"Edition {_plain(law.edition)} of the statute, checked to {_plain(law.checked_to)}; suite {_plain(suite.version)} "
        f"({_code(suite.digest)}); results {_code(results.footer.digest)}."
    )


def _listed(heading: str, sentences: list[str] | tuple[str, ...]) -> Iterator[str]:
    if sentences:
        yield from ("", f"## {heading}", "", *(f"- {_plain(sentence(text))}" for text in sentences))


def _told(heading: str, groups: tuple[Group, ...]) -> Iterator[str]:
    entries = [entry for group in groups for entry in group.entries]
    if not entries:
        return
    required = sum(entry.result.required for entry in entries)
    yield from ("", f"## {heading}: {counted(len(entries), 'result')}, {required} of them required", "")
    for entry in entries:
        yield from _one(entry)


def _one(entry: Entry) -> Iterator[str]:
    result = entry.result
    channel = f", {_plain(CHANNELS.get(result.channel, result.channel))}" if result.channel else ""
    required = "required" if result.required else "not required"
    yield f"- **{_plain(result.title)}**{channel} ({_plain(result.citation)}; {_code(result.id)}; {required}; whose it is: {WHOSE[result.whose]})"
    if result.outcome in {"failed", "cantTell"}:
        yield f"  - Expected: {_plain(sentence(result.expected))}"
        yield f"  - Observed: {_plain(sentence(result.observed))}"
    if result.reason:
        yield f"  - Why: {_plain(sentence(result.reason))}"
    if result.outcome == "failed" and result.repeat:
        yield f"  - Repeat it: {_code(result.repeat)}"


def _plain(text: str) -> str:
    """Return text that Markdown shows as it is, on one line; an ``@`` in it calls nobody."""
    return _MARKUP.sub(lambda found: _ESCAPES.get(found[0], f"\\{found[0]}"), visible(" ".join(text.split())))


def _code(text: str) -> str:
    """Return text as code, fenced by more backticks than it holds in a row."""
    shown = visible(" ".join(text.split()))
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", shown)), default=0))
    return f"{fence} {shown} {fence}" if "`" in shown else f"{fence}{shown or '-'}{fence}"
