"""The badge: a small picture for a product's page that says no more than its certificate."""

from html import escape
from typing import Final

from hushmark.certificate import TITLES, Terms

_COLOUR: Final = {"certified": "#1b6b3a"}
_GUARDED: Final = "#8a5a00"
_SVG: Final = """\
<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="24" role="img" aria-label="{said}">
<title>{said}</title>
<rect width="{left}" height="24" fill="#333"/>
<rect x="{left}" width="{right}" height="24" fill="{colour}"/>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="12">
<text x="8" y="16" textLength="{left_text}">{provision}</text>
<text x="{right_at}" y="16" textLength="{right_text}">{claim}</text>
</g>
</svg>
"""


def badge(terms: Terms) -> str:
    """Draw the badge: the provision; what was certified, of what class, and from when to when."""
    claim = f"{TITLES[terms.kind].lower()} {terms.certificate_class}, {terms.valid_from} to {terms.valid_until}"
    claim += f", read so: {', '.join(terms.readings)}" if terms.readings else ""
    left, right = 7 * len(terms.provision), 7 * len(claim)
    return _SVG.format(
        said=escape(f"{terms.provision}: {claim}"),
        provision=escape(terms.provision),
        claim=escape(claim),
        colour=_GUARDED if terms.readings else _COLOUR.get(terms.certificate_class, _GUARDED),
        width=left + right + 32,
        left=left + 16,
        right=right + 16,
        left_text=left,
        right_text=right,
        right_at=left + 24,
    )
