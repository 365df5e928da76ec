import { cosineOf, type SparseVector, sumOf, unitVector } from './sparse-vector.ts';
import type { StorySentence, StoryView } from './story-view.ts';

/** Sentences at the head of an article that say what it is about. */
const LEDE_SENTENCES = 3;

/**
 * A function that tells how close a sentence is to what its story is about: the cosine to the sum of the ledes of all origins in the
 * sentence's language, since words of two languages cannot be compared. `subject` replaces the ledes by other sentences that say it.
 */
export function relevanceTo(view: StoryView, subject = ledesOf(view)): (sentence: StorySentence) => number {
  const centres = new Map<string, SparseVector>();
  for (const [language, sentences] of Map.groupBy(subject, ({ article }) => article.language)) {
    centres.set(language, unitVector(sumOf(sentences.map(({ vector }) => vector))));
  }
  return ({ article, vector }) => {
    const centre = centres.get(article.language);
    return centre ? cosineOf(vector, centre) : 0;
  };
}

const ledesOf = (view: StoryView): StorySentence[] =>
  view.articles
    .filter(({ id }) => view.originOf(id) === id)
    .flatMap(({ id }) => view.sentencesOf(id).slice(0, LEDE_SENTENCES));
