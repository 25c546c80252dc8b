"""Proof over all cases there can be: what two laws decide differently, and which fault of the law no scenario would notice."""
