"""``python -m hushmark``: the command line."""

from hushmark.cli import main

main(prog_name="hushmark")
