"""Reads what a story promises: strict sentences, each into a value; a slip points inside its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from attrs import frozen

from game.diagnostics import closest
from game.loader import promise_parts as take
from game.loader.keys import items
from game.loader.nodes import Scalar
from game.loader.scalars import bare
from game.loader.sentence import Sentence, SentenceError, Word
from game.loader.share_promises import share_of
from game.story.promises import (
    AlwaysThere,
    CanReach,
    ComesAfter,
    ManyEndings,
    NeverReaches,
    Promise,
)
from game.story.scenario import Ending

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from game.expressions import Condition
    from game.loader.context import Context
    from game.loader.nodes import Node
    from game.story.scenario import Scene

_REACH: Final = "every start can reach SCENE"
_NEVER: Final = "no play reaches SCENE, or the same with after, before or unless and a CONDITION"
_ALWAYS: Final = "at every ending CONDITION, or at SCENE CONDITION"
_COMES: Final = "after CONDITION, SCENE comes within 3 scenes"
_MANY: Final = "anyone can reach at least 2 endings"
_FORMS: Final = (
    "write one of: every start can reach SCENE; START can reach SCENE; no play reaches SCENE; no play "
    "reaches SCENE after CONDITION, or before, or unless; at every ending CONDITION; at SCENE CONDITION; "
    "3% to 20% of plays end in SCENE or SCENE; 60% to 100% of plays reach SCENE; 30% to 100% of plays end "
    "with CONDITION; 3% to 20% of plays of PERSONA end in SCENE from START; after CONDITION, SCENE comes; "
    "after SCENE, SCENE comes within 3 scenes; PERSONA can reach at least 2 endings"
)
_WHEN: Final[Mapping[str, Literal["after", "before", "unless"]]] = {
    "after": "after",
    "before": "before",
    "unless": "unless",
}
_MOST_SCENES: Final = 999  # within which something may be promised to come


def promises(
    context: Context, node: Node | None, circumstances: Collection[str], scenes: Mapping[str, Scene]
) -> tuple[Promise, ...]:
    """The promises listed here, in order; those that cannot be read are noted and left out."""
    if node is None:
        return ()
    context.newer(node, "promises")
    endings = [id_ for id_, scene in scenes.items() if isinstance(scene.then, Ending)]
    forms = _Forms(context, tuple(circumstances), tuple(endings))
    found: dict[str, Promise] = {}
    for part in items(context.notes, node, "promises"):
        made = _promise(context, forms, part)
        if made is not None and made.sentence in found:
            context.notes.at("UP287", part, "this is promised twice", "take one of the two out")
        elif made is not None:
            found[made.sentence] = made
    return tuple(found.values())


def _promise(context: Context, forms: _Forms, node: Node) -> Promise | None:
    """The promise of a part of the list; None for one that cannot be read, which is noted."""
    if not isinstance(node, Scalar):
        message = "a promise is one sentence, and here is something else"
        context.notes.at("UP280", node, message, "put the whole sentence in quotes")
        return None
    if not bare(context.notes, node, "a promise").strip():
        return None
    try:
        return forms.read(Sentence(node.text))
    except SentenceError as slip:
        if slip.sure:
            context.notes.within(slip.rule, node, slip.place, slip.message, slip.hint)
        return None


@frozen
class _Forms:
    """The forms a sentence can have, told apart by how it begins."""

    context: Context
    circumstances: tuple[str, ...]
    endings: tuple[str, ...]

    def read(self, sentence: Sentence) -> Promise:
        """The promise of a sentence. Raises SentenceError."""
        first, second = sentence.here.text, sentence.ahead(1).text
        if second == "can" and sentence.ahead(3).text == "at" and sentence.ahead(4).text:
            return self._many(sentence)
        if second == "can" or (first in {"every", "the"} and closest(second, ["start"])):
            return self._can_reach(sentence)
        if first == "no":
            return self._never(sentence)
        if first == "at":
            return self._always(sentence)
        if first == "after":
            return self._comes(sentence)
        if first[:1].isdigit():
            return share_of(self.context, sentence, self.circumstances, self.endings)
        begun = f"{first} {second}".strip()
        raise sentence.slip("UP280", sentence.here, f"no promise begins with “{begun}”", _FORMS)

    def _can_reach(self, sentence: Sentence) -> CanReach:
        sentence.form = _REACH
        starts = take.starts(self.context, sentence, self.circumstances)
        sentence.expect("can", "reach")
        scene = take.scene(self.context, sentence)
        sentence.end()
        return CanReach(sentence=sentence.text, starts=starts, scene=scene)

    def _never(self, sentence: Sentence) -> NeverReaches:
        sentence.form = _NEVER
        sentence.expect("no", "play", "reaches")
        scene = take.scene(self.context, sentence)
        if not sentence.here.text:
            return NeverReaches(sentence=sentence.text, scene=scene)
        when = _WHEN.get(sentence.here.text)
        if when is None:
            raise sentence.stray(_WHEN)
        sentence.take()
        asked = take.condition(self.context, sentence, sentence.rest())
        return NeverReaches(sentence=sentence.text, scene=scene, when=when, condition=asked)

    def _always(self, sentence: Sentence) -> AlwaysThere:
        sentence.form = _ALWAYS
        sentence.expect("at")
        scenes = self.endings
        if sentence.here.text == "every":
            sentence.expect("every", "ending")
        else:
            scenes = (take.scene(self.context, sentence),)
        asked = take.condition(self.context, sentence, sentence.rest())
        return AlwaysThere(sentence=sentence.text, scenes=scenes, condition=asked)

    def _comes(self, sentence: Sentence) -> ComesAfter:
        sentence.form = _COMES
        sentence.expect("after")
        whole = sentence.rest()
        comma = whole.text.rfind(",")
        if comma < 0:
            raise _no_comma(sentence, whole)
        after = self._after(sentence, Word(whole.text[:comma].rstrip(), whole.at))
        rest = Sentence(sentence.text, sentence.form, whole.at + comma + 1)
        scene = take.scene(self.context, rest)
        rest.expect("comes")
        within = _within(rest) if rest.here.text else None
        rest.end()
        return ComesAfter(sentence=sentence.text, after=after, scene=scene, within=within)

    def _after(self, sentence: Sentence, word: Word) -> Condition | str:
        if word.text not in self.context.scenes:
            return take.condition(self.context, sentence, word)
        if word.text in self.context.names:
            message = f"“{word.text}” is a scene, and a stat or a flag"
            hint = f"write visited({word.text}) for the scene, or ({word.text}) for the other"
            raise sentence.slip("UP288", word, message, hint)
        return word.text

    def _many(self, sentence: Sentence) -> ManyEndings:
        sentence.form = _MANY
        reader = take.reader(self.context, sentence)
        sentence.expect("can", "reach", "at", "least")
        least = take.count(sentence, max(1, len(self.endings)), "endings")
        sentence.expect("ending" if least == 1 and sentence.here.text == "ending" else "endings")
        sentence.end()
        return ManyEndings(sentence=sentence.text, reader=reader, least=least)


def _within(sentence: Sentence) -> int:
    sentence.expect("within")
    most = take.count(sentence, _MOST_SCENES, "scenes")
    sentence.expect("scene" if most == 1 and sentence.here.text == "scene" else "scenes")
    return most


def _no_comma(sentence: Sentence, whole: Word) -> SentenceError:
    at = whole.text.find("，")
    if at >= 0:
        sign = Word("，", whole.at + at)
        return sentence.slip("UP281", sign, "this is not the comma that a promise has", "write , and a space")
    end = Word("", len(sentence.text))
    return sentence.slip("UP281", end, "the comma and the scene that comes are missing", f"write {_COMES}")
