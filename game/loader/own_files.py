"""Reads the names of files that a story brings: pictures and sounds in its folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.loader.nodes import Scalar
from game.loader.scalars import bare
from game.story.own_files import Medium

if TYPE_CHECKING:
    from game.loader.context import Context
    from game.loader.nodes import Node
    from game.story.own_files import OwnFile

ENDINGS: Final = {
    Medium.PICTURE: ("png", "jpg", "jpeg", "webp"),
    Medium.SOUND: ("ogg", "oga"),
}
_SIGNS: Final = frozenset("_-./")
_OTHER_NAME: Final = "give the file a name of these, and write it here"
_CALLED: Final = {Medium.PICTURE: "a picture", Medium.SOUND: "a sound"}


def file(context: Context, node: Node | None, medium: Medium) -> OwnFile | None:
    """The file that is named; None where no name can be read, which is noted.

    One that is missing or broken is noted too (UP641), and the story goes on with it.
    """
    name = bare(context.notes, node, "the name of a file")
    if not name or not isinstance(node, Scalar):
        return None
    why = _no_name(name) or _no_ending(name, medium)
    if why:
        message, remedy = why
        context.notes.at("UP328", node, message, remedy)
        return None
    found = context.files.find(name, medium)
    if found.broken and context.files.look_up is not None:
        message, _, remedy = found.broken.removesuffix(".").partition(": ")
        about = message.removeprefix("It ")
        told = f"“{name}” {about}" if about != message else f"“{name}”: {message[:1].lower()}{message[1:]}"
        context.notes.at("UP641", node, told, remedy or "until then its name is shown instead")
    return found


def _no_name(name: str) -> tuple[str, str] | None:
    """Why no file in the story's folder is called so, and what to do; None where one may be."""
    if "://" in name:
        return "nothing is fetched from the web", "put the file into the story’s folder"
    if "\\" in name:
        return "between folders stands a /, on every computer", f"write it as {name.replace(chr(92), '/')}"
    if name.startswith("/") or name[1:2] == ":" or ".." in name.split("/"):
        put = "put the file into the story’s folder, and write its name there"
        return f"“{name}” leads out of the story’s folder", put
    if any(not part or part.startswith(".") or part.endswith(".") for part in name.split("/")):
        return f"“{name}” is no name of a file", "write it as in pictures/clinic.jpg"
    strange = next((sign for sign in name if not _is_plain(sign)), None)
    if strange is None:
        return None
    called = "a space" if strange == " " else f"“{strange}”"
    return f"a file’s name is letters a to z, digits, _, - and ., and here is {called}", _OTHER_NAME


def _is_plain(sign: str) -> bool:
    return sign in _SIGNS or (sign.isascii() and sign.isalnum())


def _no_ending(name: str, medium: Medium) -> tuple[str, str] | None:
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    if ending in ENDINGS[medium]:
        return None
    *others, last = (f".{each}" for each in ENDINGS[medium])
    known = f"{', '.join(others)} or {last}"
    message = f"{_CALLED[medium]} has a name that ends in {known}"
    return message, "save it as one of these, and write its name here"
