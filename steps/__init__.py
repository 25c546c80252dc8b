"""What the sentences of the features mean: plain functions of a world, asked by every runner."""
