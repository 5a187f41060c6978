"""The process that proves a story: asked by one line on its input, telling line by line on its output.

It ends when its input does, so that none is left behind by a server that is gone.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from threading import Thread
from typing import TYPE_CHECKING, Any, Final

from game.analysis import Budget
from game.authoring.proof import prove
from game.diagnostics import Source
from game.loader import load
from game.loader.scene_files import SceneFiles
from game.lsp.explore import explore
from game.lsp.facts import diagnostic_from, plain_of
from game.lsp.story_texts import look_up_of
from game.memory_room import memory_used

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_GENTLE: Final = 10  # it yields to whoever types


def main() -> None:
    """Answer the one question on the input, and leave."""
    asked = json.loads(sys.stdin.readline())
    Thread(target=_leave_with_asker, daemon=True).start()
    with contextlib.suppress(AttributeError, OSError):  # Windows has no such word
        os.nice(_GENTLE)
    answer(asked, _tell)


def answer(asked: Mapping[str, Any], tell: Callable[[dict[str, Any]], None]) -> None:
    """Tell what is found in a story, and then what is proven of its scenes."""
    budget = _budget_of(asked)
    main, *others = [Source(name, text) for name, text in asked["files"]]
    scenes = SceneFiles(
        opened=tuple((each, None) for each in others),
        passed_over=tuple(map(diagnostic_from, asked["passed_over"])),
    )
    loaded = load(main, id=asked["id"], scenes=scenes, look_up=look_up_of(main.name))
    tell({"found": [plain_of(one) for one in prove(loaded, budget)]})
    if loaded.scenario is not None:
        tell({"facts": plain_of(explore(loaded.scenario, budget))})


def _budget_of(asked: Mapping[str, Any]) -> Callable[[], Budget]:
    """Budgets that share the seconds and the bytes, as those of `check` do."""
    end, most = time.monotonic() + float(asked["seconds"]), float(asked["memory"])

    def room() -> float:
        return most - memory_used()

    def left() -> float:
        return end - time.monotonic()

    return lambda: Budget(asked["states"], lambda _: left() > 0 and room() > 0, room, left)


def _tell(line: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def _leave_with_asker() -> None:
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    main()
