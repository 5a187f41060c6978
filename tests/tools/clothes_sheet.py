"""A contact sheet of the clothes an author can name: `python -m tests.tools.clothes_sheet FILE [PART ...]`.

Parts are `tops`, `overs` (each over three tops), `necks`, `whole` (everything below, seen whole), `backs`,
`sides`, `sitting`, `builds`, `dyed` (looks that ship in another colour),
`usual` (who is told nothing) and `random`; without any, all.
"""

from __future__ import annotations

import os
import random
import sys
from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve

from game.art.palette import PALETTES, palette_for
from game.art.paper.shapes import rgb
from game.art.paper.sheet import Picture
from game.art.people.figure import figure, whole_figure
from game.art.people.profile.joints import seated, standing
from game.art.people.profile.person import side_view
from game.desktop.raster.ink import write
from game.desktop.raster.press import press
from game.desktop.raster.text_layout import Style, lay_out
from game.story.appearance import Appearance
from game.story.catalogue import LOOKS, Light, Mood, Posture
from game.story.parts import AGES, BELOWS, COLOURS, NECKS, OVERS, SHAPES, SKINS, TOPS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Card = tuple[str, pygame.Surface]

_CARD: Final = 190, 236
_ACROSS: Final = 12
_LABEL: Final = 24
_STYLE: Final = Style("medium", 14, "#2c2228", 1.2)
BESIDE: Final = 0, 0, 840, 1000
_PAPER: Final = (247, 240, 224)


def somebody(number: int, **words: str) -> Appearance:
    """Somebody in clothes, in one of the skins."""
    plain = Appearance(name=f"n{number}", skin=SKINS[number * 5 % len(SKINS)])
    return evolve(plain, **words)  # type: ignore[arg-type]


def tops() -> Iterator[Card]:
    """Every top in its usual colours."""
    for number, top in enumerate(TOPS):
        yield top, half(somebody(number, top=top))


def overs() -> Iterator[Card]:
    """Everything that is worn over a top, over three of them."""
    for number, over in enumerate(OVERS):
        for top in ("tee", "shirt", ("hoodie", "dress", "kameez", "scrubs")[number % 4]):
            yield f"{over}, {top}", half(somebody(number * 3, top=top, over=over))


def necks() -> Iterator[Card]:
    """What is worn about the neck, over a shirt and over a coat."""
    for number, neck in enumerate(NECKS):
        yield neck, half(somebody(number, top="shirt", neck=neck))
        yield f"{neck}, lab coat", half(somebody(number + 9, top="turtleneck", over="lab_coat", neck=neck))


def seen_whole() -> Iterator[Card]:
    """Tops and what is below them, from head to foot."""
    for number, below in enumerate(BELOWS):
        yield below, entire(somebody(number, top="tee", below=below))
    for number, top in enumerate(TOPS):
        yield top, entire(somebody(number, top=top))
    for number, over in enumerate(("coat", "apron", "lab_coat", "shawl", "poncho", "raincoat")):
        yield over, entire(somebody(number, top="long_dress" if number % 2 else "shirt", over=over))


def backs() -> Iterator[Card]:
    """Tops and overs from behind."""
    for number, top in enumerate(TOPS):
        yield top, half(somebody(number, top=top), posture=Posture.TURNED_AWAY)
    for number, over in enumerate(OVERS):
        yield over, half(somebody(number, top="shirt", over=over), posture=Posture.TURNED_AWAY)


def sitting() -> Iterator[Card]:
    """Tops, and what is below them, on somebody who sits."""
    for number, top in enumerate(TOPS):
        yield top, half(somebody(number, top=top), posture=Posture.SITTING)
    for number, below in enumerate(BELOWS):
        yield below, half(somebody(number, top="tee", below=below), posture=Posture.SITTING)
    for number, over in enumerate(OVERS):
        yield over, half(somebody(number, top="shirt", over=over), posture=Posture.SITTING)


def sides() -> Iterator[Card]:
    """Tops and overs from the side, standing and seated."""
    for number, top in enumerate(TOPS):
        yield top, from_the_side(somebody(number, top=top), sits=number % 2 == 1)
    for number, over in enumerate(OVERS):
        yield over, from_the_side(somebody(number, top="shirt", over=over), sits=number % 2 == 1)


