import type { Span } from '../../lib/span.ts';
import type { AnnotatedArticle } from '../../model/annotation.ts';
import type { NeutralSpace, Terms } from '../common/neutral-space.ts';
import type { StoryView } from '../common/story-view.ts';
import type { Claim } from './claims.ts';

/**
 * What counts for an issue: the content most, the sentence that reports it less; least the sentences beside it, which a short quotation may point to.
 */
const WEIGHT = { content: 1, sentence: 0.6, context: 0.35 } as const;

/** Content and sentence with fewer names and concepts than this need the sentences beside them to tell what they are about. */
const MIN_TELLING = 2;

/** The terms of a stretch that may name an issue: not those of asking and offering, which name what is done about one. */
export const issueTermsIn = (space: NeutralSpace, article: AnnotatedArticle, span: Span): string[] =>
  [...space.termsIn(article, span)].filter(term => !term.startsWith('%speech/'));

/** What a claim is about, without the one who makes it. */
export function issueTermsOf(view: StoryView, space: NeutralSpace, claim: Claim): Terms {
  const counts = new Map<string, number>();
  const { sentence, article, content, actor, voice } = claim;
  const add = (span: Span, count: number): void => {
    for (const term of issueTermsIn(space, article, span)) counts.set(term, Math.max(count, counts.get(term) ?? 0));
  };
  add(content, WEIGHT.content);
  if (sentence) add(sentence, WEIGHT.sentence);
  const telling = [...counts.keys()].filter(term => /^[@%]/.test(term)).length;
  if (telling < MIN_TELLING && sentence) {
    const all = view.sentencesOf(article.id);
    for (const beside of [all[sentence.position - 1], all[sentence.position + 1]]) {
      if (beside) add(beside, WEIGHT.context);
    }
  }
  for (const party of [actor, voice.speaker.entity]) counts.delete(`@${party}`);
  return space.weigh(counts);
}
