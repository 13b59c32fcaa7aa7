"""Tables as people have them: cells, columns, rows and figures, each step a module of its own."""
