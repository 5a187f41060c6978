"""Things that people hold: each drawn around the point it is held by, and how it is held."""
