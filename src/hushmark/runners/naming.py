"""The name of a scenario, as behave writes it and as the feature does."""

import re

_ROW = re.compile(r" -- @\d+\.\d+.*\Z", re.DOTALL)


def plain_name(name: str) -> str:
    """Take from behave's name of an outline's row what it adds: " -- @1.2" and the name of the table."""
    return _ROW.sub("", name)
