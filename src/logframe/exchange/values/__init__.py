"""The one reader of what people write in cells: numbers, periods, units, yes and no, and that there is no figure."""
