/* Shares of roads in words: exact ones as whole percents, estimated ones as the two they lie between. */

/* An answer of `odds.js` with its shares as a list: {exact, plays, shares: [{ending, share, low, high}]}. */
export function asShares({ exact, plays = 0, shares }) {
  const each = ([ending, share]) => (exact ? { ending, share, low: share, high: share } : { ending, share: share[0], low: share[1], high: share[2] });
  return { exact, plays, shares: Object.entries(shares).map(each) };
}
/* A share of a place's roads: {share, low, high}, nothing where the ending is not among them. */
export function shareOf(odds, ending) {
  return odds.shares.find((each) => each.ending === ending) ?? { ending, share: 0, low: 0, high: 0 };
}
/* A share in words: never nothing and never all for what is neither, or is not known to be. */
export function shareInWords(app, { share, low, high }, exact) {
  if (exact) return percent(app, share, true);
  const [from, to] = [percent(app, low, false), percent(app, high, false)];
  if (low < 0.01) return app.say("player_frame.share.at_most", { high: percent(app, Math.max(high, 0.01), true) });
  if (high > 0.99) return app.say("player_frame.share.at_least", { low: percent(app, Math.min(low, 0.99), true) });
  return from === to ? from : app.say("player_frame.share.between", { low: from, high: to });
}
function percent(app, share, proven) {
  if (proven && (share <= 0 || share >= 1 - 1e-12)) return app.say("shares.percent", { share: share <= 0 ? 0 : 100 });
  if (share < 0.01) return app.say("shares.percent_under", { share: 1 });
  if (share > 0.99) return app.say("shares.percent_over", { share: 99 });
  return app.say("shares.percent", { share: toEven(100 * share) });
}
function toEven(number) { // a half is rounded to the even neighbour, as Python does
  const near = Math.round(number);
  return number % 1 === 0.5 && near % 2 ? near - 1 : near;
}
