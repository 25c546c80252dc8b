"""The local page as its user meets it: a real server, a real browser, and those who should not get in."""

import io
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from hushmark.serve.runs import Runs

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
ROOT = Path(__file__).parent.parent
TOKEN = "invented-token-of-the-tests"
PATIENCE = 90.0


class Server:
    """A server in a process of its own, and a visitor of it."""

    def __init__(self, data: Path, *words: str, **environment: str) -> None:
        command = [sys.executable, "-m", "hushmark", "serve", "--port", "0", "--data", str(data), *words]
        known = os.environ | {"PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"} | environment
        self.data = data
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=known, cwd=ROOT)
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().strip().rstrip("/")
        self.client = httpx.Client(base_url=self.url, trust_env=False, timeout=30, headers={"Accept": "text/html"})

    def form(self, page: str = "/") -> str:
        found = re.search(r'name="csrf" value="([0-9a-f]+)"', self.client.get(page).text)
        assert found
        return found[1]

    def post(self, path: str, page: str = "/", /, **fields: str) -> httpx.Response:
        return self.client.post(path, data={"csrf": self.form(page), **fields}, headers={"Origin": self.url})

    def run(self, **fields: str) -> str:
        started = self.post("/runs", **({"system": "example", "only": "IF-003"} | fields))
        assert started.status_code == 303, started.text
        return started.headers["location"]

    def end(self, how: signal.Signals = signal.SIGTERM) -> None:
        self.process.send_signal(how)
        self.process.wait(PATIENCE)
        self.client.close()
        assert self.process.stdout is not None
        self.process.stdout.close()


Start = Callable[..., Server]


@pytest.fixture(scope="module")
def servers() -> Iterator[Start]:
    started: list[Server] = []

    def start(data: Path, *words: str, **environment: str) -> Server:
        started.append(Server(data, *words, **environment))
        return started[-1]

    yield start
    for server in started:
        if server.process.poll() is None:
            server.end()


@pytest.fixture(scope="module")
def server(servers: Start, tmp_path_factory: pytest.TempPathFactory) -> Server:
    data = tmp_path_factory.mktemp("serve")
    (data / "ledger").write_text("0")
    return servers(data, LEDGER=str(data / "ledger"))


@pytest.fixture(scope="module")
def ended(server: Server) -> list[str]:
    """Return two runs that have ended, side by side."""
    runs = [server.run(), server.run(only="IF-005")]
    for run in runs:
        until(lambda run=run: "under way" not in server.client.get(run).text)  # type: ignore[misc]
    return runs


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        yield chromium
        chromium.close()


