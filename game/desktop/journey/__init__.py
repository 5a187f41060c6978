"""After an ending: the map of the journey, decisions, stats over time, other starts, what-if."""
