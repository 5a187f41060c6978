"""After an ending: the map of the road, decisions, stats over time, other starts, what would have been."""
