"""Orders and equations of arrows drawn at random, against the plainest way to find the same."""

from __future__ import annotations

import numpy as np
import pytest

from game.analysis import circle_equations, topological_order
from game.analysis.circle_equations import Circles
from game.analysis.topological_order import ArrowIndex

SEEDS = range(60)


@pytest.fixture(params=[(0, 0), (4, 9), (1_000, 2_000)])
def narrow(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """How few states are followed one by one, and how many all at once again."""
    few, many = request.param
    monkeypatch.setattr(topological_order, "_FEW", few)
    monkeypatch.setattr(topological_order, "_MANY", many)


def _index(seed: int) -> ArrowIndex:
    dice = np.random.default_rng(seed)
    size = int(dice.integers(1, 60))
    arrows = int(dice.integers(0, 2 * size))
    source, target = dice.integers(0, size, arrows), dice.integers(0, size, arrows)
    return ArrowIndex(source, target, size, lambda: None)


def _pairs(index: ArrowIndex) -> list[tuple[int, int]]:
    return list(zip(index.source.tolist(), index.target.tolist(), strict=True))


@pytest.mark.usefixtures("narrow")
def test_what_lies_behind_a_state() -> None:
    """Everything that following arrows again and again comes to."""
    for seed in SEEDS:
        index = _index(seed)
        begun = np.zeros(index.size, bool)
        begun[0] = True
        known, before = {0}, 0
        while len(known) != before:
            before = len(known)
            known |= {there for here, there in _pairs(index) if here in known}
        assert set(np.flatnonzero(index.behind(begun)).tolist()) == known, seed


@pytest.mark.usefixtures("narrow")
def test_an_order_finishes_a_state_before_it_is_left() -> None:
    """No arrow comes into a state after one has left it; what is not in order is a circle or behind one."""
    for seed in SEEDS:
        index = _index(seed)
        runs, circles = index.runs(np.ones(index.size, bool))
        order = [run.arrows.tolist() for run in runs]
        taken = [arrow for arrows in order for arrow in arrows]
        assert sorted([*taken, *circles.tolist()]) == list(range(len(index.source)))
        left = set[int]()
        for run, arrows in zip(runs, order, strict=True):
            for step in [arrows] if run.wide else [[arrow] for arrow in arrows]:
                left |= {int(index.source[arrow]) for arrow in step}
                assert not left & {int(index.target[arrow]) for arrow in step}, seed
        going = {int(index.target[arrow]) for arrow in circles}
        assert {int(index.source[arrow]) for arrow in circles} <= going, seed


@pytest.mark.usefixtures("narrow")
def test_shortest_distances() -> None:
    """As lowering each again and again finds them."""
    for seed in SEEDS:
        index = _index(seed)
        length = np.random.default_rng(seed).integers(0, 2, len(index.source)).astype(np.int32)
        distance = np.full(index.size, 1_000, np.int32)
        distance[0] = 0
        wanted = distance.tolist()
        for _ in range(index.size):
            for arrow, (here, there) in enumerate(_pairs(index)):
                wanted[there] = min(wanted[there], wanted[here] + int(length[arrow]))
        index.shorten(distance, length)
        assert distance.tolist() == wanted, seed


@pytest.mark.parametrize(("fill", "solved"), [(64, 1500), (0, 1500), (4, 1500), (4, 0), (1_000_000, 0)])
def test_circles_are_solved_however_many_states_are_taken_out(
    fill: int, solved: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same as a matrix that is inverted, forwards and backwards."""
    monkeypatch.setattr(circle_equations, "_FILL", fill)
    monkeypatch.setattr(circle_equations, "_SOLVED", solved)
    for seed in SEEDS:
        dice = np.random.default_rng(seed)
        size = int(dice.integers(1, 30))
        part = dice.random((size, size)) * (dice.random((size, size)) < 0.3)
        part *= (dice.random((size, 1)) * 0.95) / np.maximum(part.sum(axis=1, keepdims=True), 1e-9)
        source, target = np.nonzero(part)
        inverse = np.linalg.inv(np.eye(size) - part)
        leaving = 1 - part.sum(axis=1)
        inflow, rows = dice.random(size), dice.random((size, 3))

        system = (source, target, part[source, target], leaving, _never)
        assert Circles(*system).passed(inflow) == pytest.approx(inflow @ inverse), seed
        assert Circles(*system).ahead(rows) == pytest.approx(inverse @ rows), seed


def test_a_circle_that_is_hardly_ever_left() -> None:
    """Once in 10 to the power of 30 laps: 1 less that is 1, and yet it is left, and by which of two ways."""
    tiny = 1e-30
    circles = Circles(
        np.array([0, 1]), np.array([1, 0]), np.array([1.0, 1.0]), np.array([tiny, 3 * tiny]), _never
    )
    amount = circles.passed(np.array([1.0, 0.0]))
    assert amount * np.array([tiny, 3 * tiny]) == pytest.approx([0.25, 0.75])


def _never(_states: int, _bytes: int) -> None:
    """A budget without an end."""
