"""The heart: what a scenario is, and the rules of play. Pure values and pure functions."""
