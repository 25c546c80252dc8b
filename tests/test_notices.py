"""The suite's own mail server: whatever the product hands over is kept, for whoever it is."""

import smtplib
from datetime import date
from email.message import EmailMessage

from hushmark.mail import MailDoor, MailSink
from hushmark.observe import answer_text, shows
from hushmark.plan import Plan, Probe

ANA, BEN = "ana@example.invalid", "ben@example.invalid"


def probe(alias: str, role: str = "asked") -> Probe:
    as_ = {"type": "patron", "alias": alias}
    return Probe("IF-1@notice", role, "notice", "notice.overdue", as_, {}, alias, "own")


def sent(sink: MailSink, *recipients: str, text: str, encoded: str = "quoted-printable") -> None:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "library@example.invalid", recipients[0], "Overdue"
    message.set_content(text, cte=encoded)
    with smtplib.SMTP(sink.host, sink.port) as server:
        server.send_message(message, to_addrs=list(recipients))


def read_by(alias: str, *messages: tuple[tuple[str, ...], str], role: str = "asked") -> str:
    """Return what reaches a patron when the product's job sends these messages."""
    plan = Plan(date(2026, 11, 24), addresses={"ana": ANA, "ben": BEN})
    with MailSink() as sink:

        def job(_method: str, _params: object) -> None:
            for recipients, text in messages:
                sent(sink, *recipients, text=text, encoded="base64")

        return answer_text(MailDoor(job, sink, plan).ask(probe(alias, role)).answered)


def test_a_patron_reads_what_was_sent_to_her_however_it_is_encoded() -> None:
    assert shows(read_by("ana", ((ANA,), "The Zwaelox Papers are overdue")), "Zwaelox")


def test_another_patron_does_not_read_it() -> None:
    assert not shows(read_by("ben", ((ANA,), "The Zwaelox Papers are overdue")), "Zwaelox")


def test_a_blind_copy_is_read_by_whoever_gets_it() -> None:
    assert shows(read_by("ben", ((ANA, BEN), "The Zwaelox Papers are overdue")), "Zwaelox")


def test_what_goes_to_an_address_that_is_no_patrons_counts_against_every_notice() -> None:
    archive = ((ANA, "archive@example.invalid"), "The Zwaelox Papers are overdue")
    assert shows(read_by("ben", archive), "Zwaelox")
    assert not shows(read_by("ben", archive, role="live"), "Zwaelox")


def test_the_order_of_two_messages_to_the_same_people_depends_on_what_they_say_and_not_on_their_ids() -> None:
    both = (((ANA, BEN), "The Zwaelox Papers are overdue"), ((ANA, BEN), "The Adroneck Papers are overdue"))
    for messages in (both, both[::-1]):
        told = read_by("ben", *messages)
        assert told.index("Adroneck") < told.index("Zwaelox")


def at_another_time(before: str = "", after: str = "") -> dict[str, str]:
    """Return what reaches Ben before the job is run, and after it was answered, by the role of who asks."""
    plan = Plan(date(2026, 11, 24), addresses={"ana": ANA, "ben": BEN})
    with MailSink() as sink:
        door = MailDoor(lambda *_: None, sink, plan)
        for text in filter(None, (before,)):
            sent(sink, BEN, text=text)
            sent(sink, "registrar@example.invalid", text=text)
        assert not door.ask(probe("ben")).answered.exchanges
        for text in filter(None, (after,)):
            sent(sink, BEN, text=text)
        return {asked.role: answer_text(answered) for asked, answered in door.late()}


def test_what_comes_after_the_job_was_answered_is_kept_and_is_no_answer() -> None:
    assert shows(at_another_time(after="The Zwaelox Papers are overdue")["asked"], "Zwaelox")


def test_what_came_before_the_job_is_kept_where_it_was_sent_to_the_reader_herself() -> None:
    told = at_another_time(before="The Zwaelox Papers are overdue")["asked"]
    assert shows(told, "Zwaelox")
    assert told.count("notice") == 1
    assert not at_another_time()
