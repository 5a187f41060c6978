"""The dressing window: an author tries parts of a person side by side in six moods, and copies what is written."""
