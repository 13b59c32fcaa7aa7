"""Projects in and out: one place a format, both directions. Reading a data format executes nothing."""
