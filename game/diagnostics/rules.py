"""Every rule, in one place: its number, its name, its weight, and a sentence of explanation."""

from typing import Final

from attrs import frozen

from game.diagnostics.diagnostic import Severity


@frozen
class Rule:
    """A rule of the scenario format: its id (UP101), a short name, its severity, a sentence for the docs."""

    id: str
    name: str
    severity: Severity
    explains: str


_ERRORS: Final = {
    "UP101": ("no-file", "The scenario can be found and opened."),
    "UP102": ("too-big", "A scenario is at most 1 MiB."),
    "UP103": ("not-utf-8", "A scenario is text in UTF-8."),
    "UP104": ("long-line", "A line is at most 8 KiB."),
    "UP105": ("too-deep", "Lists and names are nested at most 32 deep."),
    "UP106": ("too-much", "A scenario has at most 100,000 parts."),
    "UP107": ("anchor", "Anchors and references (& and *) are not used."),
    "UP108": ("tag", "Tags (!) are not used."),
    "UP109": ("directive", "Directives (%) are not used."),
    "UP110": ("second-document", "A file holds one scenario."),
    "UP111": ("merge-key", "The key << is not used."),
    "UP112": ("layout", "Lines that belong together are indented alike, and all or none begin with a dash."),
    "UP113": ("colon", "A colon followed by a space, inside unquoted words, needs quotes around them."),
    "UP114": ("open-quote", "A quotation mark that is opened is closed."),
    "UP115": ("tab", "Lines are indented with spaces, not tabs."),
    "UP116": ("open-bracket", "A [ or { that is opened is closed."),
    "UP117": ("special-start", "Words that begin with a special sign are quoted."),
    "UP119": ("empty", "A scenario is not empty."),
    "UP120": ("escape", "In double quotes, a backslash stands only before the signs YAML knows."),
    "UP121": ("control-character", "A scenario holds no control characters."),
    "UP122": ("comma", "Words that hold a comma are quoted inside [ ] and { }."),
    "UP124": ("after-quote", "Words are quoted as a whole or not at all."),
    "UP125": ("no-colon", "A name is followed by a colon."),
    "UP126": ("bracket-start", "Words that begin with a bracket, or hold one inside [ ] or { }, are quoted."),
    "UP127": ("colon-space", "A space follows the colon after a name."),
    "UP128": ("full-colon", "The colon after a name is no full-width one."),
    "UP129": ("full-comma", "The commas inside [ ] and { } are no full-width ones."),
    "UP130": ("colon-inside", "Words that hold a colon and a space are quoted inside [ ] and { }."),
    "UP131": ("hash-inside", "Words that hold a space and # are quoted inside [ ] and { }."),
    "UP132": ("not-read", "A file can be read to its end."),
    "UP201": ("unknown-key", "Only the keys of the format are used."),
    "UP202": ("same-key", "A key is given once."),
    "UP203": ("missing-key", "What the format asks for is there."),
    "UP204": ("want-list", "A list stands where a list is asked for."),
    "UP205": ("want-names", "Names with values stand where they are asked for."),
    "UP206": ("want-words", "Words stand where words are asked for."),
    "UP207": ("want-number", "A whole number stands where one is asked for."),
    "UP208": ("want-yes-no", "Where yes or no is asked for, true or false stands."),
    "UP209": ("no-words", "A text is not empty."),
    "UP210": ("id-shape", "An id is lower-case letters, digits and _, and begins with a letter."),
    "UP211": ("two-ways-on", "A scene has one of choices, chance, next and ending."),
    "UP212": ("no-way-on", "A scene has choices, chance, next or an ending."),
    "UP213": ("line-shape", "A line is words, or one speaker with words."),
    "UP214": ("ambiguous-number", "A number is written in plain digits."),
    "UP215": ("version", "The file says which version of the format it is written in."),
    "UP216": ("reserved-next", "No choice or outcome is called next."),
    "UP217": ("exits", "The last exit, and only the last, has no condition."),
    "UP218": ("reserved-word", "No stat or flag has the name of a word of conditions."),
    "UP219": ("same-name", "A stat and a flag have different names."),
    "UP220": ("other-view", "A key is used in the view it belongs to."),
    "UP221": ("number-range", "A number is within what makes sense for it."),
    "UP222": ("reserved-character", "No character has the id of a key of lines."),
    "UP223": ("language", "A language is its short code, such as en or zh-Hans."),
    "UP224": ("nothing-listed", "Characters, scenes, choices and outcomes are not empty."),
    "UP301": ("unknown-scene", "A scene that is named exists."),
    "UP302": ("unknown-character", "A character that is named exists."),
    "UP303": ("unknown-place", "A place is one of the catalogue."),
    "UP304": ("unknown-light", "A light is one of the catalogue."),
    "UP305": ("unknown-view", "A view is stage, phone or post."),
    "UP306": ("unknown-look", "A look is one of the catalogue."),
    "UP307": ("unknown-mood", "A mood is one of the catalogue."),
    "UP308": ("unknown-tone", "A tone is one of the catalogue."),
    "UP309": ("unknown-form", "A discussion is alone, in pairs, in groups or all together."),
    "UP310": ("unknown-value", "A name in braces is a stat."),
    "UP311": ("open-emphasis", "Emphasis that is opened is closed."),
    "UP312": ("shown-flag", "A flag has no number to show."),
    "UP313": ("open-brace", "A brace that is opened is closed."),
    "UP314": ("cast", "At most three different people stand on the stage."),
    "UP315": ("unknown-season", "A season is one of the catalogue."),
    "UP316": ("unknown-weather", "A weather is one of the catalogue."),
    "UP401": ("expression", "A condition or value is written so that it can be read."),
    "UP402": ("unknown-name", "A name in a condition is a stat or a flag."),
    "UP403": ("kinds", "Numbers and yes-or-no are not mixed."),
    "UP404": ("unknown-visit", "In visited() stands a scene."),
    "UP405": ("division", "Only a number above 0 stands after //."),
    "UP406": ("long-expression", "An expression is at most 500 characters."),
    "UP407": ("deep-expression", "An expression is nested at most 32 deep."),
    "UP408": ("large-number", "A number is at most 1,000,000."),
    "UP409": ("effect", "An effect sets, raises or lowers one value."),
    "UP410": ("effect-name", "An effect changes a stat or a flag that exists."),
    "UP411": ("effect-flag", "A flag is set to true, false or a condition."),
    "UP412": ("open-bracket-here", "A bracket that is opened in an expression is closed."),
    "UP501": ("start-outside", "A stat starts within its limits."),
    "UP502": ("limits", "A stat's min is below its max."),
    "UP504": ("weights", "At least one weight is above 0."),
    "UP505": ("no-label", "A stat that is shown has a label and a meaning."),
    "UP506": ("standard-stat", "The five standard stats mean the same in every story."),
    "UP521": ("stuck", "Wherever a reader can come, something can be chosen."),
    "UP522": ("no-way-out", "From wherever a reader can come, an ending can be reached."),
    "UP801": ("walk-line", "A line of a walk is a step, an ending, or something expected."),
    "UP802": ("walk-shape", "A walk names its story, goes step by step, and ends once."),
    "UP803": ("walk-astray", "The story goes where a walk says."),
    "UP804": ("walk-words", "What a walk says is read is read there."),
    "UP805": ("walk-offer", "What a walk says is offered or locked is so there."),
    "UP806": ("walk-value", "A stat or flag is what a walk says it is there."),
}
_WARNINGS: Final = {
    "UP118": ("lost-words", "Words after a space and # are a comment; to keep them, quote the line."),
    "UP140": ("question-inside", "Words that hold a question mark are quoted inside [ ] and { }."),
    "UP141": ("tab-between", "A tab stands only in quotes and in comments."),
    "UP142": ("rare-line-end", "Lines end as a keyboard ends them."),
    "UP331": ("not-chinese", "What stands as Chinese is in Chinese characters."),
    "UP332": ("pinyin-alone", "Pinyin stands beside the characters that it spells."),
    "UP333": ("same-word", "A word of the vocabulary is explained once."),
    "UP601": ("nothing-leads-here", "Something leads to every scene."),
    "UP602": ("long-choice", "A choice is at most 95 characters."),
    "UP603": ("long-because", "A reason is at most 60 characters."),
    "UP604": ("long-summary", "A summary is at most 90 characters."),
    "UP605": ("weight-zero", "An outcome with weight 0 never happens."),
    "UP606": ("clock", "A clock is hours and minutes."),
    "UP607": ("too-many", "A run ends after 500 findings."),
    "UP608": ("ambiguous-words", "Words that YAML may read as something else are quoted."),
    "UP609": ("never", "A condition can come true."),
    "UP610": ("too-far", "An effect stays within the limits of its stat."),
    "UP611": ("no-ending", "From every scene an ending can be reached."),
    "UP612": ("never-locked", "A choice that says why it is locked has a condition."),
    "UP613": ("lost-speech", "Words that begin with a character and a colon are said by that character."),
    "UP614": ("raw-mark", "Values and emphasis stand only where they are shown as such."),
    "UP621": ("never-reached", "Some play reaches every scene."),
    "UP622": ("never-open", "Some play finds every choice open."),
    "UP623": ("never-taken", "Some play goes by every exit."),
    "UP624": ("never-shown", "Some play shows every line."),
    "UP625": ("cut-off", "An effect is not always cut off at a limit."),
    "UP626": ("never-read", "What is set is read somewhere."),
    "UP627": ("wordless", "Some line is read on every page and at every ending."),
}
_ADVICE: Final = {
    "UP701": ("may-be-stuck", "At least one choice of a scene is always open."),
    "UP702": ("always", "A condition can fail."),
    "UP721": ("always-so", "A condition fails in some play."),
    "UP722": ("outdone", "A choice is better for something than another beside it."),
    "UP723": ("not-proven", "All that can happen fits within what is looked at."),
    "UP731": ("long-passage", "A line is at most 70 words."),
    "UP741": ("no-letter", "The game’s letters have every character of a story (check --layout)."),
    "UP742": ("does-not-fit", "Everything fits the window in every text size (check --layout)."),
}

_BY_WEIGHT: Final = {Severity.ERROR: _ERRORS, Severity.WARNING: _WARNINGS, Severity.ADVICE: _ADVICE}
RULES: Final = {
    id_: Rule(id_, name, severity, explains)
    for severity, rules in _BY_WEIGHT.items()
    for id_, (name, explains) in rules.items()
}
