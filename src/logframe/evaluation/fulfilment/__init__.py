"""How far an indicator has come: what is expected of it, how it is judged, what is forecast."""
