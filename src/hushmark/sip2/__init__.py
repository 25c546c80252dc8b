"""SIP2 as a self-service machine speaks it: the suite composes every frame itself and keeps every byte that comes back."""

from hushmark.sip2.line import Sip2Line, Visit
from hushmark.sip2.messages import Frame, Request, frames, read

__all__ = ["Frame", "Request", "Sip2Line", "Visit", "frames", "read"]
