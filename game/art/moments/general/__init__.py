"""Moments that any story may have: each is drawn by its own module, with the people, thing and place it is given.

A module is called as its moment in `GENERAL_MOMENTS` and has one function, `draw(moment, light, palette) -> Moment`.
"""
