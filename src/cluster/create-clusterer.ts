import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Assignment } from '../model/story.ts';

/** Places articles into stories as they arrive. */
export interface Clusterer {
  /** Places the next article and gives its assignment as it is known now. */
  add(article: AnnotatedArticle): Assignment;
  /** The assignments of all articles added, in order, after a last repair. */
  finish(): readonly Assignment[];
}

/** A clusterer with no articles. */
export function createClusterer(): Clusterer {
  const assignments: Assignment[] = [];
  return {
    add(article) {
      const assignment = { id: article.id, story: `s${article.id}` };
      assignments.push(assignment);
      return assignment;
    },
    finish: () => assignments,
  };
}
