"""What every view shares: the tags of the stats, the caption, the corner buttons, the choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from game.art.paper.shapes import mix
from game.desktop.platform.intents import Menu, ShowHistory, StepBack
from game.desktop.play.scene_view import GoOn, SceneView, Take
from game.desktop.raster.contrast import bearing
from game.desktop.ui import tags
from game.desktop.ui.icons import corner_button
from game.desktop.ui.strips import button, choice
from game.desktop.ui.text_widgets import ribbon
from game.desktop.ui.theme import CREAM
from game.desktop.ui.widget import Widget
from game.story.catalogue import View

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.desktop.play.scene_view import Arranged, CornerAction
    from game.desktop.ui.theme import Theme

MARGIN: Final = 96
GAP: Final = 12
# How far a ribbon may reach in a window's width.
_ABOVE_STAGE: Final = 0.97
_LEFT_OF_PHONE: Final = 0.66
SHARES: Final = (1, 0.85, 0.7, 0.6, 0.5, 0.4, 0.3)


def stat_tags(moment: SceneView, swing: float = 0) -> list[Widget]:
    """The visible stats as tags from the upper left; a changed one hangs lower and shows its change."""
    theme, shown = moment.theme, []
    changes = {change.id: change.value for change in moment.page.changes}
    unit = theme.things
    for number, reading in enumerate(moment.page.readings):
        change = changes.get(reading.id, 0)
        drop = 26 + (10 if number % 2 else 0) + (8 if change else 0)
        corner = round((48 + number * tags.PITCH) * unit), round(drop * unit)
        share = (reading.value - reading.minimum) / max(1, reading.maximum - reading.minimum)
        shown.append(
            tags.tag(
                theme,
                reading.id,
                reading.label,
                reading.colour,
                reading.value,
                share,
                corner,
                change=change,
                swing=swing if change else 0,
            )
        )
    return shown


def change_ribbons(moment: SceneView) -> list[Widget]:
    """Under each tag that moved, by how much; beneath them, the reason in a few words."""
    theme, shown = moment.theme, []
    unit = theme.things
    order = [reading.id for reading in moment.page.readings]
    labels = {reading.id: reading.label for reading in moment.page.readings}
    top = round((26 + tags.HIGH + 26) * unit)
    for change in moment.page.changes:
        x = round((48 + order.index(change.id) * tags.PITCH + tags.WIDE / 2) * unit)
        paper = bearing(change.colour)
        by = f"{change.value:+d}".replace("-", "−")
        made = ribbon(theme, by, (0, top), colour=CREAM, paper=paper, shape="banner")
        corner = x - made.bounds.w // 2, top
        placed = ribbon(theme, by, corner, colour=CREAM, paper=paper, shape="banner")
        # Who sees it sees the tag above; who hears it has to be told which it is.
        shown.append(evolve(placed, label=f"{labels[change.id]} {by}"))
    if moment.because:
        below = top + (shown[0].bounds.h if shown else 0) + round(12 * unit)
        shown.append(_reason(moment, str(moment.because), below))
    return shown


def _reason(moment: SceneView, words: str, below: int) -> Widget:
    """Why the tags moved: beside them, above the faces; where there is no room, at `below` pixels."""
    theme = moment.theme
    left = round((48 + len(moment.page.readings) * tags.PITCH) * theme.things) + theme.px(14)
    made = ribbon(theme, words, (left, round(104 * theme.things)), shape="strip", kind="note")
    right = theme.size[0] * (_ABOVE_STAGE if moment.page.view is View.STAGE else _LEFT_OF_PHONE)
    if made.bounds.right <= right:
        return made
    corner = round(48 * theme.things), below
    return ribbon(theme, words, corner, shape="strip", kind="note", within=theme.px(900))


def corner_buttons(moment: SceneView) -> list[Widget[CornerAction]]:
    """Step back, history and menu in the upper right corner, for those without a keyboard."""
    theme = moment.theme
    size = round(54 * theme.things)
    right = theme.size[0] - theme.px(40)
    kinds: list[tuple[str, str, CornerAction]] = [
        ("menu", "Menu", Menu()),
        ("history", "What was said", ShowHistory()),
    ]
    if moment.can_step_back:
        kinds.append(("back", "Step back", StepBack()))
    return [
        corner_button(
            theme, kind, words, (right - (i + 1) * size - i * round(14 * theme.things), theme.px(34)), does
        )
        for i, (kind, words, does) in enumerate(kinds)
    ]


def caption(moment: SceneView) -> list[Widget]:
    """When and where, on a ribbon left of the corner buttons or below them where there is no room."""
    theme = moment.theme
    if not moment.page.caption:
        return []
    size = round(54 * theme.things)
    right = theme.size[0] - theme.px(40) - 3 * (size + round(14 * theme.things)) - theme.px(20)
    left = round((48 + len(moment.page.readings) * tags.PITCH) * theme.things) + theme.px(30)
    made = ribbon(theme, moment.page.caption, (right, theme.px(34)), align="right")
    if made.bounds.x >= left:
        return [made]
    within = theme.size[0] - theme.px(40) - left
    return [
        ribbon(
            theme,
            moment.page.caption,
            (theme.size[0] - theme.px(40), theme.px(50) + size),
            align="right",
            within=max(within, theme.px(500)),
        )
    ]


def uncovered(shared: list[Widget], arranged: Arranged[object]) -> list[Widget]:
    """What hangs above, but for what a high sheet would cover: the tags retract before the text."""
    taken = [arranged.sheet.inflate(0, 20), *(widget.bounds for widget in arranged.widgets)]
    return [widget for widget in shared if widget.bounds.collidelist(taken) < 0]


def going_sign(moment: SceneView, words: str) -> list[Widget]:
    """That the story goes on by itself, below the tags."""
    if not words:
        return []
    theme = moment.theme
    corner = round(48 * theme.things), round(252 * theme.things)
    return [ribbon(theme, words, corner, shape="strip", kind="note")]


def choice_strips(moment: SceneView, x: int, y: int, width: int) -> list[Widget[Take]]:
    """The options one below another; a scene that only goes on has one strip that says so."""
    theme, shown = moment.theme, list[Widget[Take]]()
    for number, option in enumerate(moment.page.options, 1):
        reason = "" if option.available else str(option.locked or "")
        made = choice(
            theme,
            str(option.text),
            number,
            (x, y),
            width,
            does=Take(option.id),
            reason=reason,
            accent=moment.accent,
        )
        shown.append(made)
        y += made.bounds.h + round(GAP * theme.things)
    return shown


def strips_within(moment: SceneView, x: int, y: int, width: int, most: int) -> list[Widget[Take]]:
    """The options, their words made smaller where that is what it takes for all to be seen at once."""
    made = choice_strips(moment, x, y, width)
    for share in SHARES[1:]:
        if height_of(made) <= most:
            break
        made = choice_strips(smaller(moment, share), x, y, width)
    return made


def smaller(moment: SceneView, share: float) -> SceneView:
    """The same moment with smaller words."""
    return evolve(moment, theme=moment.theme.at_most(moment.theme.settings.text_size * share))


def go_on(moment: SceneView, words: str, right: int, bottom: int) -> Widget[GoOn]:
    """The strip that reads on, its lower right corner given."""
    made = button(moment.theme, words, (0, 0), does=GoOn(), accent=moment.accent)
    corner = right - made.bounds.w, bottom - made.bounds.h
    strip = button(moment.theme, words, corner, does=GoOn(), accent=moment.accent)
    # Three dots are seen, not said.
    return evolve(strip, label="Read on") if words == "…" else strip


def height_of(widgets: Sequence[Widget[object]]) -> int:
    """From the top of the first to the foot of the last."""
    if not widgets:
        return 0
    return max(w.bounds.bottom for w in widgets) - min(w.bounds.top for w in widgets)


def sheet_paper(theme: Theme) -> tuple[int, int]:
    """How far the text keeps from the sheet's upper and lower edge, in pixels."""
    return round(34 * theme.text) + theme.px(16), theme.px(40)


def name_banner(moment: SceneView, name: str, about: str, x: int, sheet_top: int) -> Widget:
    """Who speaks, on a banner across the sheet's upper edge; who they are only where there is room for it."""
    paper = mix(moment.setting.palette.deep, "#000000", 0.12)
    room = round(moment.theme.size[0] * 0.94) - x
    full = f"{name}, {about}" if about else name
    for words, share in ((full, 1), (full, 0.8), (name, 0.8), (name, 0.5)):
        theme = smaller(moment, share).theme
        made = ribbon(theme, words, (x, 0), colour=CREAM, paper=paper, shape="strip", kind="name")
        if made.bounds.w <= room:
            break
    corner = x, sheet_top - made.bounds.h // 2 - moment.theme.px(4)
    return ribbon(theme, words, corner, colour=CREAM, paper=paper, shape="strip", kind="name")
