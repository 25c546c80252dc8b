"""Every way in which the library says no, each with the status that a web client sees."""

from typing import ClassVar


class LibraryError(Exception):
    """The request was understood and is not answered; ``sentence`` says so and names nobody."""

    status: ClassVar[int] = 400
    sentence: ClassVar[str] = "This request cannot be answered."


class SignInNeededError(LibraryError):
    """Nobody is signed in: no session, an ended one, or one of another interface."""

    status = 401
    sentence = "Please sign in."


class WrongCredentialError(LibraryError):
    """The credential opens nothing; an unknown card and a wrong PIN are the same answer."""

    status = 401
    sentence = "The number and the secret do not belong together. Check both and try again."


class LockedOutError(LibraryError):
    """Too many wrong secrets in a row for this number, whether or not anybody has it."""

    status = 429
    sentence = "Too many attempts. Wait a quarter of an hour, or ask at the desk."


class RefusedError(LibraryError):
    """The requester may not see this; somebody else's account and no account are the same answer."""

    status = 403
    sentence = "This is not yours to see."


class MissingError(LibraryError):
    """The catalogue has no such item."""

    status = 404
    sentence = "There is no such item in the catalog."


class NothingReadyError(LibraryError):
    """The item stands on no hold shelf."""

    status = 404
    sentence = "Nobody's hold on this item is ready."


class MailHostError(LibraryError):
    """Mail would be handed to another machine, whose reach the library does not know."""

    status = 400
    sentence = "Mail is handed over on this machine alone: name its own address, such as 127.0.0.1."


class NoMailServerError(LibraryError):
    """A job would send mail, and nobody said where mail is handed over."""

    status = 409
    sentence = "There is no mail server: say where mail is handed over, and run the job again."


class MailServerError(LibraryError):
    """The mail server did not answer, or did not take every notice."""

    status = 502
    sentence = "The mail server did not take every notice. See that it runs, and run the job again."


class MalformedError(LibraryError):
    """The body of the request lacks something, or holds something else than is expected."""

    status = 400
    sentence = "The request is not in the expected form."


class ConflictError(LibraryError):
    """An entry contradicts what is on file: an item already on loan, somebody unknown, the wrong card."""

    status = 409
    sentence = "This contradicts what is on file."


class NotOnLoanError(ConflictError):
    """An item is brought back that nobody had."""

    sentence = "This item is not on loan."
