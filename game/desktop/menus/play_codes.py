"""Plays as codes: the screens on which a code is shown and typed, and going on from one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.desktop.menus.code_screen import CodeScreen
from game.desktop.ui.dialogs import notice
from game.desktop.ui.name_screen import NameScreen
from game.desktop.ui.screen import Enter, Push
from game.desktop.ui.typed_names import ask_names
from game.saves.code_words import problem_in_words, stop_in_words
from game.saves.follow_code import follow, story_of
from game.saves.walk_code import LONGEST, Problem, code_of, read_code
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from game.desktop.play.scene_screen import SceneScreen
    from game.desktop.ui.screen import Go
    from game.desktop.ui.session import Session
    from game.saves.walk_code import Code
    from game.story import Playthrough, Scenario


@frozen
class PlayCodes:
    """Makes the screens of codes; `scene` makes the screen of a playthrough."""

    session: Session
    scene: Callable[[Playthrough, int], SceneScreen]

    def show(self, scene: SceneScreen) -> CodeScreen:
        """The screen with the code of a play."""
        return CodeScreen(session=self.session, code=code_of(scene.playthrough, scene.seed))

    def type(self) -> NameScreen:
        """The screen on which a code is typed or pasted; what is wrong with it is said there."""
        return NameScreen(
            session=self.session,
            heading=say("walk_code.type_heading"),
            written="",
            ideas=(),
            longest=2 * LONGEST,
            keep=self._take,
            why_not=lambda text: found if isinstance(found := self.read(text), str) else "",
            take=say("walk_code.take"),
            leave=say("menus.back"),
            read_as=lambda written: say("walk_code.written", written=written),
            code=True,
        )

    def read(self, text: str) -> tuple[Code, Scenario] | str:
        """What a text says as a code and the story it is of; or why it says nothing here, a sentence."""
        code = read_code(text)
        if isinstance(code, Problem):
            return problem_in_words(code)
        self.session.read_all()
        story = story_of(code, self.session.shelf)
        return say("walk_code.problem.not_here") if story is None else (code, story)

    def _take(self, text: str) -> Go:
        """Go on from what was typed, once nothing is wrong with it."""
        found = self.read(text)
        if isinstance(found, str):
            raise TypeError(found)  # which was said before
        return self.go_on(*found)

    def go_on(self, code: Code, story: Scenario) -> Go:
        """Go on from a code, with names that are typed now; where the story has changed, say so first."""
        return ask_names(self.session, story, lambda names: self._go_on(code, story, names))

    def _go_on(self, code: Code, story: Scenario, names: Mapping[str, str]) -> Go:
        found = follow(code, story)
        scene = self.scene(found.playthrough.told_by(code.seed, names), code.seed)
        if found.stop is None:
            return Enter(scene)
        heading, told = say("menus.changed.heading"), stop_in_words(found.stop)
        return Push(notice(self.session, heading, told, lambda: Enter(scene)))
