"""What is concluded: the line-by-line review of expected results, as data."""
