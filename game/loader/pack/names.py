"""The names of the files in a pack: plain on every system, no two alike, and each with its purpose.

A pack holds one folder that is called by the story's id, with `scenario.yaml`, `scenes/….yaml`,
translations such as `de.po`, and pictures and sounds: unpacked, it is the story's folder.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from game.loader.load import id_of
from game.loader.own_files import ENDINGS
from game.loader.pack.refused import KINDS, NAMES, PackRefused
from game.loader.translation_file import is_language

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

HEAD: Final = "scenario.yaml"
SCENES: Final = "scenes"
_LONGEST: Final = 200
_ENDINGS: Final = "|".join(ending for several in ENDINGS.values() for ending in several)
_OWN: Final = rf"(?:[^/]+/)*[^/]+\.(?i:{_ENDINGS})"  # pictures and sounds of the story's own
_PURPOSE: Final = re.compile(rf"[^/]+/(?:{HEAD}|{SCENES}/[^/]+\.yaml|([^/]+)\.po|{_OWN})")
_SIGNS: Final = frozenset("_-.")
_DRIVE: Final = re.compile(r"[A-Za-z]:")
_ARCHIVES: Final = frozenset(
    {"7z", "bz2", "cab", "gz", "iso", "jar", "rar", "tar", "tgz", "upward", "xz", "zip"}
)
# Devices of Windows, whatever comes after a dot.
_RESERVED: Final = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE
)
_PLAIN: Final = "its author gives it a name of letters, digits, _, - and . and packs it anew"
_ONLY: Final = (
    "a pack holds scenario.yaml, scenes/….yaml, translations, pictures and sounds; "
    "perhaps it wants a newer Upward"
)


def check_name(name: str) -> None:
    """Raises PackRefused for a name that would be something else than a file's on some system."""
    why = _not_plain(name) or next(filter(None, map(_not_a_part, name.split("/"))), None)
    if why is not None:
        raise PackRefused(NAMES, f"“{name[:_LONGEST]}” {why}", _PLAIN)


def _not_plain(name: str) -> str | None:
    if len(name) > _LONGEST:
        return f"is a name of more than {_LONGEST} letters"
    if "\\" in name:
        return "has a backslash in its name"
    if name.startswith("/") or _DRIVE.match(name):
        return "names a place on the computer, not in the pack"
    if ".." in name.split("/"):
        return "leads out of the pack"
    if unicodedata.normalize("NFC", name) != name:
        return "has letters in its name that are put together from parts"
    strange = next((sign for sign in name if not _is_plain(sign)), None)
    return None if strange is None else f"has {_called(strange)} in its name"


def _is_plain(sign: str) -> bool:
    """Whether it parts folders, or is a letter, a mark upon one, a digit or one of three signs."""
    kind = unicodedata.category(sign)
    return sign == "/" or sign in _SIGNS or kind[0] in {"L", "M"} or kind == "Nd"


def _called(sign: str) -> str:
    if sign == " ":
        return "a space"
    return f"“{sign}”" if sign.isprintable() else "a sign that is not seen"


def _not_a_part(part: str) -> str | None:
    """Why no folder or file is called so everywhere."""
    if not part:
        return "has an empty part in its name"
    if part.startswith(".") or part.endswith("."):
        return "has a part in its name that begins or ends with a dot"
    if _RESERVED.fullmatch(part):
        return f"is called like a device of Windows, {part.partition('.')[0].upper()}"
    return None


def check_all(names: Sequence[str]) -> str:
    """The id of the story that files of these names are. Raises PackRefused where they are none."""
    _no_two_alike(names)
    for name in names:
        _has_purpose(name)
    folders = sorted({name.partition("/")[0] for name in names})
    if len(folders) > 1:
        message = f"this pack has several folders, {_listed(folders)}, and a story is one"
        raise PackRefused(NAMES, message)
    (id_,) = folders
    if id_of(id_) != id_:
        raise PackRefused(NAMES, f"the folder “{id_}” in this pack is not called by the id of a story")
    if f"{id_}/{HEAD}" not in names:
        raise PackRefused(KINDS, f"there is no {HEAD} in this pack, which every story begins with")
    return id_


def _no_two_alike(names: Iterable[str]) -> None:
    seen: dict[str, str] = {}
    for name in names:
        same = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
        if (other := seen.setdefault(same, name)) is not name:
            why = "is there twice" if other == name else f"and “{other}” are one name on some systems"
            raise PackRefused(NAMES, f"“{name}” {why}", _PLAIN)


def _has_purpose(name: str) -> None:
    if name.rpartition(".")[2].lower() in _ARCHIVES:
        message = f"“{name}” is an archive in the pack, and none is opened"
        raise PackRefused(KINDS, message, "its author packs the files themselves")
    purpose = _PURPOSE.fullmatch(name)
    if purpose is None or (purpose[1] is not None and not is_language(purpose[1])):
        raise PackRefused(KINDS, f"“{name}” is no part of a story that is known here", _ONLY)


def _listed(folders: Sequence[str]) -> str:
    return ", ".join(f"“{each}”" for each in folders[:3]) + (" and more" if len(folders) > 3 else "")  # noqa: PLR2004
