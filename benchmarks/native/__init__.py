"""The suite's sentences without its registry and runners: for behave and pytest-bdd as they come."""
