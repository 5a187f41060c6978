"""What one works with by the sea: a spanner, a spade, a net, a hand lamp, a drainpipe, each around the point it is held by."""

from __future__ import annotations

from game.art.paper.shapes import circle, ellipse, holed, line, mix, path, rect

_DARK = "#20101a"
_STEEL = "#b9c2c6"
_WOOD = "#a9793f"


def spanner(colour: str) -> str:
    """A spanner, its open jaw up."""
    dark = mix(colour, _DARK, 0.3)
    jaw = "M-16,-84 C-46,-96 -52,-140 -28,-166 L-14,-128 L14,-128 L28,-166 C52,-140 46,-96 16,-84 Z"
    ring = "M0,40 C26,40 38,58 38,76 C38,96 24,112 0,112 C-24,112 -38,96 -38,76 C-38,58 -26,40 0,40 Z M0,58 C-12,58 -20,66 -20,76 C-20,88 -12,94 0,94 C12,94 20,88 20,76 C20,66 12,58 0,58 Z"
    return (
        holed(ring, colour)
        + rect(-14, -92, 28, 140, colour)
        + rect(-6, -70, 12, 96, dark, 0.5, rx=5)
        + path(jaw, colour)
        + path("M28,-166 C52,-140 46,-96 16,-84 L8,-84 C30,-100 36,-128 28,-166 Z", _DARK, 0.18)
    )


def spade(colour: str) -> str:
    """A narrow spade upright, its blade on the ground."""
    return (
        line("M0,-280 L0,420", _WOOD, 18)
        + line("M-44,-290 L44,-290", mix(_WOOD, _DARK, 0.25), 20)
        + path("M-50,380 L50,380 L44,560 C24,600 -24,600 -44,560 Z", colour)
        + path("M8,380 L50,380 L44,560 C34,582 22,590 8,592 Z", _DARK, 0.16)
        + path("M-46,500 C-20,486 20,512 46,496 L44,560 C24,600 -24,600 -44,560 Z", "#8a6a54", 0.7)
    )


def net(colour: str) -> str:
    """A scoop net upright, its bag hanging."""
    bag = "M-78,-336 C-80,-250 -50,-196 -6,-186 C46,-190 78,-250 78,-336 Z"
    mesh = "M-60,-330 C-56,-270 -36,-220 -6,-190 M-24,-330 C-24,-270 -18,-226 -6,-190 M22,-330 C22,-270 10,-226 -6,-190 M60,-330 C56,-270 36,-220 -6,-190 M-76,-292 C-30,-276 30,-276 76,-292 M-62,-244 C-24,-230 26,-230 64,-244"
    return (
        line("M4,420 L0,-300", _WOOD, 13)
        + path(bag, mix(colour, "#ffffff", 0.3), 0.6)
        + line(mesh, mix(colour, _DARK, 0.2), 4)
        + holed(
            "M0,-366 C56,-366 88,-350 88,-336 C88,-320 56,-306 0,-306 C-56,-306 -88,-320 -88,-336 C-88,-350 -56,-366 0,-366 Z M0,-354 C-50,-354 -74,-344 -74,-336 C-74,-328 -50,-318 0,-318 C50,-318 74,-328 74,-336 C74,-344 50,-354 0,-354 Z",
            _STEEL,
        )
    )


def lamp(colour: str) -> str:
    """A mechanic's hand lamp in its cage, lit."""
    return (
        rect(-17, -26, 34, 108, colour, rx=12)
        + line("M0,80 C6,140 40,150 30,220", "#2b2c33", 8)
        + rect(-26, -44, 52, 22, mix(colour, _DARK, 0.35), rx=5)
        + ellipse(0, -104, 40, 60, "#ffe7a0")
        + ellipse(-8, -114, 18, 30, "#fffbe6")
        + line(
            "M-40,-44 C-58,-90 -46,-160 0,-172 C46,-160 58,-90 40,-44 M-14,-44 C-20,-90 -16,-150 0,-172 M14,-44 C20,-90 16,-150 0,-172 M-50,-104 C-20,-94 20,-94 50,-104",
            "#4a4d55",
            5,
        )
        + circle(0, -176, 8, "#4a4d55")
    )


def drainpipe(_: str) -> str:
    """The strap of the drainpipe over a shoulder, held where it crosses the chest."""
    return path("M-98,14 L-62,0 C-66,60 -84,120 -112,180 L-146,168 C-118,116 -102,66 -98,14 Z", "#5a4636")


def drainpipe_behind(colour: str) -> str:
    """A plastic drainpipe with a cap at each end, aslant behind its bearer."""
    shade = mix(colour, _DARK, 0.18)
    pipe = "M-262,-118 L-178,-148 L116,560 L32,590 Z"
    return (
        path(pipe, colour)
        + path("M-206,-138 L-178,-148 L116,560 L88,570 Z", shade)
        + path("M-274,-132 C-262,-166 -206,-186 -174,-168 L-158,-116 L-252,-80 Z", "#3f6673")
        + path("M-204,-180 C-190,-180 -182,-174 -174,-168 L-158,-116 L-186,-106 Z", _DARK, 0.2)
        + line("M-226,-52 L-142,-82", "#5a4636", 14)
    )
