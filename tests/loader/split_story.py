"""A story in one file, divided into several as an author would, and put together again in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from game.diagnostics import Source
from game.loader import Limits, Loaded, load
from game.loader.collector import Collector
from game.loader.events import read
from game.loader.nodes import Record
from game.loader.scene_files import SceneFiles
from game.loader.version import VERSIONS, version

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


@frozen
class Parts:
    """A story's text in pieces: before its scenes, each of them in its lines, and what follows."""

    before: str
    scenes: Mapping[str, str]
    after: str

    def together(self, order: Sequence[str]) -> str:
        """One file, its scenes in this order."""
        return self.before + "".join(self.scenes[scene] for scene in order) + self.after

    def main(self, own: Sequence[str]) -> str:
        """The story's own file with these scenes; without any it does not say `scenes:`."""
        head, said, rest = self.before.rpartition("scenes:")
        return self.together(own) if own else head + (rest if said else "") + self.after

    def file(self, scenes: Sequence[str]) -> str:
        """A file of these scenes, which begin at the left."""
        return "".join(_to_the_left(self.scenes[scene]) for scene in scenes)


def parts(text: str) -> Parts | None:
    """The pieces of a story in version 1.1; None where its scenes are not written on lines of their own."""
    notes = Collector(Source("story.yaml", text))
    root = read(text, Limits(), notes)
    number = version(root) if root is not None else None
    if not isinstance(root, Record) or number is None or number.text not in VERSIONS:
        return None
    scenes = next((value for name, value in root.pairs if name.text == "scenes"), None)
    if not isinstance(scenes, Record) or not scenes.pairs or scenes.column == 0:
        return None
    lines = [f"{line}\n" for line in notes.lines]
    lines[-1] = lines[-1][:-1]
    alone = all(lines[name.line][: name.column].isspace() for name, _ in scenes.pairs)
    if not alone or not text.endswith("\n"):
        return None
    told = lines[number.line]
    lines[number.line] = f"{told[: number.column]}1.1{told[number.end_column :]}"
    after = [name.line for name, _ in root.pairs if name.line > scenes.line]
    starts = [*(name.line for name, _ in scenes.pairs), min(after, default=len(lines))]
    return Parts(
        "".join(lines[: starts[0]]),
        {
            name.text: "".join(lines[first:end])
            for (name, _), first, end in zip(scenes.pairs, starts, starts[1:], strict=False)
        },
        "".join(lines[starts[-1] :]),
    )


def _to_the_left(text: str) -> str:
    by = len(text) - len(text.lstrip(" "))
    return "".join(
        line[by:] if not line[:by].strip() and line.strip() else line.lstrip(" ")
        for line in text.splitlines(keepends=True)
    )


def load_split(main: str, files: Mapping[str, str], id_: str = "story") -> Loaded:
    """A story in several files, loaded from their texts."""
    sources = [Source(f"scenes/{name}.yaml", text) for name, text in sorted(files.items())]
    scenes = SceneFiles(opened=tuple((source, None) for source in sources))
    return load(Source("scenario.yaml", main), id=id_, scenes=scenes)


def write_split(folder: Path, main: str, files: Mapping[str, str]) -> Path:
    """The files of a story in several, written; its folder."""
    (folder / "scenes").mkdir(parents=True)
    (folder / "scenario.yaml").write_text(main, encoding="utf-8")
    for name, text in files.items():
        (folder / "scenes" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder
