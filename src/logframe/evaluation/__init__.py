"""How far a project has come: fulfilment with every number explained, and where measurement stops half way."""
