"""Compendium, a library system of Shawn Moore's (MIT), installed from PyPI and never altered."""
