"""The law in other logics than that of one case: over columns, as SQL, in a solver, in all states at once.

`evaluator.structure` says what follows from what. A logic adds what *yes*, *no* and *not known* are in it, and nothing of
the law. Nothing here is imported before it is used: polars is in the extra ``columns``, z3 in the extra ``proof``.
"""
