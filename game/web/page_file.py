"""One HTML page from its parts: style and program are known by their hashes, nothing else runs or loads."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from hashlib import sha256
from html import escape
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from game.papers.template import fill
from game.resources import PLAYER
from game.words import say, speaking

if TYPE_CHECKING:
    from collections.abc import Mapping

# A slip of paper with an arrow upward.
ICON: Final = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E"
    "%3Crect width='32' height='32' rx='6' fill='%23f0dcae'/%3E"
    "%3Cpath d='M16 5 27 17h-6v10H11V17H5z' fill='%23b8362a'/%3E%3C/svg%3E"
)
_ENDS_SCRIPT: Final = re.compile(r"</script|<!--|<script", re.IGNORECASE)
_ENDS_STYLE: Final = re.compile(r"</style|<!--", re.IGNORECASE)


@frozen(kw_only=True)
class PageParts:
    """What a page is made of: its words' language and title, style, program, and what it carries as data.

    `linked` says that style and program lie beside it, as `player.css` and `player.js`, with its faces.
    `speaks` is what it may ask of a network, as a source of a Content-Security-Policy; nothing if empty.
    """

    language: str
    title: str
    style: str
    program: str
    carried: Mapping[str, Any]
    linked: bool = False
    speaks: str = ""


def page_file(parts: PageParts) -> str:
    """The page. Raises ValueError where style or program would end the element they stand in."""
    if _ENDS_SCRIPT.search(parts.program) or _ENDS_STYLE.search(parts.style):
        raise ValueError("style or program would end the element it stands in")
    style, program = _linked() if parts.linked else _inside(parts)
    with speaking(parts.language):
        scripts = say("player.no_script")
    return fill(
        (PLAYER / "player.html").read_text(encoding="utf-8"),
        {
            "LANGUAGE": escape(parts.language),
            "POLICY": escape(policy(parts)),
            "TITLE": escape(parts.title),
            "ICON": ICON,
            "STYLES": style,
            "SCRIPTS": escape(scripts),
            "CARRIED": "\n".join(_carried(name, given) for name, given in parts.carried.items()),
            "PROGRAM": program,
        },
    )


def _inside(parts: PageParts) -> tuple[str, str]:
    return f"<style>{parts.style}</style>", f'<script id="program">{parts.program}</script>'


def _linked() -> tuple[str, str]:
    return '<link rel="stylesheet" href="player.css">', '<script id="program" src="player.js"></script>'


def _carried(name: str, given: Any) -> str:  # noqa: ANN401 - whatever JSON has
    return f'<script type="application/json" id="{name}">{as_json(given)}</script>'


def as_json(given: Any) -> str:  # noqa: ANN401 - whatever JSON has
    """Data as JSON that can stand in a page: nothing in it ends its element or a line of a script."""
    written = json.dumps(given, ensure_ascii=False, separators=(",", ":"))
    return written.translate({ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"})


def policy(parts: PageParts) -> str:
    """What the page may do, for its Content-Security-Policy."""
    own = "'self'" if parts.linked else ""
    rules = {
        "default-src": "'none'",
        "script-src": own or _hashed(parts.program),
        "style-src": own or _hashed(parts.style),
        "img-src": f"{own} data: blob:".strip(),
        "font-src": own or "data:",
        "media-src": f"{own} data: blob:".strip(),
        "worker-src": f"{own} blob:".strip(),
        "connect-src": parts.speaks or "'none'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def _hashed(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
