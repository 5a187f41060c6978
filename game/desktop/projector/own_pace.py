"""Each at their own pace: the story's map with a dot for every scene, larger where more of the class are.

Above it, what the story asks those at the fullest stop to talk about.
"""

from __future__ import annotations

from functools import reduce
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import pygame

from game.art.paper.sheet import LIFTED
from game.classroom.room import ended, stops_met, whereabouts
from game.desktop.journey.route_art import TONES
from game.desktop.journey.story_layout import story_layout
from game.desktop.platform.intents import Menu
from game.desktop.play.hud_layout import buttons
from game.desktop.projector.actions import Aside, LessonStep, StripAction
from game.desktop.projector.questions import asked_of_most
from game.desktop.raster.contrast import seen
from game.desktop.raster.ink import label, write
from game.desktop.raster.text_layout import clipped
from game.desktop.ui.buttons import button_row
from game.desktop.ui.corner_buttons import corner_button
from game.desktop.ui.slips import scaled, slip
from game.desktop.ui.text_widgets import words
from game.desktop.ui.theme import CREAM, INK, PAPER, RED
from game.desktop.ui.widget import Role, Touch, Widget
from game.story.scenario import Ending
from game.typography.fit import largest
from game.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from game.classroom.room import Room
    from game.desktop.projector.class_session import ClassSession
    from game.desktop.raster.text_layout import Block, Style
    from game.desktop.ui.theme import Theme
    from game.story import Scenario

_SIGNS: Final = 6
_WIDEST: Final = 20  # of a name on the map, in ems
_VOTES: Final[tuple[str, StripAction]] = ("class.own.chose", Aside.VOTES)
_PROMPTS: Final[tuple[str, StripAction]] = ("class.own.prompts", Aside.PROMPTS)
_GOES: Final[tuple[tuple[str, StripAction], ...]] = (
    ("class.own.look_back", LessonStep.DEBRIEF),
    ("class.own.together", LessonStep.TOGETHER),
)
_LINE: Final = "#c9b48e"
_DOT: Final = "#b09a78"


def where_all_are(held: ClassSession, theme: Theme) -> tuple[Widget[StripAction | Menu], ...]:
    """The page of a class that plays apart, with the teacher's menu for those without a keyboard."""
    made, _ = largest(
        theme.sizes(),
        lambda small: _page(held, small),
        lambda found: found[1].h >= theme.size[1] * 0.5,
    )
    return made


def _page(held: ClassSession, theme: Theme) -> tuple[tuple[Widget[StripAction | Menu], ...], pygame.Rect]:
    sheet = pygame.Rect((0, 0), theme.size).inflate(-theme.px(120), -theme.px(90))
    pad = theme.px(60)
    x, wide = sheet.x + pad, sheet.w - 2 * pad
    [corner] = buttons(theme, 1)
    menu = corner_button(theme, "menu", say("class.own.menu"), corner.topleft, Menu())
    beside = corner.left - theme.px(20) - x
    head = words(theme, _head(held), "subhead", (x, sheet.y + theme.px(30)), beside, role=Role.HEADING)
    goes = (_VOTES, *((_PROMPTS,) if stops_met(held.room) else ()), *_GOES)
    made = button_row(theme, ((say(key), does) for key, does in goes), x, sheet.bottom - theme.px(30))
    tall = max(strip.bounds.h for strip in made)
    top = max(head.bounds.bottom, corner.bottom) + theme.px(8)
    door = words(theme, _door(held), "address" if held.server else "note", (x, top), wide)
    asked = _asked(theme, held.room, (x, door.bounds.bottom + theme.px(10)), wide)
    above = asked[-1].bounds.bottom if asked else door.bounds.bottom
    room = pygame.Rect(x, above + theme.px(20), wide, 0)
    room.h = sheet.bottom - theme.px(50) - tall - room.y
    drawing = _map(held, theme, room, sheet)
    too_wide = made[-1].bounds.right + round(14 * theme.things) - x > wide
    shown = pygame.Rect(room.x, room.y, room.w, 0 if too_wide else room.h)
    return (drawing, head, door, *asked, *made, menu), shown


def _asked(theme: Theme, room: Room, corner: tuple[int, int], wide: int) -> list[Widget]:
    """What those at the fullest stop can talk about, on their phones as well."""
    question = asked_of_most(room)
    if not question:
        return []
    said = say("class.own.asked", question=question)
    return [words(theme, said, "spoken", corner, wide, colour=RED)]


def _head(held: ClassSession) -> str:
    room = held.room
    done = sum(ended(room).values())
    many = len(room.walks)
    if not many:
        return say("class.own.nobody")
    return say("class.own.head", many=many, count=done)


def _door(held: ClassSession) -> str:
    server = held.server
    if server is None:
        return say("class.own.no_phones")
    address = server.address.removeprefix("http://").rstrip("/")
    return say("class.own.way_in", address=address, code=held.lesson.door.code)


