"""The sampler: every place, person, mood and pose for those who draw them, redrawn when its code changes."""
