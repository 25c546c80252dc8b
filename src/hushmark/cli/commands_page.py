"""The reference of the command line, made from the commands themselves and the table of configuration keys."""

import inspect
from collections.abc import Iterator

import click

from hushmark.cli import main
from hushmark.configuration import KEYS, NAME


def commands_reference() -> str:
    """Return the page ``docs/commands.md``: every command, what it does, its options and exit statuses; every key."""
    found = dict(commands())
    rows = [f"| [`{name}`](#{name.replace(' ', '-')}) | {_first(command)} |" for name, command in found.items()]
    parts = [_OPENING, "\n".join(("| command | what it does |", "| --- | --- |", *rows))]
    parts += [part for name, command in found.items() for part in _command(name, command)]
    keys = [f"| `{name}` | {key.meaning} | `{key.example}` |" for name, key in KEYS.items()]
    parts += [_FILE, "\n".join(("| key | meaning | example |", "| --- | --- | --- |", *keys))]
    return "\n\n".join(parts) + "\n"


def commands(group: click.Group = main, above: str = "hushmark") -> Iterator[tuple[str, click.Command]]:
    """Yield every command with its full name, those of groups too."""
    for name, command in sorted(group.commands.items()):
        if isinstance(command, click.Group):
            yield from commands(command, f"{above} {name}")
        else:
            yield f"{above} {name}", command


def exit_statuses(command: click.Command) -> str:
    """Return what a command says of its exit statuses, wherever it says so; empty if it does not."""
    return next((part for part in _paragraphs(command) if part.startswith("Exit status")), "")


def _command(name: str, command: click.Command) -> Iterator[str]:
    """Yield the parts of one command's section."""
    usage = " ".join(command.collect_usage_pieces(click.Context(command)))
    yield f"## {name}"
    yield f"```\n{name} {usage}\n```"
    yield from (part for part in _paragraphs(command) if not part.startswith("Exit status"))
    options = [option for option in command.params if isinstance(option, click.Option)]
    if options:
        yield "\n".join(("| option | meaning |", "| --- | --- |", *(_row(option) for option in options)))
    if told := exit_statuses(command):
        yield told


def _row(option: click.Option) -> str:
    names = ", ".join(option.opts)
    value = "" if option.is_flag else f" {option.make_metavar(click.Context(click.Command('hushmark')))}"
    default = option.default if option.show_default is True else option.show_default
    usual = f" Usually `{default}`." if default else ""
    needed = " Required." if option.required else ""
    return f"| `{names}{value}` | {option.help or ''}{usual}{needed} |"


def _paragraphs(command: click.Command) -> list[str]:
    whole = "\n\n".join(inspect.cleandoc(text) for text in (command.help, command.epilog) if text)
    return [" ".join(part.split()) for part in whole.split("\n\n")]


def _first(command: click.Command) -> str:
    return _paragraphs(command)[0].partition(". ")[0].rstrip(".")


_OPENING = """# The commands

This page is made from the commands themselves; `hushmark COMMAND --help` says the same. From a checkout, `hushmark` is
`.venv/bin/hushmark`, and `bin/certify` is `hushmark certify`."""
_FILE = f"""## {NAME}

`certify`, `doctor` and `adapter check` take what the command line does not say from the file named by `--config`, or else from a
`{NAME}` in the current folder, and say that they did. What the command line says wins. Paths count from the file's own
folder, and the adapter runs there. No secret stands in the file: a private key is named by its path, and its passphrase comes in
the environment variable `HUSHMARK_KEY_PASSPHRASE`. A key that is not listed here is an error that says which was perhaps meant.

```toml
adapter = "stdio:node my-adapter.js"
reports = "build/reports"

[timeouts]
seed = 60

[tls]
authorities = "our-authority.pem"
```"""
