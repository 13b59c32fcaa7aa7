"""How every number comes about: formula, inputs with source and place, steps, unit, method."""
