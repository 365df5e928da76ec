import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import { type ArticleOrigin, type PlacedArticle, placeArticles } from './article-versions.ts';
import { findAddresses, findArticle, findCurrent, listArticles, listRevised, removeArticlesOf } from './articles.ts';
import { keepDocument } from './documents.ts';
import { openStore, type Store } from './open-store.ts';

const article = (id: string, more: Partial<Article> = {}): Article => ({
  id,
  text: id,
  byline: [],
  kind: 'article',
  blocks: [],
  links: [],
  document: 'd',
  ...more,
});

const at = (
  address: string | undefined,
  id: string,
  more: Partial<PlacedArticle> & { modified?: string } = {},
): PlacedArticle => {
  const { modified, ...rest } = more;
  return { article: article(id, modified ? { modified } : {}), origin: 'page', ...(address && { address }), ...rest };
};

async function inStore(use: (store: Store) => Promise<void>): Promise<void> {
  const store = openStore(':memory:');
  await keepDocument(store, { id: 'd', bytes: new Uint8Array([1]) }, 'here');
  await use(store);
  await store.destroy();
}
const current = async (store: Store): Promise<string[]> => (await listArticles(store)).map(one => one.id);

describe('a new version', () => {
  test('takes the place of the old one in the order of arrival, which is kept for its proofs', () =>
    inStore(async store => {
      await placeArticles(store, [at('//a/1', 'one'), at('//a/2', 'two')]);
      expect(await placeArticles(store, [at('//a/1', 'one, corrected')])).toMatchObject({ added: [], revised: [{}] });
      expect(await current(store)).toEqual(['one, corrected', 'two']);
      expect(await findArticle(store, 'one')).toMatchObject({ text: 'one' });
      expect(await findCurrent(store, 'one')).toMatchObject({ article: { text: 'one, corrected' }, origin: 'page' });
      expect([...(await listRevised(store))]).toEqual([['one, corrected', 'one']]);
      expect([...(await findAddresses(store, ['one', 'one, corrected'])).values()]).toEqual(['//a/1', '//a/1']);
    }));

  test('of a new version belongs to the first, within one call too', () =>
    inStore(async store => {
      await placeArticles(store, [at('//a/1', '1a'), at('//a/2', '2'), at('//a/1', '1b'), at('//a/1', '1c')]);
      expect(await current(store)).toEqual(['1c', '2']);
      expect([...(await listRevised(store))]).toEqual([['1c', '1a']]);
    }));

  test('that goes back to an earlier text makes that current again', () =>
    inStore(async store => {
      for (const id of ['a', 'b', 'a']) await placeArticles(store, [at('//x/1', id)]);
      expect(await current(store)).toEqual(['a']);
    }));

  test('that is older by its own date is kept behind the newer', () =>
    inStore(async store => {
      await placeArticles(store, [at('//x/1', 'new', { modified: '2026-03-02' })]);
      expect((await placeArticles(store, [at('//x/1', 'old', { modified: '2026-03-01' })])).known).toHaveLength(1);
      expect(await current(store)).toEqual(['new']);
      expect(await findCurrent(store, 'old')).toMatchObject({ article: { id: 'new' } });
    }));

  test('of what is removed gives its place back', () =>
    inStore(async store => {
      await keepDocument(store, { id: 'e', bytes: new Uint8Array([2]) }, 'there');
      await placeArticles(store, [at('//x/1', 'a')]);
      await placeArticles(store, [{ ...at('//x/1', 'b'), article: article('b', { document: 'e' }) }]);
      await removeArticlesOf(store, 'e');
      expect(await current(store)).toEqual(['a']);
    }));
});

describe('an item of its own', () => {
  test('is what has no address, another address, or at the same one no sign that it is the same', () =>
    inStore(async store => {
      await placeArticles(store, [at(undefined, 'a'), at(undefined, 'b'), at('//x/1', 'c'), at('//x/2', 'd')]);
      await placeArticles(store, [at('//x/1', 'e', { isSameItem: () => false })]);
      expect(await current(store)).toEqual(['a', 'b', 'c', 'd', 'e']);
    }));

  test('comes once, however often', () =>
    inStore(async store => {
      await placeArticles(store, [at('//x/1', 'a'), at('//x/1', 'a')]);
      expect(await placeArticles(store, [at('//x/1', 'a')])).toMatchObject({ added: [], revised: [], known: [{}] });
      expect(await current(store)).toEqual(['a']);
    }));
});

test.each<[ArticleOrigin, string, ArticleOrigin, string, string]>([
  ['summary', 'f1', 'content', 'f1', 'second'],
  ['summary', 'f1', 'page', 'f1', 'second'],
  ['page', 'f1', 'summary', 'f1', 'first'],
  ['page', 'f1', 'content', 'f2', 'first'],
  ['content', 'f1', 'content', 'f1', 'second'],
  ['content', 'f1', 'content', 'f2', 'first'],
  ['page', 'f1', 'page', 'f2', 'second'],
])('of a %s of %s and a later %s of %s the %s is current', async (o1, w1, o2, w2, winner) => {
  await inStore(async store => {
    await placeArticles(store, [at('//x/1', 'first', { origin: o1, witness: w1 })]);
    await placeArticles(store, [at('//x/1', 'second', { origin: o2, witness: w2 })]);
    expect(await current(store)).toEqual([winner]);
  });
});
