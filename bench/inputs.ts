import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../src/model/article.ts';
import type { Document } from '../src/model/document.ts';

const ROOT = join(import.meta.dirname, '..');
const SAMPLE = join(ROOT, 'test', 'corpora', 'sample', 'news');
/** Pages of real sites for evaluation, not part of the project; THROUGHLINE_EVAL_DATA names another place. */
const EVALUATION = process.env.THROUGHLINE_EVAL_DATA ?? join(ROOT, '..', 'shared', 'eval', 'data');
/** Enough pages that none decides, few enough to fit in memory beside what is measured. */
const MAX_PAGES = 120;

/** Documents of the sample corpus, in the order of their names. */
export const readSample = (pattern: string): Document[] =>
  globSync(pattern, { cwd: SAMPLE })
    .sort()
    .map(id => ({ id, url: 'https://sample.example/', bytes: new Uint8Array(readFileSync(join(SAMPLE, id))) }));

/** 120 pages of real sites, every n-th of those at hand; none where the evaluation data are not. */
export function readRealPages(): Document[] {
  const folder = join(EVALUATION, 'extract');
  if (!existsSync(folder)) return [];
  const names = globSync('*/*.html.gz', { cwd: folder }).sort();
  const step = Math.max(1, names.length / MAX_PAGES);
  return Array.from({ length: Math.min(MAX_PAGES, names.length) }, (_, i) => names[Math.floor(i * step)] ?? '').map(
    id => ({
      id,
      url: 'https://sample.example/a/page',
      bytes: gunzipSync(readFileSync(join(folder, id))),
    }),
  );
}

/** Characters of an article of news: the mean of the corpora on which other programs give their speed. */
const ARTICLE_CHARS = 3400;

/** Our gold texts in seven languages, joined to articles of 3,400 characters. */
export function readGoldArticles(): Article[] {
  const folder = join(ROOT, 'test', 'corpora', 'texts');
  return globSync('*/open.json', { cwd: folder })
    .sort()
    .flatMap(path => {
      const texts = JSON.parse(readFileSync(join(folder, path), 'utf8')) as { text: string }[];
      const all = texts.map(({ text }) => text).join('\n\n');
      const language = path.slice(0, 2);
      return Array.from({ length: Math.floor(all.length / ARTICLE_CHARS) }, (_, i) => ({
        id: `${language}-${i}`,
        text: all.slice(i * ARTICLE_CHARS, (i + 1) * ARTICLE_CHARS),
        language,
        published: '2026-03-03T10:00:00Z',
        byline: [],
        kind: 'article',
        blocks: [],
        links: [],
      }));
    });
}

/** How often the entries of a feed of the sample are repeated in a long one: about 500 entries, as archives of news have. */
const REPEATS = 100;

/** The XML feeds of the sample, each made long by repeating its entries. */
export function readLongFeeds(): Document[] {
  return readSample('feeds/*.xml').map(feed => {
    const text = textOf(feed);
    const entries = /<(item|entry)\b[\s\S]*<\/\1>/.exec(text)?.[0] ?? '';
    // Every repetition has addresses and ids of its own.
    const many = Array.from({ length: REPEATS }, (_, i) => entries.replaceAll('https://', `https://r${i}.`)).join('');
    return { ...feed, bytes: new TextEncoder().encode(text.replace(entries, () => many)) };
  });
}

/** The text of a document as the peers are given it: they read no bytes. */
export const textOf = ({ bytes }: Document): string => new TextDecoder().decode(bytes);
