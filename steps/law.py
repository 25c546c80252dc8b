"""The sentences of the law scenarios: the facts of a case, the disclosure, and what the statute says of it.

A sentence is composed of phrases (steps.law_people, steps.law_grounds), each of which states findings. No Given or When
states a verdict; a Then states what the law is said to answer and no fact.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from evaluator.facts import ORDINARY
from hushmark.describe import Answer, Misdescribed, World
from hushmark.registry import given, parameter, then, when
from steps import law_grounds, law_people

__all__ = ["law_grounds", "law_people"]

Facts = Mapping[str, object]

parameter(
    "day",
    r"\d{1,2} [A-Z][a-z]+ \d{4}",
    lambda text: datetime.strptime(text + " +0000", "%d %B %Y %z").date().isoformat(),
)
parameter("subsection", r"\([1-4]\)(?:\([a-d]\))?")
parameter("section", r"[0-9]+-[0-9.]+-[0-9.]+(?:\([0-9A-Za-z]+\))*")


def _suppose(world: World, *phrases: Facts) -> None:
    for phrase in phrases:
        world.suppose(**phrase)


# --- the ordinary case, and when ---------------------------------------------------------------------------------------


@given("an ordinary case: a public library district, a living adult patron, no consent and no legal process")
def ordinary(world: World) -> None:
    """State the ordinary facts; the sentences that follow say what is different."""
    suppose_ordinary(world)
    _suppose(world, law_people.LIBRARIES["a public library district"])


def suppose_ordinary(world: World) -> None:
    """State the facts of the ordinary case."""
    for key, value in ORDINARY.items():
        inner = value if isinstance(value, Mapping) else {}
        _suppose(world, {f"{key}.{name}": nested for name, nested in inner.items()} or {key: value})


@given("it is {day:day}")
def dated(world: World, day: str) -> None:
    """Say on which day it is disclosed; the edition in force on that day is asked."""
    world.suppose(date=day)


@given("the request was made on {day:day}")
def requested_on(world: World, day: str) -> None:
    """Say on which day reconsideration was requested."""
    world.suppose(request_date=day)


@given("the charge is brought on {day:day}")
def charged_on(world: World, day: str) -> None:
    """Say on which day the offense is charged; the law of the day of the act governs all the same."""
    world.suppose(charge_date=day)


@given("it is not known {question:question}")
def not_known(world: World, question: tuple[str, ...]) -> None:
    """Make a fact unknown."""
    _suppose(world, dict.fromkeys(question))


@given("the reading that {reading:reading}")
def read_as(world: World, reading: tuple[str, str]) -> None:
    """Take an alternative reading of words that are open."""
    world.read_as(*reading)


# --- people --------------------------------------------------------------------------------------------------------------


@given("the records are those of {library:library}")
def held_by(world: World, library: Facts) -> None:
    """Say whose records they are: what kind of body, and who pays for it."""
    _suppose(world, library)


@given("the patron is {age:age}")
def aged(world: World, age: Facts) -> None:
    """Say how old the patron is on the day of the disclosure, or what else the patron is."""
    _suppose(world, age)


@given("the child was born on {day:day}")
def born_on(world: World, day: str) -> None:
    """Say when the patron was born; the age is reckoned on the day of the disclosure."""
    world.suppose(birth_date=day, user_age_days=None)


@given("{relation:relation} has {card:card}")
def related(world: World, relation: Facts, card: Facts) -> None:
    """Say what an adult is to the child in law, and whether that adult holds the child's card or its number."""
    _suppose(world, relation, card)


# --- grounds -------------------------------------------------------------------------------------------------------------


@given("the purpose is {purpose:purpose}")
def for_purpose(world: World, purpose: Facts) -> None:
    """Say what the disclosure is for."""
    _suppose(world, purpose)


@given("{measure:measure} would do")
def would_do(world: World, measure: Facts) -> None:
    """Say whether a less revealing way would serve the purpose as well."""
    _suppose(world, measure)


@given("the notice goes {way:way}")
def sent(world: World, way: Facts) -> None:
    """Say how a notice is sent, where it goes, and whether less would do."""
    _suppose(world, way)


@given("the contract lets the recipient use the data for {whoever:whoever}")
def contracted(world: World, whoever: Facts) -> None:
    """Say for whom the contract lets the recipient use the data."""
    _suppose(world, whoever)


@given("the school keeps what is given as an education record")
def education_record(world: World) -> None:
    """Say that FERPA governs it; whether it opens it turns on the pupil's age."""
    world.suppose(education_record=True, other_law=None)


