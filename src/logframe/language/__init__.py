"""The words of the library, one catalogue a language: Fluent files in a folder that is named by its ISO 639 code."""
