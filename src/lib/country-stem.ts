/** Endings that names of countries have in a language, all cases: what differs between "Velmaria", "Velmarien", "Velmarie" and "Вельмария" (school grammars). */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  en: /ia$/,
  es: /ia$/,
  sv: /(?:ien|ia)s?$/,
  de: /(?:ien|ia)s?$/,
  fr: /i[ea]$/,
  ru: /и(?:я|и|ю|ей|ею)$/,
  uk: /і(?:я|ї|ю|єю)$/,
};

/** Shorter stems are those of common words and given names. */
const MIN_LETTERS = 3;

/** A word in lower case without the ending of a country's name, as printed in `language`; undefined where it has none or too little is left. */
export function findCountryStem(word: string, language: string): string | undefined {
  const lower = word.toLowerCase();
  const at = ENDINGS[language.slice(0, 2)]?.exec(lower)?.index ?? 0;
  return at < MIN_LETTERS ? undefined : lower.slice(0, at);
}
