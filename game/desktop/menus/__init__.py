"""Everything around a story: title, settings, kept places, gallery, endings, and the way between screens."""
