"""The features under pytest: each scenario put to what --adapter names (the reference evaluator and the example without it)."""

from pytest_bdd import scenarios

scenarios("../features")
