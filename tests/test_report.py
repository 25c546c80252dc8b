"""What a reader of the report can count on: everything is told, nothing comes alive, and the same run reads the same."""

import re
from html.parser import HTMLParser
from itertools import pairwise

import msgspec
import pytest

from evaluator.readings import REGISTER
from evaluator.statute import OVERLAYS
from hushmark.report import render, summary
from hushmark.report.words import OUTCOMES
from hushmark.results import Evidence, LawRead, Line, ProvisionReviewed, ReadingTaken, Results
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


def named_by_the_law(run: Results, *provisions: str) -> Results:
    """Return the run of a suite that has a law scenario of each of these provisions, and the readings of other law."""
    told = (Line("When", "somebody asks"), Line("Then", "it is so"))
    read = (
        LawRead(f"LAW-9{n}", p, "R", f"Of {p}", told, "prohibited", (p,), ("T-IMM",)) for n, p in enumerate(provisions)
    )
    taken = tuple(
        ReadingTaken(r.id, r.provision, r.question, r.default, r.values[r.default], {}, r.authority, r.confidence)
        for r in (REGISTER["T-AGENCY"], REGISTER["T-IMM"], REGISTER["T-VER"])
    )
    law = replace(run.law, scenarios=(*run.law.scenarios, *read), register=(*run.law.register, *taken))
    return replace(run, law=law)


OTHER_LAW = tuple(p.id for p in OVERLAYS[-1].provisions)
ASKED_OF_OTHER_LAW = named_by_the_law(
    a_run(
        *(
            a_result(id=f"LAW-9{n}", scenario=f"LAW-9{n}", provision=p, citation=p, kind="law", channel="")
            for n, p in enumerate(OTHER_LAW)
        )
    ),
    *OTHER_LAW,
)

