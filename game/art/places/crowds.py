"""Strangers in a place: which sheets of them are there, by how many people a story wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from game.art.paper.marks import are_there, without_strangers

if TYPE_CHECKING:
    from game.art.paper.sheet import Picture, Sheet
    from game.story.own_place import Crowd


def peopled(picture: Picture, crowd: Crowd) -> Picture:
    """The picture with only those strangers who are there in such a crowd."""
    seen = (_with(sheet, crowd) for sheet in picture.sheets if are_there(crowd, sheet.crowd))
    return evolve(picture, sheets=tuple(sheet for sheet in seen if sheet is not None))


def _with(sheet: Sheet, crowd: Crowd) -> Sheet | None:
    """A sheet with those who are there; None where nothing else was on it."""
    body = without_strangers(sheet.body, crowd)
    if body == sheet.body:
        return sheet
    return evolve(sheet, body=body) if body else None
