"""The review as a document: one file a format, and their templates."""
