"""Cut paper: sheets drawn as SVG, and the shadow and edge with which each lies on what is below.

A picture is data (`Sheet`s of SVG text in a space 1920 wide and 1080 high); `game.desktop.raster` makes pixels of it.
"""

from game.art.paper.sheet import Lettering, Picture, Shadow, Sheet

__all__ = ["Lettering", "Picture", "Shadow", "Sheet"]
