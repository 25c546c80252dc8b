"""The site in a real browser: nobody is shut out of any kind of page, and the question page answers as the evaluator does."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from evaluator.decision import decide
from evaluator.facts import read_facts
from hushmark import suite as suites
from tests.test_site_law import CHROMIUM

KINDS = (
    "index.html", "statute-1983.html", "immigration-2025.html", "policy.html", "scenarios.html", "scenarios-07-a-parent-online.html",
    "differences.html", "difference-1983-2003.html", "readings.html", "coverage.html", "certificates.html", "reviews.html",
    "glossary.html", "question.html",
)  # fmt: skip
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

pytestmark = pytest.mark.browser
Open = Callable[..., Page]


@pytest.fixture(scope="module")
def site(reading_room: Path) -> Path:
    return reading_room / "site"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser: Browser, site: Path) -> Iterator[Open]:
    """Open a page; whatever it asks of the network or complains of fails the test."""
    contexts, amiss = [], []

    def opened(name: str, fragment: str = "", width: int = 1280, **how: Any) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 900}, **how)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(60_000)
        page.on("request", lambda r: None if r.url.startswith(("file:", "data:")) else amiss.append(r.url))
        page.on("console", lambda message: amiss.append(message.text))
        page.on("pageerror", lambda error: amiss.append(str(error)))
        page.goto((site / name).as_uri() + fragment)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert amiss == []


def barriers(page: Page, *rules: str) -> list[tuple[str, list[str]]]:
    """What axe finds by all of WCAG 2.2 AA, or by some rules only."""
    only = {"type": "rule", "values": rules} if rules else WCAG
    found = Axe().run(page, options={"runOnly": only, "resultTypes": ["violations"]}).response["violations"]
    return [(rule["id"], [node["html"][:200] for node in rule["nodes"]][:3]) for rule in found]


def test_a_printed_answer_says_of_which_facts_it_is(open_page: Open) -> None:
    page = open_page("question.html", "#holder=public&act=disclose&birth_date=2008-11-23&fields=name&T-AGE=21")
    expect(page.get_by_text("The facts as they were set")).to_be_hidden()
    page.emulate_media(media="print")
    told = page.locator("#stated")
    expect(told).to_be_visible()
    for fact in ("a public library district", "2008-11-23", "name", "under 21"):
        expect(told).to_contain_text(fact)
    expect(told.locator("li")).to_have_count(5)


def test_a_link_to_a_case_that_was_found_by_search_opens_it_and_no_other(open_page: Open) -> None:
    named = suites.load().scenarios[-1].id
    page = open_page("scenarios-90-generated.html", f"#{named}", width=320, java_script_enabled=False)
    expect(page.locator(f"details:has([id='{named}']) .story")).to_be_in_viewport()
    expect(page.locator("details[open]")).to_have_count(1)


def test_nobody_is_shut_out_of_the_cases_that_were_found_by_search(open_page: Open) -> None:
    page = open_page("scenarios-90-generated.html", width=320)
    page.evaluate("[...document.querySelectorAll('details')].slice(0, 5).forEach((part) => { part.open = true; })")
    page.evaluate("[...document.querySelectorAll('section')].slice(1).forEach((part) => { part.remove(); })")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert barriers(page) == []


@pytest.mark.parametrize("name", KINDS)
def test_nobody_is_shut_out_and_nobody_has_to_scroll_sideways(open_page: Open, name: str) -> None:
    page = open_page(name, width=320, color_scheme="light")
    page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert barriers(page) == []
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": 1280, "height": 900})
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280
    assert barriers(page, "color-contrast", "target-size", "scrollable-region-focusable") == []
    if name in ("question.html", "statute-1983.html"):
        page.emulate_media(forced_colors="active")
        assert barriers(page, "color-contrast") == []
        assert page.locator("main .o svg, h2 svg").first.is_visible()  # a verdict keeps its word and its shape


def test_without_script_every_page_is_whole_and_the_question_page_says_what_to_run(open_page: Open) -> None:
    page = open_page("question.html", java_script_enabled=False)
    assert page.get_by_text("hushmark explain --ordinary --facts case.json").is_visible()
    assert not page.get_by_role("form").is_visible()
    page = open_page("statute-1983.html", java_script_enabled=False)
    page.get_by_role("link", name="or library system", exact=False).first.click()
    assert "--" in page.url.partition("#")[2]
    page.locator("details", has_text="scenarios").first.locator("summary").click()
    assert page.locator(".passage").first.is_visible()


def test_the_keyboard_reaches_everything_and_shows_where_it_is(open_page: Open) -> None:
    page = open_page("question.html", width=320)
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to the text"
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("holder=public"))  # following it leaves the facts in the address
    reached = []
    for _ in range(12):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.id || document.activeElement.textContent"))
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    assert {"ordinary", "nothing", "fact-date"} <= set(reached)
    small = page.evaluate(
        "[...document.querySelectorAll('button, select, summary, .site a, .check')].filter((part) => part.checkVisibility() && part.getBoundingClientRect().height < 24).map((part) => part.outerHTML)"
    )
    assert small == []


def test_a_case_is_asked_fact_by_fact(open_page: Open) -> None:
    page = open_page("question.html")
    verdict = page.locator("#verdict")
    expect(verdict).to_have_text("Undetermined on these facts")
    page.get_by_role("button", name="who learned it; is it 'the user'?").click()
    assert page.evaluate("document.activeElement.id") == "fact-recipient"
    page.locator(":focus").select_option("friend")
    page.get_by_label("What the information shows of that person").select_option("materials")
    expect(verdict).to_have_text("The law forbids it")
    expect(page.get_by_role("status")).to_have_text("The law forbids it.")
    answer = page.locator("#told")
    assert "civil infraction, with a fine of at most $300" in answer.inner_text()
    assert "the written consent of the user to this disclosure (24-90-119(2)(b))" in answer.inner_text()
    page.get_by_label("The form of the consent").select_option("written_paper")
    page.get_by_label("Whose consent it is").select_option("user")
    page.get_by_label("Whether the consent is in force").select_option("current")
    page.locator("#fact-consent\\.scope_covers").select_option("yes")
    expect(verdict).to_have_text("The statute permits it")
    stated = json.loads(page.locator("#told pre").text_content() or "")
    assert decide(read_facts(stated)).verdict == "permitted"


def test_the_address_carries_the_facts_and_the_readings(open_page: Open) -> None:
    page = open_page("question.html")
    page.get_by_label("Who learns it").select_option("parent")
    page.get_by_text("Readings of the open questions").click()
    page.get_by_label("At what age does a minor come of age?").select_option("21")
    page.get_by_label("title", exact=True).check()
    shared = open_page("question.html", f"#{page.url.partition('#')[2]}")
    assert shared.get_by_label("Who learns it").input_value() == "parent"
    assert shared.locator("#fact-T-AGE").input_value() == "21"
    assert shared.get_by_label("title", exact=True).is_checked()
    assert shared.locator("#told").inner_text() == page.locator("#told").inner_text()


def test_a_scenario_leads_to_its_own_facts_and_the_same_answer(open_page: Open) -> None:
    page = open_page("scenarios-07-a-parent-online.html")
    card = page.locator("article").first
    said = card.locator(".o").first.inner_text()
    card.get_by_role("link", name=re.compile("Change the facts")).click()
    expect(page.locator("#verdict")).to_have_text(said)
    assert not page.get_by_role("alert").is_visible()


@pytest.mark.parametrize(
    "stated",
    [
        {"recipient": "<img src=x onerror=alert(1)>"},
        {"recipiant": "friend"},
        {"T-AGE": "16"},
        {"fields": "title,shoe_size"},
    ],
)
def test_an_address_that_states_what_cannot_be_is_told_and_not_guessed(open_page: Open, stated: dict[str, str]) -> None:
    page = open_page("question.html", f"#{urlencode(stated)}")
    ((key, value),) = stated.items()
    assert f"{key}={value}" in page.get_by_role("alert").inner_text()
    expect(page.locator("#verdict")).to_have_text("Undetermined on these facts")
    assert page.locator("main img").count() == 0


def test_a_day_before_the_section_has_no_answer(open_page: Open) -> None:
    page = open_page("question.html", "#date=1979-01-01&holder=public")
    expect(page.locator("#verdict")).to_have_text("There is no law of that day")
