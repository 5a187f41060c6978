"""A page with nothing but a story's stage, opened in a browser, for tests and measurements."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

from game.resources import PLAYER
from game.web.page_file import PageParts, page_file
from game.web.pictures import pictures
from game.web.put_together import put_together

if TYPE_CHECKING:
    from pathlib import Path

    from game.story import Scenario

# The stage at `window.stage`; what a player wishes is what `window.wishes` says.
_ENTRY = """import { openPictures } from "./pictures.js";
import { makeStage } from "./stage.js";
window.wishes = {};
window.pictures = openPictures();
window.stage = makeStage(window.pictures, () => window.wishes);
document.getElementById("stage").append(window.stage.node);
"""


def write_stage(story: Scenario, folder: Path) -> Path:
    """The page as a file, with the policy of an exported one."""
    modules = shutil.copytree(PLAYER, folder / "player", dirs_exist_ok=True)
    (modules / "alone.js").write_text(_ENTRY, encoding="utf-8")
    parts = PageParts(
        language="en",
        title=story.title,
        style="#stage { position: fixed; inset: 0; }" + (PLAYER / "stage.css").read_text(encoding="utf-8"),
        program=put_together("alone.js", modules),
        carried={f"picture:{name}": part for name, part in pictures(story).items()},
    )
    path = folder / f"stage_{story.id}.html"
    path.write_text(page_file(parts), encoding="utf-8")
    return path


def scene(place: str, light: str, *people: tuple[str, str], **more: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    """A page as far as a stage looks at it: a place and people in moods."""
    standing = [{"character": who, "mood": mood} for who, mood in people]
    shown: dict[str, Any] = {"place": place, "light": light, "season": None, "weather": None}
    shown |= {"view": "stage", "lines": []}
    return shown | {"standing": standing} | more
