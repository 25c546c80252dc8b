"""Text from elsewhere, made safe to print."""


def plain(line: str) -> str:
    """Return a line in which control characters, and those that turn the reading direction, are shown and not obeyed."""
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in line)
