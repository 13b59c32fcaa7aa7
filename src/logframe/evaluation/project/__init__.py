"""How far a project and its nodes have come, where measurement stops half way, and comparison."""
