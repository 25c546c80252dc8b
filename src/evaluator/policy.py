"""The layers above the statute, each its own table, reported separately and never merged.

``pccld`` is the Pueblo City-County Library District's policy 03.02.02 as it now reads; ``pccld-superseded`` its struck-through
text; ``good-practice`` what the documents that the policy endorses ask for (advisory: never a violation of law).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from evaluator.law import Edition, Provision, limb
from evaluator.statute import EDITIONS, OVERLAYS, P1_2003, P2, P2A, P2B, P2C, P2D, P3_2003


@dataclass(frozen=True, slots=True)
class Layer:
    """One set of rules: its name, what it is in a sentence, its editions, and dated law on top of it."""

    name: str
    title: str
    editions: tuple[Edition, ...]
    overlays: tuple[Edition, ...]


def _always(name: str, source: str, *provisions: Provision) -> tuple[Edition, ...]:
    return (Edition(name, date.min, date.min, source, provisions),)


_NOTHING = _always("none", "nothing on top")


# --- the policy as it reads ------------------------------------------------------------------------------------------------


def _restated(provision: Provision, place: str) -> Provision:
    """Return a provision of the statute as the policy restates it, cited by its place there."""
    return replace(provision, id=f"03.02.02.{place.replace('(', '.').rstrip(')')}", citation=f"03.02.02 {place}")


_FIRST_SENTENCE = Provision(
    "03.02.02.first",
    "03.02.02 first sentence",
    "All library records relating to a customer's use of the library and its resources are confidential.",
    "forbids",
    (
        limb(
            ("confidential (the library, by its own people)", "library_acts"),
            ("confidential (let out)", "disclosed", "T-INT"),
            ("confidential (to another)", "told_to_another", "T-SELF"),
            ("library records", "customer_record"),
            ("relating to a customer's use of the library and its resources", "shows_use"),
        ),
    ),
)
_POLICY = _always(
    "03.02.02",
    "policy 03.02.02, which quotes the section as it stood before 1 March 2022",
    _FIRST_SENTENCE,
    _restated(P1_2003, "1"),
    _restated(P2, "2"),
    _restated(P2A, "2(a)"),
    _restated(P2B, "2(b)"),
    _restated(P2C, "2(c)"),
    _restated(P2D, "2(d)"),
    _restated(P3_2003, "3"),
)


# --- the struck text --------------------------------------------------------------------------------------------------------


def _struck(mark: str, text: str, effect: str, *conditions: tuple[str, str] | tuple[str, str, str]) -> Provision:
    place = "struck example 2" if mark == "D12" else "struck text"
    return Provision(f"03.02.02-struck.{mark}", f"03.02.02 {place} ({mark})", text, effect, (limb(*conditions),))


_CONSULTED = (
    "Customer records may be consulted and used by library staff in the course of carrying out library operations,"
)
_OTHERS = "but will not be disclosed to others"
_UPON = "except upon the request or consent of the library customer,"
_OR = "or pursuant to subpoena, court order, or otherwise required by law."
_SHARED = "Personal information contained in customer records will also not be sold, leased, or otherwise shared with any other organizations or outside parties"
_CARRYING = "except in the carrying out of library operations."
_STRUCK_PROCESS = tuple(
    replace(
        way,
        conditions=tuple(
            replace(c, words="otherwise required by law") if c.words == "where otherwise required by law" else c
            for c in way.conditions
        ),
    )
    for way in P2C.limbs
)
_SUPERSEDED = _always(
    "03.02.02-struck",
    "the struck-through text of policy 03.02.02",
    _struck(
        "D1",
        _CONSULTED,
        "forbids",
        ("by library staff", "library_acts"),
        ("consulted and used", "looked_up"),
        ("Customer records", "customer_record"),
    ),
    _struck(
        "D15",
        f"{_CONSULTED} {_OTHERS}",
        "forbids",
        ("will not be disclosed (the library, by its own people)", "library_acts"),
        ("disclosed", "let_out"),
        ("to others", "told_to_another"),
        ("Customer records", "customer_record"),
        ("Customer (who used the library)", "shows_use"),
    ),
    _struck(
        "D7",
        _SHARED,
        "forbids",
        ("will also not be (the library, by its own people)", "library_acts"),
        ("shared", "let_out"),
        ("with any other organizations or outside parties", "outside_party"),
        ("Personal information", "identifies_person"),
        ("contained in customer records", "customer_record"),
    ),
    _struck("D2", _UPON, "lets-go", ("request or consent of the library customer", "request_or_consent")),
    replace(_struck("D4", _OR, "lets-go"), limbs=_STRUCK_PROCESS),
    _struck("D8", _CARRYING, "lets-go", ("in the carrying out of library operations", "carrying_out")),
    _struck(
        "D12",
        "preventing the use of library facilities and equipment for illegal purposes.",
        "lets-go",
        ("preventing the use of library facilities and equipment for illegal purposes", "illegal_use"),
    ),
)
_NO_SALE = _always(
    "03.02.02-struck",
    "the struck-through text of policy 03.02.02",
    _struck(
        "D6",
        _SHARED,
        "forbids-besides",
        ("will also not be (the library, by its own people)", "library_acts"),
        ("sold, leased", "sold"),
        ("sold, leased (let out)", "let_out"),
        ("Personal information", "identifies_person"),
        ("contained in customer records", "customer_record"),
        ("not be sold (whatever the operation)", "beyond_operations", "T-SERIES"),
    ),
)


# --- good practice ------------------------------------------------------------------------------------------------------------


def _rule(mark: str, source: str, text: str, *conditions: tuple[str, str]) -> Provision:
    return Provision(f"practice.{mark}", f"{source} ({mark})", text, "forbids", (limb(*conditions),))


_ALA = "ALA Policy on Confidentiality of Library Records and suggested procedures"
_SYSTEMS = "ALA library privacy checklist for library management systems"
_PRACTICE = _always(
    "good-practice",
    "documents that policy 03.02.02 endorses, and those that they bring in; in our own words",
    _rule(
        "T32",
        _ALA,
        "Staff refer every demand of legal process to the responsible officer or counsel, and do not answer it themselves.",
        ("Staff", "library_acts"),
        ("demand of legal process", "demanded"),
        ("do not answer it themselves", "disclosed"),
        ("refer every demand", "!referred"),
    ),
    _rule(
        "T32 release",
        _ALA,
        "Nothing that identifies a user goes to a government agency save on process, order or subpoena authorized by law.",
        ("save on process, order or subpoena", "!lawful_process"),
        ("goes to", "disclosed"),
        ("a government agency", "to_government"),
        ("identifies a user", "identifies_person"),
    ),
    _rule(
        "52.4.2",
        "ALA policy concerning confidentiality of personally identifiable information about library users",
        "What a user sought, received, borrowed or consulted is told to nobody else without that user's leave, a lawful demand or the library's own need.",
        ("What a user", "identifies_person"),
        ("sought, received, borrowed or consulted", "shows_use"),
        ("is told", "disclosed"),
        ("to nobody else", "told_to_another"),
        ("without that user's leave", "!request_or_consent"),
        ("a lawful demand (there is none)", "!lawful_process"),
        ("the library's own need (there is none)", "!carrying_out"),
    ),
    _rule(
        "T03",
        "ALA resolution on the retention of library usage records",
        "What identifies a user is kept no longer than the library needs it.",
        ("What identifies a user", "identifies_person"),
        ("is kept", "kept"),
        ("no longer than the library needs it", "!still_needed"),
    ),
    _rule(
        "T13",
        "ALA resolution of 28 June 2011 on self-service holds",
        "Items that wait on an open shelf do not show whose they are.",
        ("on an open shelf", "on_shelf"),
        ("show", "left_open"),
        ("whose they are", "identifies_person"),
    ),
    _rule(
        "T36",
        _SYSTEMS,
        "Receipts and screens show nothing of one user to the next.",
        ("show", "left_open"),
        ("of one user", "identifies_person"),
        ("Receipts and screens", "shows_use"),
    ),
    _rule(
        "T15",
        _SYSTEMS,
        "Notices say no more than they need to.",
        ("Notices", "notice"),
        ("say", "disclosed"),
        ("no more than they need to", "!minimal"),
    ),
    _rule(
        "T06",
        _SYSTEMS,
        "Staff see what their own work asks for, and nothing else of a user.",
        ("nothing else", "without_duty"),
        ("Staff see", "staff_see"),
        ("of a user", "identifies_person"),
    ),
    _rule(
        "T08",
        "ALA privacy toolkit",
        "Totals and statistics carry nobody's identity.",
        ("Totals and statistics", "statistic"),
        ("identity", "identifies_person"),
    ),
    _rule(
        "T24",
        "NISO principles on privacy (sharing with others)",
        "Those who serve the library get the least data of a user that the service needs.",
        ("Those who serve the library", "service_partner"),
        ("get", "disclosed"),
        ("data of a user", "identifies_person"),
        ("the least", "!minimal"),
    ),
    _rule(
        "T30",
        "NISO principles on privacy (data collection and use)",
        "What is known of a user serves no other purpose unless that user agreed.",
        ("serves no other purpose", "secondary_use"),
        ("known of a user", "identifies_person"),
        ("unless that user agreed", "!request_or_consent"),
    ),
)

LAYERS: Mapping[str, Layer] = MappingProxyType(
    {
        "statute": Layer("statute", "C.R.S. 24-90-119", EDITIONS, OVERLAYS),
        "pccld": Layer("pccld", "Policy 03.02.02 of the Pueblo City-County Library District", _POLICY, _NOTHING),
        "pccld-superseded": Layer(
            "pccld-superseded", "The struck-through text of policy 03.02.02", _SUPERSEDED, _NO_SALE
        ),
        "good-practice": Layer(
            "good-practice", "Good practice: the documents that policy 03.02.02 endorses", _PRACTICE, _NOTHING
        ),
    }
)
"""The four layers by name."""
