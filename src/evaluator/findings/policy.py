"""What the policy document and the documents that it endorses turn on beyond the statute's own questions."""

from evaluator.facts import Facts
from evaluator.findings.exceptions import consent_covers, consent_in_force, consent_of_user
from evaluator.findings.finding import OPERATIONS, finding, least_revealing, stated
from evaluator.findings.process import facially_valid, required_by_law
from evaluator.readings import Readings
from evaluator.truth import Truth, every, negate, some, unknown

_INSIDERS = ("user", "staff_in_duty", "staff_no_duty", "trustee", "volunteer")
_GOVERNMENT = ("law_enforcement_state", "law_enforcement_federal", "city_department")
_PROCESS = (
    "subpoena",
    "grand_jury",
    "administrative_subpoena",
    "court_order",
    "production_order",
    "search_warrant",
    "fisa_order",
    "nsl",
)


def _among(facts: Facts, key: str, values: tuple[str, ...], question: str) -> Truth:
    return unknown(key, question) if facts[key] is None else facts[key] in values


@finding("is it a record that the library keeps of one customer, and not a total?")
def customer_record(facts: Facts, _readings: Readings) -> Truth:
    """03.02.02 'library records relating to a customer's use': records only, and no totals; tied to no identification."""
    if facts["act"] == "publish_aggregate" or facts["fields"] == ("count",):
        return False
    return _among(facts, "medium", ("record", "log", "document", "video"), "is it in a record that the library keeps?")


@finding("do the library's own people look it up?")
def looked_up(facts: Facts, _readings: Readings) -> Truth:
    """03.02.02, struck text: records 'may be consulted and used by library staff'."""
    return _among(facts, "act", ("internal_access",), "what was done with the information?")


@finding("is it told to others, or left where they can read it?")
def let_out(facts: Facts, _readings: Readings) -> Truth:
    """03.02.02, struck text: 'will not be disclosed to others'."""
    return _among(
        facts,
        "act",
        ("disclose", "confirm_or_deny", "expose_passively", "publish_aggregate", "self_access"),
        "what was done with the information?",
    )


@finding("does an organization or person outside the library receive it?")
def outside_party(facts: Facts, _readings: Readings) -> Truth:
    """03.02.02, struck text: 'any other organizations or outside parties'."""
    recipient = facts["recipient"]
    return unknown("recipient", "who learned it?") if recipient is None else recipient not in _INSIDERS


@finding("is it sold or leased?")
def sold(facts: Facts, _readings: Readings) -> Truth:
    """03.02.02, struck text: personal information 'will also not be sold, leased'."""
    return _among(facts, "purpose", ("sale",), "was it sold?")


@finding("is it outside what the exception for operations reaches?")
def beyond_operations(facts: Facts, readings: Readings) -> Truth:
    """03.02.02, struck text: whether 'except in the carrying out of library operations' goes back to 'sold, leased'."""
    if readings["T-SERIES"] == "no":
        return True
    return negate(stated(facts, "necessary", "was the sale made in carrying out an operation of the library?"))


@finding("is it in the carrying out of library operations?")
def carrying_out(facts: Facts, _readings: Readings) -> Truth:
    """03.02.02, struck text: a connection with the library's operations is enough; it need not be necessary."""
    if facts["purpose"] is None:
        return unknown(
            "purpose",
            "were the library's facilities or equipment used for the crime?"
            if facts["process.kind"] == "informal"
            else "what was it disclosed for?",
        )
    return facts["purpose"] in OPERATIONS


@finding("does it prevent the use of the library for illegal purposes?")
def illegal_use(facts: Facts, _readings: Readings) -> Truth:
    """03.02.02, struck example 2: 'preventing the use of library facilities and equipment for illegal purposes'."""
    if facts["purpose"] is None:
        return unknown("purpose", "were the library's facilities or equipment used for the crime?")
    question = "were the library's facilities or equipment used for the crime?"
    return every(
        (
            facts["purpose"] in ("investigation", "safety", "behavior_rules"),
            stated(facts, "library_used_for_crime", question),
        )
    )


