"""Things that hands hold, drawn around the point they are held by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.art.paper.shapes import circle, ellipse, path, rect

if TYPE_CHECKING:
    from collections.abc import Mapping


def held(name: str, colours: Mapping[str, str]) -> tuple[str, ...]:
    """The shapes of the thing with this name, in its owner's colour; none for no name."""
    match name:
        case "folder":
            return (folder(colours.get("folder", "#d98a3a"), "#f6f0dd", "#2f5d56"),)
        case "phone":
            return (phone(colours.get("phone", "#4a5560")),)
        case "glass":
            return (glass(colours.get("glass", "#a8283c")),)
        case "cup":
            return (cup(colours.get("cup", "#5d7f78")),)
        case _:
            return ()


def folder(colour: str, label: str, ink: str) -> str:
    """A folder of papers held to the chest."""
    return (
        path("M-92,-112 L84,-112 L84,118 L-92,118 Z", "#f3ead2")
        + path("M-98,-120 L-30,-120 L-20,-106 L92,-106 L92,124 L-98,124 Z", colour)
        + path("M-78,-90 L70,-90 L70,-48 L-78,-48 Z", label)
        + path("M-66,-76 L34,-76 L34,-70 L-66,-70 Z M-66,-64 L4,-64 L4,-59 L-66,-59 Z", ink)
    )


def phone(colour: str) -> str:
    """The back of a phone, its lenses in the corner."""
    return (
        rect(-37, -74, 74, 140, "#1b1a20", rx=13)
        + rect(-34, -72, 70, 136, colour, rx=12)
        + rect(-27, -65, 30, 36, "#1b1a20", 0.8, rx=9)
        + circle(-18, -55, 6, "#5d6d78")
        + circle(-6, -42, 6, "#5d6d78")
    )


def glass(wine: str) -> str:
    """A glass of wine, held by the bowl."""
    return (
        path(
            "M-30,-76 C-33,-30 -22,-6 -4,-2 L-3,52 C-10,56 -22,58 -28,64 L28,64 C22,58 10,56 3,52 L4,-2 C22,-6 33,-30 30,-76 Z",
            "#f3e7dc",
            0.62,
        )
        + path("M-29,-44 Q0,-36 29,-44 C27,-22 18,-8 0,-7 C-18,-8 -27,-22 -29,-44 Z", wine)
        + ellipse(0, -44, 29, 5.5, "#ffffff", 0.3)
        + path("M-22,-66 C-24,-40 -20,-24 -14,-18 C-17,-34 -17,-52 -16,-66 Z", "#ffffff", 0.55)
    )


def cup(colour: str) -> str:
    """A tall flask of tea with its lid."""
    return (
        rect(-26, -74, 52, 20, "#3b3a3a", rx=6)
        + rect(-29, -58, 58, 126, colour, rx=12)
        + rect(-21, -52, 8, 112, "#ffffff", 0.28, rx=4)
        + rect(-29, 40, 58, 10, "#000000", 0.14)
    )