def _map(held: ClassSession, theme: Theme, room: pygame.Rect, sheet: pygame.Rect) -> Widget:
    story, here = held.room.scenario, whereabouts(held.room)
    found = story_layout(story)
    places = found.places
    style = theme.at_most(110).style("number", CREAM)
    small = theme.at_most(100).style("small", INK)
    inner = room.inflate(-theme.px(60), -theme.px(40))

    def on_sheet(point: tuple[float, float]) -> tuple[int, int]:
        return round(inner.x + point[0] * inner.w), round(inner.y + point[1] * inner.h)

    def at(scene: str) -> tuple[int, int]:
        return on_sheet(places[scene])

    def paint(surface: pygame.Surface, _at: pygame.Rect, _touch: Touch) -> None:
        slip(sheet.size, PAPER, "card", scaled(LIFTED, theme.unit)).lay(surface, sheet.x, sheet.y)
        for (scene, goto), route in found.routes.items():
            _road(surface, theme, [at(scene), *map(on_sheet, route), at(goto)])
        for scene in places:
            _dot(surface, theme, at(scene), here.get(scene, 0), _tone(story, scene))
        for scene, many in here.items():
            x, y = at(scene)
            label(surface, str(many), style, x, y - style.row // 2, "centre")
        for block, x, y in _signs(story, here, at, theme, small, inner):
            pygame.draw.rect(surface, seen(PAPER), (x - 4, y, block.width + 8, block.height))
            write(surface, block, x, y)

    said = _where(story, here)
    return Widget(
        role=Role.IMAGE, label=say("class.own.map", where=said), bounds=room, paint=paint, value=said
    )


def _where(story: Scenario, here: Mapping[str, int]) -> str:
    """How many are where, in words."""
    parts = [
        say("class.own.at", count=many, scene=story.scenes[scene].caption or scene)
        for scene, many in here.items()
    ]
    if not parts:
        return say("class.own.nobody_yet")
    return reduce(lambda before, part: say("class.own.and_at", before=before, part=part), parts)


def _signs(
    story: Scenario,
    here: Mapping[str, int],
    at: Callable[[str], tuple[int, int]],
    theme: Theme,
    style: Style,
    room: pygame.Rect,
) -> list[tuple[Block, int, int]]:
    """What the fullest scenes are called, as far as their names have room."""
    made: list[tuple[Block, int, int]] = []
    full = {**{scene: 1 for scene in story.scenes if _tone(story, scene)}, **here}
    taken = [_around(at(scene), _radius(theme, many)) for scene, many in full.items()]
    for scene in sorted(here, key=lambda each: -here[each]):
        block = clipped(_named(story, scene), style, _WIDEST * style.size, 1, " …")
        x, y = at(scene)
        x = max(room.x, min(room.right - block.width, x - block.width // 2))
        for top in (y + _radius(theme, here[scene]) + 2, y - _radius(theme, here[scene]) - block.height - 2):
            box = pygame.Rect(x, top, block.width, block.height)
            if block.width and box.collidelist(taken) < 0 and len(made) < _SIGNS:
                taken.append(box)
                made.append((block, x, top))
                break
    return made


def _radius(theme: Theme, many: int) -> int:
    return round((22 + 7 * min(many, 30) ** 0.5) * theme.unit) if many else round(8 * theme.unit)


def _around(point: tuple[int, int], radius: int) -> pygame.Rect:
    return pygame.Rect(point[0] - radius, point[1] - radius, 2 * radius, 2 * radius)


def _named(story: Scenario, scene: str) -> str:
    """A scene's caption. Endings are nobody's to tell the others."""
    return "" if _tone(story, scene) else str(story.scenes[scene].caption.unfilled())


def _tone(story: Scenario, scene: str) -> str:
    """The colour of an ending; nothing for any other scene."""
    then = story.scenes[scene].then
    return TONES[then.tone.value] if isinstance(then, Ending) else ""


def _road(surface: pygame.Surface, theme: Theme, points: list[tuple[int, int]]) -> None:
    """A way from scene to scene, its corners round."""
    thick = max(1, round(3 * theme.unit))
    for here, there in pairwise(points):
        pygame.draw.aaline(surface, seen(_LINE), here, there, thick)
        pygame.draw.aacircle(surface, seen(_LINE), there, thick / 2)


def _dot(surface: pygame.Surface, theme: Theme, at: tuple[int, int], many: int, tone: str) -> None:
    """A scene: a dot, larger where more are; an ending is a ring in the colour of its tone, full if met."""
    radius = _radius(theme, many)
    if many:
        pygame.draw.aacircle(surface, seen(PAPER), at, radius + round(3 * theme.unit))
        pygame.draw.aacircle(surface, seen(tone or "#8c3a26"), at, radius)
    elif tone:
        pygame.draw.aacircle(surface, seen(PAPER), at, round(14 * theme.unit))
        pygame.draw.aacircle(surface, seen(tone), at, round(14 * theme.unit), max(2, round(5 * theme.unit)))
    else:
        pygame.draw.aacircle(surface, seen(_DOT), at, radius)