@finding("did the customer ask for it or consent to it, in whatever form?")
def request_or_consent(facts: Facts, readings: Readings) -> Truth:
    """03.02.02, struck text: 'upon the request or consent of the library customer', without a word of writing."""
    return every((consent_of_user(facts, readings), consent_in_force(facts, readings), consent_covers(facts, readings)))


@finding("is it left where the next user or a passer-by can read it?")
def left_open(facts: Facts, _readings: Readings) -> Truth:
    """Receipts, screens, shelves and sheets that show a name to whoever comes next."""
    return _among(facts, "act", ("expose_passively",), "what was done with the information?")


@finding("does it wait on an open shelf?")
def on_shelf(facts: Facts, _readings: Readings) -> Truth:
    """Holds that patrons fetch themselves."""
    return _among(facts, "channel", ("shelf",), "by what means was it seen?")


@finding("is it kept?")
def kept(facts: Facts, _readings: Readings) -> Truth:
    """Loans after their return, searches, logs, backups: whatever stays."""
    return _among(facts, "act", ("retain",), "what was done with the information?")


@finding("does the library still need it?")
def still_needed(facts: Facts, _readings: Readings) -> Truth:
    """A loan while the book is out, a charge while it is owed."""
    return stated(facts, "necessary", "does the library still need it?")


@finding("does a member of staff without a duty in the matter see it?")
def without_duty(facts: Facts, _readings: Readings) -> Truth:
    """Access is for those whose work asks for it."""
    return _among(facts, "recipient", ("staff_no_duty",), "who learned it?")


@finding("is it in a notice?")
def notice(facts: Facts, _readings: Readings) -> Truth:
    """Notices by letter, postcard, e-mail, telephone."""
    return _among(facts, "purpose", ("notice",), "what was it disclosed for?")


@finding("is nothing more told than the purpose needs?")
def minimal(facts: Facts, _readings: Readings) -> Truth:
    """The least that serves."""
    return least_revealing(facts)


@finding("does another body that serves the library receive it?")
def service_partner(facts: Facts, _readings: Readings) -> Truth:
    """Processors, contractors, collectors and other libraries: whoever serves the library with its data."""
    return _among(
        facts,
        "recipient",
        ("processor", "contractor", "collector", "credit_bureau", "other_library", "consortium"),
        "who learned it?",
    )


@finding("is it used for a purpose that is not the library's?")
def secondary_use(facts: Facts, _readings: Readings) -> Truth:
    """Data serve the purpose for which they were collected."""
    return _among(facts, "purpose", ("sale", "fundraising", "promotion", "curiosity"), "what was it disclosed for?")


@finding("is it a total or a statistic?")
def statistic(facts: Facts, _readings: Readings) -> Truth:
    """What is published of many at once."""
    return _among(facts, "act", ("publish_aggregate",), "what was done with the information?")


@finding("does a government agency receive it?")
def to_government(facts: Facts, _readings: Readings) -> Truth:
    """Any agency of state, federal or local government."""
    return _among(facts, "recipient", _GOVERNMENT, "who learned it?")


@finding("is it demanded by legal process?")
def demanded(facts: Facts, _readings: Readings) -> Truth:
    """Process, order or subpoena, of whatever kind."""
    return _among(facts, "process.kind", _PROCESS, "under what legal process, if any?")


@finding("was the demand first referred to the responsible officer or to counsel?")
def referred(facts: Facts, _readings: Readings) -> Truth:
    """Staff who receive a demand pass it on and do not answer it."""
    return stated(facts, "referred_to_officer", "was the demand first referred to the responsible officer or counsel?")


@finding("is it process that a library must obey?")
def lawful_process(facts: Facts, readings: Readings) -> Truth:
    """Process, order or subpoena authorized by law and valid on its face."""
    return some((every((demanded(facts, readings), facially_valid(facts, readings))), required_by_law(facts, readings)))


@finding("do the library's people look at it, or is it told?")
def staff_see(facts: Facts, _readings: Readings) -> Truth:
    """A look counts as much as a word."""
    return _among(facts, "act", ("internal_access", "disclose"), "what was done with the information?")
