"""Animals that live where people do."""

from __future__ import annotations

from game.art.paper.shapes import circle, group, line, mix, path


def cat(x: float, y: float, size: float, coat: str, *, mark: str = "#f3e6cb", heading: int = 1) -> str:
    """A cat that sits and looks over its shoulder; `size` is about its height."""
    body = path("M-26,0 C-34,-30 -22,-58 -6,-64 L14,-64 C26,-50 30,-20 26,0 Z", coat)
    body += line("M22,-6 C44,-2 52,-20 44,-38", coat, 8)
    head = path(
        "M-28,-70 L-27,-100 L-13,-88 C-6,-91 2,-91 9,-88 L22,-100 L23,-70 C22,-54 10,-48 -2,-48 C-16,-48 -28,-56 -28,-70 Z",
        coat,
    )
    marks = path("M-9,-62 C-6,-48 -8,-20 -12,0 L8,0 C8,-22 8,-48 6,-62 Z", mark) + path(
        "M-10,-66 Q-2,-74 7,-66 Q6,-54 -2,-52 Q-9,-54 -10,-66 Z", mark
    )
    face = line("M-18,-72 Q-13,-77 -9,-72 M6,-72 Q10,-77 15,-72", "#2b2326", 2.6) + path(
        "M-5,-65 L1,-65 L-2,-61 Z", "#b5605a"
    )
    return group(body + head + marks + face, x, y, size / 100 * heading, size / 100)


def sleeping_cat(x: float, y: float, size: float, coat: str, stripe: str) -> str:
    """A cat curled up, `size` long."""
    body = path("M-50,0 C-60,-26 -34,-46 -2,-46 C34,-46 56,-24 48,0 Z", coat)
    body += line("M-8,-44 Q-4,-34 -8,-26 M8,-44 Q14,-34 10,-24 M24,-39 Q30,-30 26,-20", stripe, 4)
    head = path(
        "M-54,-8 L-56,-34 L-44,-26 L-32,-28 L-22,-36 L-20,-12 C-24,-2 -48,-2 -54,-8 Z",
        mix(coat, "#ffffff", 0.1),
    )
    return group(
        body
        + head
        + line("M-48,-14 q4,3 8,0 M-34,-14 q4,3 8,0", "#2b2326", 2.4)
        + line("M46,-4 C30,6 -6,4 -18,-2", stripe, 7),
        x,
        y,
        size / 100,
    )


def dog(x: float, y: float, size: float, coat: str, *, heading: int = 1) -> str:
    """A village dog standing, tail up; `size` is its height."""
    body = path(
        "M-46,-60 C-20,-70 14,-68 30,-64 L44,-86 L50,-100 L56,-88 L66,-86 L84,-76 L80,-66 L62,-62 C58,-48 52,-40 46,-36 L48,0 L36,0 L32,-30 L-20,-30 L-28,0 L-40,0 L-42,-30 C-50,-40 -52,-50 -46,-60 Z",
        coat,
    )
    return group(
        body + line("M-46,-56 C-64,-64 -66,-86 -52,-92", coat, 9) + circle(62, -80, 2.6, "#2b2326"),
        x,
        y,
        size / 100 * heading,
        size / 100,
    )
