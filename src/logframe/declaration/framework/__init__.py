"""The logical framework: nodes, indicators with targets and observations, sources, assumptions, projects."""
