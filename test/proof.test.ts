import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnnotatedArticle } from '../src/model/annotation.ts';
import { isProven, type Passage } from '../src/model/passage.ts';
import { verifyPage } from '../src/publish/verify-page.ts';
import { ROOT, runThroughline } from './run-throughline.ts';

const SEEDS = join(ROOT, '..', 'shared', 'seeds');
const hasSeeds = existsSync(SEEDS);
if (!hasSeeds) console.warn('!! The seed documents are not here: their proof is SKIPPED.');

/** Every passage anywhere inside a value of JSON. */
function passagesIn(value: unknown): Passage[] {
  if (Array.isArray(value)) return value.flatMap(passagesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'article' in value && 'hash' in value && 'text' in value ? [value as Passage] : [];
  return [...own, ...Object.values(value).flatMap(passagesIn)];
}

describe.each([
  ['the sample corpus', join(ROOT, 'test/corpora/sample/news'), [] as string[], true],
  ['the seed documents', SEEDS, ['--fetched-at', '2022-01-24T12:00:00Z'], hasSeeds],
])('every line of the site of %s', (_, input, options, isHere) => {
  let out = '';
  const articles = new Map<string, AnnotatedArticle>();
  const files = async (ending: string): Promise<string[]> =>
    (await readdir(out, { recursive: true })).filter(name => name.endsWith(ending)).sort();
  const read = (name: string): Promise<string> => readFile(join(out, name), 'utf8');

  beforeAll(async () => {
    if (!isHere) return;
    out = await mkdtemp(join(tmpdir(), 'throughline-proof-'));
    expect((await runThroughline(['build', input, '--out', out, ...options])).status).toBe(0);
    for (const name of await files('article.json')) {
      const article = JSON.parse(await read(name)) as AnnotatedArticle;
      articles.set(article.id, article);
    }
  });
  afterAll(() => (out === '' ? undefined : rm(out, { recursive: true, force: true })));

  test.runIf(isHere)('is an exact passage of an article, or made of the interface’s own words', async () => {
    let lines = 0;
    for (const name of await files('.html')) {
      const verdict = verifyPage(await read(name), articles);
      expect(verdict.failures, name).toEqual([]);
      lines += verdict.lines;
    }
    expect(lines).toBeGreaterThan(500);
    console.log(`${lines} passages on pages verified`);
  });

  test.runIf(isHere)('and every passage in its JSON is proven', async () => {
    let passages = 0;
    for (const name of await files('dossier.json')) {
      for (const passage of passagesIn(JSON.parse(await read(name)))) {
        expect(isProven(passage, articles.get(passage.article)), `${name}: ${passage.text}`).toBe(true);
        passages++;
      }
    }
    expect(passages).toBeGreaterThan(200);
    console.log(`${passages} passages in JSON verified`);
  });
});
