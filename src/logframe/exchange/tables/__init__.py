"""Tables as people have them: files of cells, and what stands in them."""
