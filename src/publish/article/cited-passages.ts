import type { Dossier } from '../../model/dossier.ts';
import { type Passage, wholePart } from '../../model/passage.ts';
import { passageAnchor } from '../page/paths.ts';
import type { ArticleMap } from '../proof/proven-text.ts';
import { passagesIn } from '../proof/proven-text.ts';

/** The passages that a site's dossiers cite, by article, each once. Titles and outlets of all articles are among them: marks lead there too. */
export function citedPassages(dossiers: readonly Dossier[], articles: ArticleMap): ReadonlyMap<string, Passage[]> {
  const cited = new Map<string, Map<string, Passage>>();
  const add = (passage: Passage): void => {
    const known = cited.get(passage.article) ?? new Map<string, Passage>();
    known.set(passageAnchor(passage), passage);
    cited.set(passage.article, known);
  };
  for (const dossier of dossiers) for (const passage of passagesIn(dossier)) add(passage);
  for (const article of articles.values()) {
    for (const part of ['title', 'outlet'] as const) {
      const passage = wholePart(article, part);
      if (passage) add(passage);
    }
  }
  return new Map([...cited].map(([article, passages]) => [article, [...passages.values()]]));
}
