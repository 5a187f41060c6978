"""Where a reader is: a scene and the values. Everything the future depends on, and nothing else."""

from attrs import frozen


@frozen
class State:
    """A scene's id and the values in the scenario's declared order; flags and visits are 0 or 1."""

    scene: str
    values: tuple[int, ...]
