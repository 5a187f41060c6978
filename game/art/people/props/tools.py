"""Things one works with: pens, seals, weights, a scale, a lamp, each around the point it is held by."""

from __future__ import annotations

from game.art.paper.shapes import circle, ellipse, group, holed, line, mix, path, rect

_DARK = "#20101a"
_STEEL = "#b9c2c6"
_WOOD = "#a9793f"


def phone(colour: str) -> str:
    """The back of a phone, its lenses in the corner."""
    return (
        rect(-37, -74, 74, 140, "#1b1a20", rx=13)
        + rect(-34, -72, 70, 136, colour, rx=12)
        + rect(-27, -65, 30, 36, "#1b1a20", 0.8, rx=9)
        + circle(-18, -55, 6, "#5d6d78")
        + circle(-6, -42, 6, "#5d6d78")
    )


def pen(colour: str) -> str:
    """A fountain pen, its cap on."""
    return group(
        rect(-8, -92, 16, 60, colour, rx=7)
        + rect(-8, -36, 16, 6, "#d9b766")
        + rect(-7, -30, 14, 88, mix(colour, _DARK, 0.3), rx=6)
        + rect(5, -88, 4, 42, "#d9b766", rx=2)
        + rect(-5, -86, 3, 44, "#ffffff", 0.4),
        turn=20,
    )


def pencil(colour: str) -> str:
    """A pencil, point up."""
    return group(
        rect(-7, -58, 14, 112, colour)
        + rect(2, -58, 5, 112, _DARK, 0.2)
        + path("M-7,-58 L0,-84 L7,-58 Z", "#ecd3a4")
        + path("M-2.6,-74 L0,-84 L2.6,-74 Z", "#2b2326")
        + rect(-7, 46, 14, 14, "#d98a8a", rx=4),
        turn=20,
    )


def chalk(colour: str) -> str:
    """A piece of chalk."""
    return group(rect(-8, -78, 16, 96, colour, rx=4) + rect(2, -78, 6, 96, _DARK, 0.14), turn=16)


def seal(colour: str) -> str:
    """A round seal by its turned handle, the red of ink below."""
    return (
        path(
            "M-15,-86 C-20,-104 20,-104 15,-86 C8,-70 8,-58 14,-44 L-14,-44 C-8,-58 -8,-70 -15,-86 Z", colour
        )
        + path("M4,-98 C18,-96 18,-88 15,-86 C8,-70 8,-58 14,-44 L2,-44 C0,-64 8,-80 4,-98 Z", _DARK, 0.22)
        + rect(-38, -46, 76, 16, "#d9b766", rx=5)
        + rect(-42, -32, 84, 30, mix(colour, _DARK, 0.12), rx=6)
        + rect(-40, -4, 80, 9, "#c8402a", rx=3)
    )


def key(colour: str) -> str:
    """A key with a tag."""
    return (
        line("M0,-20 L0,-92", colour, 10)
        + path("M0,-92 L22,-92 L22,-80 L12,-80 L12,-72 L24,-72 L24,-60 L0,-60 Z", colour)
        + holed(
            "M0,-30 C26,-30 26,14 0,14 C-26,14 -26,-30 0,-30 Z M0,-18 C-12,-18 -12,2 0,2 C12,2 12,-18 0,-18 Z",
            colour,
        )
        + line("M0,10 C14,30 26,34 34,44", "#6d665c", 3)
        + path("M26,42 L58,42 L62,92 L30,96 Z", "#c8402a")
        + rect(36, 56, 18, 6, "#f7efdc")
    )


def scale(colour: str) -> str:
    """A steelyard: a marked rod held by its cord, a pan of brass, a weight on a thread."""
    marks = "".join(circle(40 - i * 20, 3 - i * 1.1, 2.8, "#f3dfae") for i in range(8))
    return (
        line("M56,20 L56,-20", "#7a5a3c", 5)
        + line("M92,10 L-124,-4", colour, 10)
        + marks
        + line("M90,12 L52,118 M90,12 L128,118", "#7a5a3c", 3.4)
        + path("M42,116 L138,116 C128,146 52,146 42,116 Z", "#d9b766")
        + path("M100,116 L138,116 C132,134 114,138 98,138 C108,134 106,122 100,116 Z", _DARK, 0.18)
        + line("M-86,0 L-86,44", "#7a5a3c", 3.4)
        + path("M-98,44 L-74,44 L-66,84 L-106,84 Z", "#4a5560")
        + path("M-82,44 L-74,44 L-66,84 L-80,84 Z", _DARK, 0.3)
    )


