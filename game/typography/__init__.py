"""Where a line may end and what fits: one way for window, paper and terminal, in pixels, points or columns.

`breaks` says where a line may end and what is Chinese; `layout` breaks words into rows, measured by whoever
asks; `fit` cuts words to their room with an ellipsis, and finds the largest size at which all fits; `columns`
is the measure of a terminal.
"""
