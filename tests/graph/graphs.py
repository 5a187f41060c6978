"""Graphs to lay out: any at all, small and odd ones, and large ones by rule."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from game.graph import Box, Port, Spacing
from tests.benchmarks.story_generator import generate

if TYPE_CHECKING:
    from collections.abc import Sequence

SPACING = Spacing(width=100, between=60, gap=20, thread=10, threads=4, margin=30)
DOTS = Spacing(width=0, between=1, gap=0.3, thread=0.5, threads=0.1, margin=0)


def box(name: str, ways: Sequence[str], height: float = 40) -> Box:
    """A box with its ports evenly down its side."""
    step = height / (len(ways) + 1)
    ports = tuple(Port(goto, step * number) for number, goto in enumerate(ways, 1))
    return Box(id=name, height=height, ports=ports, enters=height / 2, level=height / 2)


def graph(**ways: str) -> list[Box]:
    """Boxes by name, each with the names it leads to between spaces."""
    return [box(name, each.split()) for name, each in ways.items()]


@st.composite
def graphs(draw: st.DrawFn) -> list[Box]:
    """Any graph: circles, self loops, several ways to the same box, parts that nothing joins."""
    names = [f"n{number}" for number in range(draw(st.integers(1, 14)))]
    ways = st.lists(st.sampled_from(names), max_size=4)
    return [box(name, draw(ways), draw(st.floats(1, 300))) for name in names]


def tangle(many: int) -> list[Box]:
    """Many layers and many arrows that pass them: three ways on from each box, now and then one back."""
    random = Random(many)  # noqa: S311 - a graph that can be had again
    made = []
    for number in range(many):
        on = [min(many - 1, number + random.randint(1, 12)) for _ in range(3)]
        back = [random.randint(0, number)] if random.random() < 0.1 else []
        made.append(box(f"n{number}", [f"n{each}" for each in (*on, *back)]))
    return made


def story(many: int) -> list[Box]:
    """The scenes of a story made by rule."""
    made = generate(many)
    scenes = [box(scene.id, [choice.goto for choice in scene.choices]) for scene in made.scenes]
    known = {each.id for each in scenes}
    ends = {port.goto for each in scenes for port in each.ports} - known
    return [*scenes, *(box(end, []) for end in sorted(ends))]
