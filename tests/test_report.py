"""What a reader of the report can count on: everything is told, nothing comes alive, and the same run reads the same."""

import re
from html.parser import HTMLParser
from itertools import pairwise

import msgspec
import pytest

from hushmark.report import render, summary
from hushmark.report.words import OUTCOMES
from hushmark.results import Evidence, Line, Results
from tests.build import a_law, a_problem, a_result, a_run, many

replace = msgspec.structs.replace
HOSTILE = "</style><script>alert('x')</script>\"'><img src=x onerror=alert(1)> {{ 7*7 }} `a` |b| [c](javascript:alert(1)) \u202egnp.exe \x00\x1b[31m ]]> &lt; עדה"
BUDGET = 750_000


class Reader(HTMLParser):
    """Collects what a browser would make of a page: its elements, the text of each, and every id."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.texts: list[str] = []
        self.links_in_summary = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.links_in_summary += "summary" in self.open and tag in {"a", "button", "input"}
        if tag not in {"meta", "link", "input"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, f"</{tag}> closes nothing"

    def handle_data(self, data: str) -> None:
        if not {"style", "script"} & set(self.open):
            self.texts.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.texts).split())

    @property
    def ids(self) -> list[str]:
        return [str(attributes["id"]) for _, attributes in self.tags if "id" in attributes]


def hostile_run() -> Results:
    result = a_result(
        "failed",
        id=HOSTILE,
        scenario=HOSTILE,
        title=HOSTILE,
        reason=HOSTILE,
        expected=HOSTILE,
        observed=HOSTILE,
        control=HOSTILE,
        control_note=HOSTILE,
        counterfactual=HOSTILE,
        repeat=HOSTILE,
        path=HOSTILE,
        channel=HOSTILE,
        operation=HOSTILE,
        citation=HOSTILE,
        provision=HOSTILE,
        layer=HOSTILE,
        sources=(HOSTILE,),
        lines=(Line("Given", HOSTILE, ((HOSTILE,), (HOSTILE,))),),
        evidence=(Evidence("exchange", HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE),),
    )
    plain = a_run(
        result, msgspec.structs.replace(result, outcome="untested"), selection=HOSTILE, problems=(a_problem(),)
    )
    return msgspec.structs.replace(
        plain, declaration=msgspec.structs.replace(plain.declaration, product=HOSTILE, system=HOSTILE)
    )


RUNS = {
    "one of each": a_run(),
    "a run that never began": a_run(a_result("untested"), problems=(a_problem(),), certificate_class="inconclusive"),
    "nothing at all": msgspec.structs.replace(
        a_run(), results=(), law=msgspec.structs.replace(a_law(), provisions=(), scenarios=())
    ),
    "certified": a_run(a_result()),
    "hostile": hostile_run(),
}


@pytest.fixture(params=RUNS.values(), ids=RUNS.keys())
def run(request: pytest.FixtureRequest) -> Results:
    made: Results = request.param
    return made


def test_the_page_is_well_formed_and_its_parts_have_one_address_each(run: Results) -> None:
    page = Reader(render(run))
    assert page.open == []
    assert len(page.ids) == len(set(page.ids))
    targets = {str(attributes["href"])[1:] for tag, attributes in page.tags if tag == "a"}
    assert targets <= set(page.ids)
    named = {name for _, attributes in page.tags for name in str(attributes.get("aria-labelledby") or "").split()}
    assert named <= set(page.ids)
    assert page.links_in_summary == 0


def test_headings_begin_with_one_and_skip_no_level(run: Results) -> None:
    levels = [int(tag[1]) for tag, _ in Reader(render(run)).tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_same_results_give_the_same_bytes(run: Results) -> None:
    assert render(run) == render(run)
    assert summary(run) == summary(run)


def test_the_verdict_is_told_in_its_own_words() -> None:
    run = a_run()
    for told in (Reader(render(run)).text, summary(run)):
        plain = told.replace("\\", "")
        assert run.verdict.headline in plain
        assert all(sentence[1:] in plain for sentence in (*run.verdict.grounds, *run.verdict.limits))
        assert "Unsigned: no certificate issued." in plain
        assert "Why it is not certified" in plain
        assert "%" not in re.sub(
            r"at 95 % confidence at most [\d.]+ % of such", "", plain
        )  # of the zoo, not of the product


def test_every_outcome_is_shown_with_its_word_and_its_count() -> None:
    told = Reader(render(a_run()))
    for outcome, word in OUTCOMES.items():
        assert f"{word} 1" in told.text or f"{word} 2" in told.text
        assert any(attributes.get("data-outcome") == outcome for _, attributes in told.tags)
    assert "Required, of 4" in told.text
    assert "All, of 6" in told.text


def test_every_required_result_that_did_not_pass_is_named_and_told_why() -> None:
    run = a_run()
    for told in (Reader(render(run)).text, summary(run).replace("\\", "")):
        for result in run.results:
            if result.required and result.outcome != "passed":
                assert result.id in told
                assert result.reason[1:] in told


def test_a_failure_shows_expected_observed_what_told_and_how_to_repeat_it() -> None:
    page = render(a_run())
    assert re.search(r"<mark>.*The Tides.*</mark>", page)
    text = Reader(page).text
    assert "Expected The answers in the two worlds do not differ" in text
    assert "Observed The answer differed between the two worlds" in text
    assert "hushmark certify --only INT-001@opac-patron" in text
    assert "Whose it is The library system." in text


def test_the_law_is_beside_the_results_and_what_has_no_scenario_says_so() -> None:
    run = a_run()
    text = Reader(render(run)).text
    for provision in run.law.provisions:
        assert provision.text in text
    for read in run.law.scenarios:
        assert read.title in text
    assert "the statute cannot say until more is known" in text
    assert "Rests on T-CUST" in text
    assert text.count("Nothing in this suite tests this provision.") == 5
    assert "This provision opens those that follow" in text


def test_what_was_found_by_search_is_told_apart_and_every_case_of_it_has_its_place() -> None:
    run = a_run(a_result(id="GEN-1/a", scenario="GEN-1/a", kind="law", channel=""), a_result())
    law = msgspec.structs.replace(
        run.law,
        scenarios=tuple(msgspec.structs.replace(read, id=f"GEN-2/{n}") for n, read in enumerate(run.law.scenarios)),
    )
    page = Reader(render(msgspec.structs.replace(run, law=law)))
    assert {"GEN-1/a", "law/GEN-2/0", "law/GEN-2/1"} <= set(page.ids)
    assert "nobody has reviewed them" in page.text


def test_a_law_scenario_that_was_also_put_to_the_system_is_told_once() -> None:
    run = a_run(
        a_result(
            id="LAW-001",
            scenario="LAW-001",
            kind="law",
            channel="",
            operation="",
            title="A neighbour asks what somebody borrowed",
        )
    )
    assert Reader(render(run)).text.count("A neighbour asks what somebody borrowed") == 1


def test_a_scenario_that_no_interface_offers_is_not_said_to_be_asked_of_a_decision_service() -> None:
    run = a_run(a_result(id="IF-060", scenario="IF-060", channel="", outcome="inapplicable", observed="not asked"))
    text = Reader(render(run)).text
    assert "No interface:" in text
    assert "the decision service" not in text


def test_what_disturbed_the_run_says_whose_it_is_and_what_to_do() -> None:
    run = a_run(problems=(a_problem(),))
    for told in (Reader(render(run)).text, summary(run).replace("\\", "")):
        assert a_problem().what[1:] in told
        assert a_problem().fix[1:] in told


def test_what_a_system_answers_is_shown_and_never_comes_alive() -> None:
    page = render(hostile_run())
    assert page.count("<script>") == page.count("</style>") == 1
    assert page.count("<script") == page.count("</script>") == 2
    assert "<img" not in page
    assert not [
        name for _, attributes in Reader(page).tags for name in attributes if name.startswith("on") or name == "style"
    ]
    assert "\u202e" not in page
    assert "\x00" not in page
    assert "[U+202E]gnp.exe [U+0000][U+001B]" in page
    assert "{{ 7*7 }}" in page
    assert "עדה" in page


def test_what_a_system_answers_is_no_markup_in_the_summary() -> None:
    told = summary(hostile_run())
    outside = re.sub(r"(`+).*?\1", "", told)
    assert "<" not in outside
    assert not re.search(r"(?<!\\)\]\(", outside)
    assert "\u202e" not in told


def test_nothing_is_loaded_and_the_policy_names_the_digests_of_style_and_script() -> None:
    page = render(a_run())
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    assert "default-src 'none'" in policy[1]
    assert "unsafe" not in policy[1]
    assert not re.search(r'(src|href)="(?!#|data:)', page)


def test_three_hundred_scenarios_with_thirty_failures_stay_within_the_budget() -> None:
    assert len(render(many(300, 30)).encode()) <= BUDGET


def test_the_makers_own_evaluator_agrees_and_is_never_called_certified() -> None:
    plain = a_run(a_result("passed", kind="law", channel="", operation=""), certificate_class="certified")
    declared = replace(plain.declaration, product="Hushmark reference evaluator", adapter_spec="reference")
    headline = "Decision service “Hushmark reference evaluator”: agrees with this suite (maker’s own evaluator)"
    verdict = replace(plain.verdict, certificate="decision", headline=headline)
    top = Reader(render(replace(plain, declaration=declared, verdict=verdict))).text.partition("In this report")[0]
    assert "agrees with this suite (maker’s own evaluator)" in top
    assert " certified" not in top.replace("could be certified", "")


def test_another_day_than_the_run_s_is_told_to_be_simulated() -> None:
    plain = a_run()
    assert "Simulated" not in Reader(render(plain)).text
    moved = replace(plain, run=replace(plain.run, clock="2031-01-02T09:00:00-07:00"))
    assert (
        f"Simulated: 2031-01-02 was taken for today; the run took place on {plain.run.started[:10]}"
        in Reader(render(moved)).text
    )


def test_words_of_the_law_that_nothing_looked_at_are_listed() -> None:
    told = Reader(render(a_run(a_result("passed")))).text.rpartition("What this report does not show")[2]
    assert "24-90-119(2)(c)" in told
    assert "24-90-119(1)" not in told.partition("24-90-119(2)")[0]


def test_facts_in_a_table_are_told_one_a_line() -> None:
    facts = (("what", "how it is"), ("what the information shows of that person", "no use of the library"))
    told = Reader(render(a_run(a_result("failed", lines=(Line("When", "this is otherwise", facts),))))).text
    assert "what the information shows of that person: no use of the library" in told


def test_of_two_days_the_one_that_counts_is_told() -> None:
    lines = (
        Line("Given", "it is 23 November 2026"),
        Line("And", "it is 1 July 2025"),
        Line("When", "somebody asks"),
    )
    told = Reader(render(a_run(a_result("passed", lines=lines), a_result("failed", id="x", lines=lines)))).text
    assert told.count("Given it is 1 July 2025.") == 2
    assert "23 November 2026" not in told
