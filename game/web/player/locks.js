/* Why a choice is locked: the author's reason, and which stats are wanting. */
import { make, told } from "./dom.js";
import { statOf } from "./stats.js";

/* The names of the stats that are wanting, joined as they were asked for; with numbers “28 of 40”. */
export function wantingInWords(app, wanting, numbers) {
  if (!wanting.parts) return short(app, wanting, numbers);
  const parts = [...new Set(wanting.parts.map((part) => wantingInWords(app, part, numbers)))];
  return parts.reduce((one, other) => app.say(wanting.word === "or" ? "play.lock.either" : "play.lock.both", { one, other }));
}

function short(app, { stat, value, need, most }, numbers) {
  const named = { stat: statOf(app, stat).label, value: String(value), need: String(need) };
  if (!numbers || need === null) return most ? app.say("play.lock.too_high", named) : named.stat;
  return app.say(most ? "play.lock.at_most" : "play.lock.of", named);
}

/* Why an option is locked, as nodes. */
export function lockInWords(app, option) {
  const reason = make("span", { lang: app.story.language }, told(option.locked));
  if (option.wanting === null) return [reason];
  const numbers = Boolean(app.settings.values.numbers_on_locks);
  return app.parts("play.lock.reason_and_wanting", { reason, wanting: wantingInWords(app, option.wanting, numbers) });
}
