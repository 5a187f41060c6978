"""Cut paper: sheets drawn as SVG, grained, lit at the edge, and laid over their own shadows.

A picture is data (`Sheet`s of SVG text in a space 1920 wide and 1080 high); only `press` makes pixels of it.
"""

from game.desktop.paper.press import Press, lay, press
from game.desktop.paper.sheet import Lettering, Picture, Shadow, Sheet

__all__ = ["Lettering", "Picture", "Press", "Shadow", "Sheet", "lay", "press"]
