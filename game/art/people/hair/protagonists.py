"""Hair of the four protagonists and Chen Wu."""

from __future__ import annotations

from game.art.paper.shapes import circle, line, path
from game.art.people.hair import side
from game.art.people.hair.hair import Hair


def bob(colour: str, light: str, clip: str) -> Hair:
    """A bob to the jaw, a swept fringe, a clip."""
    return Hair(
        side=side.bob(colour, light, clip),
        back=path(
            "M-86,-40 C-98,-122 -30,-150 18,-142 C76,-132 96,-82 88,-10 C88,30 94,66 82,88 C70,94 54,90 44,86 L-50,98 C-84,104 -104,86 -100,40 C-98,10 -90,-10 -86,-40 Z",
            colour,
        ),
        front=path(
            "M-58,94 C-84,100 -102,86 -104,72 C-94,34 -102,-58 -70,-102 C-40,-148 32,-152 64,-112 C84,-88 82,-40 80,0 C80,32 90,60 80,84 C66,74 64,28 63,2 C62,-30 60,-46 55,-60 C42,-52 34,-50 24,-54 C28,-62 30,-70 30,-80 C12,-56 -20,-44 -50,-46 C-54,-26 -58,10 -54,40 C-52,66 -50,84 -58,94 Z",
            colour,
        )
        + path("M-78,80 C-72,40 -76,-10 -66,-44 C-64,0 -68,46 -66,88 Z", light, 0.55),
        light=path("M-66,-88 C-32,-122 22,-126 58,-96 C22,-106 -26,-102 -66,-88 Z", light)
        + path("M-88,-58 L-54,-64 L-50,-52 L-86,-45 Z", clip),
    )


def crop(colour: str, light: str) -> Hair:
    """A short crop with a fringe cut by someone at home."""
    return Hair(
        side=side.crop(colour, light),
        front=path(
            "M-73,4 C-84,-62 -74,-122 -18,-136 C34,-147 76,-116 76,-64 C76,-42 71,-22 66,-8 C65,-28 62,-46 55,-62 L40,-54 L37,-66 L12,-56 L6,-66 L-22,-54 L-27,-64 L-48,-52 C-55,-38 -58,-22 -60,0 L-66,8 Z",
            colour,
        ),
        light=path("M-60,-84 C-40,-118 6,-127 44,-108 C10,-108 -26,-100 -60,-84 Z", light),
    )


def bun(colour: str, light: str, pin: str) -> Hair:
    """Hair drawn back into a bun, held by a pin; a lock by the ear."""
    return Hair(
        side=side.bun(colour, light, pin),
        back=circle(-60, -118, 42, colour)
        + path("M-92,-122 C-88,-148 -60,-160 -38,-146 C-56,-144 -78,-138 -92,-122 Z", light)
        + path("M-78,-60 C-88,0 -80,40 -62,62 L-30,30 Z", colour),
        front=path(
            "M-72,36 C-90,-26 -88,-92 -46,-124 C-8,-147 46,-140 69,-100 C80,-74 74,-34 69,-6 C63,-32 54,-64 24,-92 C8,-66 -30,-50 -50,-30 C-60,-14 -61,16 -66,40 C-68,44 -71,42 -72,36 Z",
            colour,
        ),
        light=path("M24,-94 C0,-111 -42,-102 -68,-66 C-46,-86 -12,-95 24,-94 Z", light)
        + line("M-104,-146 L-28,-92", pin, 6)
        + circle(-106, -148, 8.5, pin),
    )


def floppy(colour: str, light: str) -> Hair:
    """Grown out, parted, falling over the brow."""
    return Hair(
        side=side.floppy(colour, light),
        back=path("M-78,-60 C-96,0 -90,44 -70,58 L-40,40 L-40,-40 Z", colour),
        front=path(
            "M-68,40 C-92,14 -98,-60 -82,-98 C-74,-124 -60,-134 -46,-134 L-32,-148 C0,-157 42,-152 56,-128 C80,-110 82,-60 71,-12 C67,-34 62,-46 57,-56 C48,-38 36,-32 24,-30 C30,-42 31,-54 28,-66 C14,-44 -14,-36 -34,-34 C-26,-44 -22,-52 -20,-62 C-36,-48 -50,-38 -54,-22 C-58,-4 -60,18 -62,34 Z",
            colour,
        ),
        light=path("M-68,-84 C-46,-120 10,-130 54,-106 C16,-110 -30,-104 -68,-84 Z", light),
    )


def silver_temples(colour: str, silver: str) -> Hair:
    """Combed back from a high brow, grey at the temples."""
    return Hair(
        side=side.short(colour, silver, rise=4, temple=silver),
        front=path(
            "M-72,16 C-87,-30 -86,-88 -58,-116 C-30,-143 32,-148 60,-116 C78,-95 73,-40 67,-8 C65,-40 61,-64 49,-86 C38,-97 28,-101 20,-98 C2,-84 -30,-97 -46,-78 C-56,-58 -60,-20 -62,14 Z",
            colour,
        )
        + path("M-72,16 C-80,-14 -82,-46 -73,-72 C-64,-56 -60,-36 -59,-24 C-62,-8 -62,4 -62,14 Z", silver)
        + path("M67,-8 C72,-30 74,-50 69,-72 C64,-56 61,-48 60,-40 C64,-30 66,-20 67,-8 Z", silver),
        light=path("M-54,-96 C-32,-126 14,-130 46,-112 C12,-116 -24,-112 -54,-96 Z", silver, 0.75),
    )
