import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Assignment } from '../model/story.ts';
import { compileChanges } from './changes/compile-changes.ts';
import { viewStory } from './common/view-story.ts';
import { compileCoverage } from './coverage/compile-coverage.ts';
import { compileExpectations } from './expectations/compile-expectations.ts';
import { compileFigures } from './figures/compile-figures.ts';
import { compileHead, listArticles } from './head/compile-head.ts';
import { compileOverview } from './overview/compile-overview.ts';
import { compilePositions } from './positions/compile-positions.ts';
import { compileStoryTimeline } from './timeline/compile-story-timeline.ts';
import { compileVoices } from './voices/compile-voices.ts';

export interface StoryInput {
  readonly id: string;
  /** The story's articles, ordered by (published, first seen, id). */
  readonly articles: readonly AnnotatedArticle[];
  /** The assignments of those articles: which copies which. */
  readonly assignments: readonly Assignment[];
  /** BCP 47 without region: titles and passages are taken from it where there are enough. */
  readonly readerLanguage?: string;
}

/** Everything compiled about one story. The same input gives the same bytes. */
export function compileDossier({ id, articles, assignments, readerLanguage }: StoryInput): Dossier {
  const view = viewStory(articles, assignments, readerLanguage);
  const voices = compileVoices(view);
  const positions = compilePositions(view, voices);
  const figures = compileFigures(view);
  const expectations = compileExpectations(view);
  return {
    story: compileHead(id, view),
    overview: compileOverview(view),
    timeline: compileStoryTimeline(view),
    voices,
    positions,
    figures,
    expectations,
    coverage: compileCoverage(view, assignments),
    changes: compileChanges(view, { voices, positions, figures, expectations }),
    articles: listArticles(view, new Map(assignments.map(a => [a.id, a.copyOf]))),
  };
}
