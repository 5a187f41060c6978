"""A finished road as a journey: its decisions in order, where they lie on the map, and how it is cut."""
