"""What the project costs, and who pays."""
