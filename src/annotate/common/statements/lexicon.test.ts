import { expect, test } from 'vitest';
import { findLanguagePack } from '../../registry.ts';
import { FRAME, lexiconOf } from './lexicon.ts';
import { listOf } from './word-lists.ts';

test.each([
  ['plain words', 'says said', ['says', 'said']],
  ['a stem with endings', 'förklar:ar,ade', ['förklarar', 'förklarade']],
  ['an empty ending', 'schrieb:,en', ['schrieb', 'schrieben']],
  ['a particle behind the endings', 'warn:t,te+vor', ['warnt+vor', 'warnte+vor']],
  ['nothing', undefined, []],
])('listOf writes out %s', (_, table, expected) => {
  expect(listOf(table)).toEqual(expected);
});

test('a table that names an unknown frame is refused', () => {
  const pack = findLanguagePack('en');
  if (!pack) throw new Error('English has a pack');
  const broken = { ...pack.statements, cues: [{ act: 'say' as const, frames: 'quot', finite: 'says' }] };
  expect(() => lexiconOf(broken)).toThrow(/got "quot"/);
});

test('a form with a particle is read before the bare form', () => {
  const pack = findLanguagePack('en');
  if (!pack) throw new Error('English has a pack');
  const [first] = lexiconOf(pack.statements).entries.get('called')?.cues ?? [];
  expect(first?.particle).toHaveLength(1);
  expect(first && first.frames & FRAME.object).toBeTruthy();
});
