"""Tables and cascades of a programme's statistics, and the uncertainty of surveys."""
