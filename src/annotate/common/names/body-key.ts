import { findCountryStem } from '../../../lib/country-stem.ts';
import { skeletonOf } from '../../../lib/name-skeleton.ts';
import type { NameData } from './data.ts';
import { declinerOf } from './declensions.ts';
import { lexiconOf } from './lexicon.ts';

const compiled = new WeakMap<NameData, ReadonlyMap<string, string>>();

/** What kind of body or treaty each form of a head noun makes ("pakten": "pact"); made at the first call for a language and kept. */
export function bodyKindsOf(data: NameData): ReadonlyMap<string, string> {
  const known = compiled.get(data);
  if (known) return known;
  const decline = data.script === 'cyrillic' ? declinerOf(data) : (word: string): string[] => [word];
  const kinds = new Map<string, string>();
  for (const line of data.bodyKinds) {
    const [kind = '', words] = line.split('|').map(part => part.trim());
    if (words === undefined) throw new Error(`expected "kind | word word", got: ${line}`);
    for (const word of words.split(' ')) for (const form of decline(word)) kinds.set(form, kind);
  }
  compiled.set(data, kinds);
  return kinds;
}

/**
 * A key for a body by the words of its proper name, in lower case, and its kind ("o:krvn/pact" for the Corvana Pact in every language); the order of words,
 * which differs between languages, does not count. Undefined where the words leave too little.
 */
export function bodyKey(words: readonly string[], kind: string, data: NameData): string | undefined {
  const parts = words.map(word => properPart(word, data)).filter(part => part !== '');
  const isTelling = parts.some(part => part.includes('=') || part.replaceAll('a', '').length >= MIN_CONSONANTS);
  return isTelling ? `o:${parts.sort().join('+')}/${kind}` : undefined;
}

/** A part of a body's name needs as many consonants, so that it tells the body from others of its kind. */
const MIN_CONSONANTS = 2;

/** Endings of adjectives that are made of a place's name. */
const ADJECTIVE = /(?:і?й)?сь?к(?:ий|ого|ому|им|ом|ая|ой|ую|ою|ое|ие|их|ими|а|ої|ій|у|е|і)$/;

function properPart(word: string, data: NameData): string {
  const base = lexiconOf(data).words.get(word)?.base ?? word;
  const place = lexiconOf(data)
    .phrases.next.get(base)
    ?.entries.find(entry => entry.type === 'place');
  if (place) return `=${place.entity.slice(2)}`;
  const stem =
    findCountryStem(word, data.language) ?? (data.script === 'cyrillic' ? word.replace(ADJECTIVE, '') : word);
  return skeletonOf(stem.length < MIN_STEM ? word : stem, { language: data.language, isSlavic: false });
}

const MIN_STEM = 3;
