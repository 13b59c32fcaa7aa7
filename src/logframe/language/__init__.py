"""The words of the library, one catalogue a language."""
