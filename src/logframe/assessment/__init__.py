"""The evaluation itself: what was asked, found, concluded and advised, and what was done about it."""
