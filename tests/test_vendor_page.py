"""Every command of docs/vendor.md is run, in order, far from the checkout, by what the wheel installs; it prints what the page shows."""

import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "vendor.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"```(bash|text)\n(.*?)```", re.DOTALL)
STATUS = re.compile(r"# exit status (\d+)")


def steps() -> Iterator[tuple[str, str]]:
    """The commands, each block with what is shown after it (or nothing)."""
    blocks = BLOCK.findall(PAGE)
    for (kind, text), (after, shown) in zip(blocks, [*blocks[1:], ("", "")], strict=True):
        if kind == "bash":
            yield text, shown if after == "text" else ""


def matches(shown: str, printed: str) -> bool:
    """Whether what is shown was printed: `...` alone stands for any lines, within a line for any characters."""
    pattern = "".join(
        r"(?:.*\n)*?" if line.strip() == "..." else re.escape(line).replace(re.escape("..."), ".*") + r"\n"
        for line in shown.splitlines()
    )
    return re.search(f"^{pattern}", printed, re.MULTILINE) is not None


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the wheel and nothing else."""
    made = tmp_path_factory.mktemp("vendor")
    words = ["--wheel", "--no-isolation", "--outdir", str(made), str(ROOT)]
    subprocess.run([sys.executable, "-m", "build", *words], check=True, capture_output=True)
    return made


@pytest.mark.slow
def test_each_command_does_and_prints_what_the_page_says(folder: Path) -> None:
    """What the wheel needs is lent by this environment: a file of paths, and no index is asked."""
    lent = folder / "hushmark-env" / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"
    script = [f"cd {folder}"]
    for number, (commands, _) in enumerate(steps()):
        held = "\n".join(map(_held, commands.splitlines()))
        script.append(f"{{\n{held}\n}} >{folder}/{number}.out 2>&1 </dev/null")
        if number == 0:
            script.append(f"echo '{sysconfig.get_path('purelib')}' >{lent}/lent.pth")
    hidden = ("VIRTUAL_ENV", "PYTHONPATH", "HUSHMARK_")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(hidden)}
    environment |= {"PIP_NO_DEPS": "1", "PIP_NO_INDEX": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    environment["PATH"] = f"{Path(sys.base_prefix) / 'bin'}:{environment['PATH']}"
    subprocess.run(["bash", "-c", "\n".join(script)], env=environment, check=True, timeout=1500)
    for number, (commands, shown) in enumerate(steps()):
        printed = (folder / f"{number}.out").read_text(encoding="utf-8")
        assert "ENDED WITH ANOTHER STATUS" not in printed, f"{commands}\n{printed}"
        assert "Traceback" not in printed, f"{commands}\n{printed}"
        if shown:
            assert matches(shown, printed), f"{commands}\nthe page shows\n{shown}\nprinted was\n{printed}"
    assert str(lent) in _where(folder, environment)


def _held(line: str) -> str:
    """A command that says so if it ends with another status than the page tells: 0, where it tells none."""
    told = STATUS.search(line)
    return f"{line}\n[ $? -eq {told[1] if told else 0} ] || echo ENDED WITH ANOTHER STATUS" if line.strip() else line


def _where(folder: Path, environment: dict[str, str]) -> str:
    asked = "import hushmark; print(hushmark.__file__)"
    python = folder / "hushmark-env" / "bin" / "python"
    return subprocess.run([python, "-c", asked], env=environment, capture_output=True, text=True, check=True).stdout


def test_the_page_names_every_channel_every_operation_that_is_asked_for_and_every_method() -> None:
    from hushmark import suite as suites  # noqa: PLC0415 - here for this test alone
    from hushmark.describe import World  # noqa: PLC0415
    from hushmark.protocol.messages import SECONDS, schema  # noqa: PLC0415
    from hushmark.runners.executor import describe  # noqa: PLC0415

    asked = set()
    for scenario in suites.load_ready().scenarios:
        if scenario.kind == "interface":
            world = World()
            describe(scenario, world)
            asked |= {world.request.operation} if world.request else set()
    wanted = {*schema()["$defs"]["channel"]["enum"], *asked, *SECONDS}
    assert [name for name in sorted(wanted) if f"`{name}`" not in PAGE] == []
