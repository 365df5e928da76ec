import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { functionWords } from '../lib/function-words.ts';
import { stemOf } from '../lib/stem.ts';
import { annotateArticle } from './annotate-article.ts';
import type { LanguagePack } from './language-pack.ts';
import { ANNOTATED_LANGUAGES, findLanguagePack } from './registry.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGE = 'docs/adding-a-language.md';

/** What a pack may leave empty, because its language has no such thing: no adjective before a noun without a capital, no preposition of change, no word inside numbers. */
const MAY_BE_EMPTY = new Set([
  'quantities.adjectives',
  'quantities.changes',
  'quantities.numbers.joiners',
  'quantities.numbers.compounds.joiner',
]);

const packOf = (code: string): LanguagePack => {
  const pack = findLanguagePack(code);
  if (pack === undefined) throw new Error(`no pack for ${code}`);
  return pack;
};

/** The paths of all empty strings, lists and tables in a value. */
function emptyTables(value: unknown, path: string): string[] {
  if (value === '' || (Array.isArray(value) && value.length === 0)) return [path];
  if (typeof value !== 'object' || value === null || value instanceof RegExp || value instanceof Set) return [];
  const entries = Object.entries(value);
  if (entries.length === 0) return [path];
  return Array.isArray(value) ? [] : entries.flatMap(([key, inner]) => emptyTables(inner, `${path}.${key}`));
}

describe.each(ANNOTATED_LANGUAGES)('the pack of %s', code => {
  test('has the files that the page names', () => {
    const files = [
      'index',
      'sentences',
      'names',
      'times',
      'time-words.data',
      'numbers.data',
      'quantities',
      'statements',
    ];
    const data = ['data/countries', 'data/name-words', 'data/reporting-verbs'];
    for (const file of [...files, ...data])
      expect(existsSync(join(import.meta.dirname, 'languages', code, `${file}.ts`)), file).toBe(true);
  });

  test('has tests of its own', () => {
    for (const engine of ['quantities', 'times', 'statements'])
      expect(existsSync(join(import.meta.dirname, 'languages', code, `${engine}.test.ts`)), engine).toBe(true);
  });

  test('has no empty table of quantities, sentences or numbers', () => {
    const { quantities, sentences } = packOf(code);
    const empty = [...emptyTables(quantities, 'quantities'), ...emptyTables(sentences, 'sentences')];
    expect(empty.filter(path => !MAY_BE_EMPTY.has(path))).toEqual([]);
  });

  test('has what every engine needs', () => {
    const { names, times, statements, sentences } = packOf(code);
    for (const list of [sentences.openAbbreviations, sentences.closingAbbreviations, sentences.starters])
      expect(list?.length).toBeGreaterThan(5);
    for (const list of ['FUNCTION_WORDS', 'ROLE_HEADS', 'ORG_HEADS', 'PLACE_HEADS'] as const)
      expect(names.words[list].split(' ').length, list).toBeGreaterThan(5);
    for (const list of ['HONORIFICS', 'PLACE_PREPOSITIONS'] as const) expect(names.words[list], list).not.toBe('');
    expect(names.demonyms.length).toBeGreaterThan(20);
    expect(times.rules.length).toBeGreaterThan(20);
    expect(statements.cues.length).toBeGreaterThan(20);
    expect(statements.nominalCues.length).toBeGreaterThan(0);
    expect(statements.sources.before.length).toBeGreaterThan(0);
  });

  test('has every class of scale words', () => {
    const { scales } = packOf(code).quantities;
    for (const scale of [1000, 1_000_000]) expect(scales[scale], String(scale)).toBeTruthy();
  });

  test('has function words and a stemmer', () => {
    expect(functionWords(code).size).toBeGreaterThan(60);
    const words = [...functionWords(code)].filter(word => word.length > 5);
    expect(words.some(word => stemOf(word, code) !== word)).toBe(true);
  });

  test('reads every kind of annotation in its gold texts', () => {
    const path = join(ROOT, 'test', 'corpora', 'texts', code, 'open.json');
    const texts = JSON.parse(readFileSync(path, 'utf8')) as { text: string; published: string }[];
    const text = texts.map(item => item.text).join('\n\n');
    const { annotations } = annotateArticle({
      id: code,
      text,
      language: code,
      byline: [],
      kind: 'article',
      blocks: [],
      links: [],
      published: '2026-03-03',
    });
    expect(new Set(annotations.map(annotation => annotation.kind))).toEqual(
      new Set(['sentence', 'name', 'time', 'quantity', 'statement']),
    );
  });
});

test('the page on adding a language names files that are there', () => {
  const page = readFileSync(join(ROOT, PAGE), 'utf8');
  const paths = [...page.matchAll(/`((?:src|test|docs)\/[^`*]+?)`/g)].map(match => match[1] ?? '');
  const missing = paths.filter(path => !path.includes('/fi/') && !existsSync(join(ROOT, path)));
  expect(paths.length).toBeGreaterThan(15);
  expect(missing).toEqual([]);
});

test('the page on adding a language names every table of quantities and sentences', () => {
  const page = readFileSync(join(ROOT, PAGE), 'utf8');
  const tables = ANNOTATED_LANGUAGES.flatMap(code => [
    ...Object.keys(packOf(code).quantities),
    ...Object.keys(packOf(code).sentences),
  ]);
  const selfEvident = new Set(['language', 'numbers', 'hasCapitalNouns']);
  const missing = [...new Set(tables)].filter(table => !selfEvident.has(table) && !page.includes(`\`${table}\``));
  expect(missing).toEqual([]);
});
