import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import { failure } from '../model/failures.ts';
import { placeArticles } from './article-versions.ts';
import { hasArticlesOf, keepAnnotations, listArticles, removeArticlesOf } from './articles.ts';
import { keepDocument } from './documents.ts';
import { keepFailure } from './failures.ts';
import { openStore, type Store } from './open-store.ts';
import { keepAssignments } from './stories.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const article = (id: string): Article => ({
  id,
  text: id,
  byline: [],
  kind: 'article',
  blocks: [],
  links: [],
  document: 'd',
});

async function addArticles(store: Store, articles: readonly Article[]): Promise<readonly Article[]> {
  return (
    await placeArticles(
      store,
      articles.map(one => ({ article: one, origin: 'page' })),
    )
  ).added;
}

async function withStore(use: (store: Store) => Promise<void>): Promise<void> {
  const store = openStore(join(folder, 'a.sqlite'));
  try {
    await keepDocument(store, { id: 'd', bytes: new Uint8Array([1, 2]) }, 'here');
    await use(store);
  } finally {
    await store.destroy();
  }
}

describe('a store', () => {
  test('keeps articles in the order of their arrival, once each, over openings', async () => {
    await withStore(async store => {
      expect(await addArticles(store, [article('b'), article('a')])).toHaveLength(2);
    });
    await withStore(async store => {
      expect((await addArticles(store, [article('a'), article('c')])).map(a => a.id)).toEqual(['c']);
      expect((await listArticles(store)).map(a => a.id)).toEqual(['b', 'a', 'c']);
    });
  });

  test('gives an article with the annotations that were kept last', async () => {
    await withStore(async store => {
      await addArticles(store, [article('a')]);
      const sentence = { kind: 'sentence', start: 0, end: 1, rule: 'en/sentence' } as const;
      await keepAnnotations(store, { ...article('a'), language: 'sv', annotations: [] });
      await keepAnnotations(store, { ...article('a'), language: 'en', annotations: [sentence] });
      expect(await listArticles(store)).toMatchObject([{ id: 'a', language: 'en', annotations: [sentence] }]);
    });
  });

  test('forgets the articles of a document with all that rests on them', async () => {
    await withStore(async store => {
      await addArticles(store, [article('a')]);
      await keepAnnotations(store, { ...article('a'), language: 'en', annotations: [] });
      await keepAssignments(store, [{ id: 'a', story: 's' }]);
      expect(await hasArticlesOf(store, 'd')).toBe(true);
      await removeArticlesOf(store, 'd');
      expect(await hasArticlesOf(store, 'd')).toBe(false);
      expect(await listArticles(store)).toEqual([]);
    });
  });

  test('writes an assignment only when it has changed', async () => {
    await withStore(async store => {
      await addArticles(store, [article('a')]);
      expect(await keepAssignments(store, [{ id: 'a', story: 's' }])).toBe(1);
      expect(await keepAssignments(store, [{ id: 'a', story: 's' }])).toBe(0);
      expect(await keepAssignments(store, [{ id: 'a', story: 't' }])).toBe(1);
    });
  });

  test('holds the last failure of a source, until there is none', async () => {
    await withStore(async store => {
      const codes = async () => (await store.selectFrom('failures').select('code').execute()).map(row => row.code);
      await keepFailure(store, 'x', failure('input/empty'));
      await keepFailure(store, 'x', failure('input/binary'));
      expect(await codes()).toEqual(['input/binary']);
      await keepFailure(store, 'x');
      expect(await codes()).toEqual([]);
    });
  });

  test.each([
    [
      'text',
      () => writeFile(join(folder, 'b.sqlite'), 'a letter, long enough to be no empty file'),
      'store/not-a-store',
    ],
    [
      'the database of another program',
      async () => new DatabaseSync(join(folder, 'b.sqlite')).exec('CREATE TABLE x (y)'),
      'store/not-a-store',
    ],
    ['a store of a later version', async () => newer(join(folder, 'b.sqlite')), 'store/not-a-store'],
  ])('is not opened from %s', async (_, make, code) => {
    await make();
    expect(() => openStore(join(folder, 'b.sqlite'))).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ code }) }),
    );
  });

  test('is not made in a folder that does not exist', () => {
    expect(() => openStore(join(folder, 'no/where.sqlite'))).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ code: 'output/not-writable' }) }),
    );
  });
});

async function newer(path: string): Promise<void> {
  await openStore(path).destroy();
  new DatabaseSync(path).exec('PRAGMA user_version = 999');
}
