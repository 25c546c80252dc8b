"""The reference of the command line is made from the commands, and the copy in the repository is that page."""

from pathlib import Path

import click

from hushmark.cli.commands_page import commands, commands_reference, exit_statuses

PAGE = Path(__file__).parents[1] / "docs" / "commands.md"
HOW = "write it anew: python -c 'from hushmark.cli.commands_page import commands_reference as c; print(c(), end=\"\")' > docs/commands.md"


def test_the_page_in_the_repository_is_the_one_that_the_commands_make() -> None:
    assert PAGE.read_text(encoding="utf-8") == commands_reference(), HOW


def test_every_command_says_what_it_does_what_each_option_means_and_with_what_status_it_ends() -> None:
    for name, command in commands():
        assert command.help, name
        assert all(option.help for option in command.params if isinstance(option, click.Option)), name
        assert exit_statuses(command), f"{name}: add epilog='Exit status: ...'"