def weight(colour: str) -> str:
    """A balance weight of brass, its knob on top."""
    return (
        circle(0, -52, 16, mix(colour, "#ffffff", 0.1))
        + rect(-7, -40, 14, 14, mix(colour, _DARK, 0.2))
        + path("M-34,-28 L34,-28 L38,44 L-38,44 Z", colour)
        + path("M14,-28 L34,-28 L38,44 L18,44 Z", _DARK, 0.2)
        + rect(-38, 34, 76, 12, mix(colour, _DARK, 0.22), rx=3)
        + rect(-26, -22, 8, 52, "#ffffff", 0.4, rx=4)
        + rect(-12, 2, 24, 7, mix(colour, _DARK, 0.45))
    )


def umbrella(colour: str) -> str:
    """A furled umbrella, crook in hand, point down."""
    return (
        line("M0,-6 C0,-52 40,-52 40,-20", "#6d4d2c", 10)
        + line("M0,-8 L0,330", "#6d777c", 6)
        + path("M0,20 C26,40 30,150 20,250 L0,318 L-20,250 C-30,150 -26,40 0,20 Z", colour)
        + path("M4,22 C26,40 30,150 20,250 L2,316 C10,210 14,110 4,22 Z", _DARK, 0.2)
        + line("M-14,44 C-20,130 -16,210 -4,300", mix(colour, _DARK, 0.35), 3)
        + path("M-27,120 L28,108 L28,124 L-28,136 Z", mix(colour, _DARK, 0.35))
    )


def helmet(colour: str) -> str:
    """A rider's helmet, visor to the front."""
    return (
        path("M-74,58 C-88,-40 -44,-84 6,-84 C62,-84 92,-40 84,16 L52,62 C10,76 -40,74 -74,58 Z", colour)
        + path("M40,-76 C78,-60 90,-24 84,16 L52,62 C40,66 26,69 12,70 C56,30 64,-34 40,-76 Z", _DARK, 0.16)
        + path("M2,-38 C40,-48 74,-34 84,-10 L80,24 C50,34 20,30 4,20 Z", "#33404c")
        + path("M10,-32 C34,-40 54,-36 64,-28 L14,-10 Z", "#ffffff", 0.3)
        + path("M-80,10 C-40,20 -10,20 4,16 L4,28 C-20,34 -54,32 -78,26 Z", "#f7efdc", 0.9)
        + ellipse(-36, -42, 10, 22, "#ffffff", 0.3, 34)
    )


def broom(colour: str) -> str:
    """A broom, its brush up over the shoulder."""
    straws = "".join(
        line(f"M{x},-250 L{x * 2.4:.0f},-332", mix(colour, _DARK, 0.24), 4) for x in (-18, -6, 6, 18)
    )
    return (
        line("M0,520 L0,-240", _WOOD, 13)
        + path("M-14,-226 L14,-226 C24,-260 56,-300 60,-340 L-60,-340 C-56,-300 -24,-260 -14,-226 Z", colour)
        + path("M6,-226 L14,-226 C24,-260 56,-300 60,-340 L22,-340 C24,-300 14,-260 6,-226 Z", _DARK, 0.16)
        + straws
        + rect(-18, -248, 36, 9, "#c8402a")
    )


def pole(colour: str) -> str:
    """A tent's pole with its number on a band."""
    return (
        rect(-11, -340, 22, 1000, colour, rx=6)
        + rect(2, -340, 9, 1000, _DARK, 0.2)
        + rect(-12, -250, 24, 44, "#f7efdc")
        + rect(-3, -242, 5, 28, "#c8402a")
        + rect(-14, -130, 28, 16, mix(colour, _DARK, 0.4), rx=3)
    )


