"""Every way in which an adapter behind HTTP can fail to answer, one class for each. None is ever read as a refusal."""

from hushmark.protocol.errors import AdapterProblem, Misconfigured


class AdapterInTheClear(Misconfigured):
    """The address would send messages, and PINs in them, over a network in the clear."""

    fix = "Use https, or run the adapter on this machine."


class BearerMissing(Misconfigured):
    """An adapter on another machine is to be asked, and there is no token to show it."""

    fix = "Put the token into the environment variable HUSHMARK_ADAPTER_TOKEN, or the path of its file into HUSHMARK_ADAPTER_TOKEN_FILE."


class BearerUnreadable(Misconfigured):
    """The token is not one line of visible characters, or its file cannot be read."""

    fix = BearerMissing.fix


class BearerRefused(Misconfigured):
    """The adapter does not take the token, or wants one (401, 403)."""

    fix = "Give the token that the adapter was started with, in HUSHMARK_ADAPTER_TOKEN or the file that HUSHMARK_ADAPTER_TOKEN_FILE names."


class NothingThere(Misconfigured):
    """The server has nothing at the address, or does not take POST there (404, 405, 410)."""

    fix = "Check the path of the address. Without a slash at its end every message is posted to it; with one, each method has a path of its own below it."


class Redirected(Misconfigured):
    """The address answers that the adapter is somewhere else; no message is sent after it."""

    fix = "Give the address that it leads to, if that is the adapter's."


class NotHttp(Misconfigured):
    """What listens at the address speaks another protocol."""

    fix = "Check the port of the address."


class AdapterNotTrusted(Misconfigured):
    """The adapter's certificate is vouched for by no authority that is trusted."""

    fix = "Name the certificate of its authority in hushmark.toml, [tls] authorities."


class AdapterUnreachable(AdapterProblem):
    """No connection to the adapter could be made."""

    whose = "environment"
    fix = "Start the adapter, and check host and port of its address."


class AdapterFailed(AdapterProblem):
    """The server behind the address failed (5xx)."""

    fix = "Read the adapter's own log; what goes wrong in a method is answered with status 200 and a JSON-RPC error."


class UnexpectedStatus(AdapterProblem):
    """An answer with a status other than 200."""

    fix = AdapterFailed.fix


class WrongContentType(AdapterProblem):
    """An answer that does not say that it is JSON."""

    fix = "Answer with the header Content-Type: application/json."


class BrokenOff(AdapterProblem):
    """The connection was closed before the answer was complete."""

    fix = "Read the adapter's own log, and check that this is its port."


class AnswerTooLarge(AdapterProblem):
    """An answer is larger than the protocol allows."""

    fix = "Answer with less than 8 MiB."
