"""`lsp`: the language server for editors, where what it needs is there."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import Final

from game.lsp.prover import Depth
from game.resources import INSTALLED

_NO_WAY: Final = 1
_START: Final = "Start it with:\nuv run --extra editor main.py lsp"
_INSTALL: Final = "Install upward again with it:\nuv tool install --with pygls WHEEL"


def serve_editor(states: int, seconds: float, memory: float) -> int:
    """Serve an editor over standard input and output: 0 where it took its leave, else 1."""
    if find_spec("pygls") is None:
        print("An editor is served by pygls, which is not here.", file=sys.stderr)
        print(_INSTALL if INSTALLED else _START, file=sys.stderr)
        return _NO_WAY
    from game.lsp.serve import serve

    return serve(Depth(states=states, seconds=seconds, memory=memory))
