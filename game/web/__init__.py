"""The player in a browser, and what it is given: a story, its pictures and its sounds as data."""
