"""Navigation: makes the screens, and knows which opens which, and with what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from game.desktop.journey.navigation import JourneyNavigation
from game.desktop.menus.about import credits_text, help_text
from game.desktop.menus.decisions_menu import decisions_menu
from game.desktop.menus.earlier_paths import EarlierPaths
from game.desktop.menus.ending import EndingScreen
from game.desktop.menus.epilogue import EpilogueScreen
from game.desktop.menus.first_run import FirstRunScreen, first_run_screen
from game.desktop.menus.gallery import GalleryScreen
from game.desktop.menus.pause_menu import PauseMenu
from game.desktop.menus.save_slots import SaveSlots
from game.desktop.menus.settings import settings_menu
from game.desktop.menus.story_intro import StoryIntroScreen
from game.desktop.menus.story_progress import all_four
from game.desktop.menus.title_screen import TitleScreen
from game.desktop.play.backlog import lines_read, said
from game.desktop.play.scene_screen import SceneScreen
from game.desktop.ui.dialogs import notice, question
from game.desktop.ui.menu import Item, MenuScreen
from game.desktop.ui.paginate import Entry
from game.desktop.ui.screen import Go, Push, Replace
from game.desktop.ui.text_screen import TextScreen
from game.desktop.ui.typed_names import ask_names
from game.desktop.ui.widget import Role
from game.story import Playthrough, decisions, page_of
from game.story.scenario import Ending
from game.story.text import NOTHING
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from game.desktop.journey.map_screen import MapScreen
    from game.desktop.projector.class_navigation import Classes
    from game.desktop.ui.screen import Screen
    from game.desktop.ui.session import Session
    from game.story import Scenario
    from game.story.scenario import Scene


@define
class Navigation:
    """Makes screens and joins them. Of its own it holds a class's screens alone, once asked for."""

    session: Session
    _classes: Classes | None = field(default=None, init=False)

    @property
    def keeping(self) -> SaveSlots:
        """The maker of the save slots' screens."""
        return SaveSlots(self.session, self.scene)

    def title(self) -> TitleScreen:
        """The title screen, the first of the game."""
        return TitleScreen(
            session=self.session,
            open_story=lambda story: self._news_first(self.opening(story), Push),
            open_kept=self._kept,
            open_gallery=lambda: Push(self.gallery()),
            open_settings=lambda: Push(self.settings()),
            open_about=lambda: Push(self.about()),
            open_class=lambda: Push(self.classes.choose_story()),
            resume=self.resume,
        )

    @property
    def classes(self) -> Classes:
        """The screens of a class; one lesson runs at a time."""
        from game.desktop.projector.class_navigation import Classes  # noqa: PLC0415 - only for a class

        if self._classes is None:
            self._classes = Classes(self.session, self.settings)
            self.session.closing.append(self._classes.close)
        return self._classes

    def gallery(self) -> GalleryScreen:
        """The gallery at the story played last; after all four with the way to the epilogue."""
        self.session.read_all()
        upward = (lambda: Push(EpilogueScreen(session=self.session))) if all_four(self.session) else None
        latest = self.session.latest()
        shelf = next((number for number, one in enumerate(self.session.shelf[:4]) if one is latest), 0)
        return GalleryScreen(
            session=self.session, upward=upward, read_again=self._reflection, shelf=shelf, focus=shelf
        )

    def _reflection(self, story: Scenario, scene: Scene) -> Go:
        """How an ending was reflected on, to be read again."""
        ending = scene.then
        if not isinstance(ending, Ending):
            raise TypeError(scene.id)
        always = [line.text for line in ending.reflection if line.condition is None]
        said = tuple(Entry(text, gap=16, role=Role.SPEECH) for text in always)
        paths = self.paths(story, scene.id)
        return Push(
            TextScreen(
                session=self.session,
                heading=ending.name,
                entries=said,
                more=(Item(say("menus.reflection.paths"), lambda: Push(paths.menu())),) if paths.kept else (),
                name="reflection",
            )
        )

    def paths(self, story: Scenario, ending: str | None = None) -> EarlierPaths:
        """The maker of the screens of a story's earlier paths, or of those to one ending."""
        return EarlierPaths(self.session, story, self._unkept_scene, ending)

    def opening(self, story: Scenario) -> StoryIntroScreen:
        """The screen of a story's introduction."""
        paths = self.paths(story)
        return StoryIntroScreen(
            session=self.session,
            story=story,
            can_resume=self.session.begun(story),
            begin=lambda circumstance: self._begin(story, circumstance),
            resume=lambda: self.resume(story),
            paths=(lambda: Push(paths.menu())) if paths.kept else None,
        )

    def _begin(self, story: Scenario, circumstance: str | None) -> Go:
        return ask_names(self.session, story, lambda names: self._begin_with(story, circumstance, names))

    def _begin_with(self, story: Scenario, circumstance: str | None, names: Mapping[str, str]) -> Go:
        def start() -> Go:
            seed = self.session.dice_seed()
            scene = self.scene(Playthrough(story, (), circumstance).told_by(seed, names), seed)
            return self._news_first(scene, Replace)

        if not self.session.loses(story):
            return start()
        return Push(
            question(
                self.session,
                say("menus.begin.heading"),
                say("menus.begin.lost"),
                say("menus.begin.yes"),
                start,
            )
        )

    def resume(self, story: Scenario) -> Go:
        """Go on where a story was left; where that is no longer possible, say why first."""
        saved = self.session.saved(story)
        if saved is None:
            return self._news_first(self.opening(story), Push)
        scene = self.scene(saved.playthrough, saved.seed)
        place = self.ending(scene) if self._looked_back(scene) else scene
        if not saved.note:
            return Push(place)
        return Push(notice(self.session, say("menus.changed.heading"), saved.note, lambda: Replace(place)))

    def _looked_back(self, scene: SceneScreen) -> bool:
        """Whether a scene is an ending whose pages were opened before, in this very playthrough.

        Of endings met before paths were kept, no playthrough is known.
        """
        play = scene.playthrough
        if scene.page.kind != "ending" or play.state.scene not in self.session.met_scenes(play.scenario):
            return False
        kept = self.session.finished(play.scenario, play.state.scene)
        return not kept or any(one.is_of(play, scene.seed) for one in kept)

    def scene(self, playthrough: Playthrough, seed: int) -> SceneScreen:
        """The screen on which a playthrough is played; it is the place where its story was left."""
        made = self._unkept_scene(playthrough, seed)
        made.settle()
        return made

    def _unkept_scene(self, playthrough: Playthrough, seed: int) -> SceneScreen:
        return SceneScreen(
            quick=self.keeping.quick,
            session=self.session,
            playthrough=playthrough.told_by(seed),
            seed=seed,
            end=self.ending,
            history=self.history,
            pause=self.pause,
        )

    def ending(self, scene: SceneScreen) -> EndingScreen:
        """The screen after an ending."""
        playthrough = scene.playthrough
        story = playthrough.scenario
        hero = story.characters[story.protagonist]
        here = page_of(playthrough, len(playthrough.steps))
        self.session.finish(playthrough, scene.seed)
        met, endings = self.session.met(story)

        def back() -> Go:
            scene.step_back_to_decision()
            return Replace(scene)

        return EndingScreen(
            session=self.session,
            page=here,
            look=hero.look,
            heading=here.ending.title if here.ending else NOTHING,
            place_in_all=say("menus.ending.place", who=hero.name, met=met, endings=endings),
            step_back=back,
            again=lambda: Replace(self.opening(story)),
            journey=lambda: Push(self.journey(scene)),
        )

    def journey(self, scene: SceneScreen) -> MapScreen:
        """The screen of the map of a playthrough."""
        return JourneyNavigation(self.session, scene).journey()

    def history(self, scene: SceneScreen) -> TextScreen:
        """All that was said so far, open at its end."""
        back = (Item(say("menus.history.decisions"), lambda: Replace(decisions_menu(self.session, scene))),)
        return TextScreen(
            session=self.session,
            heading=say("menus.history.heading"),
            entries=said(scene.playthrough, lines_read(scene.arranged, scene.beat)),
            from_end=True,
            more=back if decisions(scene.playthrough) else (),
        )

    def pause(self, scene: SceneScreen) -> MenuScreen:
        """The menu over a scene."""
        made = PauseMenu(
            session=self.session,
            scene=scene,
            history=lambda: self.history(scene),
            save=lambda: self.keeping.save(scene),
            load=self.keeping.load,
            settings=self.settings,
            keys=self.keys,
        )
        return made.menu()

    def settings(self) -> MenuScreen:
        """The menu of the settings."""
        return settings_menu(self.session)

    def first(self) -> FirstRunScreen:
        """The screen of the first start, asked once, on the title."""
        return first_run_screen(self.session, lambda story: self._news_first(self.opening(story), Replace))

    def about(self) -> TextScreen:
        """The screen about the game: what it is made from and with."""
        return TextScreen(
            session=self.session, heading=say("menus.about.heading"), entries=credits_text(), name="about"
        )

    def keys(self) -> TextScreen:
        """The screen of the help on keys."""
        return TextScreen(
            session=self.session,
            heading=say("keys.heading"),
            entries=help_text(self.session.settings.keys),
            name="keys",
        )

    def _kept(self) -> Go:
        self.session.store.slots().all()  # what there is to tell of them comes first
        return self._news_first(self.keeping.load(), Push)

    def news(self) -> MenuScreen | None:
        """What could not be read or kept and was not shown before, if there is anything."""
        news = self.session.store.news()
        return notice(self.session, say("menus.news.heading"), news) if news else None

    def _news_first(self, screen: Screen, go: Callable[[Screen], Go]) -> Go:
        """A screen; before it, what could not be read or kept and was not shown before."""
        news = self.session.store.news()
        if not news:
            return go(screen)
        return go(notice(self.session, say("menus.news.heading"), news, lambda: Replace(screen)))
