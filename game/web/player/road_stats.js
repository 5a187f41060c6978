/* The stats over a play: how each rose and fell from the first decision to the end, drawn and in words. */
import { statsAlong } from "./decisions.js";
import { make } from "./dom.js";
import { headed, inStory, listed, paragraph, soft } from "./frame.js";
import { statLine } from "./road_drawing.js";

export function statsOverTime(app, play) {
  const stats = statsAlong(play);
  return stats.length > 0 && make("section", { class: "over-time" }, headed(app, "journey.stats.heading", make("ul", {}, stats.map((stat) => overTime(app, stat)))));
}
function overTime(app, { label: stat, colour, minimum, maximum, values }) {
  const low = Math.max(minimum, Math.floor(Math.min(...values) / 10) * 10), high = Math.min(maximum, Math.ceil((Math.max(...values) + 1) / 10) * 10);
  const said = app.say("journey.stats.chart", { stat, values: listed(app, values.map(String)) }), by = values.slice(1).map((value, at) => value - values[at]);
  const turned = (most, key) => most && app.say(key, { by: String(Math.abs(most)), number: by.indexOf(most) + 1 });
  return make("li", {}, inStory(app, stat, "h3"), statLine(values, { low, high, colour, said }), soft(paragraph(app,
    app.say("journey.stats.range", { stat, first: String(values[0]), last: String(values.at(-1)) }),
    turned(Math.max(0, ...by), "journey.stats.most_gained"), turned(Math.min(0, ...by), "journey.stats.most_lost"))));
}
