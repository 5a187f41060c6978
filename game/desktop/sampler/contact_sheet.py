"""Contact sheets: places by the hour, people by their mood, things in three people's hands, postures."""

from __future__ import annotations

import os
import random
from itertools import islice, product
from typing import TYPE_CHECKING, Final

import pygame

from game.art.palette import PALETTES, palette_for
from game.art.people.parts.anyone import anyone
from game.art.places import place
from game.desktop.raster.ink import write
from game.desktop.raster.press import press
from game.desktop.raster.text_layout import Style, lay_out
from game.desktop.sampler.general_moments import by_chance
from game.desktop.sampler.moment_sheet import first_card, moment_cards, moment_picture
from game.desktop.stage.stage import Person, person_work
from game.desktop.ui.theme import INK, PAPER
from game.story.catalogue import LOOKS, MOMENTS, PLACES, THINGS, Light, Mood, Posture
from game.story.general_moments import GENERAL_MOMENTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from game.art.palette import Palette
    from game.desktop.sampler.exhibit import Exhibit
    from game.story.appearance import AnyLook

# In pixels: between cards, below a card for its name, a card of a place, of a person, of a moment.
_GAP: Final = 12
_LABEL: Final = 26
_PLACE: Final = 360, 203
_PERSON: Final = 190, 248
_MOMENT: Final = 640, 360
# How much of a figure a card shows: from above the head to the waist.
_SCALE: Final = 0.262
_NECK: Final = 95, 128
_BEARERS: Final = "wenzhu", "mother", "host_man"
_POSTURES: Final = Posture.SITTING, Posture.LEANING, Posture.TURNED_AWAY
_CROWD: Final = 60
_STYLE: Final = Style("medium", 17, INK, 1.2)


def write_sheet(name: str, out: Path, seed: int = 0) -> None:
    """Write the contact sheet of this name, as .png or .jpg; `seed` says who comes by chance."""
    _write(lambda: sheet(name, seed), out)


def write_moment(exhibit: Exhibit, out: Path) -> None:
    """Write one moment in the light and colours of an exhibit, as a window of 1920x1080 shows it."""
    _write(lambda: moment_picture(exhibit.setting, (1920, 1080)), out)


def _write(made: Callable[[], pygame.Surface], out: Path) -> None:
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    pygame.image.save(made(), out)


def sheet(name: str, seed: int = 0) -> pygame.Surface:
    """The contact sheet of a name in `exhibit.SHEETS`, or of one place, moment or person."""
    if name == "moments":
        return _cards(_MOMENT, 2, [first_card(each, _MOMENT) for each in sorted(MOMENTS)])
    if name == "general":
        return _cards(_MOMENT, 2, [_one_of(kind, seed, turn) for turn, kind in enumerate(GENERAL_MOMENTS)])
    if name in GENERAL_MOMENTS:
        return _cards(_MOMENT, 2, _general(name, seed))
    if name in MOMENTS:
        return _cards(_MOMENT, 2, list(moment_cards(name, _MOMENT)))
    if name in PLACES or name == "places":
        wanted: Sequence[str] = sorted(PLACES) if name == "places" else (name,)
        return _cards(_PLACE, len(Light), [card for each in wanted for card in _hours(each)])
    return _people(name, seed)


def _general(kind: str, seed: int) -> list[tuple[str, pygame.Surface]]:
    return [(said, moment_picture(setting, _MOMENT)) for said, setting in by_chance(kind, seed)]


def _one_of(kind: str, seed: int, turn: int) -> tuple[str, pygame.Surface]:
    """A moment once; `turn` goes round the hours of the day, so that a sheet of many has all of them."""
    said, setting = next(islice(by_chance(kind, seed), turn % len(Light), None))
    return said, moment_picture(setting, _MOMENT)


