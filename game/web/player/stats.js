/* The stats as paper tags: where each stands, by how much it has just changed; pressed, what it means. */
import { drawing, make, told, wordsOf } from "./dom.js";
import { because, pageOf, stepBack } from "./rules.js";

const CHANGES = new Map(Object.entries({ // what more and less of each is called
  confidence: ["stats.confidence.more", "stats.confidence.less"],
  opportunity: ["stats.opportunity.more", "stats.opportunity.less"],
  ability: ["stats.ability.more", "stats.ability.less"],
  energy: ["stats.energy.more", "stats.energy.less"],
  connection: ["stats.connection.more", "stats.connection.less"],
}));
const OWN = ["stats.own.more", "stats.own.less"];
const SIGNS = new Map(Object.entries({ // units of 72 around the middle, as the window draws them
  confidence: "M30,0 20,6 26,15 15,15 15,26 6,20 0,30 -6,20 -15,26 -15,15 -26,15 -20,6 -30,0 -20,-6 -26,-15 -15,-15 -15,-26 -6,-20 0,-30 6,-20 15,-26 15,-15 26,-15 20,-6Z",
  opportunity: "M-26,30L-26,-6C-26,-40 26,-40 26,-6L26,30ZM-2,30L-2,-4C0,-16 14,-20 15,-4L15,30Z",
  ability: "M-31,28L-8,-30L4,-8L12,-20L31,28Z",
  energy: "M2,-34C4,-18 24,-6 24,12C24,24 14,32 0,32C-14,32 -24,24 -24,10C-24,0 -18,-6 -13,-12C-11,-6 -8,-4 -5,-4C-8,-16 -4,-26 2,-34Z",
  connection: "M-32,0A20,20 0 1 1 8,0A20,20 0 1 1 -32,0ZM-22,0A10,10 0 1 0 -2,0A10,10 0 1 0 -22,0ZM-8,0A20,20 0 1 1 32,0A20,20 0 1 1 -8,0ZM2,0A10,10 0 1 0 22,0A10,10 0 1 0 2,0Z",
}));
const OTHER = "M0,-30L30,0L0,30L-30,0Z";

/* A change of a stat in words: “spent 3”. */
export function changeInWords(app, stat, by) {
  const [more, less] = CHANGES.get(stat) ?? OWN;
  return app.say(by > 0 ? more : less, { by: String(Math.abs(by)) });
}

/* Where a stat stands: “28 of 100”. */
export function standingInWords(app, { value, minimum, maximum }) {
  const told = { value: String(value), minimum: String(minimum), maximum: String(maximum) };
  return minimum ? app.say("stats.standing.between", told) : app.say("stats.standing.of", told);
}

/* All that has just changed, as one paragraph for those who hear it; empty where nothing has. */
export function changesInWords(app, page) {
  const said = page.changes.map(({ id, value }) => app.say("player.changed", { stat: statOf(app, id).label, change: changeInWords(app, id, value) }));
  const why = because(app.play);
  if (why) said.push(wordsOf(why));
  return said.join(" ");
}

/* What moved each stat last along a play: a Map of {by, because} by its id. */
export function lastChanges(play) {
  const found = new Map();
  for (; play.steps.length; play = stepBack(play)) {
    for (const { id, value } of pageOf(play).changes) if (!found.has(id)) found.set(id, { by: value, because: because(play) });
  }
  return found;
}

export function statOf(app, id) { return app.story.stats.find((stat) => stat.id === id); }

/* The tags of a page, and the slip of the one that is asked about. */
export function statTags(app, page) {
  if (!page.readings.length) return null;
  const slip = make("div", { class: "slip", id: "slip", hidden: true });
  const moved = new Map(page.changes.map((each) => [each.id, each.value]));
  const buttons = page.readings.map((reading) => tag(reading));
  return make("section", { class: "stats", "aria-label": app.say("player.stats") },
    make("ul", { class: "tags" }, buttons.map((button) => make("li", {}, button))), slip);

  function tag(reading) {
    const { id, value } = reading, change = moved.get(id);
    const button = make("button", { class: change ? "tag moved" : "tag", type: "button", "aria-expanded": "false", "aria-controls": "slip", onclick: () => ask(button, reading) },
      sign(reading), make("b", {}, String(value)), make("span", { class: "label", lang: app.story.language }, statOf(app, id).label),
      change ? make("span", { class: "flag" }, changeInWords(app, id, change)) : null);
    button.style.setProperty("--colour", reading.colour);
    return button;
  }
  function ask(button, reading) {
    const open = button.getAttribute("aria-expanded") === "true";
    for (const each of buttons) each.setAttribute("aria-expanded", String(each === button && !open));
    slip.hidden = open;
    if (!open) slip.replaceChildren(...explained(reading));
  }
  function explained(reading) {
    const { label, meaning } = statOf(app, reading.id), last = lastChanges(app.play).get(reading.id);
    const change = last && changeInWords(app, reading.id, last.by);
    const moved = !last ? app.parts("stats.last_change.none")
      : last.because ? app.parts("stats.last_change.because", { change, because: make("span", { lang: app.story.language }, told(last.because)) })
        : app.parts("stats.last_change.alone", { change });
    return [make("p", {}, make("b", {}, app.parts("play.slip.head", { stat: label, standing: standingInWords(app, reading) }))),
      meaning ? make("p", { lang: app.story.language }, meaning) : null, make("p", { class: "soft" }, moved)].filter(Boolean);
  }
}

/* A stat's sign, filled from below as far as the stat stands. */
function sign({ id, value, minimum, maximum }) {
  const share = Math.min(1, Math.max(0, (value - minimum) / Math.max(1, maximum - minimum)));
  const made = drawing(SIGNS.get(id) ?? OTHER, { viewBox: "-36 -36 72 72", class: "sign" });
  const full = made.firstChild.cloneNode();
  full.setAttribute("class", "full");
  full.style.clipPath = `inset(${((1 - share) * 100).toFixed(0)}% 0 0 0)`;
  made.append(full);
  return made;
}
