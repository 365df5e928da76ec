import { createClusterer } from '../cluster/create-clusterer.ts';
import { compileDossier } from '../compile/compile-dossier.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Dossier } from '../model/dossier.ts';
import { storyId } from '../model/ids.ts';

/** The dossier of articles that are known to be one story: copies among them are found first. Articles are put into the story's order. */
export function compileStory(articles: readonly AnnotatedArticle[]): Dossier {
  const ordered = articles.toSorted(byPublication);
  const clusterer = createClusterer();
  for (const article of ordered) clusterer.add(article);
  return compileDossier({ id: storyId(ordered[0]?.id ?? ''), articles: ordered, assignments: clusterer.finish() });
}

/** The order of a story's articles: publication, then first seen, then id; undated ones last. */
export function byPublication(a: AnnotatedArticle, b: AnnotatedArticle): number {
  const key = (x: AnnotatedArticle): string => `${x.published ?? '9999'}|${x.fetchedAt ?? '9999'}|${x.id}`;
  return key(a) < key(b) ? -1 : 1;
}