def _people(name: str, seed: int) -> pygame.Surface:
    """A sheet of people: all, one, by chance, with things, or as they sit, lean and turn away."""
    if name == "anyone":
        return _cards(_PERSON, len(Mood), list(_by_chance(seed)))
    if name == "somebody":
        return _cards(_PERSON, len(Mood), list(_bodies(seed)))
    if name == "things":
        return _cards(_PERSON, 2 * len(_BEARERS), [card for each in sorted(THINGS) for card in _held(each)])
    if name == "postures":
        return _cards(
            _PERSON, 2 * len(_POSTURES), [card for each in sorted(LOOKS) for card in _postures(each)]
        )
    wanted = sorted(LOOKS) if name == "people" else (name,)
    return _cards(_PERSON, len(Mood), [card for each in wanted for card in _moods(each)])


def _hours(name: str) -> Iterator[tuple[str, pygame.Surface]]:
    for number, light in enumerate(Light):
        story = list(PALETTES)[number % len(PALETTES)]
        picture = place(name, light, palette_for(story, light))
        yield f"{name}, {light.value}", press(picture, _PLACE[0] / 1920)


def _moods(look: AnyLook) -> Iterator[tuple[str, pygame.Surface]]:
    for number, mood in enumerate(Mood):
        yield f"{look}, {mood.value}", _card(Person(look, mood, left=number % 2 == 1))


def _held(thing: str) -> Iterator[tuple[str, pygame.Surface]]:
    for number, look in enumerate(_BEARERS):
        yield thing, _card(Person(look, Mood.CALM, left=number % 2 == 1, holds=thing))


def _postures(look: AnyLook) -> Iterator[tuple[str, pygame.Surface]]:
    for posture in _POSTURES:
        yield f"{look}, {posture.value}", _card(Person(look, Mood.CALM, posture=posture))


def _by_chance(seed: int) -> Iterator[tuple[str, pygame.Surface]]:
    """Sixty people, in all moods and facing both ways, before the colours of the four stories."""
    dice, moods, stories = random.Random(seed), list(Mood), list(PALETTES)  # noqa: S311 - who comes, no secret
    for number in range(_CROWD):
        who = anyone(dice, f"{seed} {number}")
        person = Person(who, moods[number * 5 % len(moods)], left=number % 2 == 1)
        palette = palette_for(stories[number * 7 % len(stories)], Light.DAY)
        yield f"{who.hair}, {who.top}", _card(person, palette)


def _bodies(seed: int) -> Iterator[tuple[str, pygame.Surface]]:
    """Two people by chance in every posture and mood."""
    dice = random.Random(seed)  # noqa: S311 - as above
    people = [anyone(dice, f"{seed} {number}") for number in range(2)]
    for posture, who, mood in product(Posture, people, Mood):
        yield f"{posture.value}, {mood.value}", _card(Person(who, mood, posture=posture))


def _card(person: Person, palette: Palette | None = None) -> pygame.Surface:
    palette = palette or palette_for(person.look, Light.DAY)
    card = pygame.Surface(_PERSON)
    card.fill(palette.far)
    figure = _last(person_work(person, _SCALE, palette))
    card.blit(figure, (_NECK[0] - figure.get_width() // 2, _NECK[1] - round(420 * _SCALE)))
    return card


def _last(work: Iterator[pygame.Surface]) -> pygame.Surface:
    *_, last = work
    return last


def _cards(size: tuple[int, int], each: int, cards: Sequence[tuple[str, pygame.Surface]]) -> pygame.Surface:
    """Cards with their names below, `each` of a kind side by side."""
    across, high = min(len(cards), 2 * each), size[1] + _LABEL
    rows = -(-len(cards) // across)
    made = pygame.Surface((across * (size[0] + _GAP) + _GAP, rows * (high + _GAP) + _GAP))
    made.fill(PAPER)
    for number, (label, picture) in enumerate(cards):
        x, y = _GAP + number % across * (size[0] + _GAP), _GAP + number // across * (high + _GAP)
        made.blit(picture, (x, y))
        write(made, lay_out(label.replace("_", " "), _STYLE, size[0]), x, y + size[1] + 4)
    return made
