"""Clothes cut to a frame: bodies, collars, jackets and what is worn over them."""
