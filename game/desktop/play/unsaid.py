"""What the protagonist has in their mouth and has not yet said: how it is set, and how it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.desktop.ui.theme import SOFT
from game.words import say

if TYPE_CHECKING:
    from game.desktop.raster.text_layout import Style
    from game.desktop.ui.theme import Theme
    from game.story import ShownLine


def unsaid_style(theme: Theme) -> Style:
    """The style of a draft on the sheet: soft and slanted; emphasis in it stands upright."""
    return evolve(theme.style("unsaid", SOFT), emphasis=theme.style("prose").face)


def unsaid_told(line: ShownLine, *, given_up: bool) -> str:
    """A draft for those who hear it: who has not yet said it, or that it was given up."""
    if given_up or line.speaker is None:
        return say("play.phone.given_up", words=line.text)
    return say("play.speech.unsaid", name=line.speaker.name, words=line.text)
