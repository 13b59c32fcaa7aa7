"""Portfolios as columns: the same answers as of objects, for millions of indicators at once."""
