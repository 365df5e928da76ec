import { describe, expect, test } from 'vitest';
import type { VoiceStatement } from '../../model/dossier.ts';
import { passageOf } from '../../model/passage.ts';
import { annotateFixture } from '../fixtures/annotate-fixture.ts';
import { isInside, newestFirst } from './statements.ts';

const article = annotateFixture({ id: 'a', text: 'Ostrana said that the gates stay shut.', language: 'en' });

const statement = (id: string, date?: string): VoiceStatement => ({
  id,
  form: 'indirect',
  act: 'say',
  ...(date && { date }),
  content: passageOf(article, { start: 18, end: 37 }),
});

describe('newestFirst', () => {
  test('puts the newest day first, keeps the order within a day, and undated statements last', () => {
    const ordered = newestFirst([
      statement('1', '2031-03-01'),
      statement('2'),
      statement('3', '2031-03-05'),
      statement('4', '2031-03-05'),
    ]);
    expect(ordered.map(({ id }) => id)).toEqual(['3', '4', '1', '2']);
  });
});

describe('isInside', () => {
  test.each([
    [0, 38, true],
    [18, 37, true],
    [19, 38, false],
  ])('a statement at 18–37 in a passage at %i–%i: %s', (start, end, expected) => {
    expect(isInside(statement('1'), [passageOf(article, { start, end })])).toBe(expected);
  });
});
