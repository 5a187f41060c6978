"""Navigation after an ending: makes the map of the journey and the screens it opens."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, assert_never

from attrs import define, field

from game.desktop.journey.actions import Opens, OpenStarts, OpenStat, OpenWords, Unfold
from game.desktop.journey.chart import Chart, charts
from game.desktop.journey.compare_starts import Elsehow, other_starts
from game.desktop.journey.compare_starts_screen import CompareStartsScreen
from game.desktop.journey.decision_screen import DecisionScreen
from game.desktop.journey.export_picture import ExportPicture
from game.desktop.journey.figures_screen import FiguresScreen
from game.desktop.journey.in_words import in_words, starts_in_figures
from game.desktop.journey.keepsake import Keepsake, Shape
from game.desktop.journey.luck import Luck, luck
from game.desktop.journey.map_screen import MapScreen
from game.desktop.journey.pending_text import PendingText
from game.desktop.journey.route import Journey, journey
from game.desktop.journey.sparklines import ridges_of
from game.desktop.journey.stats_screen import StatsScreen
from game.desktop.journey.turnings import turnings
from game.desktop.journey.what_if_text import Known, known
from game.desktop.platform.background import BackgroundTask
from game.desktop.ui.screen import Enter, Go
from game.story import page_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.desktop.play.story_screen import StoryScreen
    from game.desktop.ui.screen import Screen
    from game.desktop.ui.session import Session
    from game.story import Playthrough
    from game.story.scenario import Character


def _at_once(play_on: Callable[[], Go]) -> Go:
    return play_on()


@define(slots=False)
class JourneyNavigation:
    """Makes the screens of one playthrough looked back upon; its numbers are worked out once, in a thread.

    `before_play` is given what would play on from there, and says what comes first.
    """

    session: Session
    scene: StoryScreen
    before_play: Callable[[Callable[[], Go]], Go] = _at_once
    _known: BackgroundTask[Known] | None = field(default=None, init=False)

    @property
    def play(self) -> Playthrough:
        """The playthrough looked back upon."""
        return self.scene.playthrough

    @property
    def known(self) -> BackgroundTask[Known]:
        """The analysis of every decision as a background task; asking for it begins the work."""
        if self._known is None:
            play = self.play
            self._known = BackgroundTask(lambda: known(play))
        return self._known

    @property
    def decisions(self) -> int:
        """How many decisions the playthrough has."""
        return len(self._shown.turns)

    @cached_property
    def _shown(self) -> Journey:
        seen = self.session.seen(self.play.scenario).keys() - {state.scene for state in self.play.states}
        return journey(self.play, seen, self._met())

    def _met(self) -> frozenset[str]:
        """The endings that were met, the one of this play among them."""
        return self.session.met_scenes(self.play.scenario) | {self.play.state.scene}

    def journey(self) -> MapScreen:
        """The map of the road."""
        hero = self._hero
        return MapScreen(
            session=self.session,
            look=hero.look,
            journey=self._shown,
            ridges=ridges_of(self.play),
            hero=hero.name,
            opens=self.opens,
            portrait=self._portrait,
        )

    def opens(self, what: Opens) -> Screen:
        """What a sign or a strip of the map opens."""
        match what:
            case Unfold(number):
                return self.unfolded(number)
            case OpenStat(stat):
                return self.stats(stat)
            case OpenStarts():
                return self.starts()
            case OpenWords():
                return self.roads()
            case _:
                assert_never(what)

    def stats(self, stat: str) -> StatsScreen:
        """The screen with the chart of a stat; of the first when none is named."""
        return StatsScreen(
            session=self.session,
            stat=stat or ridges_of(self.play)[0].id,
            turns=self._shown.turns,
            charts=self._charts,
        )

    @cached_property
    def _charts(self) -> BackgroundTask[tuple[Chart, ...]]:
        play = self.play
        return BackgroundTask(lambda: charts(play))

    def starts(self) -> CompareStartsScreen:
        """The screen of the same choices from every other start."""
        return CompareStartsScreen(
            session=self.session,
            play=self.play,
            look=self._hero.look,
            decisions=self.decisions,
            met=self._met(),
            starts=self._starts,
            luck=self._luck,
            play_on=self._take_up,
            figures=self.starts_in_figures,
        )

    def starts_in_figures(self) -> PendingText:
        """The shares of the ending from every start, and how the stats stand."""
        play, starts, luck = self.play, self._starts, self._luck
        return PendingText(
            session=self.session,
            heading_key="journey.starts.figures",
            text=BackgroundTask(lambda: (starts.result(), luck.result())),
            worded=lambda: starts_in_figures(play, starts.result(), luck.result()),
            name="starts_figures",
        )

    @property
    def _hero(self) -> Character:
        return self.play.scenario.characters[self.play.scenario.protagonist]

    @cached_property
    def _starts(self) -> BackgroundTask[tuple[Elsehow, ...]]:
        play = self.play
        return BackgroundTask(lambda: other_starts(play))

    @cached_property
    def _luck(self) -> BackgroundTask[Luck | None]:
        play = self.play
        return BackgroundTask(lambda: luck(play))

    def _take_up(self, play: Playthrough) -> Go:
        def taken_up() -> Go:
            self.scene.take_up(play)
            return Enter(self.scene)

        return self.before_play(taken_up)

    def keepsake(self) -> Keepsake:
        """The picture of the journey to keep, for a window of any shape."""
        play = self.play
        mine = self._shown.mine
        return Keepsake(
            session=self.session,
            look=self._hero.look,
            hero=self._hero.name,
            title=str(play.scenario.title),
            ending=mine.title if mine else "",
            last=page_of(play),
            turnings=turnings(play, self._shown, self.scene.seed),
            readings=page_of(play).readings,
        )

    def _portrait(self, shape: Shape) -> ExportPicture:
        end = f" - {shown.title}" if (shown := self._shown.mine) else ""
        store = self.session.store
        folders = store.pictures_folder, store.folder / "pictures"
        name = f"Upward - {self.play.scenario.title}{end} - {shape.label}"
        return ExportPicture(self.keepsake(), shape.size, folders, name)

    def unfolded(self, number: int) -> DecisionScreen:
        """The page of a decision, from 0: what its options lead to next, and open and close."""
        turn = self._shown.turns[number]
        return DecisionScreen(
            session=self.session,
            play=self.play,
            number=number,
            turn=turn,
            look=self._hero.look,
            seed=self.scene.seed,
            decisions=self.decisions,
            met=self._met(),
            known=self.known,
            play_on=lambda: self._play_on(turn.step),
            other=self.unfolded,
            figures=lambda way: self.figures(number, way),
        )

    def figures(self, number: int, way: int = 0) -> FiguresScreen:
        """The same in figures, beside one of the ways that were not taken."""
        turn = self._shown.turns[number]
        return FiguresScreen(
            session=self.session,
            play=self.play,
            number=number,
            turn=turn,
            met=self._met(),
            known=self.known,
            play_on=lambda: self._play_on(turn.step),
            way=way,
        )

    def _play_on(self, step: int) -> Go:
        def returned() -> Go:
            self.scene.return_to(step)
            return Enter(self.scene)

        return self.before_play(returned)

    def roads(self) -> PendingText:
        """The same in words, decision by decision."""
        play, met, known, starts = self.play, self._met(), self.known, self._starts
        return PendingText(
            session=self.session,
            heading_key="journey.in_words.heading",
            text=BackgroundTask(lambda: (known.result(), starts.result())),
            worded=lambda: in_words(play, known.result(), starts.result(), met),
            name="roads",
        )
