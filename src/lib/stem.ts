import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';

const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  en: english,
  sv: swedish,
  de: german,
  fr: french,
  es: spanish,
  ru: russian,
  uk: stemUkrainian,
};

/** Longest first, so that the first that fits is the one to strip. Case, number and verb endings of Ukrainian; no published stemmer is measured. */
const UKRAINIAN_ENDINGS = (
  'ування ювання еннями аннями овані ованих ними ими ого ому ому ій ої ою єю ею ами ями ах ях ів їв ом ем єм ' +
  'ові еві єві ам ям ати яти ити іти ують юють ають яють ить ять уть ють ала яла ила ло ла ли в а я у ю и і ї е є о ь й'
)
  .split(' ')
  .filter((ending, i, all) => /^[а-яіїєґ]+$/.test(ending) && all.indexOf(ending) === i)
  .sort((a, b) => b.length - a.length);

/** Letters that a stem keeps at least, so that short words stay apart. */
const MIN_UKRAINIAN_STEM = 3;

function stemUkrainian(word: string): string {
  for (const ending of UKRAINIAN_ENDINGS) {
    if (word.length - ending.length < MIN_UKRAINIAN_STEM || !word.endsWith(ending)) continue;
    return ending === 'ь' ? withoutFleetingVowel(word) : word.slice(0, -ending.length);
  }
  return withoutFleetingVowel(word);
}

/** Words such as "книжок", "виборець", "учень" have a vowel that their other cases lose; "урок", "строк" keep theirs. */
const withoutFleetingVowel = (word: string): string =>
  word
    .replace(/(?<=\p{L}{2}[^аеєиіїоуюяр])ок$/u, 'к')
    .replace(/(?<=\p{L}[^аеєиіїоуюя])е(ц|н)ь$/u, '$1')
    .replace(/ь$/, '');

const MAX_CACHED = 100_000;
const caches = new Map<string, Map<string, string>>();

/** The stem of a lower-case word in a language (BCP 47, region ignored); the word itself where the language has no stemmer. */
export function stemOf(word: string, language: string): string {
  const code = language.slice(0, 2);
  const stem = STEMMERS[code];
  if (stem === undefined) return word;
  const cache = cacheOf(code);
  const known = cache.get(word);
  if (known !== undefined) return known;
  const result = stem(word);
  cache.set(word, result);
  return result;
}

function cacheOf(code: string): Map<string, string> {
  const known = caches.get(code);
  if (known !== undefined && known.size <= MAX_CACHED) return known;
  const cache = new Map<string, string>();
  caches.set(code, cache);
  return cache;
}
