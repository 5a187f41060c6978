"""A pack: a story with its files in one, `NAME.upward`. A zip, read strictly and into memory alone."""