def until(so: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not so():
        assert time.monotonic() < end, "it did not become so in time"
        time.sleep(0.2)


# What a vendor does


def test_runs_go_on_side_by_side_and_leave_a_report_and_its_files(server: Server, ended: list[str]) -> None:
    for run in ended:
        page = server.client.get(run).text
        assert "development run</b> (exit status 3" in page, page
        report = server.client.get(f"{run}/files/report.html")
        assert "development run" in report.text
        assert report.headers["content-security-policy"].startswith("sandbox allow-scripts;")
        packed = zipfile.ZipFile(io.BytesIO(server.client.get(f"{run}/bundle.zip").content))
        assert {Path(name).name for name in packed.namelist()} >= {"report.html", "results.json", "junit.xml"}


def test_two_runs_are_compared(server: Server, ended: list[str]) -> None:
    before, after = (run.rpartition("/")[2] for run in ended)
    page = server.client.get("/compare", params={"before": before, "after": after})
    assert page.status_code == 200
    assert "What came of it" in page.text
    assert "Another patron does not learn what a patron has on loan <code>IF-003@" in page.text


@pytest.mark.parametrize(
    ("fields", "says", "field"),
    [
        (
            {"system": "example", "config": "mine.toml"},
            "A configuration file is filled in, and something else",
            "config",
        ),
        ({"system": "config", "config": "hushmark.toml", "adapter": "stdio:x"}, "An adapter is filled in", "adapter"),
        ({"system": "config", "config": "no-such.toml"}, f"There is no file {ROOT / 'no-such.toml'}", "config"),
        ({"system": "adapter"}, "No system was chosen", "adapter"),
    ],
)
def test_what_cannot_be_meant_is_said_at_the_form_which_keeps_what_was_filled_in(
    server: Server, fields: dict[str, str], says: str, field: str
) -> None:
    for path in ("/runs", "/doctor"):
        answer = server.post(path, **fields)
        assert answer.status_code == 400
        assert says in answer.text.partition("<form")[0].partition('role="alert"')[2]
        assert re.search(rf'name="{field}" value="{re.escape(fields.get(field, ""))}" aria-invalid="true"', answer.text)
        assert f'id="s-{fields["system"]}" checked' in answer.text


def test_the_doctor_is_asked_before_a_run(server: Server) -> None:
    page = server.post("/doctor", system="adapter", adapter="stdio:/no/such/program")
    assert "<h1>There is a problem</h1>" in page.text
    problems = page.text.partition("<form")[0]
    assert "no/such/program" in problems
    assert "<dt>Whose it is</dt>" in problems
    assert "<dt>What to do</dt>" in problems
    assert "1 problem" in problems


def test_a_run_that_is_cancelled_takes_its_patrons_out_ends_with_all_that_it_started_and_counts_for_nothing(
    server: Server,
) -> None:
    ledger = server.data / "ledger"
    run = server.run(system="adapter", adapter="python:tests.doctored:HangsInSeed")
    until(lambda: ledger.read_text() not in ("", "0"))
    server.post(f"{run}/cancel", run)
    assert "It is tidying up" in server.client.get(run).text
    until(lambda: "cancelled: nothing of it counts" in server.client.get(run).text)
    assert ledger.read_text() == "0"
    page = server.client.get(run).text
    assert "files/report.html" not in page
    assert subprocess.run(["pgrep", "-f", run.rpartition("/")[2]], capture_output=True, check=False).returncode == 1


def test_how_far_a_run_is_comes_as_events_scenario_by_scenario(server: Server) -> None:
    run = server.run()
    with server.client.stream("GET", f"{run}/events") as events:
        told = [json.loads(line.removeprefix("data: ")) for line in events.iter_lines() if line.startswith("data: ")]
    assert told[-1]["state"] == "ended"
    assert any("asked IF-003@" in one["what"] or "seeding" in one["what"] for one in told)


def test_after_a_restart_runs_are_there_and_one_whose_end_was_not_seen_is_cut_off(
    servers: Start, tmp_path: Path
) -> None:
    first = servers(tmp_path)
    whole, part = first.run(), ""
    until(lambda: "under way" not in first.client.get(whole).text)
    part = first.run(only="")
    until(lambda: "seeding" in first.client.get(part).text or "asked" in first.client.get(part).text)
    first.end()
    assert subprocess.run(["pgrep", "-f", part.rpartition("/")[2]], capture_output=True, check=False).returncode == 1
    second = servers(tmp_path)
    assert "development run</b> (exit status 3" in second.client.get(whole).text
    page = second.client.get(part).text
    assert "cut off: its end was not seen, and nothing of it counts" in page
    assert "files/report.html" not in page


def test_a_server_that_was_killed_leaves_no_run_that_looks_ended(tmp_path: Path) -> None:
    runs = Runs(tmp_path, ROOT)
    with runs._database() as database:
        row = ("lost", "example", "", "", "2026-01-01T00:00:00+00:00", "", "running", None, "", "", 999_999)
        database.execute("INSERT INTO runs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    (tmp_path / "lost").mkdir()
    (tmp_path / "lost" / "progress.jsonl").write_text('{"what": "world B: seeding", "done": 1, "total": 4}\n{"exit_st')
    assert Runs(tmp_path, ROOT).one("lost").state == "cut off"


# Who should not get in


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "localhost:1", ""])
def test_a_name_that_is_not_this_server_s_gets_nothing(server: Server, host: str) -> None:
    assert server.client.get("/", headers={"Host": host}).status_code in (400, 421)


