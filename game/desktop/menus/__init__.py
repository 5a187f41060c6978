"""Everything around a story: the title, settings, kept places, the gallery, endings, and the way between screens."""
