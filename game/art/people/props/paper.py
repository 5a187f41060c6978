"""Things of paper: books, letters, forms, tickets, each around the point it is held by."""

from __future__ import annotations

from game.art.paper.shapes import circle, group, line, mix, path, rect

_DARK = "#20101a"
_PAGE = "#f7efdc"
_INK = "#6d665c"


def _lines(x: float, y: float, lengths: tuple[float, ...], step: float = 17) -> str:
    return "".join(rect(x, y + i * step, long, 5, _INK, 0.55) for i, long in enumerate(lengths))


def folder(colour: str) -> str:
    """A folder of papers held to the chest."""
    return (
        path("M-92,-112 L84,-112 L84,118 L-92,118 Z", "#f3ead2")
        + path("M-98,-120 L-30,-120 L-20,-106 L92,-106 L92,124 L-98,124 Z", colour)
        + path("M-78,-90 L70,-90 L70,-48 L-78,-48 Z", "#f6f0dd")
        + path("M-66,-76 L34,-76 L34,-70 L-66,-70 Z M-66,-64 L4,-64 L4,-59 L-66,-59 Z", "#2f5d56")
    )


def book(colour: str) -> str:
    """An open book, its covers towards us."""
    dark = mix(colour, _DARK, 0.2)
    return (
        path("M-112,-58 C-76,-74 -30,-72 0,-56 C30,-72 76,-74 112,-58 L112,-48 L-112,-48 Z", _PAGE)
        + path("M-116,-52 C-76,-66 -30,-64 0,-48 L0,84 C-30,68 -76,66 -116,80 Z", colour)
        + path("M0,-48 C30,-64 76,-66 116,-52 L116,80 C76,66 30,68 0,84 Z", dark)
        + path("M-94,-30 C-66,-38 -44,-36 -24,-30 L-24,-8 C-44,-14 -66,-16 -94,-8 Z", _PAGE, 0.85)
        + line("M0,-48 L0,84", mix(colour, _DARK, 0.5), 4)
    )


def notebook(colour: str) -> str:
    """A notebook with a ribbon, shut."""
    return (
        rect(-58, -78, 120, 160, _PAGE, rx=4)
        + rect(-64, -82, 120, 160, colour, rx=7)
        + rect(-64, -82, 20, 160, mix(colour, _DARK, 0.3), rx=7)
        + rect(-26, -54, 62, 30, _PAGE, 0.9)
        + path("M24,78 L34,78 L34,108 L29,100 L24,108 Z", "#c8402a")
    )


def envelope(colour: str) -> str:
    """A brown envelope, stamped, its flap shut."""
    return (
        path("M-86,-52 L86,-52 L86,62 L-86,62 Z", colour)
        + path("M-86,-52 L86,-52 L0,18 Z", mix(colour, "#ffffff", 0.18))
        + line("M-86,-52 L0,18 L86,-52", mix(colour, _DARK, 0.3), 3)
        + rect(46, 24, 26, 28, "#c8402a")
        + _lines(-68, 30, (76, 52), 14)
    )


def letter(colour: str) -> str:
    """A written sheet held open, folded twice."""
    return (
        path("M-76,-98 L78,-104 L80,94 L-74,100 Z", colour)
        + path("M-75,-30 L79,-36 L79,30 L-75,36 Z", _DARK, 0.06)
        + line("M-75,-30 L79,-36 M-75,36 L79,30", mix(colour, _DARK, 0.2), 2)
        + group(_lines(-56, -78, (90, 108, 100, 112, 84, 106, 60)), turn=-2)
    )


