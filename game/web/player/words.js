/* What the player says: sentences by key, in the language of the page. */

/* `given` is {language, sentences: {key: [forms]}, forms: {kind of number: which form}}. */
export function wordsIn(given) {
  const known = [given.language, "en"];
  const kinds = new Intl.PluralRules(known), numbers = new Intl.NumberFormat(known);

  function sentence(key, values) {
    const forms = given.sentences[key];
    if (forms === undefined) throw new Error("no sentence " + key);
    return forms.length === 1 ? forms[0] : forms[given.forms[kinds.select(values.count)] ?? forms.length - 1] ?? forms[0];
  }
  /* A sentence as the words between and what is put in: words, numbers, nodes or lists of them. */
  function parts(key, values = {}) {
    return sentence(key, values).split(/(\{\w+\})/).filter(Boolean).flatMap((part) => {
      const value = part[0] === "{" ? values[part.slice(1, -1)] : part;
      return typeof value === "number" ? numbers.format(value) : value ?? "";
    });
  }
  return { say: (key, values) => parts(key, values).join(""), parts, language: given.language };
}
