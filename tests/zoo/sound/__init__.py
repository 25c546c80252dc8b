"""Correct libraries, built otherwise than the example: all are to be certified."""