def form(colour: str) -> str:
    """A form with boxes to fill in and a red stamp."""
    boxes = "".join(line(f"M-54,{y} L56,{y}", _INK, 2.4, 0.7) for y in (-44, -20, 4, 28, 52))
    return (
        path("M-70,-98 L72,-98 L72,92 L-70,92 Z", colour)
        + rect(-40, -82, 82, 11, _INK, 0.8)
        + boxes
        + line("M-54,-60 L-54,68 L56,68 L56,-60 Z M-14,-60 L-14,52", _INK, 2.4, 0.7)
        + group(
            line("M-20,0 C-20,-27 20,-27 20,0 C20,27 -20,27 -20,0 Z", "#c8402a", 4, 0.9)
            + path("M0,-11 L4,-3 L12,-3 L5,2 L8,10 L0,5 L-8,10 L-5,2 L-12,-3 L-4,-3 Z", "#c8402a"),
            34,
            42,
        )
    )


def flyers(colour: str) -> str:
    """A sheaf of flyers, the topmost with a drawing."""
    return (
        group(rect(-62, -82, 124, 160, "#8fb3a8"), turn=-13)
        + group(rect(-62, -82, 124, 160, "#f0d58a"), turn=8)
        + group(
            rect(-62, -82, 124, 160, colour)
            + rect(-46, -66, 92, 20, _PAGE)
            + path("M-46,30 L-16,-14 L6,12 L22,-6 L46,30 Z", mix(colour, _DARK, 0.35))
            + circle(28, -22, 10, "#f2b65a")
            + rect(-46, 44, 92, 8, _PAGE)
            + rect(-46, 58, 60, 8, _PAGE),
            turn=-2,
        )
    )


def map_sheet(colour: str) -> str:
    """A folded map, held open."""
    return (
        path("M-108,-72 L-54,-84 L0,-72 L54,-84 L108,-72 L108,74 L54,62 L0,74 L-54,62 L-108,74 Z", colour)
        + path("M-54,-84 L0,-72 L0,74 L-54,62 Z M54,-84 L108,-72 L108,74 L54,62 Z", _DARK, 0.09)
        + path(
            "M-108,20 C-70,-6 -40,40 0,14 C40,-10 70,30 108,4 L108,30 C70,54 40,16 0,38 C-40,62 -70,18 -108,44 Z",
            "#7fb0bd",
        )
        + line("M-90,-52 L-20,-20 L30,-56 L92,-40 M-20,-20 L-34,56 M30,-56 L46,54", "#d9a24a", 4)
        + circle(46, -30, 8, "#c8402a")
    )


def ticket(colour: str) -> str:
    """A railway ticket with its arrow and its square code."""
    return (
        path("M-66,-38 L66,-38 L66,40 L-66,40 Z", colour)
        + rect(-66, 26, 132, 14, mix(colour, "#2f5878", 0.5))
        + rect(-52, -24, 40, 13, _INK, 0.9)
        + path("M-4,-20 L22,-20 L22,-26 L34,-17 L22,-8 L22,-14 L-4,-14 Z", "#c8402a")
        + rect(40, -24, 20, 13, _INK, 0.9)
        + rect(-52, 2, 62, 6, _INK, 0.6)
        + rect(34, -2, 24, 24, "#1b1a20", 0.85)
    )


def money(colour: str) -> str:
    """Two banknotes, fanned out one over the other."""
    note = (
        rect(-70, -34, 140, 68, colour, rx=3)
        + rect(-60, -25, 120, 50, mix(colour, "#ffffff", 0.28))
        + circle(26, 0, 18, mix(colour, _DARK, 0.25))
        + rect(-50, -15, 40, 12, mix(colour, _DARK, 0.3))
    )
    return group(note, 6, 6, turn=12) + group(note, turn=-4)


def badge(colour: str) -> str:
    """A name card on its ribbon."""
    return (
        line("M-6,-52 L-22,-118 M6,-52 L24,-118", "#c8402a", 8)
        + rect(-46, -52, 92, 116, _PAGE, rx=7)
        + rect(-46, -52, 92, 28, colour, rx=7)
        + rect(-30, -14, 34, 42, mix(colour, "#ffffff", 0.45))
        + rect(12, -10, 24, 6, _INK, 0.7)
        + rect(12, 4, 24, 6, _INK, 0.7)
        + rect(-30, 40, 60, 8, _INK, 0.6)
    )