@given("a reporter has talked the one who tells into it")
def talked_into_it(world: World) -> None:
    """Say that somebody else, who is none of the library's people, intentionally had a hand in it."""
    world.suppose(complicity=True)


@given("{signer:signer} has agreed, {form:form}, {scope:scope}")
def agreed(world: World, signer: Facts, form: Facts, scope: Facts) -> None:
    """Say who has consented, in what form, and to what; the consent is in force unless a sentence says otherwise.

    No writing covers more than the power of whoever signs it.
    """
    _suppose(world, form, scope, signer, {"consent.status": "current"})


@given("that consent {standing:standing}")
def consent_stands(world: World, standing: Facts) -> None:
    """Say whether the consent is in force."""
    _suppose(world, standing)


@given("the library has received {demand:demand}")
def received(world: World, demand: Facts) -> None:
    """Say what demand there is. A court's paper is in order, and covers what is given, unless a sentence says otherwise."""
    _suppose(world, demand)


@given("the library's vendor alone has received {demand:demand}")
def received_by_vendor(world: World, demand: Facts) -> None:
    """Say what demand the vendor has: it is addressed to the vendor, and bids the library nothing."""
    _suppose(world, demand, {"process.addressee_is_holder": False})


@given("it {quality:quality}")
def of_quality(world: World, quality: Facts) -> None:
    """Say in what the paper falls short, if it does."""
    _suppose(world, quality)


@given("a court has forbidden the library to tell the patron")
def gagged(world: World) -> None:
    """Say that a court's order, not this statute, forbids telling the patron."""
    world.suppose(process__gag=True)


@given("no court has forbidden the library to tell the patron")
def not_gagged(world: World) -> None:
    """Say that there is no order of a court against telling the patron."""
    world.suppose(process__gag=False)


@given("it was first referred to the director and to counsel")
def referred(world: World) -> None:
    """Say that the demand went through the responsible officer; that is good practice, and no ground."""
    world.suppose(referred_to_officer=True)


@given("it is no reasonable way to run a library")
def unreasonable(world: World) -> None:
    """Say that the operation that it serves is not a reasonable one."""
    world.suppose(reasonable=False)


@given("nobody has first referred it to the director or to counsel")
def unreferred(world: World) -> None:
    """Say that the demand did not go through the responsible officer."""
    world.suppose(referred_to_officer=False)


@given("under other law {duty:duty}")
def other_law(world: World, duty: Facts) -> None:
    """Say what other law requires or merely permits."""
    _suppose(world, duty)


# --- the disclosure ------------------------------------------------------------------------------------------------------


@when("{teller:teller} {tells:telling} {listener:listener} {information:information}")
def told(world: World, teller: Facts, tells: Facts, listener: Facts, information: Facts) -> None:
    """Somebody tells somebody something."""
    _suppose(world, teller, tells, listener, information)


@when("{teller:teller} {publishes:publishing} {information:information}")
def published(world: World, teller: Facts, publishes: Facts, information: Facts) -> None:
    """Somebody makes something known to all."""
    _suppose(world, teller, publishes, information)


@when("{teller:teller} leaves {information:information} where {readers:readers}")
def left_about(world: World, teller: Facts, information: Facts, readers: Facts) -> None:
    """Nobody says anything, but it can be read."""
    _suppose(world, teller, information, readers)


@when("{teller:teller} {uses:using} {information:information} and tells nobody")
def used_inside(world: World, teller: Facts, uses: Facts, information: Facts) -> None:
    """Somebody within the library looks, and tells nobody."""
    _suppose(world, teller, uses, information)


@when("an employee who knows that the patron is there calls her by name over the loudspeaker")
def called_out(world: World) -> None:
    """At a caller's request, for every visitor to hear."""
    world.suppose(act="disclose", recipient="public", identifies="direct", use_head="presence", medium="oral")


@when("an employee takes a note for the patron, saying nothing of whether she is there")
def note_taken(world: World) -> None:
    """At a caller's request; the note is handed to the patron alone, if she is there."""
    world.suppose(act="none", recipient="public", identifies="direct", use_head="presence", medium="oral")


@when("{viewer:viewer} sees {information:information} {means:means}")
def seen(world: World, viewer: Facts, information: Facts, means: Facts) -> None:
    """Somebody is shown something, by electronic means or otherwise."""
    _suppose(world, {"act": "disclose"}, viewer, information, means)


# --- what the statute says -----------------------------------------------------------------------------------------------


@then("the statute forbids it")
def forbidden(world: World) -> None:
    """Subsection (1) forbids it, and nothing in the section lets it go."""
    world.expect(Answer("prohibited", provision="24-90-119(1)"))


