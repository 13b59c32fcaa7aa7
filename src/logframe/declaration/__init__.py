"""What a project says: nodes, indicators, observations, values, periods, money; and the loading of project files."""
