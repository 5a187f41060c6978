/* Shares of roads in words: exact ones as whole percents, estimated ones as the two they lie between. */

/* An answer of `odds.js`: {exact, plays, of}, a map of endings to their {share, low, high}. */
export function asShares({ exact, plays, shares }) {
  return { exact, plays, of: new Map(Object.entries(shares).map(([ending, share]) => {
    const [middle, low, high] = exact ? [share, share, share] : share;
    return [ending, { share: middle, low, high }];
  }).filter(([, { share }]) => share > 0)) };
}
export const NONE = { share: 0, low: 0, high: 0 };
/* A share in words: never nothing and never all for what is neither, or is not known to be. */
export function shareInWords(app, { share, low, high }, exact) {
  const { say } = app, whole = (of) => say("shares.percent", { share: toEven(100 * of) });
  if (exact) {
    if (share > 0 && share < 0.01) return say("shares.percent_under", { share: 1 });
    return share > 0.99 && share < 1 - 1e-12 ? say("shares.percent_over", { share: 99 }) : whole(Math.min(1, share));
  }
  if (low < 0.01) return say("player_frame.share.at_most", { high: whole(Math.max(high, 0.01)) });
  if (high > 0.99) return say("player_frame.share.at_least", { low: whole(Math.min(low, 0.99)) });
  return whole(low) === whole(high) ? whole(low) : say("player_frame.share.between", { low: whole(low), high: whole(high) });
}
function toEven(number) { // a half is rounded to the even neighbour, as Python does
  const near = Math.round(number);
  return number % 1 === 0.5 && near % 2 ? near - 1 : near;
}
