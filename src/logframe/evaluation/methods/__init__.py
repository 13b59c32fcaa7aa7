"""Named methods of achievement, rating schemes and aggregation."""
