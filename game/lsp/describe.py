"""What something of a story is, in a line, from what its author wrote about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from game.loader.nodes import Items, Record, Scalar
from game.lsp.stands import Kind
from game.lsp.tree import keys_under, under_key, words_under
from game.story.catalogue import STANDARD_STATS
from game.story_words import standard_label, standard_meaning
from game.words import speaking

if TYPE_CHECKING:
    from game.loader.nodes import Node
    from game.lsp.tree import Definition

_LONGEST: Final = 80  # characters


def summary(named: Definition) -> str:
    """A line on what has a name: a scene's caption or first words, a choice's text, a stat's meaning."""
    return _short(_said(named))


def _said(named: Definition) -> str:  # noqa: C901, PLR0911, PLR0912 - one return for each kind
    value = named.value
    match named.kind:
        case Kind.SCENE:
            return words_under(value, "caption") or _first_words(value) or words_under(value, "place")
        case Kind.CHOICE:
            return words_under(value, "text")
        case Kind.OUTCOME:
            return f"weight {words_under(value, 'weight')}"
        case Kind.CHARACTER:
            parts = (words_under(value, key) for key in ("name", "also", "about"))
            return ", ".join(part for part in parts if part)
        case Kind.STAT:
            return standard_stat(named.id) if named.id in STANDARD_STATS else _stat(value)
        case Kind.FLAG:
            return f"a flag, at first {value.text}" if isinstance(value, Scalar) else "a flag"
        case Kind.CONSTANT:
            return f"always {value.text}" if isinstance(value, Scalar) else "a number that stays"
        case Kind.WORD:
            return f"{words_under(value, 'start')} at first, of {', '.join(values_of(named))}"
        case Kind.TYPED_NAME:
            return words_under(value, "ask")
        case Kind.CIRCUMSTANCE:
            return words_under(value, "label")
        case Kind.PLACE:
            like = words_under(value, "like")
            return f"like {like}" if like else words_under(value, "alt") or words_under(value, "picture")
        case Kind.SOUND:
            return words_under(value, "file")
        case _ as never:
            assert_never(never)


def values_of(word: Definition) -> list[str]:
    """The words that a value may be."""
    return keys_under(under_key(word.value, "values"))


def parts_of(word: Definition) -> list[str]:
    """The parts that each word of a value has, such as they and them; none where it is shown as it is."""
    values = under_key(word.value, "values")
    first = values.pairs[0][1] if isinstance(values, Record) and values.pairs else None
    return keys_under(first)


def _stat(value: Node) -> str:
    label, meaning = words_under(value, "label"), words_under(value, "meaning")
    return f"{label}: {meaning}" if label and meaning else label or "a stat"


def standard_stat(id_: str) -> str:
    """The name and meaning of one of the five standard stats, in English as all that authors are told."""
    with speaking("en"):
        return f"{standard_label(id_)}: {standard_meaning(id_)}"


def _first_words(scene: Node) -> str:
    """The first line that is read in a scene; empty where none can be told."""
    for name, value in scene.pairs if isinstance(scene, Record) else ():
        if name.text == "lines" and isinstance(value, Items):
            return next(filter(None, map(_words_of, value.parts)), "")
    return ""


def _words_of(line: Node) -> str:
    if isinstance(line, Record):
        return next((value.text for _, value in line.pairs if isinstance(value, Scalar)), "")
    return line.text if isinstance(line, Scalar) else ""


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
