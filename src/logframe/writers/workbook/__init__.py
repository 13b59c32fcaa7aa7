"""The review as a workbook: its sheets as data, and how they are laid out and kept."""
