"""The pages: what was run, how far it is, what came of it, and the forms that start something."""

import asyncio
import io
import json
import signal
import subprocess
import sys
import zipfile
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from hushmark import results as results_file
from hushmark.comparison import against, worse
from hushmark.finding import Finding, problem
from hushmark.report import words
from hushmark.report.words import CHANGED, EXIT_STATUS, visible
from hushmark.results import Change
from hushmark.serve.guards import KEY, REPORT_POLICY, Guarded, Keys, same
from hushmark.serve.runs import PATIENCE, UNDER_WAY, Run, Runs, UnknownRun
from hushmark.verdict import contradicted

_KINDS: Final = {
    ".html": "text/html",
    ".json": "application/json",
    ".jsonld": "application/ld+json",
    ".xml": "application/xml",
}
_TEXT: Final = "text/plain"
_FIELDS: Final = {"adapter": "An adapter", "config": "A configuration file"}
"""The fields of the form that say which system, and what each is called."""
_EVERY: Final = 0.4
"""Seconds between two looks at how far a run is."""
_DOCTOR_SECONDS: Final = 300.0
STATES: Final = {
    "running": "under way",
    "cancelling": "cancelled, and tidying up: it is taking its patrons out of the system again",
    "ended": "ended",
    "cancelled": "cancelled: nothing of it counts",
    "cut off": "cut off: its end was not seen, and nothing of it counts",
}


class Amiss(Exception):
    """Something that cannot be done as asked; the page says what and what to do instead."""

    def __init__(self, status: int, what: str, instead: str) -> None:
        super().__init__(what)
        self.status, self.what, self.instead = status, what, instead


class NotMeant(Amiss):
    """A form that was filled in as nothing can be meant: it is shown again as it was ``given``; ``field`` is what to change."""

    def __init__(self, field: str, what: str, instead: str, given: Mapping[str, str]) -> None:
        super().__init__(400, what, instead)
        self.field, self.given = field, given


