"""The dressing window: an author tries parts of a person in six moods, and copies what is written."""
