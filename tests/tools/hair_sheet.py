"""All hair and headwear as a picture: `python -m tests.tools.hair_sheet FILE.jpg [WORD ...]`.

Every style in three colours on three heads: from the front, facing left, from behind and in profile, then
everything worn on a head over six kinds of hair. With words only these styles, or these on the head.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve

from game.art.paper.shapes import ellipse, group, path
from game.art.paper.sheet import Picture
from game.art.people.body import Frame
from game.art.people.clothes.behind import plain_back
from game.art.people.clothes.outfit import thick, thin
from game.art.people.face import Brows, Skull
from game.art.people.head import from_front, from_the_back, hair_behind, neck
from game.art.people.looks import look_of
from game.art.people.moods import EXPRESSIONS
from game.art.people.parts.hair import hair, headwear, skull_below
from game.art.people.parts.skins import skin
from game.art.people.profile.head import Head, head
from game.desktop.raster.ink import write
from game.desktop.raster.press import press
from game.desktop.raster.text_layout import Style, lay_out
from game.desktop.ui.theme import INK, PAPER
from game.story.catalogue import Mood
from game.story.parts import COLOURS, HAIR, HEADS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.art.people.look import Look

_BOX: Final = (-200, -390, 400, 520)
_SCALE: Final = 0.3
_MANY: Final = 144  # cards, from which on a row has two words
_SMALL: Final = Style("medium", 15, INK, 1.2)
_WEARERS: Final = (
    ("black", "deep", "student_woman", Skull()),
    ("auburn", "fair", "student_man", Skull(cheek=58, jaw=47, chin=20, corner=62, drop=118, brow=1.02)),
    ("silver", "brown", "mother", Skull(cheek=74, jaw=70, chin=32, corner=54, drop=104)),
)
_UNDER: Final = ("short", "wavy", "afro", "braids", "low_bun", "bald")
_CLOTHS: Final = ("teal", "mustard", "wine", "navy", "cream", "olive")
_NATURAL: Final = {
    "straw_hat": "#e6c683",
    "sun_hat": "#efe0bd",
    "hard_hat": "#e8bd45",
    "cook_hat": "#f6f0e2",
}


def _wearer(number: int, style: str, worn: str = "", cloth: str = "") -> Look:
    colour, tint, like, skull = _WEARERS[number % len(_WEARERS)]
    who, own = look_of(like), skin(tint)
    made = hair(style, COLOURS[colour], own)
    if worn:
        made = headwear(made, style, worn, _NATURAL.get(worn, COLOURS[cloth]))
    return evolve(
        who,
        skin=own,
        skull=skull_below(style, skull),
        hair=made,
        brows=Brows(colour="#2a2020"),
        worn="",
        ear="",
    )


def _front(who: Look, *, left: bool = False) -> Picture:
    if left:
        who = evolve(who, skin=who.skin.turned())
    e = EXPRESSIONS[Mood.CALM]
    outfit = who.clothes.cut(Frame(who.build), "rest")
    sheets = (*hair_behind(who, e), *outfit.behind, thin(neck(who)), *outfit.body, *from_front(who, e))
    picture = Picture(sheets=sheets, shade="#1c1420", box=_BOX, within=True)
    return picture.mirrored() if left else picture


def _behind(who: Look) -> Picture:
    outfit = plain_back(who.clothes, Frame(who.build))
    sheets = (thin(neck(who)), *outfit.body, *outfit.over, *from_the_back(who, EXPRESSIONS[Mood.CALM]))
    return Picture(sheets=sheets, shade="#1c1420", box=_BOX, within=True)


def _profile(who: Look) -> Picture:
    trunk = path("M-86,40 C-80,110 -80,140 -70,260 L10,260 C0,190 -2,140 2,90 Z", who.skin.neck)
    coat = ellipse(-40, 360, 150, 200, who.clothes.sleeve.near)
    below = tuple(thick(group(part, 8, -148, 1.12)) for part in (trunk, coat))
    sheets = (*below, *head(who, Head(at=(8, -148), size=1.12 / 0.7)))
    return Picture(sheets=sheets, shade="#1c1420", box=_BOX, within=True)


def _views(who: Look) -> Iterator[Picture]:
    yield _front(who)
    yield _front(who, left=True)
    yield _behind(who)
    yield _profile(who)


def _card(picture: Picture, name: str) -> pygame.Surface:
    figure = press(picture, _SCALE)
    card = pygame.Surface((figure.get_width(), figure.get_height() + 20))
    card.fill("#dfc9a0")
    card.blit(figure, (0, 0))
    pygame.draw.rect(card, PAPER, (0, figure.get_height(), card.get_width(), 20))
    write(card, lay_out(name, _SMALL, 400), 4, figure.get_height() + 1)
    return card


def _styles(wanted: Sequence[str]) -> Iterator[pygame.Surface]:
    for style in wanted:
        for number in range(3):
            for view in _views(_wearer(number, style)):
                yield _card(view, style)


def _heads(wanted: Sequence[str]) -> Iterator[pygame.Surface]:
    for worn in wanted:
        for number, style in enumerate(_UNDER):
            who = _wearer(number, style, worn, _CLOTHS[number])
            views = (_front(who, left=number % 2 == 1), (_behind, _profile)[number % 2](who))
            for view in views:
                yield _card(view, f"{worn}, {style}")


def sheet(words: Sequence[str]) -> pygame.Surface:
    """The picture of these styles and things worn on a head; of all where there are none."""
    cards = [
        *_styles([word for word in HAIR if word in words or not words]),
        *_heads([word for word in HEADS if word in words or not words]),
    ]
    w, h = cards[0].get_size()
    across = 24 if len(cards) > _MANY else 12
    made = pygame.Surface((across * (w + 4), -(-len(cards) // across) * (h + 4)))
    made.fill(PAPER)
    for number, card in enumerate(cards):
        made.blit(card, (number % across * (w + 4), number // across * (h + 4)))
    return made


def main() -> None:
    """Write the sheet."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    pygame.image.save(sheet(sys.argv[2:]), Path(sys.argv[1]))


if __name__ == "__main__":
    main()
