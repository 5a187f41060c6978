"""What several places are made of: trees, windows, lamps, people far off."""
