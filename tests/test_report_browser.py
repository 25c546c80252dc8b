"""The report in a real browser: nothing leaves it, nobody is shut out, and it reads whole without its script."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from hushmark import openacr
from hushmark.report import procurement, render
from hushmark.results import Results
from tests.build import a_problem, a_result, a_run
from tests.specimen import REFUSED

CHROMIUM = Path("/usr/bin/chromium")
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = (320, 1280)

pytestmark = pytest.mark.browser
Open = Callable[..., Page]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if not CHROMIUM.exists():
        pytest.fail(f"{CHROMIUM} is missing: apt-get install chromium")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text(render(a_run(problems=(a_problem(),))), encoding="utf-8")
    return path


@pytest.fixture
def open_report(browser: Browser, report: Path) -> Iterator[Open]:
    """Open the report; whatever it asks of the network or complains of fails the test."""
    contexts, amiss = [], []

    def opened(fragment: str = "", width: int = 1280, *, scriptless: bool = False, **how: Any) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 900}, **how)
        contexts.append(context)
        page = context.new_page()
        page.on(
            "request",
            lambda request: amiss.append(request.url) if not request.url.startswith(("file:", "data:")) else None,
        )
        page.on("console", lambda message: amiss.append(message.text))
        page.on("pageerror", lambda error: amiss.append(str(error)))
        page.goto((without_script(report) if scriptless else report).as_uri() + fragment)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert amiss == []


def without_script(report: Path) -> Path:
    """Return a copy of the report that has no script: axe is one itself, and does not run where scripts are switched off."""
    bare = report.with_name("bare.html")
    bare.write_text(re.sub(r"<script>.*</script>", "", report.read_text(), flags=re.DOTALL))
    return bare


def test_nothing_leaves_the_page_and_the_browser_complains_of_nothing(open_report: Open) -> None:
    page = open_report()
    assert page.title() == "Compendium 4.2: not certified – Hushmark report"
    assert page.evaluate("performance.getEntriesByType('resource').map((one) => one.name)") in ([], ["data:,"])


def test_the_policy_forbids_whatever_else_might_be_put_into_the_page(
    browser: Browser, report: Path, tmp_path: Path
) -> None:
    tampered = tmp_path / "tampered.html"
    tampered.write_text(
        report.read_text().replace(
            "</main>", "<script>document.title = 'changed'</script><img src='http://127.0.0.1:9/x'></main>"
        )
    )
    page = browser.new_page()
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text))
    page.goto(tampered.as_uri())
    assert page.title() != "changed"
    assert len(refused) == 2
    page.close()


def test_without_its_script_the_page_reads_whole(open_report: Open) -> None:
    page = open_report(java_script_enabled=False)
    assert page.get_by_role("heading", level=1).inner_text() == "Compendium 4.2: not certified"
    assert page.get_by_role("heading", name="Another patron asks for somebody’s loans").is_visible()
    assert not page.get_by_role("group", name="Show results by outcome").is_visible()
    told = page.locator("details:has(table)").first
    told.locator("summary").click()
    assert told.get_by_role("table").is_visible()


@pytest.mark.parametrize("width", WIDTHS)
def test_no_reader_has_to_scroll_sideways(open_report: Open, width: int) -> None:
    page = open_report(width=width)
    page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    if width == min(WIDTHS):
        cells = "[...document.querySelectorAll('.rows tbody :is(td, th):not(:empty)')].filter((cell) => cell.offsetWidth < 0.9 * cell.parentElement.offsetWidth).length"
        assert page.evaluate(cells) == 0


@pytest.mark.parametrize(
    ("width", "opened", "how"),
    [
        (320, True, {"color_scheme": "light"}),
        (1280, True, {"color_scheme": "dark"}),
        (320, False, {"color_scheme": "dark", "scriptless": True}),
        (1280, True, {"color_scheme": "light", "forced_colors": "active"}),
    ],
    ids=["narrow", "dark", "narrow, dark, without script", "forced colors"],
)
def test_axe_finds_no_barrier(open_report: Open, width: int, opened: bool, how: dict[str, Any]) -> None:
    page = open_report(width=width, **how)
    page.evaluate("(open) => document.querySelectorAll('details').forEach((part) => { part.open = open; })", opened)
    assert barriers(page) == []


def barriers(page: Page) -> list[tuple[str, list[str]]]:
    found = Axe().run(page, options={"runOnly": WCAG, "resultTypes": ["violations"]}).response["violations"]
    return [(rule["id"], [node["html"][:200] for node in rule["nodes"]]) for rule in found]


def test_everything_to_press_is_large_enough_and_shows_where_the_focus_is(open_report: Open) -> None:
    page = open_report()
    small = page.evaluate(
        "[...document.querySelectorAll('button, summary, a.here, .row > a, .row > th > a')].filter((part) => part.checkVisibility() && part.getBoundingClientRect().height < 24).map((part) => part.outerHTML)"
    )
    assert small == []
    page.keyboard.press("Tab")
    focused = page.locator(":focus")
    assert focused.inner_text() == "Skip to the verdict"
    assert focused.bounding_box()["x"] >= 0  # type: ignore[index]
    assert focused.evaluate("(part) => getComputedStyle(part).outlineStyle") == "solid"


def test_a_filter_is_announced_and_shared_by_its_address(open_report: Open) -> None:
    page = open_report()
    page.get_by_role("button", name="failed").click()
    assert page.get_by_role("status").inner_text() == "1 of 6 results are shown."
    assert page.url.endswith("#f=outcome:failed")
    assert page.locator("article:visible").count() == 1
    shared = open_report("#f=outcome:cantTell")
    assert shared.get_by_role("status").inner_text() == "1 of 6 results are shown."
    assert shared.get_by_role("button", name="inconclusive").get_attribute("aria-pressed") == "true"
    shared.get_by_role("button", name="everything").click()
    assert shared.get_by_role("status").inner_text() == "All 6 results are shown."
    assert shared.locator("article:visible").count() == 2


def test_what_is_shown_is_narrowed_by_several_things_at_once_and_by_words(open_report: Open) -> None:
    page = open_report("#f=provision:24-90-119.1;level:must;text:neighbour")
    assert page.get_by_role("status").inner_text() == "0 of 6 results are shown."
    page.get_by_label("With the words").fill("somebody asks")
    assert page.get_by_role("status").inner_text() == "2 of 6 results are shown."
    assert page.url.endswith("#f=provision:24-90-119.1;level:must;text:somebody%20asks")
    page.get_by_label("Whose it is").select_option("system")
    assert page.get_by_role("status").inner_text() == "1 of 6 results are shown."
    assert page.locator("article:visible h4").all_inner_texts() == ["Another patron asks for somebody’s loans"]
    page.get_by_label("With the words").fill("no such words")
    assert page.get_by_role("status").inner_text() == "0 of 6 results are shown."


@pytest.mark.parametrize("address", ["law/LAW-001", "law/LAW-040/stepfather", "reading/T-CUST", "INT-001@opac-patron"])
def test_a_link_opens_what_it_names(open_report: Open, address: str) -> None:
    page = open_report(f"#{address}")
    named = page.locator(f"[id='{address}']")
    assert named.evaluate("(part) => (part.closest('details') ?? part.querySelector('details')).open")
    assert named.locator(":is(p, dd, td)").first.is_visible() or named.is_visible()


def test_the_keyboard_reaches_everything_in_order_and_always_shows_where_it_is(open_report: Open) -> None:
    page = open_report()
    wanted = page.evaluate(
        "[...document.querySelectorAll('a[href], button, select, input, summary, [tabindex=\\'0\\']')].filter((part) => part.checkVisibility()).length"
    )
    lost, tops = [], []
    for _ in range(wanted):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            "(() => { const part = document.activeElement, style = getComputedStyle(part), box = part.getBoundingClientRect();"
            " const at = document.elementFromPoint(box.x + Math.min(box.width, 40) / 2, box.y + Math.min(box.height, 20) / 2);"
            " return { ringed: style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2,"
            " bare: !at || part.contains(at) || at.contains(part), top: box.y + scrollY, html: part.outerHTML.slice(0, 120) }; })()"
        )
        lost += [] if seen["ringed"] and seen["bare"] else [seen["html"]]
        tops.append(seen["top"])
    assert lost == []
    line = 24
    assert all(after > before - line for before, after in pairwise(tops[1:]))


def test_on_paper_nothing_stays_folded(open_report: Open) -> None:
    page = open_report()
    page.emulate_media(media="print")
    assert page.locator("details[data-open] dl").first.is_visible()
    assert not page.get_by_role("button", name="failed").is_visible()


def test_on_paper_the_refused_system_s_report_is_28_sheets_and_half_a_one_for_each_failure_at_most_with_numbered_items(
    browser: Browser, tmp_path: Path
) -> None:
    path = tmp_path / "report.html"
    kept = msgspec.json.decode((REFUSED / "results.json").read_bytes(), type=Results)  # of whichever suite they are
    path.write_text(render(kept), encoding="utf-8")
    page = browser.new_page()
    page.goto(path.as_uri())
    sheets = len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="Letter", prefer_css_page_size=True)))
    assert 5 <= sheets <= 28 + page.locator("article.card").count() / 2
    page.emulate_media(media="print")
    numbered = "getComputedStyle(document.querySelector('.card > h4'), '::before').content"
    assert "counter(item)" in page.evaluate(numbered)
    page.close()


def test_the_page_for_procurement_has_no_barrier_and_fits_a_narrow_screen(browser: Browser, tmp_path: Path) -> None:
    run = a_run()
    path = tmp_path / "openacr.html"
    acr = openacr.openacr(run, "buyer@example.org")
    path.write_text(procurement.page(run, acr, openacr.catalog(run)), encoding="utf-8")
    page = browser.new_page(viewport={"width": 320, "height": 800})
    page.goto(path.as_uri())
    assert barriers(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.close()


def test_with_forced_colors_outcomes_keep_word_and_shape(open_report: Open) -> None:
    page = open_report(forced_colors="active")
    shape = page.locator(".o.failed svg").first
    assert shape.is_visible()
    assert shape.bounding_box()["width"] > 8  # type: ignore[index]
    assert "failed" in page.locator(".o.failed").first.inner_text()


def test_a_hostile_answer_does_nothing_in_a_browser(browser: Browser, tmp_path: Path) -> None:
    hostile = (
        "</script></style><script>document.title='changed'</script><img src=x onerror=\"document.title='changed'\">"
    )
    path = tmp_path / "hostile.html"
    path.write_text(
        render(a_run(a_result("failed", title=hostile, observed=hostile, id=hostile, channel=hostile))),
        encoding="utf-8",
    )
    page = browser.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(path.as_uri())
    assert page.title().startswith("Compendium")
    assert page.locator("img").count() == 0
    assert complaints == []
    page.close()
