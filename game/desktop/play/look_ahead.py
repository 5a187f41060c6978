"""What may be shown next, as pictures for the render queue: the next beats, then where the options lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.art.paper.shapes import mix
from game.desktop.play.arrange import arrange
from game.desktop.play.scene_view import SceneView
from game.desktop.stage.stage import people_wanted, place_wanted
from game.desktop.ui.text_sheet import text_sheet_wanted
from game.desktop.ui.theme import PAPER
from game.story import Dice, Playthrough, fall, page_of, settle, steps
from game.story.scenario import Chance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.play.scene_view import Arranged
    from game.desktop.raster.render_queue import Wanted
    from game.desktop.ui.theme import Theme


@frozen
class LookAhead:
    """A playthrough in a window, and the luck it will have: what comes next is known, not guessed."""

    play: Playthrough
    theme: Theme
    dice: Dice

    def wanted(self) -> Iterator[Wanted]:
        """The pictures of what may come next, the soonest first; a page is arranged when it is its turn."""
        here = self._view(self.play)
        beats = len(arrange(here, 0).beats)
        for beat in range(1, beats):
            yield from self._before(here, arrange(here, beat))
        for after in following(self.play, self.dice):
            yield from self._whole(after)

    def first(self) -> Iterator[Wanted]:
        """The pictures of the page the playthrough has come to, past what shows nothing."""
        yield from self._whole(settle(self.play, self.dice))

    def _whole(self, play: Playthrough) -> Iterator[Wanted]:
        """All pictures of a page's first beat."""
        view = self._view(play)
        yield from place_wanted(self.theme, view.setting)
        yield from self._before(view, arrange(view, 0))

    def _before(self, view: SceneView, made: Arranged[object]) -> Iterator[Wanted]:
        """The pictures before the place: the people, and the sheet the text lies on."""
        yield from people_wanted(self.theme, view.setting, made.cast)
        palette = view.setting.palette
        colours = PAPER, mix(palette.far, PAPER, 0.35), palette.shade
        yield from text_sheet_wanted(self.theme, made.sheet.size, colours)

    def _view(self, play: Playthrough) -> SceneView:
        scenario = play.scenario
        look = scenario.characters[scenario.protagonist].look
        return SceneView(page_of(play), self.theme, look, play.because)


def following(play: Playthrough, dice: Dice) -> Iterator[Playthrough]:
    """Each way the playthrough may go on by one step, past what shows nothing, as luck will have it."""
    scenario, state = play.scenario, play.state
    open_ = steps(scenario, state)
    chance = open_ and isinstance(scenario.scenes[state.scene].then, Chance)
    for step in (fall(play, dice),) if chance else open_:
        yield settle(play.take(step), dice)
