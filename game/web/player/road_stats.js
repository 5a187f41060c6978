/* The stats over a play: how each rose and fell from the first decision to the end, drawn and in words. */
import { statsAlong, turnOf } from "./decisions.js";
import { make } from "./dom.js";
import { listed, paragraph } from "./frame.js";
import { statLine } from "./road_drawing.js";

export function statsOverTime(app, play) {
  const stats = statsAlong(play);
  if (!stats.length) return null;
  return make("section", { class: "over-time", "aria-labelledby": "over-time" },
    make("h2", { id: "over-time" }, app.say("journey.stats.heading")), make("ul", {}, stats.map((stat) => overTime(app, stat))));
}
function overTime(app, { label, colour, minimum, maximum, values }) {
  const low = Math.max(minimum, Math.floor(Math.min(...values) / 10) * 10), high = Math.min(maximum, Math.ceil((Math.max(...values) + 1) / 10) * 10);
  const said = app.say("journey.stats.chart", { stat: label, values: listed(app, values.map(String)) });
  return make("li", {}, make("h3", { lang: app.story.language }, label), statLine(values, { low, high, colour, said }),
    make("p", { class: "soft" }, paragraph(app,
      app.say("journey.stats.range", { stat: label, first: String(values[0]), last: String(values.at(-1)) }),
      most(app, values, 1, "journey.stats.most_gained"), most(app, values, -1, "journey.stats.most_lost"))));
}
function most(app, values, sign, key) {
  const turn = turnOf(values, sign);
  return turn === null ? "" : app.say(key, { by: String(Math.abs(values[turn + 1] - values[turn])), number: turn + 1 });
}
