"""What stands on the text sheet, as widgets: prose, who speaks, choices, the strip that reads on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from attrs import evolve

from game.art.paper.shapes import mix
from game.desktop.play.beats import spoken, spread
from game.desktop.play.hud_layout import buttons
from game.desktop.play.reveal import lettered, letters
from game.desktop.play.scene_view import GoOn, ShowChoices
from game.desktop.play.shown import MORE
from game.desktop.play.unsaid_view import unsaid_words
from game.desktop.ui.buttons import MORE_KIND, button, choice
from game.desktop.ui.text_widgets import placed, ribbon, ribbon_size
from game.desktop.ui.theme import CREAM
from game.desktop.ui.widget import Role
from game.typography.fit import largest
from game.words import say

if TYPE_CHECKING:
    from game.desktop.play.beats import Beat
    from game.desktop.play.hud_layout import Hud
    from game.desktop.play.scene_view import SceneView, Take
    from game.desktop.play.sheet_layout import Sheet
    from game.desktop.play.shown import Shown
    from game.desktop.ui.theme import Theme
    from game.desktop.ui.widget import Widget

# How large the name of who speaks may be, as a share: where it is said who they are, and where it is not.
_NAMES: Final = (1, 0.8), (0.8, 0.6, 0.5, 0.4, 0.3)

# How much of the sheet's edge a caption may take where a name stands there as well.
_BESIDE_NAME: Final = 0.55


def lay_words(
    view: SceneView, now: Shown, sheet: Sheet, hud: Hud
) -> tuple[Widget[GoOn | Take | ShowChoices], ...]:
    """The beat's prose, the choices or strip it ends with, and a caption that has no room in the `hud`."""
    below = now.caption and not hud.caption
    edge = [_edge_caption(view, now, sheet, hud.tags.foot)] if below else []
    right = edge[0].bounds.x - view.theme.px(20) if edge else round(sheet.box.w * 0.94)
    made: list[Widget[GoOn | Take | ShowChoices]] = [
        *edge,
        *prose(view, sheet.beat, *sheet.prose, sheet.box.y, right),
    ]
    if sheet.onward is not None:
        made.append(_onward(view, sheet.words, sheet.onward))
    return (*made, *_choices(view, now, sheet))


def _choices(view: SceneView, now: Shown, sheet: Sheet) -> list[Widget[Take | ShowChoices]]:
    """The options one below another, those that have room; above and below them, how many more there are."""
    first, count = sheet.first, len(sheet.strips)
    shown = now.strips[first : first + count]
    left = len(now.strips) - first - count
    strips: list[Widget[Take | ShowChoices]] = [
        choice(
            sheet.strip_theme,
            strip.words,
            number,
            box.topleft,
            box.w,
            does=strip.does,
            reason=strip.reason,
            wanting=strip.wanting,
            told=strip.told,
            accent=view.accent,
        )
        for number, (strip, box) in enumerate(zip(shown, sheet.strips, strict=True), first + 1)
    ]
    if sheet.above:
        signs = say("play.more.above", count=first), say("play.more.above_told", count=first)
        strips.insert(0, _more(view, *signs, sheet.above, ShowChoices(-count)))
    if sheet.below:
        signs = say("play.more.below", count=left), say("play.more.below_told", count=left)
        strips.append(_more(view, *signs, sheet.below, ShowChoices(count)))
    return strips


def _more(
    view: SceneView, said: str, told: str, corner: tuple[int, int], does: ShowChoices
) -> Widget[ShowChoices]:
    """The sign that there are more choices than are seen, and for who hears it; pressed, it shows them."""
    strip = button(view.theme, said, corner, does=does, accent=view.accent, kind=MORE_KIND)
    return evolve(strip, label=told)


def _onward(view: SceneView, words: str, box: pygame.Rect) -> Widget[GoOn]:
    """The strip that reads on."""
    strip = button(view.theme, words, box.topleft, does=GoOn(), accent=view.accent)
    # Three dots are seen, not said.
    return evolve(strip, label=say("play.onward.beat")) if words == MORE else strip


def prose(view: SceneView, beat: Beat, x: int, y: int, sheet_top: int, right: int) -> list[Widget]:
    """The words of a beat, and the banner of who speaks them, which ends at `right` pixels."""
    shown: list[Widget] = []
    voice = beat.speaker
    if voice and voice.speaker:
        shown.append(_name_banner(view, voice.speaker.name, voice.speaker.about, (x, sheet_top), right))
    if beat.reason:
        shown.append(placed(beat.reason.block, (x, y), role=Role.NOTE, label=str(beat.reason.words)))
    start = 0.0
    for passage, top in spread(beat):
        line = passage.line
        role = Role.SPEECH if line.speaker else Role.TEXT
        said = spoken(line, given_up=beat.given_up(line))
        words = placed(passage.block, (x, y + top), role=role, label=said)
        ends = start + letters(passage.block) / view.pace.letters
        if line.draft:
            words = unsaid_words(view, words, passage.block, given_up=beat.given_up(line), since=ends)
        shown.append(lettered(words, passage.block, view.pace, start))
        start = ends
    return shown


def _name_banner(view: SceneView, name: str, about: str, corner: tuple[int, int], right: int) -> Widget:
    """Who speaks, across the sheet's upper edge; who they are only where there is room for it."""
    paper = mix(view.setting.palette.deep, "#000000", 0.12)
    x, top = corner

    full = say("play.name_and_about", name=name, about=about) if about else name
    sizes = [
        (words, theme)
        for words, of in zip((full, name), _NAMES, strict=True)
        for theme in view.theme.sizes(of)
    ]

    def made(size: tuple[str, Theme]) -> tuple[str, Theme, tuple[int, int]]:
        return *size, ribbon_size(size[1], size[0], shape="strip", kind="name")

    words, theme, box = largest(sizes, made, lambda found: found[2][0] <= right - x)
    at = x, top - box[1] // 2 - view.theme.px(4)
    return ribbon(theme, words, at, colour=CREAM, paper=paper, shape="strip", kind="name")


def _edge_caption(view: SceneView, now: Shown, sheet: Sheet, hung: int) -> Widget:
    """When and where, across the sheet's upper edge, in words that fit there in one row.

    A name may stand at its left, on a high sheet the corner buttons at its right. It moves down for tags that
    hang to `hung` pixels, into the sheet's margin.
    """
    theme, corner = view.theme, buttons(view.theme)[-1]
    high = ribbon_size(theme, now.caption)[1]
    beside = sheet.box.y - high < corner.bottom
    right = min(sheet.box.right - theme.px(40), corner.left - theme.px(20) if beside else sheet.box.right)
    room = round((right - sheet.prose[0]) * (_BESIDE_NAME if sheet.beat.speaker else 1))

    def made(small: Theme) -> tuple[Theme, int]:
        return small, ribbon_size(small, now.caption)[0]

    small, _ = largest(theme.sizes(), made, lambda one: one[1] <= room)
    box = pygame.Rect((0, 0), ribbon_size(small, now.caption, within=room))
    box.right, lowest = right, sheet.prose[1] - box.h - theme.px(4)
    box.y = max(sheet.box.y - box.h // 2 - theme.px(4), min(hung + theme.px(16), lowest))
    return ribbon(small, now.caption, box.topleft, within=room)
