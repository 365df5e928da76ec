import { monthNames } from '../../lib/calendar.ts';
import { foldCase } from '../../lib/text.ts';

/** Languages whose names feeds are known to write, English first: the first that knows a name wins. */
const LANGUAGES = 'en fr de es it pt nl sv da nb fi pl cs ru uk tr el hu ro id ja'.split(' ');

/** Letters of a name from which on it is known by its beginning alone: "ноя", "sept". */
const MIN_PREFIX = 3;

/** Names of one calendar unit by their forms: as ICU writes them, without accents, and cut short where that is clear within the language. */
type Words = ReadonlyMap<string, number>;

const english = lazily(() => wordsOf([namesOfMonths('en')]));
const everyMonth = lazily(() => wordsOf(LANGUAGES.map(namesOfMonths)));
const monthNamesAlone = lazily(() => new Set(LANGUAGES.flatMap(language => namesOfMonths(language).flat())));
const everyWeekday = lazily(() => wordsOf(LANGUAGES.map(namesOfWeekdays)));

/** The month (1–12) that a word of any known language names, in any case and cut short or not; undefined for other words. */
export const monthOfWord = (word: string): number | undefined =>
  english().get(word) ?? everyMonth().get(word) ?? everyMonth().get(plain(word)) ?? lengthened(word);

/** True where a word is the whole name of a month, or its usual short form. */
export const isMonthName = (word: string): boolean => monthNamesAlone().has(word);

/** The weekday (1 = Monday … 7 = Sunday) that a word names; undefined for other words. */
export const weekdayOfWord = (word: string): number | undefined =>
  everyWeekday().get(word) ?? everyWeekday().get(foldCase(word));

/** Without accents, and "ae" for "ä" as where a keyboard has none. */
const plain = (word: string): string => foldCase(word).replace('ae', 'a');

/** "Sept", "Janu" and forms with an ending that ICU does not have: known by their first letters. */
const lengthened = (word: string): number | undefined =>
  word.length > MIN_PREFIX ? everyMonth().get(word.slice(0, MIN_PREFIX)) : undefined;

const namesOfMonths = (language: string): string[][] => monthNames(language).map(names => [...names]);

function namesOfWeekdays(language: string): string[][] {
  const formats = (['long', 'short'] as const).map(
    weekday => new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }),
  );
  return Array.from({ length: 7 }, (_, i) =>
    formats.map(format =>
      format
        .format(new Date(Date.UTC(2024, 0, 1 + i)))
        .toLowerCase()
        .replace(/\.$/, ''),
    ),
  );
}

function wordsOf(languages: readonly (readonly (readonly string[])[])[]): Words {
  const words = new Map<string, number>();
  for (const units of languages) {
    for (const [word, unit] of formsOf(units)) if (!words.has(word)) words.set(word, unit);
  }
  return words;
}

/** Exact names before beginnings, so that a beginning never hides a name. */
function formsOf(units: readonly (readonly string[])[]): [string, number][] {
  const exact = units.flatMap((names, i) =>
    names.flatMap(name => [[name, i + 1] as [string, number], [foldCase(name), i + 1] as [string, number]]),
  );
  const owners = new Map<string, number>();
  for (const [name, unit] of exact) {
    for (let length = MIN_PREFIX; length < name.length; length++) {
      const prefix = name.slice(0, length);
      owners.set(prefix, (owners.get(prefix) ?? unit) === unit ? unit : 0);
    }
  }
  return [...exact, ...[...owners].filter(([, unit]) => unit > 0)];
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