@pytest.mark.parametrize(
    ("origin", "token", "status"),
    [("http://evil.example", None, 403), ("", None, 403), ("null", None, 403), (None, "0" * 64, 403), (None, "", 403)],
)
def test_a_form_counts_only_from_a_page_of_this_server(
    server: Server, origin: str | None, token: str | None, status: int
) -> None:
    before = server.client.get("/").text.count("<tr>")
    fields = {"csrf": server.form() if token is None else token, "system": "example"}
    headers = {"Origin": server.url if origin is None else origin}
    assert server.client.post("/runs", data=fields, headers=headers).status_code == status
    assert server.client.get("/").text.count("<tr>") == before


@pytest.mark.parametrize("name", ["..%2f..%2fruns.sqlite3", "%2e%2e/progress.jsonl", "results.json%00.html", "nothing"])
def test_no_file_but_a_run_s_own_is_given_out(server: Server, ended: list[str], name: str) -> None:
    assert server.client.get(f"{ended[0]}/files/{name}").status_code == 404


def test_what_a_link_in_a_run_s_folder_leads_to_is_not_given_out(
    server: Server, ended: list[str], tmp_path: Path
) -> None:
    (tmp_path / "secret.txt").write_text("somebody else's")
    report = next(path.parent for path in (server.data / ended[0].rpartition("/")[2]).rglob("results.json"))
    links = {"link.txt": tmp_path / "secret.txt", "evidence/link.txt": tmp_path / "secret.txt", "elsewhere": tmp_path}
    (report / "evidence").mkdir(exist_ok=True)
    try:
        for name, target in links.items():
            (report / name).symlink_to(target)
        assert server.client.get(f"{ended[0]}/files/link.txt").status_code == 404
        assert "link.txt" not in server.client.get(ended[0]).text
        packed = zipfile.ZipFile(io.BytesIO(server.client.get(f"{ended[0]}/bundle.zip").content))
        assert packed.namelist()
        assert not [name for name in packed.namelist() if "link" in name or "secret" in name or "elsewhere" in name]
    finally:
        for name in links:
            (report / name).unlink()


def test_a_run_whose_results_are_a_link_is_compared_with_nothing(
    server: Server, ended: list[str], tmp_path: Path
) -> None:
    results = next((server.data / ended[1].rpartition("/")[2]).rglob("results.json"))
    moved = results.rename(tmp_path / "results.json")
    try:
        results.symlink_to(moved)
        before, after = (run.rpartition("/")[2] for run in ended)
        assert server.client.get("/compare", params={"before": before, "after": after}).status_code == 409
    finally:
        results.unlink()
        moved.rename(results)


