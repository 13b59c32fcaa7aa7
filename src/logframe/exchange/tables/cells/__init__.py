"""The cells of every kind of file, as a reader sees them: workbooks, text tables, tables of documents."""
