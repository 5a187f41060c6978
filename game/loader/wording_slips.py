"""What is said of alternatives in words that cannot be read, or that leave nothing to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.loader.foreign_braces import ASKED
from game.loader.shown_values import NotShown

if TYPE_CHECKING:
    from game.loader.braces import Wordings
    from game.loader.context import Context
    from game.loader.nodes import Scalar
    from game.story.text import Text

_MOST: Final = 2  # wordings between which a condition decides


def slip_of(choice: Wordings, words: str, *, inside: bool) -> NotShown | None:  # noqa: PLR0911 - one for each
    """What is wrong with an alternative as it is written among words; None where nothing is.

    `inside` says whether it stands inside another.
    """
    if inside:
        message = "an alternative stands inside another"
        return NotShown(
            "UP343", message, "close the first before this one begins, or make lines of them with if:"
        )
    asked = choice.asked
    if asked is not None and asked[0] == asked[1]:
        return NotShown("UP341", "no condition stands before the ?", ASKED)
    if asked is not None and len(choice.spans) > _MOST:
        message = "a condition decides between two wordings, and here are more"
        return NotShown("UP341", message, r"write \| for a bar that is shown; or a line for each, with if:")
    if any(start == end for start, end in choice.spans):
        return NotShown("UP342", *_without_words(choice))
    if len(choice.spans) == 1 and "｜" in words[slice(*choice.spans[0])]:
        message = "this is a full-width bar, and parts no wordings"
        return NotShown("UP341", message, "write | in its place, with a space on either side")
    if asked is None and len(choice.spans) == 1:
        return NotShown("UP342", "this has only one wording", "add | and another, or take {~ } away")
    return None


def _without_words(choice: Wordings) -> tuple[str, str]:
    if choice.asked is None:
        return "one of these wordings has no words", "add the words, or take its | out"
    if len(choice.spans) == 1 or choice.spans[0][0] == choice.spans[0][1]:
        return "no words stand after the ?", "add them; or turn the condition, as in {not asked ? words}"
    return "no words stand after the |", "add them, or take the | out"


def never_empty(context: Context, node: Scalar, text: Text) -> None:
    """Note a text of which nothing is read where conditions fail (UP344)."""
    if any(run.alternative is None or run.alternative.of > 1 for run in text.runs if run.words.strip()):
        return
    asked = [run.alternative.condition for run in text.runs if run.alternative]
    if asked and asked[0] is not None:
        message = f"where “{asked[0].source}” fails, not a word is read here"
        hint = "add | and other words; or, for a line, put the condition under if:"
        context.notes.at("UP344", node, message, hint)
