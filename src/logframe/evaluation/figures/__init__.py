"""What the figures come to: sums of flows, latest states, series, and how much of the asked time they cover."""
