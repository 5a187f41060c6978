"""Pieces that several places are made of: trees, windows, lamps, people far off. In picture units."""
