"""Rules that read what is reported, and what it amounts to (LF2xx)."""
