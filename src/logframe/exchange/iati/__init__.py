"""IATI activities with their results: read whole, understood by stated policies, written as 2.03."""
