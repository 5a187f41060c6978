"""A screen on which a story is read, beat by beat: by one reader, or by a class at the wall."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from game.art.paper.shapes import mix
from game.art.soundscape import soundscape_of
from game.desktop.play.arrange import arrange
from game.desktop.play.beats import same_place
from game.desktop.play.post_view import COUNTED
from game.desktop.play.reveal import SPEEDS, Reveal
from game.desktop.stage.setting import Setting
from game.desktop.stage.stage import draw_people, draw_place
from game.desktop.ui.screen import Action_co, Screen
from game.desktop.ui.text_sheet import lay_text_sheet
from game.desktop.ui.theme import PAPER
from game.story import last_changes, page_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pygame

    from game.art.soundscape import Soundscape
    from game.desktop.play.beats import Beat
    from game.desktop.play.scene_view import Arranged, PageAction, SceneView
    from game.desktop.ui.theme import Theme
    from game.story import LastChange, Page, Playthrough
    from game.story.appearance import AnyLook

# A beat beyond any: arranging brings it down to the page's last.
LAST: Final = 10_000


@frozen
class _Cut:
    """The beats of the page to which a playthrough has come, in a window and its letters."""

    play: Playthrough
    theme: Theme
    beats: tuple[Beat, ...]


@define(kw_only=True)
class StoryScreen(Screen[Action_co]):
    """The page a playthrough has come to: how far it is read, how it arrives, and what lies behind it."""

    beat: int = 0  # of the page; brought down to its last where it lies beyond
    changed: bool = True
    pace: Reveal = field(factory=Reveal, init=False)
    arranged: Arranged[object] | None = field(default=None, init=False)  # none where no scene is shown
    _cut: _Cut | None = field(default=None, init=False)
    _age: float = field(default=0.0, init=False)  # seconds since the beat was shown
    _since: float | None = field(default=None, init=False)  # when that was; none before its first frame
    _page: tuple[Playthrough, Page] | None = field(default=None, init=False)
    _played: set[str] = field(factory=set, init=False)  # the scenes whose moment has come to its last key
    _counted: set[tuple[str, int]] = field(factory=set, init=False)  # whose likes were counted up, by step
    _last: tuple[Playthrough, Mapping[str, LastChange]] | None = field(default=None, init=False)

    @property
    def playthrough(self) -> Playthrough:
        """The playthrough that is read here."""
        raise NotImplementedError

    @property
    def seed(self) -> int:
        """The seed by which luck falls here."""
        raise NotImplementedError

    def take_up(self, playthrough: Playthrough) -> None:
        """Go on from another playthrough of the story."""
        raise NotImplementedError

    def return_to(self, step: int) -> None:
        """Go back to where so many steps had been taken."""
        raise NotImplementedError

    @property
    def page(self) -> Page:
        """The page being read, with what the last step changed."""
        play = self.playthrough
        if self._page is None or self._page[0] is not play:
            self._page = play, page_of(play)
        return self._page[1]

    @property
    def last(self) -> Mapping[str, LastChange]:
        """What moved each stat last."""
        play = self.playthrough
        if self._last is None or self._last[0] is not play:
            self._last = play, last_changes(play)
        return self._last[1]

    @property
    def look(self) -> AnyLook:
        """The protagonist's look, whose colours the story wears."""
        scenario = self.playthrough.scenario
        return scenario.characters[scenario.protagonist].look

    @property
    def heard(self) -> Soundscape:
        """The sounds of the page's place and weather, or of its moment."""
        page = self.page
        return soundscape_of(page.place, page.weather, moment=page.moment).with_own(page.sound, page.music)

    @property
    def counted(self) -> bool:
        """Whether the likes of the page's post were counted up: that is done once, however it is turned."""
        return (self.page.scene, len(self.playthrough.steps)) in self._counted

    def at_last_beat(self) -> bool:
        """Whether there is no more to read on this page."""
        return self.arranged is None or self.beat >= len(self.arranged.beats) - 1

    def show_beat(self, beat: int) -> None:
        """Show this beat of the page, or its last; it does not arrive anew."""
        self.beat = beat
        self.rearrange()

    def restart_motion(self) -> None:
        """Let what the beat shows arrive from the beginning; at once where nothing shall move."""
        self._age, self._since = 0.0, None
        self.let_go()  # what was pressed down was on the beat before
        self.pace.letters = SPEEDS[self.session.settings.text_speed]
        if self.session.settings.reduced_motion:
            self.pace.finish()
        else:
            self.pace.begin()
        self.rearrange()

    def arrange_beat(self, moment: SceneView) -> Arranged[PageAction]:
        """The beat as the page's view shows it; cut for another window, that with the same words."""
        made, cut = arrange(moment, self.beat), self._cut
        if cut is not None and cut.play is self.playthrough and cut.theme != moment.theme:
            there = same_place(cut.beats, self.beat, made.beats)
            if there != min(self.beat, len(made.beats) - 1):
                made = arrange(moment, there)
            self.beat = there
        self.arranged, self.beat = made, min(self.beat, len(made.beats) - 1)
        self._cut = _Cut(self.playthrough, moment.theme, made.beats)
        return made

    def behind(self, surface: pygame.Surface, theme: Theme) -> None:
        """The place; where a scene is shown, the people in it and the sheet the text lies on."""
        setting = Setting.of(self.page, self.look).seen_in(theme)
        shop, parallax = self.session.render_queue, self.session.parallax
        still = self.covered or self.page.scene in self._played
        draw_place(surface, theme, shop, setting, parallax, still=still)
        if parallax.keyframes.ended:
            self._played.add(self.page.scene)
        if self.arranged is None:
            return
        now = self.arranged
        foot, right = now.sheet.y, now.right
        draw_people(
            surface,
            theme,
            shop,
            setting,
            now.cast,
            foot,
            parallax,
            now.hung,
            now.around,
            right=right,
            over=now.over,
            rim=now.rim,
            unseen=now.unseen,
        )
        tray = mix(setting.palette.far, PAPER, 0.35)
        lay_text_sheet(surface, theme, shop, self.arranged.sheet, (PAPER, tray, setting.palette.shade))

    def let_arrive(self, now: float) -> bool:
        """Let what is arriving come further, up to `now` in seconds; whether something was."""
        if self._since is None:
            self._since = now
        arriving = self.pace.arriving
        self._age = now - self._since
        self.pace.age = self._age if self.pace.age < math.inf else math.inf
        shown = self.arranged.beats[: self.beat + 1] if self.arranged else ()
        if self.pace.age >= COUNTED and any(line.post for beat in shown for line in beat.bubbles):
            self._counted.add((self.page.scene, len(self.playthrough.steps)))
        return arriving

    def comes_at_once(self) -> bool:
        """Show all that is still arriving; whether something was."""
        arriving = self.pace.arriving
        if arriving:
            self.pace.finish()
        return arriving
