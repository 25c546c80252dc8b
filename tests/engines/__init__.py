"""The law in engines that others wrote, by hand from the statute's text: nothing here is made from the evaluator's tables."""
