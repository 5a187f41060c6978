"""Detours: a choice with `then` leads into scenes that come back by `next: back`, to the place it named.

When all scenes are read, `back` becomes an exit for each place to which a detour there can come back, and one
slot remembers which of them it is. What is odd about detours is found on the way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from game.expressions import Compare, Condition, Kind, Name, Number, both, condition, effect
from game.loader.exits import BACK
from game.story.play import onward
from game.story.scenario import Choices, Ending, Exit, Next
from game.story.slots import Return

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from game.expressions import Effect
    from game.loader.context import Context
    from game.loader.nodes import Node
    from game.story.scenario import Choice, Scene
    from game.story.slots import Slot

_MOST: Final = 100  # places where detours come back to
_MOST_WAYS: Final = 2_000  # an exit that leads back is one for each of them
Ways = dict[str, tuple[str, ...]]


def with_detours(
    context: Context, scenes: dict[str, Scene], start: str, slots: list[Slot]
) -> dict[str, Scene]:
    """The scenes with the ways back of detours, and with marks that remember them; a slot is added for it."""
    if context.notes.failed or not (context.thens or context.back):
        return scenes
    if _too_many(context):
        return scenes
    found = _Detours(context, scenes, start)
    found.check()
    if context.notes.failed:
        return scenes
    places = tuple(dict.fromkeys(choice.then for _, choice in found.begun))
    slots.append(Return(scenes=places))
    made = _Made(len(slots) - 1, places)
    return {id_: made.scene(scene, found.back_from(id_)) for id_, scene in scenes.items()}


def _too_many(context: Context) -> bool:
    """Whether detours come back to more places than can be kept apart, which is noted."""
    places = dict.fromkeys(node.text for node in context.thens)
    if len(places) > _MOST:
        message = f"detours come back to at most {_MOST} scenes, and these to {len(places)}"
        context.notes.at("UP266", context.thens[-1], message, "let some of them lead on without coming back")
    return len(places) > _MOST


@define
class _Detours:
    """The detours of a story: where they begin, what lies in them, and what is odd about them."""

    context: Context
    scenes: Mapping[str, Scene]
    start: str
    begun: list[tuple[str, Choice]] = field(init=False)  # the choices that begin one, as in the file
    ways: Ways = field(init=False)  # on from each scene, but into detours and back
    main: set[str] = field(init=False)  # what is come to without a detour
    inside: dict[str, set[str]] = field(init=False)  # by where they come back to, what lies in detours
    back: set[str] = field(init=False)  # the scenes with an exit that leads back
    returning: set[str] = field(init=False)  # those that such a scene follows

    def __attrs_post_init__(self) -> None:
        """Follow all ways."""
        self.begun = [(id_, one) for id_, scene in self.scenes.items() for one in _choices(scene) if one.then]
        self.ways = {id_: tuple(_led(scene)) for id_, scene in self.scenes.items()}
        after = {id_: [one.then for one in _choices(scene) if one.then] for id_, scene in self.scenes.items()}
        self.main = _follow({id_: (*self.ways[id_], *after[id_]) for id_ in self.scenes}, [self.start])
        places = dict.fromkeys(choice.then for _, choice in self.begun)
        self.inside = {place: _follow(self.ways, self.begun_for(place)) for place in places}
        self.back = {id_ for id_, scene in self.scenes.items() if any(_exits_back(scene))}
        self.returning = _follow(_turned(self.ways), self.back)

    def begun_for(self, place: str) -> list[str]:
        """The first scenes of the detours that come back to a place."""
        return [choice.goto for _, choice in self.begun if choice.then == place]

    def back_from(self, scene: str) -> list[str]:
        """Where a detour can come back to from a scene, in the order of the choices that begin one."""
        return [place for place, inside in self.inside.items() if scene in inside]

    def check(self) -> None:
        """Note what is odd about detours."""
        astray: set[str] = set()
        for (_, choice), node in zip(self.begun, self.context.thens, strict=False):
            if choice.goto not in self.returning and choice.goto not in astray:
                self._never_back(choice, node)
                astray.add(choice.goto)  # whichever choices lead there, the way back is wanting once
            elif choice.then in self.returning and choice.then in self.inside[choice.then]:
                message = f"“{choice.then}” is itself in the detour that would come back to it"
                self.context.notes.at("UP263", node, message, "name a scene outside the detour")
        within: set[str] = set().union(*self.inside.values())
        for scene in (id_ for id_ in self.scenes if id_ in self.back and id_ not in within):
            message = f"“{scene}” leads back, and no choice with then: leads to it"
            self._at(
                scene, "UP262", message, "write next: and a scene, or begin a detour with goto: and then:"
            )
        self._many_ways()
        self._entered_otherwise(within)
        self._led_out(within)
        self._begun_inside(within)

    def _many_ways(self) -> None:
        """Note more ways back than are kept apart: each exit that leads back is one for each place."""
        ways = 0
        for scene in (id_ for id_ in self.scenes if id_ in self.back):
            ways += len(self.back_from(scene)) * len(list(_exits_back(self.scenes[scene])))
            if ways > _MOST_WAYS:
                message = f"from here on detours come back by more than {_MOST_WAYS:,} ways"
                self._at(scene, "UP266", message, "let fewer scenes lead back, or come back to fewer places")
                return

    def _never_back(self, choice: Choice, node: Node) -> None:
        shared = _follow(self.ways, [choice.goto]) & self.main
        if any(not isinstance(self.scenes[scene].then, Ending) for scene in shared):
            message = f"no next: back follows “{choice.goto}”, and so it never comes back to “{choice.then}”"
            self.context.notes.at("UP260", node, message, "end the detour with next: back, or take then: out")
        else:
            message = f"this detour only ends, and never comes back to “{choice.then}”"
            self.context.notes.at(
                "UP261", node, message, "take then: out, or let a scene there have next: back"
            )

    def _entered_otherwise(self, within: set[str]) -> None:
        """Scenes that a way back follows, and that something leads to which is in no detour."""
        closed = within & self.returning
        if self.start in closed:
            message = f"the story begins in “{self.start}”, which leads back"
            self._at(self.start, "UP263", message, "begin in a scene outside the detour")
        for scene in self.scenes:
            if scene not in self.main or scene in closed:
                continue
            into = next((other for other in self.ways[scene] if other in closed), None)
            if into is not None:
                message = f"“{scene}” leads to “{into}”, from which a detour comes back, without then:"
                way = self._way(scene, into)
                self.context.notes.at(
                    "UP263", way, message, "add then: to the choice, or lead to another scene"
                )

    def _led_out(self, within: set[str]) -> None:
        """Scenes of a detour that comes back which lead into the story outside it."""
        comes_back = _follow(self.ways, (one.goto for _, one in self.begun if one.goto in self.returning))
        for scene in self.scenes:
            if scene not in within or scene in self.main:
                continue
            out = next((other for other in self.ways[scene] if self._is_outside(other)), None)
            if out is not None and scene in comes_back:
                message = f"“{scene}” is in a detour, and leads out of it to “{out}”"
                way = self._way(scene, out)
                self.context.notes.at("UP264", way, message, "write next: back, or lead to an ending")

    def _is_outside(self, scene: str) -> bool:
        ends = isinstance(self.scenes[scene].then, Ending)
        return scene in self.main and scene not in self.returning and not ends

    def _begun_inside(self, within: set[str]) -> None:
        """Detours that begin in a scene of another."""
        for (scene, _), node in zip(self.begun, self.context.thens, strict=False):
            if scene in within and (scene in self.returning or scene not in self.main):
                message = f"“{scene}” is in a detour, and here another begins"
                hint = "take then: out; a detour comes back before the next one begins"
                self.context.notes.at("UP265", node, message, hint)

    def _way(self, scene: str, onto: str) -> Node:
        """Where a scene says that it leads to another, but by a detour; its id where that is not found."""
        name, thens = self.context.scenes[scene], {id(node) for node in self.context.thens}
        later = [each.line for each in self.context.scenes.values() if each.line > name.line]
        there = [
            node
            for node in self.context.gotos
            if node.text == onto and name.line <= node.line < min(later, default=node.line + 1)
        ]
        detours = [choice.then != "" for choice in _choices(self.scenes[scene]) if choice.goto == onto]
        plain = detours.index(False) if False in detours else 0
        return ([node for node in there if id(node) not in thens][plain:] or [name])[0]

    def _at(self, scene: str, rule: str, message: str, hint: str) -> None:
        self.context.notes.at(rule, self.context.scenes[scene], message, hint)


@define
class _Made:
    """Puts the ways back in: `slot` remembers one of `places`, from 1."""

    slot: int
    places: tuple[str, ...]

    def scene(self, scene: Scene, back: list[str]) -> Scene:
        """A scene with what remembers its detours, and an exit for each place where one comes back to."""
        match scene.then:
            case Choices(choices=choices) if any(choice.then for choice in choices):
                return evolve(scene, then=Choices(choices=tuple(map(self.begun, choices))))
            case Next(exits=exits) if back:
                made = tuple(each for one in exits for each in self.exits(one, back))
                return evolve(scene, then=Next(exits=made))
            case _:
                return scene

    def begun(self, choice: Choice) -> Choice:
        if not choice.then:
            return choice
        return evolve(choice, marks=(*choice.marks, self.set(self.places.index(choice.then) + 1)))

    def exits(self, one: Exit, back: list[str]) -> Iterator[Exit]:
        if one.goto != BACK:
            yield one
            return
        for place in back:
            asked = None if place == back[-1] else self.holds(place)
            held = both(one.condition, asked) if one.condition and asked else one.condition or asked
            yield evolve(one, goto=place, condition=held, marks=(self.set(0),))

    def holds(self, place: str) -> Condition:
        number = self.places.index(place) + 1
        back = Name("back", self.slot, Kind.NUMBER, 0, len(self.places))
        return condition(f"back to {place}", Compare("==", back, Number(number)))

    def set(self, number: int) -> Effect:
        return effect("", self.slot, Number(number), 0, len(self.places))


def _choices(scene: Scene) -> tuple[Choice, ...]:
    return scene.then.choices if isinstance(scene.then, Choices) else ()


def _exits_back(scene: Scene) -> Iterator[Exit]:
    exits = scene.then.exits if isinstance(scene.then, Next) else ()
    return (each for each in exits if each.goto == BACK)


def _led(scene: Scene) -> Iterator[str]:
    """Where a scene leads, but into detours and back."""
    if isinstance(scene.then, Choices):
        yield from (choice.goto for choice in scene.then.choices if not choice.then)
    else:
        yield from (goto for goto in onward(scene.then) if goto != BACK)


def _turned(ways: Ways) -> Ways:
    back: dict[str, list[str]] = {}
    for scene, after in ways.items():
        for goto in after:
            back.setdefault(goto, []).append(scene)
    return {scene: tuple(before) for scene, before in back.items()}


def _follow(ways: Mapping[str, Iterable[str]], start: Iterable[str]) -> set[str]:
    """All scenes that can be come to."""
    waiting = list(start)
    seen = set(waiting)
    while waiting:
        for scene in ways.get(waiting.pop(), ()):
            if scene not in seen:
                seen.add(scene)
                waiting.append(scene)
    return seen
