import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/model/document.ts';
import { SAMPLE } from '../corpora/read-gold.ts';
import { encode, mutateBytes } from './mutate-bytes.ts';
import { MAX_CHARS, MUTATIONS } from './mutations.ts';
import { Random } from './random.ts';
import { SMALL_SEEDS } from './seeds.fixture.ts';

/** A document that was damaged on purpose, with how. */
export interface Case {
  /** Seed document and mutations, as "rss-2.0 > smuggle > bytes". */
  readonly name: string;
  readonly document: Document;
}

/** The documents that cases are made from: one small one of every form, and the sample corpus. */
const SEEDS: readonly { readonly name: string; readonly text: string }[] = [
  ...Object.entries(SMALL_SEEDS).map(([name, text]) => ({ name, text })),
  ...globSync('news/{feeds,pages,texts}/*', { cwd: SAMPLE })
    .sort()
    .map(name => ({ name, text: readFileSync(join(SAMPLE, name), 'utf8') })),
];

const TYPES = [
  undefined,
  undefined,
  undefined,
  'text/html',
  'application/rss+xml; charset=utf-8',
  'text/xml; charset=iso-8859-1',
  'application/feed+json',
  'text/plain',
  'text/html; charset=shift_jis',
  'nonsense',
];

/** The case with this number: the same seed and number always give the same bytes, whatever ran before. */
export function createCase(seed: number, number: number): Case {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const source = random.pick(SEEDS);
  const names: string[] = [source.name];
  let { text } = source;
  for (let i = random.pick([1, 1, 2, 3]); i > 0; i--) {
    const name = random.pick(Object.keys(MUTATIONS));
    names.push(name);
    text = (MUTATIONS[name]?.(text, { random, other: random.pick(SEEDS).text }) ?? text).slice(0, MAX_CHARS);
  }
  let bytes = encode(text, random);
  if (random.chance(0.15)) {
    names.push('bytes');
    bytes = mutateBytes(bytes, random);
  }
  const contentType = random.pick(TYPES);
  return {
    name: names.join(' > '),
    document: {
      id: `case-${number}`,
      url: 'https://fuzz.example/dir/page.html',
      bytes,
      fetchedAt: '2026-03-23T08:00:00Z',
      ...(contentType && { contentType }),
    },
  };
}
