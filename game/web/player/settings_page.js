/* The page of the settings: each is a control of the browser's own, and holds at once. */
import { make } from "./dom.js";
import { aboutKeeping, button } from "./frame.js";
import { CHOICES } from "./settings.js";
import { sheetScreen } from "./sheet_screen.js";

const INVERTED = ["reduced_motion", "muted"]; // asked for by their opposite
/* By the key of a part, its settings: the key of each, its name, and the keys of its values where they have words. */
const PARTS = [
  ["settings.section.text", [
    ["settings.text.letters", "plain_face", "settings.text.letters_painted", "settings.text.letters_plain"],
    ["settings.text.spacing", "wide_spacing", "settings.text.spacing_usual", "settings.text.spacing_wide"],
    ["settings.text.contrast", "contrast", "settings.contrast.painted", "settings.contrast.light", "settings.contrast.dark"]]],
  ["settings.section.movement", [
    ["settings.movement.movement", "reduced_motion"],
    ["settings.movement.numbers", "numbers_on_locks"],
    ["settings.movement.pace", "reading_pace", "settings.pace.slow", "settings.pace.usual", "settings.pace.fast"]]],
  ["settings.section.sound", [["settings.sound.sound", "muted"], ["player_frame.settings.volume", "volume"]]],
];

export function settingsScreen(app, { from = app.play ? "reading" : "title" }) {
  const parts = PARTS.slice(0, app.sound.there ? 3 : 2).map(([key, fields], number) => make("fieldset", {}, make("legend", {}, app.say(key)), !number && textSize(app),
    fields.map(([key, name, ...words]) => make("label", { class: "field" }, make("span", {}, app.say(key)), control(app, name, words)))));
  return sheetScreen(app, app.say("settings.heading"), [aboutKeeping(app), parts], from);
}
function control(app, name, words) {
  const { values, change } = app.settings, { of } = CHOICES[name], on = !INVERTED.includes(name);
  if (words.length) {
    return make("select", { onchange: ({ target }) => change(name, of[target.value]) }, of.map((value, at) => make("option", { value: at, selected: value === values[name] }, app.say(words[at]))));
  }
  if (of.length === 2) return make("input", { type: "checkbox", checked: values[name] === on, onchange: ({ target }) => change(name, target.checked === on) });
  return make("input", { type: "range", min: of[0], max: of.at(-1), step: of[1], value: values[name], oninput: ({ target }) => change(name, Number(target.value)) });
}
function textSize(app) {
  const { of } = CHOICES.text_size, { settings } = app, told = make("output"), tell = () => { told.textContent = app.say("settings.percent", { percent: settings.values.text_size }); };
  const step = (by) => () => { settings.change("text_size", of[of.indexOf(settings.values.text_size) + by]); tell(); };
  tell();
  return make("div", { class: "sizes" }, button(app, "settings.text.smaller", step(-1)), told, button(app, "settings.text.larger", step(1)));
}
