"""Whether a series moves the way it should, by the methods of statistical offices."""
