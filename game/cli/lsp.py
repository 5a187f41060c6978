"""`lsp`: the language server for editors, where what it needs is there."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import Final

from game.lsp.prover import Depth

_NO_WAY: Final = 1


def serve_editor(states: int, seconds: float, memory: float) -> int:
    """Serve an editor over standard input and output: 0 where it took its leave, else 1."""
    if find_spec("pygls") is None:
        print("An editor is served by pygls, which is not here. Start it with:", file=sys.stderr)
        print("uv run --extra editor main.py lsp", file=sys.stderr)
        return _NO_WAY
    from game.lsp.serve import serve

    return serve(Depth(states=states, seconds=seconds, memory=memory))
