"""From a page to the widgets of one of its beats, one way: what is shown, fitted boxes, widgets.

    page ─ shown ─▶ Shown ─ lay_hud, lay_sheet ─▶ boxes ─ hang, lay_words, phone, feed ─▶ widgets
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from game.desktop.play.hud_layout import lay_hud
from game.desktop.play.hud_view import hang
from game.desktop.play.phone_layout import phone_box
from game.desktop.play.phone_view import alone_with_phone, phone_widgets
from game.desktop.play.post_layout import feed_box
from game.desktop.play.post_view import feed_widgets
from game.desktop.play.scene_view import Arranged, cast_at
from game.desktop.play.sheet_layout import column_frame, lay_sheet, stage_frame
from game.desktop.play.sheet_view import lay_words
from game.desktop.play.shown import shown
from game.story.catalogue import View

if TYPE_CHECKING:
    import pygame

    from game.desktop.play.hud_layout import Hud
    from game.desktop.play.scene_view import SceneView
    from game.desktop.play.sheet_layout import Sheet
    from game.desktop.stage.stage import Person
    from game.desktop.ui.widget import Widget


def arrange(view: SceneView, number: int) -> Arranged:
    """Arrange beat `number` of a scene, or the last there is, for the window and the text size of `view`."""
    now, theme = shown(view), view.theme
    hud = lay_hud(now, theme, _aside(view, 0))
    aside = _aside(view, hud.bottom)
    frame = column_frame(theme, aside) if aside else stage_frame(now, theme)
    sheet = lay_sheet(now, theme, frame, number, reason=hud.reason is None)
    first = sheet.number == 0 and view.tells_changes
    return Arranged(
        beats=sheet.beats,
        sheet=sheet.box,
        widgets=(*lay_words(view, now, sheet, caption=hud.caption is None), *_beside(view, sheet, aside, hud)),
        cast=_cast(view, sheet),
        hud=hang(view, now, hud, sheet.box, changes=first),
        hung=hud.bottom,
    )


def arrange_hud(view: SceneView, sheet: pygame.Rect) -> tuple[Widget, ...]:
    """What hangs above a sheet that was arranged elsewhere, such as a class's page."""
    now = shown(view)
    return hang(view, now, lay_hud(now, view.theme, None), sheet, changes=False)


def _aside(view: SceneView, below: int) -> pygame.Rect | None:
    """The phone or feed beside the sheet; in an upright window it begins `below` what hangs above."""
    match view.page.view:
        case View.STAGE:
            return None
        case View.PHONE:
            return phone_box(view.theme, below)
        case View.POST:
            return feed_box(view.theme, below)
        case other:
            assert_never(other)


def _beside(view: SceneView, sheet: Sheet, aside: pygame.Rect | None, hud: Hud) -> tuple[Widget, ...]:
    """What stands on the phone or in the feed by now; nothing where choices need the whole window."""
    if aside is None or sheet.box.colliderect(aside):
        return ()
    if view.page.view is View.PHONE:
        return phone_widgets(view, aside, sheet, hud.bottom)
    return feed_widgets(view, aside, sheet)


def _cast(view: SceneView, sheet: Sheet) -> tuple[Person, ...]:
    """Who is seen: all who stand there, but on phone and feed only the one who reads."""
    match view.page.view:
        case View.STAGE:
            read = [passage.line for beat in sheet.beats[: sheet.number + 1] for passage in beat.passages]
            return cast_at(view.page, read)
        case View.PHONE:
            return alone_with_phone(view.page, view.look)
        case View.POST:
            read = [passage.line for beat in sheet.beats for passage in beat.passages]
            return tuple(person for person in cast_at(view.page, read) if person.look == view.look)[:1]
        case other:
            assert_never(other)
