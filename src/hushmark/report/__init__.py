"""Reports for people: one HTML page and one Markdown summary, each a pure function of the results object."""

from hushmark.report.html import render
from hushmark.report.summary import summary

__all__ = ["render", "summary"]