class Pages:
    """The pages over one folder of runs."""

    def __init__(self, runs: Runs, keys: Keys) -> None:
        self.runs, self.keys = runs, keys

    def routes(self) -> list[Route]:
        """Every address."""
        return [
            Route("/", self.home),
            Route("/runs", self.start, methods=["POST"]),
            Route("/runs/{run}", self.run),
            Route("/runs/{run}/events", self.events),
            Route("/runs/{run}/cancel", self.cancel, methods=["POST"]),
            Route("/runs/{run}/bundle.zip", self.bundle),
            Route("/runs/{run}/files/{name}", self.file),
            Route("/doctor", self.doctor, methods=["POST"]),
            Route("/compare", self.compare),
            Route("/sign-in", self.sign_in, methods=["GET", "POST"]),
            Route("/style.css", lambda _: Response(_part("style.css"), media_type="text/css")),
            Route("/live.js", lambda _: Response(_part("live.js"), media_type="text/javascript")),
        ]

    def home(self, request: Request) -> Response:
        """What was run, and the form that starts a run."""
        return self.asking(request)

    def asking(self, request: Request, problem: NotMeant | None = None) -> Response:
        """Return the first page; with a problem, its form filled in as before and the problem said at its head."""
        shown = {"runs": self.runs.all(), "directory": str(self.runs.directory), "problem": problem}
        return self.page(request, "home.html", 400 if problem else 200, **shown, given=problem.given if problem else {})

    async def start(self, request: Request) -> Response:
        """Start a run."""
        adapter, config, only = _asked(await self.form(request), self.runs.directory)
        name = await run_in_threadpool(self.runs.start, adapter=adapter, config=config, only=only)
        return RedirectResponse(f"/runs/{name}", 303)

    async def doctor(self, request: Request) -> Response:
        """Check what a run would rest on, and show what the doctor says."""
        adapter, config, _ = _asked(await self.form(request), self.runs.directory)
        said = [*(["--adapter", adapter] if adapter else []), *(["--config", config] if config else [])]
        findings = await run_in_threadpool(self._examine, said)
        ill = [one for one in findings if one.state == "problem"]
        told = {"findings": findings, "ill": ill, "adapter": adapter, "config": config}
        return self.page(request, "doctor.html", **told)

    def _examine(self, said: list[str]) -> list[Finding]:
        """Return what the doctor finds; that it did not end, or ended without a word, is a problem as well."""
        command = [sys.executable, "-m", "hushmark", "doctor", "--json", *said]
        with subprocess.Popen(  # noqa: S603 - our own command; the adapter was chosen by whoever may use this server
            command,
            cwd=self.runs.directory,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as asked:
            late = False
            try:
                out, err = asked.communicate(timeout=_DOCTOR_SECONDS)
            except subprocess.TimeoutExpired:
                late = True
                asked.send_signal(signal.SIGINT)  # it takes its patrons out of the system again, as after Ctrl-C
                try:
                    out, err = asked.communicate(timeout=PATIENCE)
                except subprocess.TimeoutExpired:
                    asked.kill()
                    out, err = asked.communicate()
        lines = out.decode(errors="replace").splitlines()
        findings = [Finding(**json.loads(line)) for line in lines if line.startswith("{")]
        if late:
            what = f"it did not end within {_DOCTOR_SECONDS:.0f} seconds."
            return [*findings, problem("the doctor", "unknown", what, "See that the adapter answers; then ask again.")]
        if findings and asked.returncode in (0, 3):
            return findings
        said_last = err.decode(errors="replace").strip()[-2000:] or f"it ended with status {asked.returncode}."
        return [*findings, problem("the doctor", "suite", said_last, "Ask again; if it stays so, please report it.")]

    def run(self, request: Request) -> Response:
        """One run: how far it is, or what came of it."""
        run = self.found(request)
        others = [other for other in self.runs.all() if other.report and other.id != run.id]
        shown = {"run": run, "progress": self.runs.progress(run.id), "output": self.runs.output(run.id)}
        return self.page(request, "run.html", **shown, files=_files(run), others=others, means=_means(run))

    def events(self, request: Request) -> Response:
        """How far a run is, as server-sent events, until it has ended."""
        name = self.found(request).id

        async def told() -> AsyncIterator[str]:
            last = None
            while True:
                state = (await run_in_threadpool(self.runs.one, name)).state
                progress = await run_in_threadpool(self.runs.progress, name)
                now = json.dumps(
                    {"state": state, "what": progress.what, "done": progress.done, "total": progress.total}
                )
                if now != last:
                    yield f"data: {now}\n\n"
                last = now
                if state not in UNDER_WAY:
                    return
                await asyncio.sleep(_EVERY)

        return StreamingResponse(told(), media_type="text/event-stream")

    async def cancel(self, request: Request) -> Response:
        """Tell a run that is under way to end; its page says when it has."""
        await self.form(request)
        run = await run_in_threadpool(self.found, request)
        await run_in_threadpool(self.runs.cancel, run.id)
        return RedirectResponse(f"/runs/{run.id}", 303)

    def file(self, request: Request) -> Response:
        """One file of a run, by its name in the run's own folder and by no other."""
        run, name = self.found(request), request.path_params["name"]
        if name not in _files(run) or run.report is None:
            raise Amiss(404, f"The run has no file {name!r}.", "Its page lists the files that it has.")
        data, kind = (run.report / name).read_bytes(), _KINDS.get(Path(name).suffix, _TEXT)
        return Response(data, media_type=kind, headers={"Content-Security-Policy": REPORT_POLICY})

    def bundle(self, request: Request) -> Response:
        """Every file of a run, packed."""
        run = self.found(request)
        if run.report is None:
            raise Amiss(404, "The run left no report.", "Its page says why.")
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(filter(_own, run.report.rglob("*"))):
                archive.write(path, Path(run.report.name) / path.relative_to(run.report))
        headers = {"Content-Disposition": f'attachment; filename="{run.report.name}.zip"'}
        return Response(packed.getvalue(), media_type="application/zip", headers=headers)

    def compare(self, request: Request) -> Response:
        """What changed between two runs."""
        names = [request.query_params.get(which, "") for which in ("before", "after")]
        runs = [self.one(name) for name in names]
        told = []
        for run in runs:
            if run.report is None or not _own(run.report / "results.json"):
                raise Amiss(409, f"The run {run.id} left no results to compare.", "Choose two runs that ended.")
            told.append(results_file.read(run.report / "results.json"))
            if contradicted(told[-1]):
                raise Amiss(
                    409,
                    f"The results of the run {run.id} claim a certificate that they do not bear out.",
                    "They were changed after the run: run it again.",
                )
        found = against(*told)
        titles = {result.id: result.title for one in told for result in one.results}
        changes = {
            title: _alike([c for c in found.changes if c.about == about], titles) for about, title in CHANGED.items()
        }
        shown = {"runs": runs, "headlines": [one.verdict.headline for one in told], "changes": changes}
        return self.page(request, "compare.html", **shown, worse=worse(found))

    async def sign_in(self, request: Request) -> Response:
        """Take the token, where one is set."""
        problem = ""
        if request.method == "POST":
            given = await self.form(request)
            if self.keys.token and same(given.get("token", ""), self.keys.token):
                response = RedirectResponse("/", 303)
                response.set_cookie(KEY, self.keys.admitted(request.scope["visit"]), httponly=True, samesite="strict")
                return response
            problem = "That is not the token."
        status = 403 if problem else 200
        return self.page(request, "sign_in.html", status, problem=problem, needed=bool(self.keys.token))

    async def form(self, request: Request) -> dict[str, str]:
        """Return what a form was filled in with. Raises Amiss if the form is not one of ours."""
        async with request.form(max_files=0, max_fields=10) as form:
            values = {name: value.strip() for name, value in form.items() if isinstance(value, str)}
        if not same(values.get("csrf", ""), self.keys.form(request.scope["visit"])):
            raise Amiss(
                403, "This form was not made for this visit.", "Go back, load the page again, and send it from there."
            )
        return values

    def found(self, request: Request) -> Run:
        """Return the run that an address names. Raises Amiss."""
        return self.one(request.path_params["run"])

    def one(self, name: str) -> Run:
        """Return a run by its id. Raises Amiss."""
        try:
            return self.runs.one(name)
        except UnknownRun:
            raise Amiss(404, f"There is no run {name!r}.", "The first page lists all runs.") from None

    def page(self, request: Request, template: str, status: int = 200, /, **shown: Any) -> Response:  # noqa: ANN401
        """Return a page."""
        text = (
            _environment()
            .get_template(template)
            .render(
                csrf=self.keys.form(request.scope["visit"]),
                states=STATES,
                under_way=UNDER_WAY,
                patience=round(PATIENCE),
                **shown,
            )
        )
        return HTMLResponse(text, status)

    def amiss(self, request: Request, error: Exception) -> Response:
        """Return the page for what cannot be done."""
        if isinstance(error, NotMeant):
            return self.asking(request, error)
        found = (
            error
            if isinstance(error, Amiss)
            else Amiss(404, "There is no such page.", "The first page leads to all others.")
        )
        return self.page(request, "amiss.html", found.status, what=found.what, instead=found.instead)


def application(runs: Runs, keys: Keys, hosts: frozenset[str]) -> Guarded:
    """Return the server's application. ``hosts`` are the names, each with its port, by which it may be asked."""
    pages = Pages(runs, keys)
    handlers: dict[Any, Callable[[Request, Exception], Response]] = {Amiss: pages.amiss, 404: pages.amiss}
    return Guarded(Starlette(routes=pages.routes(), exception_handlers=handlers), keys, hosts)


def _asked(form: dict[str, str], directory: Path) -> tuple[str, str, tuple[str, ...]]:
    """Return adapter, configuration file and scenarios as a form asks for them. Raises NotMeant for what cannot be meant.

    directory: where a configuration file's name counts from.
    """
    choice = form.get("system", "")
    adapter = {"example": "example", "adapter": form.get("adapter", "")}.get(choice, "")
    config = form.get("config", "") if choice == "config" else ""
    if not adapter and not config:
        instead = "Choose the example, or describe an adapter, or name a hushmark.toml."
        raise NotMeant(choice if choice in _FIELDS else "", "No system was chosen.", instead, form)
    for field, called in _FIELDS.items():
        if choice != field and form.get(field):
            what = f"{called} is filled in, and something else is chosen."
            raise NotMeant(field, what, "Choose it, or empty it.", form)
    if any(given.startswith("-") for given in (adapter, config)):
        what = "An adapter or a file does not begin with a dash."
        raise NotMeant(choice, what, "Write it as docs/vendor.md shows.", form)
    if config and not (directory / Path(config).expanduser()).is_file():
        what = f"There is no file {directory / config}."
        raise NotMeant(choice, what, "Correct its name; it counts from the folder that is named below.", form)
    return adapter, config, tuple(form.get("only", "").replace(",", " ").split())


def _files(run: Run) -> list[str]:
    return (
        sorted(path.name for path in run.report.iterdir() if _own(path)) if run.report and run.report.is_dir() else []
    )


def _own(path: Path) -> bool:
    """Tell whether a path below a run's folder is a file itself: what a link leads to is none of the run's."""
    return path.is_file() and path.resolve() == path


def _alike(changes: Sequence[Change], titles: Mapping[str, str]) -> list[tuple[bool, str, list[tuple[str, str]]]]:
    """Return what changed, worse or not, each with the results of which the same is said: id and title."""
    alike: dict[tuple[bool, str], list[tuple[str, str]]] = {}
    for change in changes:
        name, _, rest = change.what.partition(" ")
        of_result = name in titles
        group = alike.setdefault((change.worse, rest if of_result else change.what), [])
        group += [(name, titles[name])] if of_result else []
    return [(worse, what, results) for (worse, what), results in alike.items()]


def _means(run: Run) -> str:
    return (
        EXIT_STATUS.get(run.exit_status, "it ended in a way that no run should") if run.exit_status is not None else ""
    )


def _part(name: str) -> str:
    own = files("hushmark.serve").joinpath("templates", name).read_text(encoding="utf-8")
    # The pages look as the reports do.
    return (
        files("hushmark.report").joinpath("templates", name).read_text(encoding="utf-8") + own
        if name == "style.css"
        else own
    )


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("hushmark.serve"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=lambda value: visible(value) if type(value) is str else value,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["words"] = words
    made.filters["first_up"] = words.begun
    made.filters["moment"] = lambda said: said.replace("T", " ").replace("+00:00", " UTC")
    return made
