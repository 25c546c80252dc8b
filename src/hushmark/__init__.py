"""Certification of library systems against C.R.S. 24-90-119."""

__version__ = "0.1.0"
