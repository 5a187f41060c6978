"""The screens of a story as full as they can be: every line shown, every choice open, every choice locked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.desktop.menus.navigation import Navigation
from game.desktop.play.scene_screen import SceneScreen
from game.expressions import Compare, Kind, Logic, Name, Number, Truth, condition, parts_of
from game.story import Playthrough, State, begin
from game.story.scenario import Choices, Ending

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.desktop.ui.screen import Screen
    from game.desktop.ui.session import Session
    from game.desktop.ui.theme import Theme
    from game.expressions import Condition, Node
    from game.story import Scenario
    from game.story.scenario import Choice, Line, Scene


# As long as a name that is typed may be, in letters as wide as names usually have.
_WIDE_NAME: Final = "Wilhelmina Montgomery-Wu"


def screens(session: Session, story: Scenario, theme: Theme) -> Iterator[tuple[str, Screen]]:
    """Each screen that shows words of the story, at each of its beats and pages, with its scene's id."""
    navigation = Navigation(session)
    yield "", navigation.opening(story)
    for scene in (full for each in story.scenes.values() if _is_shown(each) for full in full_scenes(each)):
        whole = evolve(story, scenes={**story.scenes, scene.id: scene})
        screen = _scene(navigation, whole, scene)
        yield from ((scene.id, screen) for _ in _beats(screen, theme))
        if isinstance(scene.then, Ending):
            yield scene.id, navigation.ending(screen)


def _is_shown(scene: Scene) -> bool:
    return bool(scene.lines) or isinstance(scene.then, Choices | Ending)


def full_scenes(scene: Scene) -> Iterator[Scene]:
    """The scene with no condition left: first with every choice open, then with all locked that can be.

    Of several posts under conditions a reader sees one, and so there is a scene for each of them.
    """
    either = [line for line in scene.lines if line.post and line.condition]
    alone: list[Line | None] = [*either] or [None]
    for post in alone:
        lines = [line for line in scene.lines if line is post or line not in either]
        yield _whole(evolve(scene, lines=tuple(lines)), locked=False)
    if _locks(scene):
        yield _whole(evolve(scene, lines=tuple(lines)), locked=True)


def _scene(navigation: Navigation, story: Scenario, scene: Scene) -> SceneScreen:
    here = Playthrough(story, (), None, (State(scene.id, begin(story).values),)).told_by(
        1, dict.fromkeys(story.names, _WIDE_NAME)
    )
    return SceneScreen(
        quick=lambda _scene, _intent: None,
        session=navigation.session,
        playthrough=here,
        seed=1,
        end=navigation.ending,
        history=navigation.history,
        pause=navigation.pause,
    )


def _beats(screen: SceneScreen, theme: Theme) -> Iterator[int]:
    """Each beat in turn, the screen turned to it."""
    beat = 0
    while True:
        screen.show_beat(beat)
        screen.widgets(theme)
        if screen.beat < beat:
            return
        yield beat
        yield from (beat for _ in _further_choices(screen))
        beat += 1


def _further_choices(screen: SceneScreen) -> Iterator[range]:
    """The numbers of the choices that are scrolled to, the screen showing them."""
    while (seen := screen.seen_choices) and seen[-1] < len(screen.page.options):
        screen.show_choices(len(seen))
        yield screen.seen_choices


def _locks(scene: Scene) -> bool:
    return isinstance(scene.then, Choices) and any(choice.locked for choice in scene.then.choices)


def _whole(scene: Scene, *, locked: bool) -> Scene:
    """The scene with no condition left: every choice that can be locked is so, or none is."""
    then = scene.then
    if isinstance(then, Choices):
        then = evolve(then, choices=tuple(_choice(each, locked=locked) for each in then.choices))
    if isinstance(then, Ending):
        then = evolve(then, reflection=tuple(map(_shown, then.reflection)))
    captions = (scene.caption, *(case.value for case in scene.cases.caption))
    return evolve(
        scene,
        lines=tuple(map(_shown, scene.lines)),
        caption=max((each.longest() for each in captions), key=lambda caption: len(str(caption))),
        cases=evolve(scene.cases, caption=()),
        then=then,
    )


def _choice(choice: Choice, *, locked: bool) -> Choice:
    return evolve(
        choice,
        condition=_never(choice) if locked and choice.locked else None,
        text=choice.text.longest(),
        locked=choice.locked and choice.locked.longest(),
    )


def _never(choice: Choice) -> Condition:
    """A condition that always fails, and finds all stats wanting that the choice asks for."""
    tree: Node = Truth(value=False)
    for stat in _numbers(choice.condition.tree) if choice.condition else ():
        tree = Logic("and", Compare(">=", stat, Number(stat.highest + 1)), tree)
    return condition("false", tree)


def _numbers(node: Node) -> Iterator[Name]:
    """The stats a condition names, hidden ones too."""
    if isinstance(node, Name) and node.kind is Kind.NUMBER:
        yield node
    for part in parts_of(node):
        yield from _numbers(part)


def _shown(line: Line) -> Line:
    return evolve(line, condition=None, text=line.text.longest())
