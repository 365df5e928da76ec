import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument } from './parse-document.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');
const NAMES = globSync('*.{xml,feed,page}', { cwd: FOLDER }).sort();

/** Each fixture stands beside the JSON of what is read in it: the result of `parseDocument`, fetched at noon from one address. */
test.each(NAMES)('%s is read as the JSON beside it says', name => {
  const expected = join(FOLDER, name.replace(/\.\w+$/, '.json'));
  const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
  const document = { id: name, url: 'https://fixture.example/news/feed', fetchedAt: '2026-12-01T12:00:00.000Z', bytes };
  const result = parseDocument(document, { readsPages: true });
  expect(existsSync(expected)).toBe(true);
  expect(JSON.parse(JSON.stringify(result))).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
});

test('there are fixtures of every format', () => {
  const formats = NAMES.map(name => JSON.parse(readFileSync(join(FOLDER, name.replace(/\.\w+$/, '.json')), 'utf8')));
  expect(new Set(formats.map(({ value }) => value.feed.format))).toEqual(
    new Set(['rss', 'atom', 'rdf', 'json', 'cdf', 'h-feed', 'sitemap', 'sitemap-index']),
  );
});