def test_a_report_that_is_said_to_be_outside_the_run_s_folder_is_none_of_the_run_s(tmp_path: Path) -> None:
    runs = Runs(tmp_path / "data", tmp_path)
    (tmp_path / "data" / "one").mkdir()
    told = {"what": "ended", "report": str(tmp_path), "verdict": "certified", "exit_status": 0}
    (tmp_path / "data" / "one" / "progress.jsonl").write_text(json.dumps(told) + "\n")
    with closing(sqlite3.connect(tmp_path / "data" / "runs.sqlite3")) as database, database:
        row = ("one", "example", "", "", "2026-01-01T00:00:00+00:00", "", "running", None, "", "", 1)
        database.execute("INSERT INTO runs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    assert runs.one("one").state == "running"
    assert Runs(tmp_path / "data", tmp_path).one("one").report is None


def test_elsewhere_than_on_this_machine_it_does_not_listen_without_a_token(tmp_path: Path) -> None:
    for words in (["--host", "0.0.0.0"], ["--host", "192.0.2.1"]):  # noqa: S104 - it must not listen there
        command = [sys.executable, "-m", "hushmark", "serve", "--port", "0", "--data", str(tmp_path), *words]
        known = os.environ | {"HUSHMARK_SERVE_TOKEN": ""}
        ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, env=known)
        assert ran.returncode == 2
        assert "set a token" in ran.stderr
    short = tmp_path / "token"
    short.write_text("short\n")
    command = [sys.executable, "-m", "hushmark", "serve", "--data", str(tmp_path), "--token-file", str(short)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert ran.returncode == 2
    assert "at least 16" in ran.stderr


def test_where_a_token_is_set_nothing_is_shown_without_it(servers: Start, tmp_path: Path) -> None:
    guarded = servers(tmp_path, HUSHMARK_SERVE_TOKEN=TOKEN)
    assert guarded.client.get("/").headers["location"] == "/sign-in"
    assert guarded.client.get("/compare", headers={"Accept": "*/*"}).status_code == 401
    assert guarded.post("/sign-in", "/sign-in", token="another").status_code == 403
    assert guarded.post("/sign-in", "/sign-in", token=TOKEN).status_code == 303
    assert "Nothing was run yet" in guarded.client.get("/").text
    stranger = httpx.Client(base_url=guarded.url, trust_env=False)
    assert stranger.get("/", headers={"Authorization": f"Bearer {TOKEN}"}).status_code == 200
    assert stranger.get("/", headers={"Authorization": "Bearer no"}).status_code == 401
    stranger.close()
    guarded.end()
    assert TOKEN not in "".join(path.read_text(errors="replace") for path in tmp_path.rglob("*") if path.is_file())


# Who looks at it


@pytest.mark.slow
@pytest.mark.browser
def test_a_vendor_starts_a_run_watches_it_and_opens_its_report_by_keyboard_alone(
    browser: Browser, server: Server
) -> None:
    page = browser.new_page()
    page.goto(server.url)
    page.get_by_label("Only these scenarios").focus()
    page.keyboard.type("IF-003")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Start a run"
    page.keyboard.press("Enter")
    page.wait_for_url("**/runs/*")
    page.get_by_role("link", name="The report").wait_for(timeout=PATIENCE * 1000)
    page.get_by_role("link", name="The report").press("Enter")
    page.wait_for_url("**/report.html")
    assert "development run" in page.title()
    assert page.evaluate("window.origin") == "null"
    page.close()


@pytest.mark.browser
@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize("how", [{"color_scheme": "light"}, {"color_scheme": "dark"}, {"forced_colors": "active"}])
def test_nobody_is_shut_out(
    browser: Browser, server: Server, ended: list[str], how: dict[str, Any], script: bool
) -> None:
    before, after = (run.rpartition("/")[2] for run in ended)
    for width in (320, 1280):
        context = browser.new_context(viewport={"width": width, "height": 900}, java_script_enabled=script, **how)
        page = context.new_page()
        for path in ("/", ended[0], f"/compare?before={before}&after={after}", "/runs/none", "/sign-in"):
            page.goto(server.url + path)
            _accessible(page, script=script)
        context.close()


@pytest.mark.browser
@pytest.mark.parametrize("adapter", ["example", "stdio:/no/such/program"])
def test_what_the_doctor_finds_is_a_page_for_everybody(browser: Browser, server: Server, adapter: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 900})
    page.set_default_timeout(PATIENCE * 1000)
    page.goto(server.url)
    page.get_by_label("A system that this adapter leads to:").check()
    page.get_by_label("Adapter", exact=True).fill(adapter)
    page.get_by_role("button", name="Ask the doctor first").click()
    page.wait_for_url("**/doctor")
    ill = adapter != "example"
    assert page.get_by_role("heading", level=1).inner_text() == ("There is a problem" if ill else "All is well")
    assert page.get_by_text("What to do").count() == int(ill)
    assert page.get_by_role("row").count() > 5
    _accessible(page, script=True)
    page.close()


@pytest.mark.browser
def test_a_file_that_is_not_there_is_said_at_the_form_to_everybody(browser: Browser, server: Server) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 900})
    page.set_default_timeout(PATIENCE * 1000)
    page.goto(server.url)
    page.get_by_label("What this file says:").check()
    page.get_by_label("Configuration file", exact=True).fill("no-such.toml")
    page.get_by_role("button", name="Start a run").click()
    assert "no-such.toml" in page.get_by_role("alert").inner_text()
    field = page.get_by_label("Configuration file", exact=True)
    assert field.input_value() == "no-such.toml"
    assert field.get_attribute("aria-describedby") == page.get_by_role("alert").get_attribute("id")
    _accessible(page, script=True)
    page.close()


def _accessible(page: Page, *, script: bool) -> None:
    if script:
        found = Axe().run(page, options={"runOnly": WCAG})
        assert found.response["violations"] == [], found.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), page.url
    else:
        assert page.locator("h1").count() == 1
