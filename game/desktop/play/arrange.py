"""From a page to the widgets of one of its beats, one way: what is shown now, fitted boxes, widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar, assert_never

import pygame
from attrs import evolve

from game.desktop.play.hud_layout import lay_hud
from game.desktop.play.hud_view import hang
from game.desktop.play.phone_layout import phone_box
from game.desktop.play.phone_view import alone_with_phone, phone_widgets
from game.desktop.play.post_layout import feed_box
from game.desktop.play.post_view import feed_widgets
from game.desktop.play.scene_view import Arranged, cast_at
from game.desktop.play.sheet_frame import column_frame, stage_frame
from game.desktop.play.sheet_layout import lay_sheet
from game.desktop.play.sheet_view import lay_words
from game.desktop.play.shown import shown
from game.desktop.play.spoken_language import in_its_language
from game.desktop.stage.standing import heads_at
from game.desktop.ui.widget import Role, Widget, unpainted
from game.story.catalogue import View
from game.story_words import picture_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.desktop.play.hud_layout import Hud
    from game.desktop.play.scene_view import PageAction, SceneView, Tag
    from game.desktop.play.sheet_layout import Sheet
    from game.desktop.stage.stage import Person
    from game.desktop.ui.theme import Theme

A = TypeVar("A")
# A phone above the sheet: what is left at its sides, as a share of the width; how high it is at least.
_MARGIN: Final = 0.09
_LEAST: Final = 0.2
_HAIR: Final = 6  # pixels of a head's box that are no head


def arrange(view: SceneView, number: int) -> Arranged[PageAction]:
    """Arrange beat `number` of a scene, or the last there is, for the window and the text size of `view`."""
    now, theme = shown(view), view.theme
    aside = _aside(view)
    hud = lay_hud(now, theme, aside)
    frame = column_frame(theme, aside) if aside else stage_frame(now, theme)
    sheet = lay_sheet(now, theme, frame, (number, view.first), reason=hud.reason is None)
    first = sheet.number == 0 and view.tells_changes
    words = lay_words(view, now, sheet, hud)
    foot = _foot(sheet.box, words)
    beside = _beside(view, hud, sheet, foot, aside)
    right = min([sheet.box.right, *(one.bounds.x for one in beside if one.role is Role.IMAGE)])
    made: Arranged[PageAction] = Arranged(
        beats=sheet.beats,
        sheet=sheet.box,
        widgets=(*_picture(view, foot), *in_its_language((*words, *beside), view.page)),
        cast=_cast(view, sheet),
        hung=hud.foot,
        around=hud.tags.reserved,
        over=hud.ribbons,
        rim=foot,
        right=right,
        first=sheet.first,
    )
    faces, taken = heads(view, made), [one.bounds for one in beside]
    hanging = hang(view, now, hud, foot, changes=first, beside=taken, heads=faces)
    unseen = _unseen(faces, (*words, *beside, *hanging))
    return evolve(made, hud=in_its_language(hanging, view.page), unseen=unseen)


def heads(view: SceneView, made: Arranged[object]) -> tuple[pygame.Rect, ...]:
    """Where the heads of the cast are, in pixels."""
    return heads_at(
        view.theme,
        [person.head for person in made.cast],
        made.sheet.y,
        made.around,
        made.hung,
        right=made.right,
        shot=view.setting.shot,
        over=made.over,
        rim=made.rim,
    )


def _unseen(heads: Sequence[pygame.Rect], before: Sequence[Widget[object]]) -> frozenset[int]:
    """Whose face would have something before it at any place: there letters are too large for faces."""
    painted = [one.bounds for one in before if one.paint is not unpainted and one.role is not Role.HINT]
    return frozenset(
        number for number, box in enumerate(heads) if box.inflate(-_HAIR, -_HAIR).collidelist(painted) >= 0
    )


def _picture(view: SceneView, foot: int) -> tuple[Widget, ...]:
    """What the picture shows, for those who hear it, over the window down to `foot` pixels."""
    told = picture_in_words(view.page)
    if not told:
        return ()
    bounds = pygame.Rect(0, 0, view.theme.size[0], foot)
    return (Widget(role=Role.PICTURE, label=told, bounds=bounds, paint=unpainted),)


def with_hud(view: SceneView, page: Arranged[A], whole: Arranged[object]) -> Arranged[A]:
    """A page arranged elsewhere, such as a class's, with what hangs above the `whole` of it."""
    now, foot = shown(view), _foot(whole.sheet, whole.widgets)
    hud = lay_hud(now, view.theme, None)
    hanging = hang(view, now, hud, foot, changes=False)
    page = evolve(page, hud=hanging, hung=hud.foot, around=hud.tags.reserved, over=hud.ribbons, rim=foot)
    return evolve(page, unseen=_unseen(heads(view, page), (*whole.widgets, *hanging)))


def _foot(sheet: pygame.Rect, words: Sequence[Widget[object]]) -> int:
    """Where the sheet or what lies across its edge begins, in pixels."""
    return min([sheet.y, *(one.bounds.y for one in words)])


def _aside(view: SceneView) -> pygame.Rect | None:
    """The phone or feed right of the sheet."""
    match view.page.view:
        case View.STAGE:
            return None
        case View.PHONE:
            return phone_box(view.theme)
        case View.POST:
            return feed_box(view.theme)
        case other:
            assert_never(other)


def _beside(
    view: SceneView, hud: Hud, sheet: Sheet, foot: int, aside: pygame.Rect | None
) -> tuple[Widget[Tag], ...]:
    """What stands on the phone or in the feed by now; nothing where choices need the whole window."""
    if aside is None:
        return ()
    if view.theme.upright:
        aside = _above(view.theme, hud.foot, foot)
        if aside.h < _LEAST * view.theme.size[1]:
            return ()
    if view.page.view is View.PHONE:
        sign = hud.going.box if hud.going else None
        return phone_widgets(view, aside, sheet, _room(view.theme, hud, sheet, foot), sign)
    return feed_widgets(view, aside, sheet)


def _room(theme: Theme, hud: Hud, sheet: Sheet, foot: int) -> pygame.Rect:
    """What is free left of a phone, below the tags, their flags and the reason, and above `foot` pixels."""
    top = max(hud.tags.foot, hud.reason.box.bottom if hud.reason else 0)
    return pygame.Rect(0, top, sheet.box.right, 0 if theme.upright else max(0, foot - top))


def _above(theme: Theme, hung: int, foot: int) -> pygame.Rect:
    """In an upright window a phone or feed stands above the sheet, below what hangs there."""
    left, top = round(theme.size[0] * _MARGIN), hung + theme.px(40) + round(20 * theme.things)
    return pygame.Rect(left, top, theme.size[0] - 2 * left, foot - theme.px(60) - top)


def _cast(view: SceneView, sheet: Sheet) -> tuple[Person, ...]:
    """Who is seen: all who stand there; on phone and feed only the one who reads, before a moment nobody."""
    if view.setting.moment:
        return ()
    match view.page.view:
        case View.STAGE:
            read = [passage.line for beat in sheet.beats[: sheet.number + 1] for passage in beat.passages]
            return cast_at(view.page, read)
        case View.PHONE | View.POST if view.theme.upright:
            return ()
        case View.PHONE:
            return alone_with_phone(view.page, view.look)
        case View.POST:
            read = [passage.line for beat in sheet.beats for passage in beat.passages]
            return tuple(person for person in cast_at(view.page, read) if person.look == view.look)[:1]
        case other:
            assert_never(other)
