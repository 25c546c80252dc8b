"""The notices that the library sends by mail: what is overdue, and what is ready to be picked up.

Each patron is written to alone and at her own address; a subject line, which others see over her shoulder, names no
title. Each run of a job writes to everybody whom it concerns that day; whoever gave no address gets no mail.
"""

import smtplib
from collections.abc import Sequence
from datetime import date
from email.message import EmailMessage
from email.utils import format_datetime
from ipaddress import ip_address
from secrets import token_hex
from typing import Literal

from hushmark.example.errors import MailHostError, MailServerError, NoMailServerError
from hushmark.example.records import LateLoan, Notice, ReadyHold
from hushmark.example.reports import Reports, late_loans
from hushmark.example.sign_in import patron_numbered

Job = Literal["notice.overdue", "notice.hold"]

_DOMAIN = "example.invalid"
_SECONDS = 5


class Outbox(Reports):
    """Writes notices and hands them to the mail server of this machine, once there is one."""

    mail: tuple[str, int] | None = None

    def overdue_notices(self, late: Sequence[LateLoan]) -> list[Notice]:
        """What is written to whom about loans that are overdue: to each patron, of her own alone."""
        patrons = dict.fromkeys(loan.patron for loan in late)
        return [self.overdue_notice([loan for loan in late if loan.patron == patron]) for patron in patrons]

    def overdue_notice(self, late: Sequence[LateLoan]) -> Notice:
        """What is written to one patron about what she has overdue."""
        patron = late[0].patron
        titles = "\n".join(f"- {loan.title} (due {loan.due})" for loan in late)
        text = f"Dear {patron.name},\n\nplease bring back what is overdue:\n\n{titles}\n\n{self.settings.name}\n"
        return Notice((patron.email,), "Something that you have on loan is overdue", text)

    def hold_notice(self, hold: ReadyHold) -> Notice:
        """What is written to the patron for whom an item waits, and to nobody else."""
        until = self.kept_until(hold.ready)
        text = f"Dear {hold.patron.name},\n\nyour hold is ready:\n\n- {hold.title}\n\nPlease pick it up by {until}.\n\n"
        return Notice((hold.patron.email,), "Your hold is ready", f"{text}{self.settings.name}\n")

    def hand_mail_to(self, host: str, port: int) -> None:
        """Says where mail is handed over: an address of this machine itself. Raises MailHostError for any other."""
        try:
            loopback = ip_address(host).is_loopback
        except ValueError:
            loopback = False
        if not loopback:
            raise MailHostError
        self.mail = host, port

    def send(self, job: Job) -> int:
        """Sends the notices of a job and counts them.

        Raises NoMailServerError if none was named, and MailServerError if it did not take every notice.
        """
        if self.mail is None:
            raise NoMailServerError
        notices = [
            notice for notice in (self._overdue() if job == "notice.overdue" else self._ready()) if any(notice.to)
        ]
        self._hand_over(notices, *self.mail)
        with self.database.writing() as db:
            self.note(db, "administration", "notices")
        return len(notices)

    def _overdue(self) -> list[Notice]:
        with self.database.reading() as db:
            return self.overdue_notices(late_loans(db, self.today()))

    def _ready(self) -> list[Notice]:
        with self.database.reading() as db:
            rows = db.execute(
                "SELECT patron, title, ready FROM holds JOIN items ON items.id = holds.item"
                " WHERE ready IS NOT NULL ORDER BY holds.id"
            ).fetchall()
            holds = [
                ReadyHold(patron_numbered(db, row["patron"]), row["title"], date.fromisoformat(row["ready"]))
                for row in rows
            ]
        return [self.hold_notice(hold) for hold in holds]

    def _hand_over(self, notices: Sequence[Notice], host: str, port: int) -> None:
        """Hands over each notice, also after one that was not taken."""
        taken = True
        try:
            with smtplib.SMTP(host, port, local_hostname=f"library.{_DOMAIN}", timeout=_SECONDS) as server:
                for notice in notices:
                    try:
                        taken = not server.send_message(self._message(notice)) and taken
                    except (smtplib.SMTPRecipientsRefused, smtplib.SMTPDataError):
                        taken = False
        except (OSError, smtplib.SMTPException) as error:
            raise MailServerError from error
        if not taken:
            raise MailServerError

    def _message(self, notice: Notice) -> EmailMessage:
        message = EmailMessage()
        message["From"] = f"{self.settings.name} <library@{_DOMAIN}>"
        message["To"] = ", ".join(address for address in notice.to if address)
        message["Subject"] = notice.subject
        message["Date"] = format_datetime(self.moment())
        message["Message-ID"] = f"<{token_hex(16)}@{_DOMAIN}>"
        message.set_content(notice.text)
        return message
