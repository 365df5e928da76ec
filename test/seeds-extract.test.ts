import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractDocument } from '../src/extract/extract-document.ts';
import { isValidSpan } from '../src/lib/span.ts';
import type { Article } from '../src/model/article.ts';

const folder = join(import.meta.dirname, '../../shared/seeds');
const isPresent = existsSync(folder);
if (!isPresent)
  console.warn(`\n*** The five seed documents are not in ${folder}: their extraction is NOT tested. ***\n`);

/** The articles of the seed whose name begins with a number, as fetched on 24 January 2022 unless told otherwise. */
function articlesOf(number: string, fetchedAt: string | null = '2022-01-24T12:00:00Z'): readonly Article[] {
  const name = readdirSync(folder).find(file => file.startsWith(number));
  if (name === undefined) throw new Error(`no seed ${number} in ${folder}`);
  const bytes = readFileSync(join(folder, name));
  const result = extractDocument({ id: number, bytes, ...(fetchedAt && { fetchedAt }) });
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

const printedOf = (number: string): string => {
  const name = readdirSync(folder).find(file => file.startsWith(number)) ?? '';
  return readFileSync(join(folder, name), 'utf8')
    .replace(/<a [^>]*>|<\/a>/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .normalize('NFC');
};

describe.skipIf(!isPresent)('the five seed documents', () => {
  test.each([
    ['000', 12],
    ['001', 1],
    ['002', 6],
    ['003', 7],
    ['004', 1],
  ])('%s holds %i articles', (number, count) => {
    expect(articlesOf(number)).toHaveLength(count);
  });

  test.each(['000', '001', '002', '003', '004'])(
    'every block and title of %s is printed in it, and spans are valid',
    number => {
      const printed = printedOf(number);
      for (const { title = '', text, blocks, byline, credits = [] } of articlesOf(number)) {
        expect(title).not.toBe('');
        for (const part of [title, ...byline, ...credits]) expect(printed).toContain(part);
        for (const block of blocks) {
          expect(isValidSpan(block, text)).toBe(true);
          expect(printed).toContain(text.slice(block.start, block.end));
        }
      }
    },
  );

  test('the press review: languages, kinds, bylines and elisions of its items', () => {
    const articles = articlesOf('000');
    expect(articles.map(a => a.language)).toEqual('en en en en en sv sv en en sv sv en'.split(' '));
    expect(articles.map(a => a.kind)).toEqual(
      'article explainer statement statement article article article article declaration article article article'.split(
        ' ',
      ),
    );
    expect(articles.map(a => a.byline.length)).toEqual([1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]);
    expect(articles.map(a => a.elisions?.length ?? 0)).toEqual([0, 3, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0]);
    expect(articles.map(a => a.blocks.length)).toEqual([2, 5, 4, 3, 2, 6, 1, 3, 4, 7, 3, 2]);
    for (const { title = '', text } of articles) {
      expect(title).not.toMatch(/,$/);
      expect(text).not.toMatch(/Läs (?:artikel|uttalandet|deklarationen|mer)/);
    }
  });

  test('the condensation: headings, points, date; no boxes', () => {
    const [article] = articlesOf('001');
    expect(article?.published).toBe('2022-01-27T17:46');
    expect(article?.kind).toBe('briefing');
    const kinds = article?.blocks.map(block => block.kind) ?? [];
    expect(kinds.filter(kind => kind === 'heading')).toHaveLength(3);
    expect(kinds.filter(kind => kind === 'list-item')).toHaveLength(17);
    expect(kinds.filter(kind => kind === 'paragraph')).toHaveLength(8);
    expect(article?.text).not.toMatch(/video of day|рассылк|newsletter|follow us|show more/i);
  });

  test('the river: shares, ages, credits; no furniture', () => {
    const articles = articlesOf('002');
    expect(articles.map(a => a.language)).toEqual(['en', 'ru', 'en', 'en', 'en', 'en']);
    expect(articles.map(a => a.share?.count)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(articles.map(a => a.share?.at?.slice(5))).toEqual('01-19 01-15 01-15 01-13 01-13 01-13'.split(' '));
    expect(articles.map(a => a.published?.slice(5))).toEqual('01-19 01-15 01-12 01-13 01-13 01-13'.split(' '));
    expect(articles.map(a => a.outlet?.length ?? 0)).toEqual([20, 0, 0, 15, 0, 0]);
    expect(articles.map(a => a.sections?.length ?? 0)).toEqual([0, 2, 0, 0, 0, 0]);
    expect(articles.map(a => a.credits?.length ?? 0)).toEqual([4, 0, 1, 0, 2, 3]);
    expect(articles[3]?.text).toBe(articles[3]?.title);
    expect(articles[3]?.blocks.map(block => block.kind)).toEqual(['heading']);
    for (const { text, title } of articles) {
      expect(text).not.toMatch(/1 Share|Read the whole story|days ago|Share this story|Next Page|Ctrl \+ Enter|<a /);
      expect(title).not.toMatch(/\||\s[-–]\s\p{L}+$/u);
    }
  });

  test('the river without a fetch time: ages stay unresolved', () => {
    const articles = articlesOf('002', null);
    expect(articles.map(a => a.share?.at)).toEqual(Array(6).fill(undefined));
    expect(articles.map(a => a.published?.slice(5))).toEqual([
      undefined,
      undefined,
      '01-12',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('the rolling page: the first report, six updates, day before month, agencies credited to all', () => {
    const articles = articlesOf('003');
    expect(articles.map(a => a.kind)).toEqual(['article', ...Array(6).fill('update')]);
    expect(articles.map(a => a.published?.slice(8))).toEqual('12 13 14 18 21 26 27'.split(' '));
    expect(articles.map(a => a.credits?.length)).toEqual(Array(7).fill(6));
    for (const { text } of articles) expect(text).not.toContain('UPDATE ');
  });

  test('the translated article: local time, section headings, no comment form', () => {
    const [article] = articlesOf('004');
    expect(article?.published).toBe('2022-01-28T18:00');
    expect(article?.blocks.filter(block => block.kind === 'heading')).toHaveLength(7);
    expect(article?.text).not.toContain('Leave a Comment');
  });
});
