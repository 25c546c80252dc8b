"""``hushmark serve``: a local page for whoever does not live in a terminal.

It starts the same commands that a terminal would, each as a process of its own: a run that crashes ends no other, and what it leaves
on disk is what `hushmark certify` leaves. An adapter is a program of the user's choice, so whoever may ask this server for a run may
start programs. It therefore listens on this machine alone unless a token is set, and a form counts only if it comes from its own page.
"""