def builds() -> Iterator[Card]:
    """Some clothes on a child, on slim and round people, on the old, in all moods."""
    for number in range(36):
        words = {
            "age": AGES[number % 4],
            "shape": SHAPES[number // 2 % 4],
            "top": TOPS[number * 5 % len(TOPS)],
        }
        over = OVERS[number * 7 % len(OVERS)] if number % 3 == 0 else ""
        mood = tuple(Mood)[number % len(Mood)]
        yield (
            f"{words['age']} {words['shape']} {words['top']}",
            half(somebody(number, over=over, **words), mood),
        )


def dyed() -> Iterator[Card]:
    """Looks that ship, in another colour."""
    for number, look in enumerate(sorted(LOOKS)):
        colour = tuple(COLOURS)[number * 7 % len(COLOURS)]
        who = Appearance(name=f"d{number}", like=look, top_colour=COLOURS[colour])
        yield f"{look} {colour}", half(who)


def usual() -> Iterator[Card]:
    """What people of all ages wear of whose clothes nothing is said."""
    for number in range(48):
        who = Appearance(name=f"u{number}", age=AGES[number % 4])
        yield AGES[number % 4], half(who, tuple(Mood)[number % len(Mood)])


def at_random() -> Iterator[Card]:
    """Sixty people with anything over anything."""
    dice = random.Random(5)  # noqa: S311 - who is who
    for number in range(60):
        words = {
            "top": dice.choice(TOPS),
            "over": dice.choice(("", *OVERS)),
            "neck": dice.choice(("", "", *NECKS)),
        }
        words |= {"age": dice.choice(AGES), "shape": dice.choice(SHAPES)}
        yield (
            "+".join(filter(None, (words["top"], words["over"], words["neck"]))),
            half(somebody(number, **words), dice.choice(tuple(Mood))),
        )


PARTS: Final[dict[str, Callable[[], Iterator[Card]]]] = {
    "tops": tops,
    "overs": overs,
    "necks": necks,
    "whole": seen_whole,
    "backs": backs,
    "sides": sides,
    "sitting": sitting,
    "builds": builds,
    "dyed": dyed,
    "usual": usual,
    "random": at_random,
}


def half(who: Appearance, mood: Mood = Mood.CALM, *, posture: Posture = Posture.STANDING) -> pygame.Surface:
    """A card of somebody to below the hips."""
    return _laid(figure(who, mood, posture=posture), 0.226, (95, 88))


def entire(who: Appearance) -> pygame.Surface:
    """A card of somebody from head to foot."""
    return _laid(whole_figure(who, Mood.CALM), 0.137, (95, 54))


def from_the_side(who: Appearance, *, sits: bool) -> pygame.Surface:
    """A card of somebody from the side."""
    seat = seated((380, 700), floor=920) if sits else standing((420, 930))
    actor = side_view(who, seat).whole()
    return _laid(Picture(sheets=actor.sheets, shade="#1c1420", box=BESIDE, within=True), 0.226, (0, 0))


def _laid(picture: Picture, scale: float, neck: tuple[int, int]) -> pygame.Surface:
    card = pygame.Surface(_CARD)
    card.fill(rgb(palette_for(next(iter(PALETTES)), Light.DAY).far))
    x, y, *_ = picture.box
    card.blit(press(picture, scale), (neck[0] + x * scale, neck[1] + y * scale))
    return card


def sheet(parts: list[str]) -> pygame.Surface:
    """All cards of these parts, twelve in a row."""
    cards = [card for part in parts for card in PARTS[part]()]
    wide, high = _CARD[0] + 6, _CARD[1] + _LABEL
    made = pygame.Surface((_ACROSS * wide + 6, -(-len(cards) // _ACROSS) * high + 6))
    made.fill(_PAPER)
    for number, (words, card) in enumerate(cards):
        x, y = 6 + number % _ACROSS * wide, 6 + number // _ACROSS * high
        made.blit(card, (x, y))
        write(made, lay_out(words.replace("_", " ")[:30], _STYLE, _CARD[0]), x, y + _CARD[1] + 2)
    return made


if __name__ == "__main__":
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    pygame.image.save(sheet(sys.argv[2:] or list(PARTS)), sys.argv[1])
