"""Whether a logframe can tell success from failure, and whether its figures hold together: one file a rule."""