RUNS = {
    "one of each": a_run(),
    "a run that never began": a_run(a_result("untested"), problems=(a_problem(),), certificate_class="inconclusive"),
    "nothing at all": msgspec.structs.replace(
        a_run(), results=(), law=msgspec.structs.replace(a_law(), provisions=(), scenarios=())
    ),
    "certified": a_run(a_result()),
    "hostile": hostile_run(),
    "other law, asked about": ASKED_OF_OTHER_LAW,
    "other law, only named": named_by_the_law(a_run(), *OTHER_LAW, "03.02.02.first", "no such provision"),
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
            r"at most [\d.]+ % of these at 95 % confidence", "", plain
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
    assert "undetermined on these facts" in text
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


@pytest.mark.parametrize("run", [RUNS["other law, asked about"], RUNS["other law, only named"]])
def test_law_on_top_of_the_section_is_told_with_its_words_its_days_its_readings_and_what_was_not_seen(
    run: Results,
) -> None:
    page = Reader(render(run))
    chapters = page.text.partition("The statute, provision by provision")[2]
    for provision in OVERLAYS[-1].provisions:
        words, _, caveat = provision.text.rpartition(" (")
        told = chapters.partition(f"Beside this edition: {provision.citation}")[2]
        assert caveat.removesuffix(".)") in told
        assert words in told
        assert all(condition.words in told for limb in provision.limbs for condition in limb.conditions)
    told = chapters.partition("Beside this edition: 24-74-103")[2]
    assert "From 25 June 2021 on (SB 21-131): the holder is a state agency." in told
    assert "23 May 2025 at the earliest and 30 June 2025 at the latest (SB 25-276, signed 23 May 2025)" in told
    assert all(REGISTER[reading].question in told for reading in ("T-AGENCY", "T-IMM"))
    assert "has no such provision" not in told.partition("24-74.1-102")[0]
    limits = page.text.rpartition("What this report does not show")[2]
    assert "The enacted words of 24-74-103 and 24-74.1-102 were not seen." in limits


def test_other_law_that_no_system_was_asked_about_is_not_said_to_be_tested() -> None:
    text = Reader(render(RUNS["other law, only named"])).text
    told = text.partition("Beside this edition: 24-74-103")[2].partition("Beside this edition")[0]
    assert "Not put to the system." in told
    assert "1 × the law forbids it" in told
    assert "Of 24-74-103" not in told
    unknown = text.partition("Beside this edition: no such provision")[2]
    assert "The edition above has no such provision" in unknown


def test_a_provision_of_another_edition_is_told_with_the_day_from_which_it_holds() -> None:
    earlier = replace(a_run(), law=replace(a_run().law, provisions=a_run().law.provisions[:-1]))
    told = Reader(render(named_by_the_law(earlier, "24-90-119.4"))).text.partition("Beside this edition: 24-90-119(4)")[
        2
    ]
    assert "A written request for reconsideration of a library resource" in told
    assert "31 May 2024 at the earliest and 7 August 2024 at the latest" in told


def test_a_reading_of_the_whole_section_has_a_place_where_a_scenario_names_it() -> None:
    run = named_by_the_law(a_run())
    read = replace(run.law.scenarios[0], readings=("T-VER",))
    page = render(replace(run, law=replace(run.law, scenarios=(read, *run.law.scenarios[1:]))))
    assert REGISTER["T-VER"].question in Reader(page).text.partition("24-90-119 as a whole")[2]


def test_nothing_fails_under_a_permission() -> None:
    permission = {"provision": "24-90-119.2.b", "citation": "24-90-119(2)(b)"}
    page = Reader(
        render(
            a_run(
                a_result("failed"),
                a_result("failed", id="INT-007@opac-patron", **permission),
                a_result("failed", id="INT-008@opac-patron", level="should", **permission),
                a_result("failed", id="INT-009@opac-patron", level="reading", **permission),
                a_result("failed", id="LAW-9", kind="law", channel="", **permission),
            )
        )
    )
    told = page.text.partition("What came out of the system contradicts these scenarios.")[2].partition("Inconclusive")[
        0
    ]
    assert "Under 24-90-119(2)(b)" not in told
    for heading in (
        "Under 24-90-119(1)",
        "Under 24-90-119(1), not excused by 24-90-119(2)(b)",
        "Good practice, not law, beside 24-90-119(2)(b)",
        "As one reading has it: 24-90-119(2)(b)",
        "Asked about 24-90-119(2)(b)",
    ):
        assert told.count(heading) >= 1, heading
    assert told.count("Forbidden by 24-90-119(1), and not excused by:") == 1


def test_what_must_be_kept_says_whether_the_law_forbids_it_or_is_undetermined() -> None:
    law = {"kind": "law", "channel": "", "operation": ""}
    forbidden, unsettled = a_run().law.scenarios
    run = a_run(
        a_result("failed"),
        a_result("failed", id=forbidden.id, scenario=forbidden.id, **law),
        a_result("failed", id=unsettled.id, scenario=unsettled.id, **law),
    )
    told = Reader(render(run)).text.partition("Inconclusive No result")[0]
    assert told.count("must keep: the law forbids disclosure INT") == 1
    assert told.count("must keep: the law forbids disclosure LAW") == 1
    assert told.count("must keep until more is known: undetermined on these facts LAW") == 1


def test_the_verdict_says_how_many_scenarios_were_generated_and_whether_anybody_signed_any() -> None:
    def top(run: Results) -> str:
        return Reader(render(run)).text.partition("In this report")[0]

    run = a_run(a_result(), a_result(id="GEN-1/a", scenario="GEN-1/a", kind="law", channel=""))
    assert "1 are of scenarios written for the suite, 1 of scenarios generated by search" in top(run)
    assert "generated" not in top(a_run())
    unread = ProvisionReviewed("24-90-119.1", "unread", (), 0, (), 30)
    read = ProvisionReviewed("24-90-119.2.a", "unread", (), 2, ("LAW-1",), 7)
    assert "signed any of the suite’s 30 scenarios." in top(replace(run, law=replace(run.law, reviews=(unread,))))
    assert "signed 2 of the suite’s 40 scenarios" in top(replace(run, law=replace(run.law, reviews=(unread, read))))


def test_the_report_speaks_as_a_library_does() -> None:
    for run in RUNS.values():
        text = (
            Reader(render(run)).text.lower().replace("who has what which patron", "")
        )  # the scenarios' words, explained
        assert not re.findall(
            r"who has what|third world|of theirs|squares?\b|\bswap|cannot (?:yet )?say|supports\b", text
        )
