"""The browser's player and what it is given: a story compiled, words, faces, one page that needs nothing else."""
