import { type NameReading, soundsOf } from './name-sounds.ts';

/** Lower case, accents and apostrophes removed. */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ`]/gu, '')
    .toLowerCase();

/**
 * The consonant skeleton of one word: what transliterations and cases leave standing ("Lawrow", "Лаврова", "Lavrov": "lvrv"). Starts with "a" where
 * the word starts with a vowel or a glide.
 */
export function skeletonOf(word: string, reading: NameReading): string {
  const id = `${reading.language} ${reading.isSlavic} ${word}`;
  const known = cache.get(id);
  if (known !== undefined) return known;
  if (cache.size >= MAX_CACHED) cache.clear();
  const skeleton = calculatedSkeleton(word, reading);
  cache.set(id, skeleton);
  return skeleton;
}

/** Names come back article after article; about 10 MB at most. */
const MAX_CACHED = 50_000;
const cache = new Map<string, string>();

function calculatedSkeleton(word: string, reading: NameReading): string {
  const sounds = soundsOf(nominativeOf(word.toLowerCase()), reading);
  const settled = sounds
    .replace(/^H/, 'g')
    .replace(/(?<=-)H(?=-)/g, 'g')
    .replaceAll('H', '')
    .replace(/([a-z])\1+/g, '$1');
  return settled.replace(/^-+/, 'a').replaceAll('-', '');
}

/**
 * A Cyrillic name without case endings that hold a consonant (the vowels fall anyway): -ым/-им of -ов, -ин and -ский, -ого, -ому, -ом, -ем, -ові.
 * Russian and Ukrainian grammar; short words are left alone.
 */
function nominativeOf(word: string): string {
  if (!/\p{Script=Cyrillic}/u.test(word)) return word;
  for (const [pattern, keep] of CYRILLIC_ENDINGS) {
    const stem = word.replace(pattern, keep);
    if (stem !== word && stem.length >= MIN_STEM) return stem;
  }
  return word;
}

const MIN_STEM = 3;

const CYRILLIC_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(ов|ев|єв|їв|ёв|ин|ін|їн|ын)(?:ым|им)$/, '$1'],
  [/([скцьнвдлт])(?:ого|ому)$/, '$1'],
  [/([скцн])(?:его|ему)$/, '$1'],
  [/([сцз]ь?к|[жшдхлвн]н|н)(?:ым|им)$/, '$1'],
  [/([бвгґджзклмнпрстфхцчшщ])(?:ові|еві)$/, '$1'],
  [/вці$/, 'вк'],
  [/(?<!стр|бл|пр|хр|хол|гол|л[ьу])(?<=[бвгґджзклмнпрстфхцчшщ])ом$/, ''],
  [/([еиаяйіжшчщцй])(?:ем|єм|ём)$/, '$1'],
  [/(р|л|н)ем$/, '$1'],
];

/** Plain Latin letters for Cyrillic ones, for names too short for a skeleton. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'абвгґдеёжзиіїйклмнопрстуфхцчшщъыьэюяє'].map((letter, i) => [
    letter,
    'a b v g g d e e zh z i i i i k l m n o p r s t u f h ts ch sh sch  y  e u a e'.split(' ')[i] ?? '',
  ]),
);

/** A name in plain Latin letters, spaces and punctuation left out. */
export const transliterated = (word: string): string =>
  [...foldName(word)].map(letter => LETTERS[letter] ?? (/[a-z0-9]/.test(letter) ? letter : '')).join('');
