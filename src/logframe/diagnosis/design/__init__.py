"""Rules that read what is declared, before anything is reported (LF1xx)."""
