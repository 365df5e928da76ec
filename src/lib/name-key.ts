import { findCountryStem } from './country-stem.ts';
import { findGivenName } from './given-names.ts';
import { foldName, skeletonOf, transliterated } from './name-skeleton.ts';

/** A person's name in its parts, as printed; particles ("von der") may stay in the surname. */
export interface PersonName {
  readonly given: string;
  readonly surname: string;
  /** BCP 47: the language of the text that printed it. */
  readonly language: string;
}

/**
 * A key that a person's name shares with its spellings in other languages, cases and scripts ("p:lvrv+srg"): the consonant skeletons of surname and
 * given name, sounds that transliterations confuse made one. Undefined where too little is left to decide by (fewer than two consonants in
 * all, or a given name of one letter).
 */
export function personKey({ given, surname, language }: PersonName): string | undefined {
  if (lettersOf(given) < 2) return undefined;
  const isSlavic = isSlavicName(given, surname);
  const family = surnameSkeleton(surname, language, isSlavic);
  const first = givenSkeleton(given, language);
  const consonants = family.replace(/^a/, '').length + first.replace(/^a/, '').length;
  return family === '' || first === '' || consonants < 2 ? undefined : `p:${family}+${first}`;
}

/**
 * A key for a name that is no person's ("n:ksprptrlm"): the skeletons of its words, put together. A name whose skeleton is too short to tell it from others gets its
 * letters in Latin transliteration instead, final vowels (which cases change) left out. One word that ends like a country gets the skeleton without that
 * ending, which differs between languages ("n:trv/ia"). Undefined where no letters are left.
 */
export function plainNameKey(words: readonly string[], language: string): string | undefined {
  const country = words.length === 1 ? countryKey(words[0] ?? '', language) : undefined;
  if (country !== undefined) return country;
  const skeletons = words.map(word => skeletonOf(word, { language, isSlavic: false })).filter(s => s !== '');
  const consonants = skeletons.join('').replaceAll('a', '').length;
  if (consonants >= MIN_CONSONANTS) return `n:${skeletons.join('')}`;
  const letters = words.map(word => withoutFinalVowels(transliterated(word))).filter(s => s !== '');
  return letters.length === 0 ? undefined : `n:=${letters.join('_')}`;
}

/** Consonants that a surname or the stem of a country's name needs at least: with their class, they tell it from others. */
const MIN_WORD_CONSONANTS = 2;

function countryKey(word: string, language: string): string | undefined {
  const stem = findCountryStem(word, language);
  const skeleton = stem === undefined ? '' : skeletonOf(stem, { language, isSlavic: false });
  return skeleton.replaceAll('a', '').length < MIN_WORD_CONSONANTS ? undefined : `n:${skeleton}/ia`;
}

/**
 * A key for a person of whom only the surname is printed ("p:lvrv"): what {@link personKey} has before its plus sign. Undefined where fewer than two
 * consonants are left.
 */
export function surnameKey(surname: string, language: string): string | undefined {
  const skeleton = surnameSkeleton(surname, language);
  return skeleton.replaceAll('a', '').length < MIN_WORD_CONSONANTS ? undefined : `p:${skeleton}`;
}

/** A skeleton of fewer consonants is shared by too many names (13 sounds give about 2,000 skeletons of three). */
const MIN_CONSONANTS = 4;

function withoutFinalVowels(word: string): string {
  let end = word.length;
  while (end > 2 && 'aeiouy'.includes(word.charAt(end - 1))) end--;
  return word.slice(0, end);
}

/** The skeleton of a surname: particles left out, the last part of a hyphenated or double one decides nothing, so all parts count. */
export function surnameSkeleton(surname: string, language: string, isSlavic = isSlavicName('', surname)): string {
  return surname
    .split(/[\s\-‑]+/)
    .filter(part => !PARTICLES.has(part.toLowerCase()))
    .map(part => skeletonOf(part, { language, isSlavic }))
    .join('');
}

/** The skeleton of a given name: that of its first spelling in the table of given names, or its own. Only the first of several counts. */
export function givenSkeleton(given: string, language: string): string {
  const first = given.trim().split(/\s+/)[0] ?? '';
  const known = findGivenName(first);
  return known?.skeleton ?? skeletonOf(first.split(/[-‑]/)[0] ?? '', { language, isSlavic: false });
}

const SLAVIC_SURNAME =
  /(?:[oe](?:v|w|ff|f)(?:a|s|as)?|(?:sk|ck|zk)(?:i|y|ij|yj|yi|yy|ii|iy|aja|aya|aia|a)|enko|[aoy]v?i(?:ch|tch|tsch|tj|c)|(?:yuk|juk|iuk|chuk|tschuk|tjuk)|ow(?:a|s)?|ew(?:a|s)?|uk|yev|jev)$/;

/** True when a name is a Slavic one by its given name or, where that is unknown, its surname's ending. */
export function isSlavicName(given: string, surname: string): boolean {
  const known = given === '' ? undefined : findGivenName(given.split(/\s+/)[0] ?? '');
  return known?.isSlavic ?? SLAVIC_SURNAME.test(foldName(surname));
}

/** Words within names that some languages or outlets leave out or translate. */
const PARTICLES = new Set(
  'de del della di da do dos du des van von vom zu zur der den ter af av la le las los al el bin ibn ben y e фон де ван дер ден ла ле аль эль бін бен ибн да ди ду'.split(
    ' ',
  ),
);

const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
