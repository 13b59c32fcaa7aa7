"""What is said across projects: series, cascades, tables, claims and comparisons of a programme."""
