"""Whether an answer may be stored on its way or where it is shown: RFC 9111, section 5.2.2.5.

What is stored comes back: from a cache that several share, or with the browser's *back* when somebody else sits there. Only
``no-store`` forbids both; ``private`` keeps an answer from shared caches alone, and ``no-cache`` has it stored and asked about.
"""

from hushmark.exchange import Exchange


def why_stored(exchange: Exchange) -> str:
    """Say why an answer may be stored; nothing if it may not."""
    told = ", ".join(value for name, value in exchange.response_headers if name.lower() == "cache-control")
    directives = {part.partition("=")[0].strip().lower() for part in told.split(",")}
    if "no-store" in directives:
        return ""
    return f"it says “Cache-Control: {told}”, without no-store" if told else "it has no Cache-Control"
