import { sliceOf } from '../../lib/span.ts';
import { stemOf } from '../../lib/stem.ts';
import { wordsOf } from '../../lib/words.ts';
import { relevanceTo } from '../common/story-centre.ts';
import type { StorySentence, StoryView } from '../common/story-view.ts';

/** Letters that a word may add to one of the query and still be a form of it ("Brazilian" of "Brazil"), and the least length of a word that is so read. */
const MAX_ENDING = 3;
const MIN_STEM = 4;

/** Sentences at the head of an article in which a word of the query makes it one about the query (2, 3 and 5 measure alike on Timeline17). */
const OPENING_SENTENCES = 3;

/** What the reader follows, as measures of sentences. */
export interface Subject {
  /** True for sentences with a word of the query. */
  isAbout(sentence: StorySentence): boolean;
  /** True for sentences of an article that opens with a word of the query. */
  isFromAbout(sentence: StorySentence): boolean;
  /** How close a sentence is to those with a word of the query, 0 to 1. */
  relevanceOf(sentence: StorySentence): number;
}

/** The {@link Subject} of a query; without one, everything is about it. */
export function subjectOf(query: string | undefined, view: StoryView): Subject {
  const isAbout = queryMatcher(query, view);
  const articles = new Set(
    view.sentences.filter(s => s.position < OPENING_SENTENCES && isAbout(s)).map(({ article }) => article.id),
  );
  return {
    isAbout,
    isFromAbout: ({ article }) => articles.has(article.id),
    relevanceOf: relevanceTo(view, view.sentences.filter(isAbout)),
  };
}

/**
 * A test for sentences that hold at least one word of the query, compared by stem in the sentence's language, or with a short ending added; always true without a query.
 */
function queryMatcher(query: string | undefined, view: StoryView): (sentence: StorySentence) => boolean {
  const words = wordsOf(query ?? '');
  if (words.length === 0) return () => true;
  const matchers = new Map<string, (word: string) => boolean>();
  for (const { language } of view.articles)
    if (!matchers.has(language)) matchers.set(language, matcherOf(words, language));
  const matching = new Set(
    view.sentences.filter(({ article, ...span }) =>
      wordsOf(sliceOf(article.text, span)).some(word => matchers.get(article.language)?.(word)),
    ),
  );
  return sentence => matching.has(sentence);
}

/** A test for forms of the query's words; each word is looked at once. */
function matcherOf(query: readonly string[], language: string): (word: string) => boolean {
  const stems = new Set(query.map(word => stemOf(word, language)));
  const openings = query.filter(word => word.length >= MIN_STEM);
  const known = new Map<string, boolean>();
  const isForm = (word: string): boolean =>
    stems.has(stemOf(word, language)) ||
    openings.some(opening => word.startsWith(opening) && word.length <= opening.length + MAX_ENDING);
  return word => {
    const answer = known.get(word) ?? isForm(word);
    known.set(word, answer);
    return answer;
  };
}
