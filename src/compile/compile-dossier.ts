import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Assignment } from '../model/story.ts';

export interface StoryInput {
  readonly id: string;
  /** The story's articles, ordered by (published, first seen, id). */
  readonly articles: readonly AnnotatedArticle[];
  /** The assignments of those articles: which copies which. */
  readonly assignments: readonly Assignment[];
}

/** Everything compiled about one story. */
export function compileDossier({ id, articles }: StoryInput): Dossier {
  return {
    story: { id, title: articles[0]?.title ?? '', languages: [], articles: articles.length, origins: articles.length },
    overview: { passages: [], parties: [] },
    timeline: [],
    voices: [],
    positions: [],
    figures: [],
    expectations: [],
    coverage: { outlets: [], copies: [], days: [] },
    changes: [],
    articles: [],
  };
}
