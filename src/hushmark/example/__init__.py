"""A small library system that keeps its patrons' records to themselves, served as a process of its own.

``python -m hushmark.example`` runs it: a public catalogue, patrons' own pages, one interface for patrons' programs,
one for staff, and one for administration, over one SQLite file. It knows nothing of certification; what joins it to the
suite is :mod:`hushmark.example.adapter`.
"""
