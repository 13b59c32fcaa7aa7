"""The layouts in which donors want a results matrix: one description each, and how a matrix is made by one."""
