import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isValidSpan } from '../lib/span.ts';
import type { Article } from '../model/article.ts';
import { annotateArticle } from './annotate-article.ts';
import { ANNOTATED_LANGUAGES } from './registry.ts';

const article = (text: string, more: Partial<Article> = {}): Article => ({
  id: 'a',
  text,
  byline: [],
  kind: 'article',
  blocks: [],
  links: [],
  ...more,
});

describe('the language of an article', () => {
  test.each([
    ['en-GB', 'en'],
    ['SV', 'sv'],
    ['English', 'en'],
    ['', 'en'],
    [undefined, 'en'],
    ['ja', 'ja'],
  ])('stated as %s is %s', (stated, language) => {
    const given = article(
      'The gates of the dam stay open, the minister said on Monday.',
      stated === undefined ? {} : { language: stated },
    );
    expect(annotateArticle(given).language).toBe(language);
  });
});

test('a text in a language without a pack gets its sentences and nothing else', () => {
  const { annotations } = annotateArticle(
    article('Portit pysyvät auki. Ministeri sanoi sen maanantaina.', { language: 'fi' }),
  );
  expect(annotations.map(a => a.kind)).toEqual(['sentence', 'sentence']);
});

test('annotations come in text order, each inside the text and with the rule that made it', () => {
  const text = 'Water minister Ida Marn said on Monday that 40,000 soldiers would stay. “We will not move,” she said.';
  const { annotations } = annotateArticle(article(text, { language: 'en', published: '2026-03-03' }));
  expect(new Set(annotations.map(a => a.kind))).toEqual(new Set(['sentence', 'name', 'time', 'quantity', 'statement']));
  expect(annotations.map(a => a.start)).toEqual(annotations.map(a => a.start).sort((a, b) => a - b));
  for (const a of annotations) expect(a.rule).toMatch(/^en\/[a-z-/]+$/);
});

test('no text, however odd, breaks an engine or gives a span outside', () => {
  const pieces = fc.constantFrom(
    '“',
    '”',
    '"',
    '«',
    '»',
    '– ',
    ' said ',
    'Ida Marn',
    ' on ',
    'Monday',
    ' 5 ',
    '12/13/2026',
    '\n\n',
    '. ',
    ', ',
    'заявил',
    'что ',
    '…',
    '\u00a0',
  );
  const language = fc.constantFrom(...ANNOTATED_LANGUAGES);
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 8 }))), language, (parts, code) => {
      const text = parts.join('');
      const { annotations } = annotateArticle(article(text, { language: code, published: '2026-03-03' }));
      for (const a of annotations) {
        expect(isValidSpan(a, text)).toBe(true);
        if (a.kind === 'statement') expect(isValidSpan(a.content, text)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
