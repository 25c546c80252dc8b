"""``hushmark compare`` and ``hushmark ci``: what changed between two runs, and how a pipeline runs one."""

import json
import shlex
from pathlib import Path

import click
import msgspec

from hushmark.cli.plain import plain
from hushmark.comparison import against, worse
from hushmark.report.words import CHANGED
from hushmark.results import Baseline, Results, Unreadable, read
from hushmark.verdict import contradicted


def results_at(path: Path) -> Results:
    """Read the results at a path, or in a run's folder. Raises a usage error for what are none, or claim too much."""
    file = path / "results.json" if path.is_dir() else path
    try:
        found = read(file)
    except Unreadable as problem:
        raise click.UsageError(str(problem)) from problem
    if contradicted(found):
        message = f"{file}: it claims a certificate that its own results do not bear out"
        raise click.UsageError(message)
    return found


def run(before: Path, after: Path, *, as_json: bool) -> int:
    """Print what changed between two runs; return 1 if anything got worse, otherwise 0."""
    found = against(results_at(before), results_at(after))
    if as_json:
        click.echo(json.dumps(msgspec.to_builtins(found) | {"worse": worse(found)}, ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(map(plain, told(found))))
    return 1 if worse(found) else 0


def told(found: Baseline) -> list[str]:
    """Return a comparison in words, a line for each."""
    lines = [f"Compared with the run that ended {found.finished}: {found.headline}"]
    for about, heading in CHANGED.items():
        several = [change for change in found.changes if change.about == about]
        if several:
            lines += [
                "",
                f"{heading}:",
                *(f"  - {'worse: ' if change.worse else ''}{change.what}" for change in several),
            ]
    if not found.changes:
        lines += ["", "Nothing is otherwise."]
    return lines


_PIPELINES = {
    "github": """\
# .github/workflows/hushmark.yml
name: hushmark
on: [push]
jobs:
  certify:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with: {{python-version: "3.12"}}
      - run: pip install hushmark=={version}
      # 0 certified, 1 not certified, 3 inconclusive, 4 a waiver was refused: anything but 0 stops the build.
      - run: |
          hushmark certify --adapter {adapter} --reports hushmark-reports --annotate
      - if: always()
        run: cat hushmark-reports/*/summary.md >> "$GITHUB_STEP_SUMMARY"
      - if: always()
        uses: actions/upload-artifact@v4
        with: {{name: hushmark, path: hushmark-reports}}
""",
    "gitlab": """\
# .gitlab-ci.yml
hushmark:
  image: python:3.12
  script:
    - pip install hushmark=={version}
    # 0 certified, 1 not certified, 3 inconclusive, 4 a waiver was refused: anything but 0 stops the build.
    - |
      hushmark certify --adapter {adapter} --reports hushmark-reports
  artifacts:
    when: always
    paths: [hushmark-reports]
    reports: {{junit: hushmark-reports/*/junit.xml}}
""",
    "shell": """\
#!/bin/sh
# 0 certified, 1 not certified, 3 inconclusive, 4 a waiver was refused: anything but 0 stops the build.
set -eu
python3 -m venv .hushmark
.hushmark/bin/pip install --quiet hushmark=={version}
.hushmark/bin/hushmark certify --adapter {adapter} --reports hushmark-reports
""",
}
KINDS = tuple(_PIPELINES)


def pipeline(kind: str, adapter: str, version: str) -> str:
    """Return a file that runs a certification in a pipeline of this kind (``KINDS``).

    Raises a usage error for an adapter that no single line can name: a pipeline that runs something else could end well.
    """
    if not adapter.isprintable():
        message = f"--adapter: {adapter!r} is not one line of visible characters"
        raise click.UsageError(message)
    return _PIPELINES[kind].format(adapter=shlex.quote(adapter), version=version)
