"""What can be looked at after an ending: the map of the journey and the screens it opens."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import define, field

from game.desktop.journey.actions import Far, Save
from game.desktop.journey.chart import Chart, charts
from game.desktop.journey.compare_starts import Elsehow, luck, other_starts
from game.desktop.journey.compare_starts_screen import StartsScreen
from game.desktop.journey.decision_screen import Unfolded
from game.desktop.journey.export_picture import Portrait
from game.desktop.journey.map_screen import JourneyScreen
from game.desktop.journey.pending_text import Knowing
from game.desktop.journey.route import Journey, journey
from game.desktop.journey.sparklines import ridges_of
from game.desktop.journey.stats_screen import StatsScreen
from game.desktop.journey.what_if_roads import roads
from game.desktop.journey.what_if_text import Known, known
from game.desktop.platform.background import Later
from game.desktop.ui.screen import Enter, Go, Pop, Push

if TYPE_CHECKING:
    from game.desktop.platform.session import Desk
    from game.desktop.play.scene_screen import SceneScreen
    from game.desktop.projector.host import HostScreen
    from game.story import Playthrough
    from game.story.scenario import Character


@define(slots=False)
class AfterEnding:
    """Makes the screens of one finished playthrough; its numbers are worked out once, in a thread."""

    desk: Desk
    scene: SceneScreen | HostScreen
    _known: Later[Known] | None = field(default=None, init=False)

    @property
    def play(self) -> Playthrough:
        """The playthrough looked back upon."""
        return self.scene.playthrough

    @property
    def known(self) -> Later[Known]:
        """The numbers of every decision; asking begins the work."""
        if self._known is None:
            play = self.play
            self._known = Later(lambda: known(play))
        return self._known

    @property
    def decisions(self) -> int:
        """How many decisions there were."""
        return len(self._shown.turns)

    @cached_property
    def _shown(self) -> Journey:
        story = self.play.scenario.id
        seen = self.desk.store.seen(story).keys() - {state.scene for state in self.play.states}
        return journey(self.play, seen, self._met())

    def _met(self) -> frozenset[str]:
        return self.desk.store.met(self.play.scenario.id)

    def journey(self) -> JourneyScreen:
        """The map."""
        shown = self._shown
        end = shown.mine.title if shown.mine else ""
        hero = self._hero
        return JourneyScreen(
            desk=self.desk,
            look=hero.look,
            journey=shown,
            ridges=ridges_of(self.play),
            title=f"{hero.name}’s road {f'to “{end}”' if end else 'so far'}: {len(shown.turns)} decisions.",
            unfold=self.unfolded,
            stats=self.stats,
            portrait=self._portrait,
            more=(
                ("Your stats over time", lambda: Push(self.stats(""))),
                ("Another start", lambda: Push(self.starts())),
                ("The whole story", Far()),
                ("Save a picture", Save()),
                ("In words", lambda: Push(self.roads())),
                ("Back", Pop),
            ),
        )

    def stats(self, stat: str) -> StatsScreen:
        """The chart of a stat; of the first when none is named."""
        return StatsScreen(
            desk=self.desk,
            stat=stat or ridges_of(self.play)[0].id,
            turns=self._shown.turns,
            charts=self._charts,
        )

    @cached_property
    def _charts(self) -> Later[tuple[Chart, ...]]:
        play = self.play
        return Later(lambda: charts(play))

    def starts(self) -> StartsScreen:
        """The same choices from every other start."""
        return StartsScreen(
            desk=self.desk,
            play=self.play,
            look=self._hero.look,
            decisions=self.decisions,
            met=self._met(),
            starts=self._starts,
            luck=self._luck,
            play_on=self._take_up,
        )

    @property
    def _hero(self) -> Character:
        return self.play.scenario.characters[self.play.scenario.protagonist]

    @cached_property
    def _starts(self) -> Later[tuple[Elsehow, ...]]:
        play = self.play
        return Later(lambda: other_starts(play))

    @cached_property
    def _luck(self) -> Later[str]:
        play = self.play
        return Later(lambda: luck(play))

    def _take_up(self, play: Playthrough) -> Go:
        self.scene.take_up(play)
        return Enter(self.scene)

    def _portrait(self) -> Portrait:
        screen = self.journey()
        screen.still = True
        end = f" - {shown.title}" if (shown := self._shown.mine) else ""
        store = self.desk.store
        folders = store.pictures_folder, store.folder / "pictures"
        return Portrait(screen, folders, f"Upward - {self.play.scenario.title}{end}")

    def unfolded(self, number: int) -> Unfolded:
        """A decision with what its options would have opened and closed."""
        turn = self._shown.turns[number]
        return Unfolded(
            desk=self.desk,
            play=self.play,
            number=number,
            turn=turn,
            met=self._met(),
            known=self.known,
            play_on=lambda: self._play_on(turn.step),
        )

    def _play_on(self, step: int) -> Go:
        self.scene.return_to(step)
        return Enter(self.scene)

    def roads(self) -> Knowing:
        """The same in words, decision by decision."""
        play, met = self.play, self._met()
        return Knowing(
            desk=self.desk,
            heading="The roads not taken",
            text=Later(lambda: roads(play, met)),
            name="roads",
        )
