import type { Catalogue, Template } from '../messages/catalogue.ts';
import { splitTemplate } from '../messages/messages.ts';
import { catalogueOf } from '../messages/registry.ts';
import { localeOf, unitName } from '../page/format.ts';

/** Decides whether a text could come from the program itself: the interface catalogue and what ICU prints, in one language. */
export interface TemplateText {
  /** The first word of `text` that is neither the catalogue's nor ICU's; undefined where there is none. */
  readonly findStranger: (text: string) => string | undefined;
}

const known = new Map<string, TemplateText>();

/** The {@link TemplateText} of a page's language. */
export function templateTextOf(language: string): TemplateText {
  const text = known.get(language) ?? createTemplateText(language);
  known.set(language, text);
  return text;
}

/** Phrases by their first word, longest first. */
type Phrases = ReadonlyMap<string, readonly string[]>;

function createTemplateText(language: string): TemplateText {
  const phrases = indexPhrases([...cataloguePhrases(catalogueOf(language).catalogue), ...icuPhrases(language)]);
  return { findStranger: text => findStranger(text, phrases) };
}

const WORD = /\p{L}[\p{L}\p{M}]*/uy;
const LETTER = /\p{L}/u;

/** Reads a text from left to right, each time taking the longest known phrase that ends where a word ends. */
function findStranger(text: string, phrases: Phrases): string | undefined {
  let at = 0;
  while (at < text.length) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) {
      at++;
      continue;
    }
    const phrase = phrases
      .get(word)
      ?.find(one => text.startsWith(one, at) && !LETTER.test(text.charAt(at + one.length)));
    if (phrase === undefined) return word;
    at += phrase.length;
  }
  return undefined;
}

function indexPhrases(phrases: readonly string[]): Phrases {
  const index = new Map<string, string[]>();
  for (const phrase of new Set(phrases)) {
    const start = phrase.search(LETTER);
    if (start < 0) continue;
    WORD.lastIndex = start;
    const first = WORD.exec(phrase)?.[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), phrase.slice(start).trimEnd()]);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

function cataloguePhrases(catalogue: Catalogue): string[] {
  return Object.values<Template>(catalogue)
    .flatMap(template => (typeof template === 'string' ? [template] : Object.values(template)))
    .flatMap(template => splitTemplate(template).map(({ literal }) => literal));
}

const DATE_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short' },
  { month: 'long', year: 'numeric' },
  { weekday: 'short' },
];

/** What ICU may print: parts of dates and their ranges, compact numbers, names of units, languages and currencies, language tags. */
function icuPhrases(language: string): string[] {
  return [...datePhrases(localeOf(language)), ...numberPhrases(localeOf(language)), ...namePhrases(language)];
}

function datePhrases(locale: string): string[] {
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2031, month, 5 + (month % 7))));
  return DATE_STYLES.flatMap(style => {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
    return days.flatMap((day, i) => {
      const later = new Date(Date.UTC(2031 + (i % 2), (i + 3) % 12, 20));
      const range = day < later ? format.formatRangeToParts(day, later) : [];
      return [...format.formatToParts(day), ...range].map(part => part.value);
    });
  });
}

function numberPhrases(locale: string): string[] {
  const format = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  const sizes = [1, 2, 5, 11, 21, 100].flatMap(n => [1e3, 1e6, 1e9, 1e12].map(size => n * size));
  const parts = sizes.flatMap(size => format.formatToParts(size));
  const units = Intl.supportedValuesOf('unit').flatMap(unit => unitName(locale, unit) ?? []);
  return ['UTC', ...units, ...parts.filter(part => part.type === 'compact').map(part => part.value)];
}

/** Two- and three-letter tags are given by the alphabet rather than by a list: ICU says which of them name a language. */
function namePhrases(language: string): string[] {
  const languages = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  const currencies = new Intl.DisplayNames([language], { type: 'currency', fallback: 'none' });
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const tags = letters.flatMap(a => letters.map(b => a + b));
  const named = tags.flatMap(tag => {
    const name = languages.of(tag);
    return name === undefined ? [] : [name, tag.toUpperCase()];
  });
  const money = Intl.supportedValuesOf('currency').flatMap(code => currencies.of(code) ?? []);
  return ['und', 'UND', ...named, ...money];
}