@then("the statute forbids it, and subsection {subsection:subsection} does not excuse it")
def forbidden_all_the_same(world: World, subsection: str) -> None:
    """Subsection (1) forbids it, and the exception that was thought of does not apply."""
    world.expect(Answer("prohibited", provision=f"24-90-119{subsection}"))


@then("section {section:section} forbids it")
def forbidden_by(world: World, section: str) -> None:
    """Law beside 24-90-119 forbids it."""
    world.expect(Answer("prohibited", provision=section))


@then("the statute permits it under subsection {subsection:subsection}")
def permitted(world: World, subsection: str) -> None:
    """An exception lets it go; it may be made, and need not be."""
    world.expect(Answer("permitted", provision=f"24-90-119{subsection}"))


@then("the statute does not reach it")
def not_reached(world: World) -> None:
    """Subsection (1) does not cover it."""
    world.expect(Answer("not-covered", provision="24-90-119(1)"))


@then("subsection {subsection:subsection} takes it out of the statute's reach")
def taken_out(world: World, subsection: str) -> None:
    """Subsection (1) would cover it, and another subsection takes it out."""
    world.expect(Answer("not-covered", provision=f"24-90-119{subsection}"))


@then("it is undetermined until it is known {question:question}")
def undetermined(world: World, question: tuple[str, ...]) -> None:
    """The answer turns on a fact that is not known."""
    world.expect(Answer("undetermined", missing=question[0].removesuffix(".kind")))


@then("it is undetermined while it is unsettled {issue:issue}")
def unsettled(world: World, issue: str) -> None:
    """The answer turns on what the law itself leaves open."""
    world.expect(Answer("undetermined", missing=issue))


@then("whoever told commits {penalty:penalty}")
def punished(world: World, penalty: str) -> None:
    """Subsection (3) attaches to the one who told."""
    world.expect(replace(_answered(world), penalty=penalty, provision="24-90-119(3)"))


@then("nobody commits an offense under subsection (3)")
def not_punished(world: World) -> None:
    """There is no breach of this section, and subsection (3) attaches to nobody."""
    world.expect(replace(_answered(world), penalty="none"))


@then("whoever told commits no offense under subsection (3)")
def teller_not_punished(world: World) -> None:
    """There is a breach, and the one who told is neither official, employee nor volunteer."""
    not_punished(world)


@then("the library itself commits no offense under subsection (3)")
def library_not_punished(world: World) -> None:
    """Subsection (3) names people; the official, employee or volunteer by whose act it happened may commit one."""
    not_punished(world)


@then("the charge comes too late under section 16-5-401")
def too_late(world: World) -> None:
    """The offense was committed, and can no longer be prosecuted."""
    world.expect(replace(_answered(world), provision="16-5-401"))


@then("the reporter who talked her into it answers as she does under section {section:section}")
def accomplice(world: World, section: str) -> None:
    """Who aids, abets, advises or encourages is accountable as the one who does it."""
    world.expect(replace(_answered(world), provision=section))


@then("other law forbids it")
def forbidden_elsewhere(world: World) -> None:
    """Whatever this section says of it, other law that was stated forbids it: a court's order, or another statute."""
    world.expect(replace(_answered(world), forbidden_elsewhere=True))


@then("it is undetermined whether there is an offense")
def perhaps_punished(world: World) -> None:
    """Whether subsection (3) attaches turns on the same unknown."""
    world.expect(replace(_answered(world), penalty="undetermined"))


@then("the law compels it")
def compelled(world: World) -> None:
    """Process or other law requires the disclosure."""
    world.expect(replace(_answered(world), compelled="yes"))


@then("the subpoena still commands the library, which answers by a motion to quash or as counsel advises")
def commanded_all_the_same(world: World) -> None:
    """Law on top of the section forbids what process requires: a conflict, which a court decides and not the library."""
    world.expect(replace(_answered(world), compelled="yes"))


@then("under section {section:section} the address and telephone number stay closed")
def struck_out(world: World, section: str) -> None:
    """The request is open, and what else stands on it is not."""
    world.expect(replace(_answered(world), provision=section))


@then("nothing compels it")
def not_compelled(world: World) -> None:
    """The section lets it go, and nothing requires it."""
    world.expect(replace(_answered(world), compelled="no"))


def _answered(world: World) -> Answer:
    """Return the answer stated just before, to which a sentence adds."""
    last = world.expectations[-1] if world.expectations else None
    if not isinstance(last, Answer):
        message = "this sentence adds to what the statute says; say first whether it forbids or permits"
        raise Misdescribed(message)
    return last
