/* The page of the settings: each is a control of the browser's own, and holds at once. */
import { make } from "./dom.js";
import { aboutKeeping, button } from "./frame.js";
import { CHOICES } from "./settings.js";
import { sheetScreen } from "./sheet_screen.js";

export function settingsScreen(app, { from = app.play ? "reading" : "title" } = {}) {
  const { say } = app;
  return sheetScreen(app, say("settings.heading"), [
    aboutKeeping(app),
    group(app, "settings.section.text", [textSize(app), letters(app), spacing(app), contrast(app)]),
    group(app, "settings.section.movement", [movement(app), onOff(app, "settings.movement.numbers", "numbers_on_locks"), pace(app)]),
    app.sound.there ? group(app, "settings.section.sound", [loud(app), volume(app)]) : null,
  ], from);
}
function group(app, key, fields) {
  return make("fieldset", {}, make("legend", {}, app.say(key)), fields);
}
function field(app, key, control) { return make("label", { class: "field" }, make("span", {}, app.say(key)), control); }
function checked(app, key, on, change) {
  return field(app, key, make("input", { type: "checkbox", checked: on, onchange: ({ target }) => change(target.checked) }));
}
function onOff(app, key, name) { return checked(app, key, app.settings.values[name], (on) => app.settings.change(name, on)); }
/* Of two values or more, each with its words. */
function oneOf(app, key, name, words) {
  const now = app.settings.values[name];
  const ways = CHOICES[name].of.map((value, number) => make("option", { value: number, selected: value === now }, app.say(words[number])));
  return field(app, key, make("select", { onchange: ({ target }) => app.settings.change(name, CHOICES[name].of[target.value]) }, ways));
}
function textSize(app) {
  const sizes = CHOICES.text_size.of, now = () => app.settings.values.text_size;
  const told = make("output", {}, app.say("settings.percent", { percent: now() }));
  const step = (by) => () => {
    app.settings.change("text_size", sizes[Math.min(sizes.length - 1, Math.max(0, sizes.indexOf(now()) + by))]);
    told.textContent = app.say("settings.percent", { percent: now() });
  };
  return make("div", { class: "field sizes" }, button(app.say("settings.text.smaller"), step(-1)), told, button(app.say("settings.text.larger"), step(1)));
}
function letters(app) { return oneOf(app, "settings.text.letters", "plain_face", ["settings.text.letters_painted", "settings.text.letters_plain"]); }
function spacing(app) { return oneOf(app, "settings.text.spacing", "wide_spacing", ["settings.text.spacing_usual", "settings.text.spacing_wide"]); }
function contrast(app) {
  return oneOf(app, "settings.text.contrast", "contrast", ["settings.contrast.painted", "settings.contrast.light", "settings.contrast.dark"]);
}
function pace(app) { return oneOf(app, "settings.movement.pace", "reading_pace", ["settings.pace.slow", "settings.pace.usual", "settings.pace.fast"]); }
function movement(app) {
  return checked(app, "settings.movement.movement", !app.settings.values.reduced_motion, (on) => app.settings.change("reduced_motion", !on));
}
function loud(app) { return checked(app, "settings.sound.sound", !app.settings.values.muted, (on) => app.settings.change("muted", !on)); }
function volume(app) {
  return field(app, "player_frame.settings.volume", make("input", {
    type: "range", min: 0, max: 100, step: 10, value: app.settings.values.volume,
    oninput: ({ target }) => app.settings.change("volume", Number(target.value)),
  }));
}
