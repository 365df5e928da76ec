import type { AnnotatedArticle, Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Store } from './open-store.ts';

/** Adds articles at the end of the order of arrival; those whose id is known are left out. Gives the ones that were added. */
export async function addArticles(store: Store, articles: readonly Article[]): Promise<Article[]> {
  const last = await store
    .selectFrom('articles')
    .select(e => e.fn.max('seq').as('seq'))
    .executeTakeFirst();
  let seq = Number(last?.seq ?? 0);
  const added: Article[] = [];
  for (const article of articles) {
    const { numInsertedOrUpdatedRows } = await store
      .insertInto('articles')
      .values({ id: article.id, seq: seq + 1, document: article.document ?? '', json: JSON.stringify(article) })
      .onConflict(conflict => conflict.column('id').doNothing())
      .executeTakeFirst();
    if (!numInsertedOrUpdatedRows) continue;
    seq++;
    added.push(article);
  }
  return added;
}

/** Keeps what was read in an article, in the place of what was kept before. */
export async function keepAnnotations(store: Store, article: AnnotatedArticle): Promise<void> {
  const row = { language: article.language, json: JSON.stringify(article.annotations) };
  await store
    .insertInto('annotations')
    .values({ article: article.id, ...row })
    .onConflict(conflict => conflict.column('article').doUpdateSet(row))
    .execute();
}

/** All articles with their annotations, in the order of arrival; an article that has not been read yet has none. */
export async function listArticles(store: Store): Promise<(Article | AnnotatedArticle)[]> {
  const rows = await store
    .selectFrom('articles')
    .leftJoin('annotations', 'annotations.article', 'articles.id')
    .select(['articles.json', 'annotations.language', 'annotations.json as annotations'])
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

/** Removes the articles of a document with all that was read in them; the document stays. */
export async function removeArticlesOf(store: Store, document: string): Promise<void> {
  const own = store.selectFrom('articles').select('id').where('document', '=', document);
  await store.deleteFrom('assignments').where('article', 'in', own).execute();
  await store.deleteFrom('annotations').where('article', 'in', own).execute();
  await store.deleteFrom('articles').where('document', '=', document).execute();
}
