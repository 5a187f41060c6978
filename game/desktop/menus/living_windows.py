"""The windows of the stories as they live: shut until all are whole, opened together, stirring now and then.

A window that was seen once is never empty again: what it showed last is kept here, whatever the memory of
pictures lets go of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import define, evolve, field, frozen

from game.desktop.stage.title_window import composed
from game.desktop.stage.window_life import Stir, stir
from game.desktop.ui import window_art
from game.desktop.ui.shutters import draw_shutters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.raster.render_queue import RenderQueue
    from game.desktop.stage.title_window import WindowView

_OPENING: Final = 0.7  # seconds in which shutters slide apart
_LONGEST: Final = 0.1  # seconds that pass at once at most, so that nothing jumps after a rest


@frozen
class _Shown:
    """What a window showed last: `drawn` as it was composed, `picture` as large as the window is now.

    Without a `stir` it was composed for a window of another size, and is scaled until that is made anew.
    """

    stir: Stir | None
    drawn: pygame.Surface
    picture: pygame.Surface


@define
class LivingWindows:
    """What the windows of the title show, and when.

    `lived` is for how many seconds things have moved; `opened` is how far the shutters are apart, 0 to 1.
    """

    queue: RenderQueue
    lived: float = field(default=0.0, init=False)
    opened: float = field(default=0.0, init=False)
    _views: tuple[WindowView | None, ...] = field(default=(), init=False)
    _shown: dict[WindowView, _Shown] = field(factory=dict, init=False)
    _whole: bool = field(default=False, init=False)
    _waited: float = field(default=0.0, init=False)  # seconds for which these windows were seen shut
    _last: float | None = field(default=None, init=False)
    _lives: bool = field(default=False, init=False)

    def show(self, views: tuple[WindowView | None, ...]) -> None:
        """Show these windows from now on; only in another size, they stay as open as they are."""
        if views == self._views:
            return
        if tuple(map(_sizeless, views)) == tuple(map(_sizeless, self._views)):
            self._shown = dict(self._resized(views))
        else:
            self._shown, self._whole = {}, False
            self.opened = self._waited = 0.0
        self._views = views

    def _resized(self, views: tuple[WindowView | None, ...]) -> Iterator[tuple[WindowView, _Shown]]:
        """What was shown of each, scaled from what was composed: however often it is, it blurs no further."""
        for before, view in zip(self._views, views, strict=True):
            kept = None if before is None else self._shown.get(before)
            if view is not None and kept is not None:
                yield view, _Shown(None, kept.drawn, pygame.transform.smoothscale(kept.drawn, view.size))

    def update(self, now: float, *, motion: bool, lives: bool) -> bool:
        """Let time pass, up to `now` in seconds; whether anything looks otherwise.

        Without `motion` shutters are gone at once; unless there are `lives` to be seen all stays as it is.
        """
        passed = 0.0 if self._last is None else max(0.0, min(_LONGEST, now - self._last))
        self._last, self._lives = now, lives
        if not self._whole:
            self._waited += passed
        elif self.opened < 1:
            before = self.opened
            self.opened = min(1.0, before + passed / _OPENING) if motion else 1.0
            return self.opened != before
        if not (lives and self._whole):
            return False
        was = self._stirs()
        self.lived += passed
        return was != self._stirs()

    def _stirs(self) -> tuple[Stir, ...]:
        return tuple(self._stir(view) for view in self._views if view is not None)

    def _stir(self, view: WindowView) -> Stir:
        now = stir(view.mood, view.guest, view.number, self.lived)
        return now if view.airs else Stir(now.glance, now.key)

    def look(self) -> None:
        """See what is made of the windows, before they are drawn; what is seen now and then is made ahead."""
        views = [view for view in self._views if view is not None]
        looked = [self._looked(view) for view in views]  # every one is asked for
        self._whole = all(looked)
        if self._whole:
            if not self._waited:
                self.opened = 1.0  # from pictures kept: there was nothing to hide
            if self._lives and self.queue.idle:
                self.queue.ahead([wanted for view in views for wanted in view.moments])

    def _looked(self, view: WindowView) -> bool:
        now, kept = self._stir(view), self._shown.get(view)
        if kept is not None and kept.stir == now:
            return True
        made = composed(view, self.queue, now)
        if made is not None:
            self._shown[view] = _Shown(now, made, made)
        return made is not None or kept is not None

    def draw(
        self, surface: pygame.Surface, number: int, box: pygame.Rect, unit: float, *, lifted: bool
    ) -> None:
        """Draw the window with this number in its wall; `box` is in pixels."""
        view = self._views[number]
        inside = self._inside(view, box.size, unit)
        window_art.frame(surface, box, unit, inside, lifted=lifted)

    def _inside(self, view: WindowView | None, size: tuple[int, int], unit: float) -> pygame.Surface:
        kept = None if view is None else self._shown.get(view)
        if kept is not None and self.opened >= 1:
            return kept.picture
        inside = pygame.Surface(size, pygame.SRCALPHA)
        opened = self.opened if kept is not None else 0.0
        if kept is not None:
            inside.blit(kept.picture, (0, 0))
        draw_shutters(inside, window_art.colour_of("" if view is None else view.look), unit, opened)
        window_art.stencil(inside)
        return inside


def _sizeless(view: WindowView | None) -> WindowView | None:
    """A window as it is in any size."""
    return None if view is None else evolve(view, size=(0, 0), unit=0.0)
