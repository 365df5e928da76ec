import type { AnnotatedArticle, Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { ArticleOrigin } from './article-versions.ts';
import type { Store } from './open-store.ts';

/** Keeps what was read in an article, in the place of what was kept before. */
export async function keepAnnotations(store: Store, article: AnnotatedArticle): Promise<void> {
  const row = { language: article.language, json: JSON.stringify(article.annotations) };
  await store
    .insertInto('annotations')
    .values({ article: article.id, ...row })
    .onConflict(conflict => conflict.column('article').doUpdateSet(row))
    .execute();
}

/** The current articles with their annotations, in the order of arrival; one that has not been read yet has none. Superseded versions are left out. */
export async function listArticles(store: Store): Promise<(Article | AnnotatedArticle)[]> {
  const rows = await store
    .selectFrom('articles')
    .leftJoin('annotations', 'annotations.article', 'articles.id')
    .select(['articles.json', 'annotations.language', 'annotations.json as annotations'])
    .where('articles.superseded_by', 'is', null)
    .orderBy('articles.seq')
    .execute();
  return rows.map(row => {
    const article = JSON.parse(row.json) as Article;
    if (row.annotations === null || row.language === null) return article;
    return { ...article, language: row.language, annotations: JSON.parse(row.annotations) as Annotation[] };
  });
}

/** True when articles of the document with this hash are kept. */
export async function hasArticlesOf(store: Store, document: string): Promise<boolean> {
  const row = await store
    .selectFrom('articles')
    .select('id')
    .where('document', '=', document)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** For each current article that is a later version of its item: the id of the item's first version. */
export async function listRevised(store: Store): Promise<Map<string, string>> {
  const rows = await store
    .selectFrom('articles')
    .select(['id', 'item'])
    .where('superseded_by', 'is', null)
    .whereRef('item', '<>', 'id')
    .execute();
  return new Map(rows.flatMap(({ id, item }) => (item === null ? [] : [[id, item] as const])));
}

/** The addresses of the items that articles belong to, by the id of the article; those without one are left out. */
export async function findAddresses(store: Store, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await store.selectFrom('articles').select(['id', 'address']).where('id', 'in', ids).execute();
  return new Map(rows.flatMap(({ id, address }) => (address === null ? [] : [[id, address] as const])));
}

/** The current version of the item that an article belongs to, with how much of the item its text can be. */
export async function findCurrent(
  store: Store,
  id: string,
): Promise<{ readonly article: Article; readonly origin: ArticleOrigin } | undefined> {
  const row = await store
    .selectFrom('articles as given')
    .innerJoin('articles as now', join => join.onRef('now.item', '=', 'given.item').on('now.superseded_by', 'is', null))
    .select(['now.json', 'now.origin'])
    .where('given.id', '=', id)
    .executeTakeFirst();
  return row && { article: JSON.parse(row.json) as Article, origin: row.origin as ArticleOrigin };
}

/** An article by its id, superseded ones included: what a proof refers to. */
export async function findArticle(store: Store, id: string): Promise<Article | undefined> {
  const row = await store.selectFrom('articles').select('json').where('id', '=', id).executeTakeFirst();
  return row && (JSON.parse(row.json) as Article);
}

/** Removes the articles of a document with all that was read in them; the document stays. What they superseded is current again. */
export async function removeArticlesOf(store: Store, document: string): Promise<void> {
  const own = store.selectFrom('articles').select('id').where('document', '=', document);
  await store.deleteFrom('assignments').where('article', 'in', own).execute();
  await store.deleteFrom('annotations').where('article', 'in', own).execute();
  await store.updateTable('articles').set({ superseded_by: null }).where('superseded_by', 'in', own).execute();
  await store.deleteFrom('articles').where('document', '=', document).execute();
}
