"""A story's own pictures in its page: as markup on their sheets, and as data once for each."""

from __future__ import annotations

from base64 import b64encode
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.paper.pasted import name_at, standing_in
from game.art.paper.sheet import Lettering
from game.media.decode import cut_out_aspect, for_page
from game.web.sign_letters import outlined

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.art.paper.pasted import Box, Pasted
    from game.art.paper.sheet import Sheet
    from game.story.own_files import OwnFile

_INK: Final = "#5a4a44"
_LETTERS: Final = 0.07  # how high a missing picture's name is, of its box
_NARROW: Final = 0.5  # how wide a letter may be for its height
# The light that people stand in, laid over their picture: the page has its colour where this is white.
_LIT: Final = (
    '<filter id="l"><feFlood flood-color="#ffffff"/><feBlend mode="multiply" in2="SourceGraphic"/>'
    '<feComposite operator="in" in2="SourceGraphic"/></filter>'
)


def pasted_on(sheet: Sheet, number: Callable[[str], int], *, lit: bool, turned: bool = False) -> Sheet:
    """A sheet with its picture as markup; where that cannot be had, with its name.

    `number` says which of its part's files a picture is, by its name; the page puts its data for `^2;`.
    Where it is `lit`, as people are, the page lays the light they stand in over it.
    """
    pasted = sheet.pasted
    if pasted is None:
        return sheet
    name = file_of(pasted)
    if not data_in(pasted):
        return _named(sheet, _name(pasted), turned=turned)
    whole, light, filters = _whole_box(pasted), *((' filter="url(#l)"', _LIT) if lit else ("", ""))
    image = f'<image href="^{number(name)};" {_place(whole)} preserveAspectRatio="none"{light}/>'
    if pasted.standing:
        return evolve(sheet, pasted=None, body=image, defs=filters)
    defs = f'{sheet.defs}{filters}<clipPath id="k">{sheet.body}</clipPath>'
    return evolve(sheet, pasted=None, body=f'<g clip-path="url(#k)">{image}</g>', defs=defs)


def _named(sheet: Sheet, name: Lettering, *, turned: bool) -> Sheet:
    """A sheet with a name on it, which can be read where the page turns the sheet to the left."""
    back = f'<g transform="matrix(-1 0 0 1 {2 * name.x:.1f} 0)">{outlined(name)}</g>'
    return evolve(sheet, pasted=None, body=sheet.body + (back if turned else outlined(name)))


def file_of(pasted: Pasted) -> str:
    """The name of the part that a picture's data is: cut out it is another than whole."""
    return f"file:{pasted.file.digest}{'*' if pasted.standing else ''}"


def data_in(pasted: Pasted) -> dict[str, str]:
    """The picture as an address that holds all of it, under its name; nothing where it cannot be had."""
    made = _data(pasted.file, standing=pasted.standing)
    return {} if made is None else {file_of(pasted): made}


@lru_cache(maxsize=32)
def _data(file: OwnFile, *, standing: bool) -> str | None:
    made = for_page(file, standing=standing)
    return None if made is None else f"data:image/webp;base64,{b64encode(made).decode()}"


def _whole_box(pasted: Pasted) -> Box:
    """Where the whole picture would be, of which a part is seen."""
    if pasted.standing:
        return standing_in(pasted.box, cut_out_aspect(pasted.file) or 1, pasted.least)
    x, y, wide, high = pasted.box
    left, top, across, down = pasted.part
    return x - left / across * wide, y - top / down * high, wide / across, high / down


def _place(box: Box) -> str:
    return 'x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}"'.format(*box)


def _name(pasted: Pasted) -> Lettering:
    (x, _, wide, high), name, (across, down) = pasted.box, pasted.file.name, name_at(pasted.box)
    room = 2 * min(across - x, x + wide - across)
    size = min(min(wide, high) * _LETTERS, room / (max(1, len(name)) * _NARROW))
    return Lettering(name, across, down, size, _INK, "medium")
