"""Projects in Excel: the matrices people have are read, and a whole project is written."""
