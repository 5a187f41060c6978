"""Where a line may end and what fits: rows of words in any unit, for window, paper and terminal."""
