/* The choices of a page as strips of paper; those that are locked say why. */
import { make, told } from "./dom.js";
import { lockInWords } from "./locks.js";

const TOO_SOON = 300; // milliseconds in which a press was meant for the page before

/* `choose(number)` takes the choice with this number, from 1. A view may want to know which is looked at. */
export function choicesShown(app, page, view = {}) {
  const shown = performance.now();
  const buttons = page.options.map((option, place) => (option.available ? open(option, place) : locked(option, place)));
  const node = make("div", { class: "onward" }, make("h2", { class: "heard" }, app.say("player.pick")),
    make("ol", { class: "choices" }, buttons.map((button) => make("li", {}, button))));
  view.buttons?.(buttons);
  return { node, choose: (number) => buttons[number - 1]?.click() };

  function strip(option, place, more, ...inside) {
    return make("button", { class: "choice", type: "button", "data-step": option.id, ...more },
      make("span", { class: "number", "aria-hidden": "true" }, place < 9 ? String(place + 1) : ""),
      make("span", {}, make("span", { lang: app.story.language }, told(option.text)), ...inside));
  }
  function open(option, place) {
    const looked = () => view.looked?.(option);
    const taken = (event) => { if (!event.detail || performance.now() - shown > TOO_SOON) app.take(option.id); };
    return strip(option, place, { onclick: taken, onfocus: looked, onpointerenter: looked });
  }
  function locked(option, place) {
    const why = make("span", { class: "why" }, lockInWords(app, option));
    return strip(option, place, { class: "choice locked", "aria-disabled": "true", onclick: () => app.announce(why.textContent) }, why);
  }
}
