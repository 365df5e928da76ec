import { sliceOf } from '../../lib/span.ts';
import { stemOf } from '../../lib/stem.ts';
import { wordsOf } from '../../lib/words.ts';
import type { StorySentence, StoryView } from '../common/story-view.ts';

/** A test for sentences that hold at least one word of the query, compared by stem in the sentence's language; always true without a query. */
export function queryMatcher(query: string | undefined, view: StoryView): (sentence: StorySentence) => boolean {
  const words = wordsOf(query ?? '');
  if (words.length === 0) return () => true;
  const languages = new Set(view.articles.map(({ language }) => language));
  const stems = new Map(Array.from(languages, language => [language, new Set(words.map(w => stemOf(w, language)))]));
  const matching = new Set(
    view.sentences.filter(({ article, ...span }) =>
      wordsOf(sliceOf(article.text, span)).some(word =>
        stems.get(article.language)?.has(stemOf(word, article.language)),
      ),
    ),
  );
  return sentence => matching.has(sentence);
}
