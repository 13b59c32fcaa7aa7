"""What the figures of a quantity come to: one engine for indicators and series."""
