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

describe('a publication date', () => {
  const text =
    'LUNDBY, 12 March 2026 – The bridge reopened at 14:30 on Tuesday, mayor Anna Berg said. It closes tomorrow.';
  const read = (published?: string) =>
    annotateArticle(article(text, { language: 'en', ...(published !== undefined && { published }) })).annotations;

  test.each([
    '2031-99-99',
    '2031-02-30',
    '2031-13-01T10:00:00Z',
    '0000-00-00',
    'yesterday',
    '',
    '20310101',
    'Mon, 2 Jan',
  ])('that is none (%j) counts as not stated, and all else is read', published => {
    expect(read(published)).toEqual(read());
  });

  test('that the calendar has decides what "tomorrow" is', () => {
    const values = read('2031-02-28T23:00:00+02:00').map(a => (a.kind === 'time' ? a.value : ''));
    expect(values).toContain('2031-03-01');
  });
});

test('a text of more quotations than a call can have arguments is read to its end', () => {
  const quotation = '"So it goes on." ';
  const text = quotation.repeat(130_000).trim();
  const { annotations } = annotateArticle(article(text, { language: 'en' }));
  expect(annotations.at(-1)?.start).toBeGreaterThan(text.length - quotation.length);
});

test('a text in a language without a pack gets its sentences and nothing else', () => {
  const { annotations } = annotateArticle(
    article('Portit pysyvät auki. Ministeri sanoi sen maanantaina.', { language: 'fi' }),
  );
  expect(annotations.map(a => a.kind)).toEqual(['sentence', 'sentence']);
});

test('a block in another language is read in that one, at its place', () => {
  const swedish =
    'Statsminister Anna Berg sade i måndags att regeringen inte tänker betala 40 miljoner kronor för bron, och att hon hoppas på ett svar.';
  const english =
    'Prime Minister Anna Berg said on Monday that the government will not pay 40 million kronor for the bridge, and that she hopes for an answer.';
  const text = [swedish, english, swedish].join('\n\n');
  const block = { kind: 'paragraph' as const, start: swedish.length + 2, end: swedish.length + 2 + english.length };
  const { language, annotations } = annotateArticle(article(text, { language: 'sv', blocks: [block] }));
  expect(language).toBe('sv');
  const inside = annotations.filter(a => a.start >= block.start && a.end <= block.end);
  expect(new Set(inside.map(a => a.rule.slice(0, 3)))).toEqual(new Set(['en/']));
  expect(new Set(annotations.filter(a => !inside.includes(a)).map(a => a.rule.slice(0, 3)))).toEqual(new Set(['sv/']));
  const statement = inside.find(a => a.kind === 'statement');
  expect(statement && text.slice(statement.content.start, statement.content.end)).toMatch(/^the government .* kronor/);
});

test('an article whose every block is in another language than it states is in that one', () => {
  const text =
    'Statsministern sade i måndags att regeringen inte tänker betala för bron, och att hon hoppas på ett svar från landet.';
  expect(annotateArticle(article(text, { language: 'en' })).language).toBe('sv');
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
