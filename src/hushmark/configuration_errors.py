"""Each way in which a hushmark.toml can be wrong: one exception for each."""

from difflib import get_close_matches
from typing import ClassVar


class ConfigurationProblem(ValueError):
    """A configuration file that cannot be used.

    The message says the file and line, the key, what was found, what is allowed, and what to do next (``fix``).
    """

    fix: ClassVar[str] = "Correct the line."

    def __init__(self, where: str, what: str) -> None:
        super().__init__(f"{where}: {what} {self.fix}")
        self.what = f"{where}: {what}"


class ConfigurationUnreadable(ConfigurationProblem):
    """The configuration file itself is not there, or may not be read."""

    fix = "Name a file that is there with --config, or leave the option out."


class NotToml(ConfigurationProblem):
    """The file is not TOML, or not UTF-8."""

    fix = 'Correct the line; a text stands in quotes: adapter = "example".'


class UnknownKey(ConfigurationProblem):
    """A key or a table that means nothing here: it is never passed over in silence."""


class UnknownMethod(ConfigurationProblem):
    """A time for a method that the protocol does not have."""


class WrongValue(ConfigurationProblem):
    """A value of another type, or outside what is allowed."""


class SecretInFile(ConfigurationProblem):
    """A secret stands in the file, or a key that would hold one."""

    fix = "Take it out, and take it for known to whoever has read the file; a passphrase is given in HUSHMARK_KEY_PASSPHRASE, a private key as the path of its own file."


class NamesNoFile(ConfigurationProblem):
    """A path that the file names leads to no file that can be read."""

    fix = "Correct the path, which counts from the folder of the configuration file, or make the file."


def choices(found: str, allowed: list[str]) -> str:
    """Say what is allowed, and what was perhaps meant."""
    near = get_close_matches(found, allowed, 1)
    return f"Did you mean {near[0]!r}?" if near else "docs/commands.md lists all that there is, under hushmark.toml."