def microphone(colour: str) -> str:
    """A microphone, head up."""
    return (
        path("M-13,-40 L13,-40 L9,92 L-9,92 Z", colour)
        + rect(-20, -54, 40, 16, _STEEL, rx=5)
        + circle(0, -74, 29, "#5d666c")
        + circle(-8, -82, 11, "#ffffff", 0.22)
        + line("M-26,-74 L26,-74 M-20,-90 L20,-90 M-20,-58 L20,-58", "#3b4247", 2.4)
    )


def camera(colour: str) -> str:
    """A camera, lens towards us."""
    return (
        rect(-34, -62, 60, 24, mix(colour, "#ffffff", 0.1), rx=5)
        + rect(-84, -46, 168, 104, colour, rx=12)
        + rect(-84, -18, 168, 48, mix(colour, _DARK, 0.4))
        + circle(4, 6, 46, "#2b2f36")
        + circle(4, 6, 33, "#12151b")
        + circle(4, 6, 19, "#3f6673")
        + circle(-6, -5, 7, "#ffffff", 0.6)
        + rect(50, -38, 22, 13, "#f3dfae", rx=3)
        + rect(-74, -56, 26, 12, "#c8402a", rx=4)
    )


def lantern(colour: str) -> str:
    """A red lantern on a stick."""
    ribs = line(
        "M0,-248 C-30,-232 -30,-136 0,-120 M0,-248 C30,-232 30,-136 0,-120 M0,-248 L0,-120",
        mix(colour, _DARK, 0.3),
        3,
    )
    return (
        line("M-8,110 L0,-300", _WOOD, 10)
        + line("M0,-300 L0,-256", "#6d4d2c", 3)
        + ellipse(0, -184, 66, 68, colour)
        + path("M22,-248 C62,-236 84,-148 20,-120 C46,-150 48,-214 22,-248 Z", _DARK, 0.18)
        + ribs
        + rect(-24, -262, 48, 16, "#d9b766", rx=4)
        + rect(-24, -122, 48, 14, "#d9b766", rx=4)
        + line("M-10,-108 L-10,-70 M0,-108 L0,-62 M10,-108 L10,-70", "#d9b766", 4)
    )


def laptop(colour: str) -> str:
    """A laptop, shut, its lid towards us with a round mark."""
    return (
        path("M-118,-74 L118,-74 L124,78 L-124,78 Z", mix(colour, _DARK, 0.3))
        + path("M-118,-80 L118,-80 L122,70 L-122,70 Z", colour)
        + path("M40,-80 L118,-80 L122,70 L90,70 Z", "#ffffff", 0.14)
        + circle(0, -6, 14, mix(colour, _DARK, 0.25))
    )


def fan(colour: str) -> str:
    """A fan of paper, open."""
    ribs = "".join(group(line("M0,16 L0,-112", "#8a5a34", 3.4), turn=turn) for turn in range(-60, 61, 20))
    return (
        path("M0,12 L-102,-50 C-70,-132 70,-132 102,-50 Z", colour)
        + path("M0,12 L40,-108 C70,-100 92,-76 102,-50 Z", _DARK, 0.1)
        + ribs
        + path("M-66,-62 C-40,-92 10,-96 40,-72 C10,-70 -30,-60 -66,-62 Z", "#c8402a", 0.7)
        + circle(0, 14, 7, "#6d4d2c")
    )


def paint_pot(colour: str) -> str:
    """A pot of paint by its wire, a brush in it."""
    return (
        line("M-50,26 C-50,-46 50,-46 50,26", "#6d777c", 4)
        + line("M18,30 L58,-44", _WOOD, 9)
        + ellipse(0, 28, 54, 14, colour)
        + path("M-54,28 C-40,44 40,44 54,28 L48,122 C30,134 -30,134 -48,122 Z", _STEEL)
        + path("M14,40 C34,38 48,34 54,28 L48,122 C40,128 26,131 14,131 Z", _DARK, 0.18)
        + path("M-44,36 L-20,40 L-22,84 C-26,92 -32,88 -32,80 L-34,60 C-38,66 -42,62 -44,52 Z", colour)
    )
