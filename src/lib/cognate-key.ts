import { foldCase } from './text.ts';

/** Cyrillic letters by sound, near enough for comparing; the soft and hard sign have none. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 's',
  з: 's',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 's',
  ч: 's',
  ш: 's',
  щ: 's',
  ы: 'i',
  э: 'e',
  ю: 'u',
  я: 'a',
};

/** Spellings of one sound that differ between languages, applied in order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|tsch|tch|sh|ch|sj|zh|cz|sz|ts|tz/g, 's'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu|ck|q|c(?![eiy])/g, 'k'],
  [/x/g, 'ks'],
  [/[cz]/g, 's'],
  [/w/g, 'v'],
  [/j|y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?!^)[aeiou]/g, ''],
];

const MIN_CHARS = 5;
/** Consonants that a key keeps: endings differ between languages, beginnings rarely. */
const KEY_CHARS = 5;
const MIN_KEY_CHARS = 3;

/**
 * A key that a word shares with its look-alikes in other languages and scripts ("tsunami", "цунами"): the folded, transliterated beginning without inner
 * vowels. Undefined for words too short to tell.
 */
export function cognateKey(word: string): string | undefined {
  if (word.length < MIN_CHARS || !/^\p{L}/u.test(word)) return undefined;
  const latin = foldCase(word).replace(/[а-яєіїґё]/g, letter => LATIN[letter] ?? '');
  const key = SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), latin)
    .replace(/[^a-z]/g, '')
    .slice(0, KEY_CHARS);
  return key.length >= MIN_KEY_CHARS ? key : undefined;
}
