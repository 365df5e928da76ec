import { createClusterer } from '../cluster/create-clusterer.ts';
import { compileDossier } from '../compile/compile-dossier.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import { byPublication } from '../model/article-order.ts';
import type { Dossier } from '../model/dossier.ts';
import { storyId } from '../model/ids.ts';

/** The dossier of articles that are known to be one story: copies among them are found first. Articles are put into the story's order. */
export function compileStory(articles: readonly AnnotatedArticle[]): Dossier {
  const ordered = articles.toSorted(byPublication);
  const clusterer = createClusterer();
  for (const article of ordered) clusterer.add(article);
  return compileDossier({ id: storyId(ordered[0]?.id ?? ''), articles: ordered, assignments: clusterer.finish() });
}
