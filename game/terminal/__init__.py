"""The same game as lines of text."""
